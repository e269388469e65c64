import { expect, test } from 'vitest';
import type { Quotation } from '../../schema/claim.ts';
import { party, quotation } from '../../schema/testing-claims.ts';
import { statementsAmong, statementsInWords } from './statements.ts';

function at(exact: string, start: number, more: Partial<Quotation> = {}): Quotation {
  return { ...quotation(exact, more), start, end: start + exact.length };
}

const direct = at('It is full.', 0);
const report = at('the quay had been “full” for years', 20, { mode: 'indirect', marked: false });
const fragment = at('full', 38, { mode: 'partial' });
const other = at('full', 38, { mode: 'partial', speaker: party('Bo Lind') });

test.each<[string, Quotation[], string[]]>([
  ['a sentence in marks', [direct], ['in full']],
  ['a report', [report], ['reported']],
  ['a report with a fragment of the same speaker', [report, fragment], ['in part']],
  ['a report with somebody else’s words inside', [report, other], ['reported', 'in part']],
  ['a fragment outside of every report', [direct, { ...fragment, start: 90, end: 94 }], ['in full', 'in part']],
  [
    'pieces of one utterance',
    [at('It is full,', 0, { group: 'g1' }), at('and has been for years.', 30, { group: 'g1' })],
    ['in full'],
  ],
])('%s', (_, claims, expected) => {
  expect(statementsAmong(claims).map(({ quoted }) => quoted)).toEqual(expected);
});

test.each([
  [[direct], '1 statement in 1 article, quoted in full'],
  [[fragment], '1 statement in 1 article, quoted in part'],
  [[report], '1 statement in 1 article, reported'],
  [[direct, report], '2 statements in 1 article: 1 quoted in full, 1 reported'],
  [[report, at('gone', 90, { mode: 'partial' })], '2 statements in 1 article: 1 quoted in part, 1 reported'],
])('in words: %#', (claims, words) => {
  expect(statementsInWords(statementsAmong(claims), ' in 1 article')).toBe(words);
});
