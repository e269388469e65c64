import { describe, expect, test } from 'vitest';
import { plainWords } from '../words/plain-words.ts';
import { type Facets, filter, queryOf, readQuery } from './filter.ts';

const entry = (words: string, facets: Partial<Facets> = {}) => ({
  words: plainWords(words),
  facets: { kind: ['direct'], speaker: ['ana-reyes'], article: ['talks'], year: ['2031'], modality: [], ...facets },
});
const full = entry('The quay is full');
const wide = entry('The Quay will be “widened”', {
  kind: ['partial'],
  speaker: ['ana-reyes', 'bo-lind'],
  year: ['2032'],
});
const cost = entry('$3bn', { kind: ['figure'], speaker: [], modality: ['forecast'] });
const entries = [full, wide, cost];
const shown = (query: string) => filter(entries, readQuery(query)).shown;

describe('a query', () => {
  test.each(['', '?kind=direct&kind=figure&speaker=ana-reyes', '?year=2031&words=a+quay'])(
    '%s is read and written',
    (query) => {
      expect(queryOf(readQuery(query))).toBe(query);
    },
  );

  test('leaves out what is empty, said twice or unknown, in one order', () => {
    expect(queryOf(readQuery('?words=%20&year=2031&speaker=&theme=dark&kind=date&kind=date'))).toBe(
      '?kind=date&year=2031',
    );
  });
});

describe('what fits', () => {
  test.each([
    ['', [full, wide, cost]],
    ['?kind=direct', [full]],
    ['?kind=direct&kind=figure', [full, cost]],
    ['?speaker=bo-lind', [wide]],
    ['?article=talks&year=2031', [full, cost]],
    ['?modality=forecast', [cost]],
    ['?words=quay', [full, wide]],
    ['?words=FULL+the', [full]],
    ['?words="widened"', [wide]],
    ['?kind=figure&speaker=ana-reyes', []],
    ['?speaker=nobody', []],
  ])('%s', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('accents and curled apostrophes make no difference', () => {
    expect(plainWords('Côte d’Ivoire')).toBe("cote d'ivoire");
  });
});

test('dates are shown when they are asked for, and not before', () => {
  const dated = entry('May 8', { kind: ['date'], speaker: [] });
  const found = (query: string) => filter([full, dated], readQuery(query)).shown;
  expect(found('')).toEqual([full]);
  expect(found('?year=2031')).toEqual([full]);
  expect(found('?kind=date')).toEqual([dated]);
  expect(found('?kind=direct&kind=date')).toEqual([full, dated]);
});

test('a word finds what a speaker said who is called so elsewhere', () => {
  const called = (word: string) => new Set(word === '雷耶斯' ? ['ana-reyes'] : []);
  expect(filter(entries, readQuery('?words=雷耶斯+quay'), called).shown).toEqual([full, wide]);
  expect(filter(entries, readQuery('?words=雷耶斯+harbour'), called).shown).toEqual([]);
});

describe('counts', () => {
  const counts = (query: string) => filter(entries, readQuery(query)).counts;

  test('are of all claims where nothing is asked for', () => {
    expect(counts('').kind).toEqual(
      new Map([
        ['direct', 1],
        ['partial', 1],
        ['figure', 1],
      ]),
    );
    expect(counts('').speaker).toEqual(
      new Map([
        ['ana-reyes', 2],
        ['bo-lind', 1],
      ]),
    );
  });

  test('say of each value what it would show, the other conditions as they are', () => {
    const { kind, year } = counts('?year=2031');
    expect(kind).toEqual(
      new Map([
        ['direct', 1],
        ['figure', 1],
      ]),
    );
    expect(year).toEqual(
      new Map([
        ['2031', 2],
        ['2032', 1],
      ]),
    );
  });
});

describe('what each condition alone keeps out', () => {
  const without = (query: string) => filter(entries, readQuery(query)).without;

  test('is counted', () => {
    expect(without('?kind=figure&speaker=ana-reyes')).toEqual(
      new Map([
        ['kind', 2],
        ['speaker', 1],
      ]),
    );
  });

  test('is nothing where two of them do', () => {
    expect(without('?kind=date&words=nowhere')).toEqual(
      new Map([
        ['kind', 0],
        ['words', 0],
      ]),
    );
  });
});
