import { expect, test } from 'vitest';
import { figure, quotation } from '../../schema/testing-claims.ts';
import { quotedAs, wordsOfClaim } from './note.ts';

const words = 'The ferry will sail again before the ice comes';

test.each([
  [quotation(words), '“The ferry will sail …”'],
  [quotation(words, { marked: false }), 'The ferry will sail …'],
  [quotation(words, { mode: 'indirect', marked: false }), 'The ferry will sail …'],
  [figure('about 40 ferries of the northern line'), 'about 40 ferries of …'],
])('words that are cut close their quotation marks, %#', (claim, cut) => {
  expect(wordsOfClaim(claim, 20)).toBe(cut);
});

test.each([
  ['direct', true, 'quoted in full'],
  ['direct', false, 'quoted, without quotation marks'],
  ['partial', true, 'quoted in part'],
  ['partial', false, 'quoted in part, without quotation marks'],
  ['indirect', false, 'reported'],
] as const)('a statement that is %s, marked %s, is %s', (mode, marked, printed) => {
  expect(quotedAs({ mode, marked })).toBe(printed);
});
