import { expect, test } from 'vitest';
import { articleSchema } from '../../scripts/score/sets/record.ts';
import type { ArticleSource } from '../article/make.ts';
import { decide } from './decide.ts';
import { goldOf } from './gold.ts';
import { open, versionOf } from './opened.ts';

const text = `🐟 Eels return to Tarrow

TARROW, 3 May 2031 — “The eels are back,” Mayor Ada Holt said on Friday. It cost $4 million.
`;
const place = () => ({ line: 1, column: 1 });
const source: ArticleSource = {
  ...{ slug: 'eels', path: 'eels.txt', text },
  about: {
    published: { value: '2031-05-03', basis: 'stated', reason: 'Printed.' },
    ...{ publisher: 'Tarrow Post', url: 'https://post.example/eels', language: 'en' },
    ...{ draws_on: [], display: 'full', notes: [] },
  },
  corrections: { path: 'corrections.yaml', corrections: [], placeAt: place },
  checks: { path: 'checks.yaml', checks: [], placeAt: place },
};
const editor = { by: 'Ida', today: '2031-05-04' };
const fresh = open(source, { corrections: '', checks: '' }, { speakers: [], measures: [] });
const all = fresh.edits.claims.map((claim) => ({ id: claim.id, version: versionOf(claim) }));

test('an article of which something is unchecked is in no set', () => {
  expect(goldOf(fresh)).toBeNull();
  expect(goldOf(decide(fresh, { do: 'check', claims: all.slice(1) }, editor))).toBeNull();
});

test('one that is checked as a whole is, as the set has it: by code points', () => {
  const gold = goldOf(decide(fresh, { do: 'check', claims: all }, editor));
  const { quotes, figures, dates } = articleSchema.parse(gold);
  const words = ({ start, end }: { start: number; end: number }) => Array.from(text).slice(start, end).join('');
  expect(quotes.map((quote) => [words(quote), quote.mode, quote.speaker])).toEqual([
    ['The eels are back,', 'direct', 'Ada Holt'],
  ]);
  expect(figures.map((figure) => [words(figure), figure.value, figure.unit])).toEqual([['$4 million', 4e6, 'USD']]);
  expect(dates.map((day) => [words(day), day.value])).toContainEqual(['Friday', '2031-05-02']);
});
