import { expect, test } from 'vitest';
import type { Move } from '../../schema/moved.ts';
import { leftAddresses, movedPages } from './moved.ts';

const [one, two, three] = ['111111111111', '222222222222', '333333333333'] as const;
const move = (from: string, to: string | null, claims: Move['claims'] = {}, reason = 'Renamed.'): Move => ({
  ...{ from, to, claims, reason, date: '2041-05-01' },
});
const none = { slug: (_: string) => false, claim: (_: string) => false };

/** Pages as `path → where it leads`, a ~ before what is only near. */
const told = (moves: readonly Move[], hasClaimPages = true, isTaken = none) =>
  movedPages(moves, hasClaimPages, isTaken).map(
    ({ path, to, isThere }) => `${path} → ${to === null ? 'gone' : (isThere ? '' : '~') + to}`,
  );

test('an article that was renamed and its claims lead to where they are', () => {
  expect(told([move('quay', 'old-quay', { [one]: two, [three]: null })])).toEqual([
    'articles/quay → /articles/old-quay/',
    `claims/${one} → /claims/${two}/`,
    `claims/${three} → ~/articles/old-quay/`,
  ]);
});

test('each later move is followed, back as well', () => {
  const moves = [move('quay', 'pier', { [one]: two }), move('pier', 'dock', { [two]: three })];
  expect(told(moves)).toEqual([
    'articles/quay → /articles/dock/',
    'articles/pier → /articles/dock/',
    `claims/${one} → /claims/${three}/`,
    `claims/${two} → /claims/${three}/`,
  ]);
  const back = [move('quay', 'pier', { [one]: two }), move('pier', 'quay', { [two]: one })];
  expect([...leftAddresses(back)]).toEqual(['articles/pier', `claims/${two}`]);
  const isTaken = { slug: (slug: string) => slug === 'quay', claim: (id: string) => id === one };
  expect(told(back, true, isTaken)).toEqual(['articles/pier → /articles/quay/', `claims/${two} → /claims/${one}/`]);
});

test('what was taken out is gone, with the last reason, at whatever address it was', () => {
  const moves = [move('quay', 'pier', { [one]: two }), move('pier', null, { [two]: null }, 'Not ours to print.')];
  expect(told(moves)).toEqual([
    'articles/quay → gone',
    'articles/pier → gone',
    `claims/${one} → gone`,
    `claims/${two} → gone`,
  ]);
  expect(movedPages(moves, true, none).map(({ reason }) => reason)).toEqual(Array(4).fill('Not ours to print.'));
});

test('where only words changed, the claims that went lead to their article', () => {
  expect(told([move('quay', 'quay', { [one]: null })])).toEqual([`claims/${one} → ~/articles/quay/`]);
});

test('a site whose claims have no pages had none', () => {
  expect(told([move('quay', 'pier', { [one]: two })], false)).toEqual(['articles/quay → /articles/pier/']);
});
