import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, freight, party, quotation } from '../../schema/testing-claims.ts';
import { claimHref } from '../addresses.ts';
import { factsOf } from './facts.ts';
import { articleOf } from './testing-article.ts';

function facts(claim: Claim, others: readonly Claim[] = [], more: Partial<Article> = {}): Record<string, string> {
  const article = articleOf(['Harbour talks', 'x'.repeat(300)], [claim, ...others], more);
  const href = (id: string) => claimHref(article.slug, id, true);
  const found = factsOf({ claim, article, measures: [freight], href });
  return Object.fromEntries(
    found.map(({ term, parts }) => [
      term,
      parts.map(({ text, href: to }) => (to === null ? text : `<${text} ${to}>`)).join(''),
    ]),
  );
}

const place = { start: 20, end: 31, sentence: { start: 14, end: 80 } };

describe('what is known', () => {
  test('of a quotation', () => {
    const piece = quotation('and wide,', { group: 'g' });
    const claim = quotation('It is full,', {
      ...place,
      speaker: { ...party('Ana Reyes'), exact: 'she' },
      with: [party('Bo Lind')],
      to: party('Zoe Quist'),
      via: [party('The Gazette'), { id: 'unnamed', name: 'a clerk' }],
      cue: { exact: 'told', start: 40, end: 44 },
      said: '2031-05-08',
      group: 'g',
      confidence: 0.9,
    });
    expect(facts(claim, [piece], { notes: [{ text: 'She was on leave.', at: { start: 25, end: 28 } }] })).toEqual({
      Speaker: '<[Ana Reyes] /speakers/ana-reyes/>, named as “she”',
      'Together with': '<Bo Lind /speakers/bo-lind/>',
      'Said to': '<Zoe Quist /speakers/zoe-quist/>',
      'Relayed by': '<The Gazette /speakers/the-gazette/> and a clerk',
      Form: 'Quoted in full: a sentence or more in the speaker’s own words, in quotation marks.',
      'Reporting verb': '“told”',
      Said: '[8 May 2031]',
      'Other parts of the statement': `<“and wide,” /claims/${piece.id}/>`,
      'Editor’s note': 'She was on leave.',
      'Found by': 'The program, with a confidence of 0.9 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a figure with two notes, each with the words that it is about', () => {
    const claim = figure('about $3bn a year', { ...place, end: 37 });
    const notes = [
      { text: 'Nearer to four.', at: { start: 20, end: 25 } },
      { text: 'A year of account.', at: { start: 31, end: 40 } },
    ];
    expect(facts(claim, [], { notes })).toMatchObject({
      'Editor’s notes': '“about”: Nearer to four. “a year”: A year of account.',
    });
  });

  test('of a quotation of which little is told', () => {
    const claim = quotation('it is full', { ...place, mode: 'indirect', marked: false, speaker: null });
    expect(facts(claim)).toMatchObject({
      Speaker: 'Speaker unclear',
      Form: 'Reported: what was said, in the reporter’s words.',
      Said: 'The article does not say when. It was published on 9 May 2031.',
    });
  });

  test('of a figure', () => {
    const around = quotation('freight may fall by about $3bn');
    const claim = figure('about $3bn', {
      ...place,
      qualifier: 'about',
      change: 'fall',
      modality: 'forecast',
      measure: 'freight',
      base: '2030',
      period: '2032',
      quotation: around.id,
      origin: 'corrected',
    });
    const stated = date('2032', '2032', { basis: 'stated', sentence: place.sentence });
    expect(facts(claim, [around, stated])).toEqual({
      'Stated by': '<Ana Reyes /speakers/ana-reyes/>',
      Value: 'a fall of about 3 billion US dollars (3,000,000,000)',
      Unit: 'US dollars',
      Qualifier: 'About that much',
      Direction: 'Fall',
      'What it measures': '“freight”',
      'Charted as': '<Freight of the harbour /chart/>',
      'Given as': 'A forecast',
      Period: '2032',
      'Compared with': '[2030]',
      'Part of the statement': `<“freight may fall by about $3bn” /claims/${around.id}/>`,
      'Found by': 'The program, then corrected by an editor, with a confidence of 1 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a figure that is a range, proposed, of no stated time, and the article’s own', () => {
    const claim = figure('2m to 3m', {
      ...place,
      value: null,
      low: 2e6,
      high: 3e6,
      modality: null,
      period: null,
      speaker: null,
      of: null,
      origin: 'added',
    });
    expect(facts(claim)).toEqual({
      'Stated by': 'The article itself',
      Value: '2–3 million US dollars (2,000,000 to 3,000,000)',
      Unit: 'US dollars',
      'Given as': 'Proposed or conditional',
      Period: 'No period given',
      'Found by': 'An editor',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a date worked out from another', () => {
    const other = date('May 8', '2031-05-08', { start: 50 });
    const claim = date('the day after', '2031-05-09', {
      ...place,
      basis: 'anchored',
      anchor: { edtf: '2031-05-08', exact: 'May 8', start: 50, end: 55 },
      event: 'she left the day after',
      kind: 'event',
    });
    expect(facts(claim, [other])).toEqual({
      Date: '[9 May 2031]',
      'Date in machine-readable form (EDTF)': '2031-05-09',
      'How exact': 'To the day',
      'Worked out from': `Another date in the article, <“May 8” /claims/${other.id}/> (8 May 2031)`,
      'What it dates': 'An event',
      'In the words': '“she left the day after”',
      'Found by': 'The program, with a confidence of 1 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test.each([
    [date('9 May 2031', '2031-05-09', { basis: 'stated' }), '9 May 2031', 'Nothing; the date is printed in full'],
    [
      date('Friday', '2031-05-09', { anchor: { edtf: '2031-05-09', exact: null, start: null, end: null } }),
      '[9 May 2031]',
      'The date of publication, 9 May 2031',
    ],
    [date('one day', null), 'Unknown.', 'The text around it'],
  ])('of a date, %#', (claim, time, basis) => {
    expect(facts(claim)).toMatchObject({ Date: time, 'Worked out from': basis });
  });
});

test('what an editor has checked says so, and when', () => {
  const claim = quotation('The harbour is open.');
  expect(facts(claim)).not.toHaveProperty('Checked');
  expect(facts(claim, [], { checks: [{ claim: claim.id, on: '2031-05-10' }] })).toMatchObject({
    Checked: 'By an editor, 10 May 2031',
  });
});
