import { expect, test } from 'vitest';
import type { Move } from '../../src/schema/moved.ts';
import { leftNames } from './moves.ts';

const move = (from: string, to: string | null): Move => ({ from, to, claims: {}, reason: 'So.', date: '2041-05-01' });

test.each([
  ['quay → pier', { quay: 'pier' }],
  ['quay → pier, pier → dock', { quay: 'dock', pier: 'dock' }],
  ['quay → pier, pier → quay', { pier: 'quay' }],
  ['quay → pier, pier → null', { quay: null, pier: null }],
  ['quay → quay', {}],
])('%s', (told, left) => {
  const moves = told.split(', ').map((step) => {
    const [from = '', to = ''] = step.split(' → ');
    return move(from, to === 'null' ? null : to);
  });
  expect(Object.fromEntries(leftNames(moves))).toEqual(left);
});
