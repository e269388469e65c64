import { expect, test } from 'vitest';
import { figure, party, quotation } from '../../schema/testing-claims.ts';
import { quotedAs, statementPrinted, wordsOfClaim } from './note.ts';

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

test('a report in which its speaker is quoted is quoted in part; one in which another is quoted is a report', () => {
  const at = (exact: string, start: number, more = {}) => ({
    ...quotation(exact, { mode: 'partial', ...more }),
    ...{ start, end: start + exact.length },
  });
  const report = at('the ferry would be “as new” by June', 0, { mode: 'indirect', marked: false });
  expect(statementPrinted(report, [report, at('as new', 20)])).toBe('quoted in part');
  expect(statementPrinted(report, [report, at('as new', 20, { speaker: party('Bo Lind') })])).toBe('reported');
  expect(statementPrinted(report, [report])).toBe('reported');
});
