import { expect, test } from 'vitest';
import type { Claim } from '../../schema/claim.ts';
import { kindSet } from './fields.ts';

const text =
  '“The dam holds,” Vesna Orr said. The engineer said that the spillway was “in good order” and open. He said that the gate moves.';

test.each<[string, 'direct' | 'partial' | 'indirect', object]>([
  ['The dam holds,', 'partial', { mode: 'partial', marked: true }],
  ['The dam holds,', 'indirect', { mode: 'indirect', marked: false }],
  ['the spillway was “in good order” and open', 'partial', { mode: 'partial', marked: true, exact: 'in good order' }],
  ['the gate moves', 'direct', { mode: 'direct', marked: false }],
])('%s becomes %s', (exact, mode, fields) => {
  const start = text.indexOf(exact);
  expect(kindSet({ exact, start, end: start + exact.length } as Claim, mode, text)).toEqual(fields);
});
