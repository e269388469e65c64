import { describe, expect, test } from 'vitest';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Attribution, Claim, Figure, Quotation } from '../../schema/claim.ts';
import { latestStatements, mostQuoted, specimen } from './front.ts';

const article = { slug: '2024-06-13-trade', notes: [] as ArticleMeta['notes'] } as ArticleMeta;

function speaker(id: string): Attribution {
  return { id, name: id.toUpperCase(), exact: id, start: 0, end: 1 };
}

function quotation(exact: string, fields: Partial<Quotation>, start = 0): { article: ArticleMeta; claim: Claim } {
  const claim = {
    type: 'quotation',
    id: exact,
    exact,
    start,
    end: start + exact.length,
    sentence: { start, end: start + exact.length },
    mode: 'direct',
    marked: true,
    speaker: speaker('a'),
    with: [],
    said: '2024-06-11',
    confidence: 0.9,
    ...fields,
  };
  return { article, claim: claim as unknown as Claim };
}

describe('who speaks most', () => {
  test('is counted in statements with words in quotation marks, joint ones for each; unnamed sources are left out', () => {
    const record = [
      quotation('one', { speaker: speaker('b') }),
      quotation('two', { speaker: speaker('a'), with: [speaker('b')] }),
      quotation('reported', { speaker: speaker('a'), mode: 'indirect', marked: false }),
      quotation('three', { speaker: { ...speaker('x'), id: 'unnamed' } }),
      quotation('four', { speaker: null }),
    ];
    expect(mostQuoted(record)).toEqual([
      { name: 'B', href: '/speakers/b/', quoted: 2 },
      { name: 'A', href: '/speakers/a/', quoted: 1 },
    ]);
  });
});

describe('latest statements', () => {
  const words = (start: string) => `${start} and so on for some more words`;
  const latest = (...record: { article: ArticleMeta; claim: Claim }[]) =>
    latestStatements(record, () => [], new Set(['wire'])).map((statement) => statement.words.split(' ')[0]);

  test('newest first, one for each speaker', () => {
    const record = [
      quotation(words('older'), { said: '2024-06-10' }),
      quotation(words('newer'), { said: '2024-06-11' }),
      quotation(words('other'), { said: '2024-06~', speaker: speaker('b') }),
    ];
    expect(latest(...record)).toEqual(['newer', 'other']);
  });

  test('of one day, the very words before a report', () => {
    expect(latest(quotation(words('report'), { mode: 'indirect' }), quotation(words('own'), {}))).toEqual(['own']);
  });

  test('of one day, what has room before what must be cut', () => {
    expect(latest(quotation(`long ${'words '.repeat(30)}`, {}), quotation(words('short'), {}))).toEqual(['short']);
  });

  test('as many as one screen has room for, and one whatever its length', () => {
    const long = (first: string, id: string) => quotation(`${first} ${'w'.repeat(134)}`, { speaker: speaker(id) });
    const short = ['one', 'two', 'three', 'four'].map((first) => quotation(words(first), { speaker: speaker(first) }));
    expect(latest(...short)).toEqual(['one', 'two', 'three']);
    expect(latest(long('one', 'a'), long('two', 'b'))).toEqual(['one']);
  });

  test('without fragments, undated and doubtful ones, unnamed sources and reporters', () => {
    const record = [
      quotation('fragment', {}),
      quotation(words('undated'), { said: null }),
      quotation(words('doubtful'), { confidence: 0.3 }),
      quotation(words('unnamed'), { speaker: { ...speaker('x'), id: 'unnamed' } }),
      quotation(words('agency'), { speaker: speaker('wire') }),
    ];
    expect(latest(...record)).toEqual([]);
  });
});

describe('the specimen', () => {
  const within = { sentence: { start: 0, end: 40 } };
  const value = { kind: 'percent', unit: 'percent', value: 4, qualifier: null, change: null, modality: null };
  const figure = { type: 'figure', id: 'f', start: 5, end: 9, ...within, ...value } as Figure;

  test('is a sentence with a figure inside a quotation, before one without', () => {
    const plain = quotation('plain', {}, 100);
    const rich = quotation('rich quotation', within);
    expect(specimen([plain, rich, { article, claim: figure }], () => 'A “rich quotation” of 4%')).toMatchObject({
      sentence: { start: 0, end: 40 },
      href: '/articles/2024-06-13-trade/#rich quotation',
      marks: [
        { start: 0, end: 14, className: 'q' },
        { start: 5, end: 9, className: 'f' },
      ],
    });
  });

  test('is not one whose marks do not close, or whose speaker it does not name', () => {
    const plain = quotation('plain words', {}, 100);
    const rich = quotation('rich quotation', within);
    const chosen = (one: typeof rich, words: string) =>
      specimen([plain, one, { article, claim: figure }], (_, { start }) => (start === 0 ? words : 'plain'))?.sentence
        .start;
    expect(chosen(rich, 'A “rich quotation” of 4%')).toBe(0);
    expect(chosen(rich, 'A “rich quotation of 4%')).toBe(100);
    expect(chosen(rich, 'A "rich quotation of 4%')).toBe(100);
    const his = quotation('rich quotation', { ...within, speaker: { ...speaker('a'), exact: 'He' } });
    expect(chosen(his, 'He said “rich quotation” of 4%')).toBe(100);
  });

  test('is nothing where there are no claims', () => {
    expect(specimen([], () => '')).toBeNull();
  });
});
