import { expect, test } from 'vitest';
import { party, quotation } from '../../schema/testing-claims.ts';
import { shapeOdds } from './shape.ts';

const said = (exact: string, name: string, written = name, mode: 'direct' | 'indirect' = 'indirect') =>
  quotation(exact, { mode, speaker: { ...party(name), exact: written } });

test.each([
  ['a whole report', said('the pool would close in May', 'Ana Reyes'), 1],
  ['nobody', quotation('to stay', { mode: 'indirect', speaker: null }), 1],
  ['an infinitive', said('to stay on the board', 'Ana Reyes'), 4],
  ['the same in quotation marks', said('to stay on the board', 'Ana Reyes', 'Reyes', 'direct'), 1],
  ['a few words', said('the pick', 'Ana Reyes'), 2],
  ['words that name their speaker', said('it was late because Ms Reyes had left', 'Ana Reyes'), 3],
  ['a name of one word', said('the pool would close in May', 'Harwick'), 2],
  ['initials', said('the pool would close in May', 'NATO'), 1],
  ['a name inside a longer phrase', said('the pool would close in May', 'Bo Lind', 'Lind’s attack on the mayor'), 4],
  ['a name at the end of one', said('the pool would close in May', 'Bo Lind', 'the guild’s chair Bo Lind'), 1],
])('%s', (_, claim, times) => expect(shapeOdds(claim)).toBe(times));
