import { expect, test } from 'vitest';
import { party, quotation } from '../../schema/testing-claims.ts';
import { doubtOf, type Evidence, signsOf } from './doubt.ts';

const said = (exact: string, name: string, written = name, mode: 'direct' | 'indirect' = 'indirect') =>
  quotation(exact, { mode, speaker: { ...party(name), exact: written } });
const behind = (verb: string, far = 0) => ({ cue: { exact: verb, start: 500 + far, end: 500 + far + verb.length } });

test.each([
  ['a whole report', said('the pool would close in May', 'Ana Reyes'), []],
  ['nobody', quotation('the pool would close in May', { mode: 'indirect', speaker: null }), []],
  ['an infinitive', said('to stay on the board', 'Ana Reyes'), ['infinitive']],
  ['the same in quotation marks', said('to stay on the board', 'Ana Reyes', 'Reyes', 'direct'), []],
  ['a few words', said('the pick', 'Ana Reyes'), ['clipped']],
  ['words that name their speaker', said('it was late because Ms Reyes had left', 'Ana Reyes'), ['own name']],
  ['words that go on from the story', said('but the pool was shut again in May', 'Ana Reyes'), ['conjunction']],
  ['a name of one word', said('the pool would close in May', 'Harwick'), ['one word']],
  ['initials', said('the pool would close in May', 'NATO'), []],
  [
    'a name inside a longer phrase',
    said('the pool would close in May', 'Bo Lind', 'Lind’s attack on her'),
    ['cut out'],
  ],
  ['a name at the end of one', said('the pool would close in May', 'Bo Lind', 'the guild’s chair Bo Lind'), []],
  ['“said”', { ...said('the pool would close in May', 'Bo Lind'), ...behind('said') }, ['plain verb', 'far words']],
  [
    'a participle',
    { ...said('the pool would close in May', 'Bo Lind'), ...behind('urging') },
    ['participle', 'far words'],
  ],
])('%s', (_, claim, signs) => expect(signsOf(claim, 'named', false)).toEqual(signs));

test('what reports stands near or far', () => {
  const claim = quotation('the pool would close in May', { mode: 'indirect' });
  const near = { ...claim, cue: { exact: 'warned', start: claim.end + 2, end: claim.end + 8 } };
  expect(signsOf(near, 'named', false)).not.toContain('far words');
});

test.each<[Evidence, boolean, Evidence, boolean]>([
  ['changed', false, 'named', false],
  ['named', false, 'carried', false],
  ['named', true, 'named', false],
  ['named', false, 'unnamed', false],
])('%s (the only one: %s) is doubted more than %s (%s)', (more, only, less, other) => {
  const claim = said('the pool would close in May', 'Ana Reyes');
  expect(doubtOf(claim, more, only)).toBeGreaterThan(doubtOf(claim, less, other));
});

test('the less sure, the more doubt', () => {
  const claim = said('the pool would close in May', 'Ana Reyes');
  expect(doubtOf({ ...claim, confidence: 0.5 }, 'named', false)).toBeGreaterThan(
    doubtOf({ ...claim, confidence: 0.9 }, 'named', false),
  );
});
