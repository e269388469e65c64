import { describe, expect, test } from 'vitest';
import { figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { claimCard, claimPicture, type Pictured } from './card.ts';

const article = meta('2031-05-09', { title_basis: 'editor' });
const site = { name: 'Harbour Watch' };
const cardOf = (claim: Pictured, sentence: string) => claimCard({ claim, article, claims: [claim], sentence, site });
const at = (start: number, end: number) => ({ start, end, sentence: { start: 0, end: 200 } });

describe('the picture of', () => {
  test('a quotation has who, how much of it is quoted, when, the words in marks, and where they are printed', () => {
    const claim = quotation('The quay is full', { with: [party('Bo Lind')], said: '2031-05-08' });
    expect(cardOf(claim, claim.exact)).toEqual({
      site: 'Harbour Watch',
      who: 'Ana Reyes and Bo Lind',
      how: 'quoted in full, [8 May 2031]',
      words: '“The quay is full”',
      around: null,
      source: 'The Harbour Gazette, 9 May 2031',
      title: '[Harbour talks]',
      kind: 'quotation',
    });
  });

  test('a report has no quotation marks, and says that it is one', () => {
    const claim = quotation('the quay was full', { mode: 'indirect', marked: false, speaker: null });
    expect(cardOf(claim, claim.exact)).toMatchObject({
      who: 'Speaker unclear',
      how: 'as reported, not word for word',
      words: 'the quay was full',
      kind: 'report',
    });
  });

  test('a fragment has the sentence around it', () => {
    const sentence = 'Reyes called the quay “full” on Friday.';
    expect(cardOf(quotation('full', { mode: 'partial', ...at(23, 27) }), sentence).around).toBe(sentence);
  });

  test('a figure far into a long sentence has what stands around it, in whole words', () => {
    const sentence = `${'word '.repeat(40)}freight of $40bn in the harbour, ${'more '.repeat(40)}`;
    const start = sentence.indexOf('$40bn');
    const { around, who, kind } = cardOf(figure('$40bn', { ...at(start, start + 5), speaker: null }), sentence);
    expect(around).toMatch(/^… (?:word )+freight of \$40bn in the harbour, (?:more )+…$/);
    expect(around?.length).toBeLessThan(135);
    expect([who, kind]).toEqual(['The article itself', 'figure']);
  });
});

test('a picture says in words what it shows', () => {
  const claim = quotation('The quay is full');
  expect(claimPicture('00000000000a', cardOf(claim, claim.exact))).toEqual({
    src: '/claims/00000000000a/card.png',
    alt: 'Ana Reyes, quoted in full: “The quay is full” ([Harbour talks], The Harbour Gazette, 9 May 2031)',
  });
});
