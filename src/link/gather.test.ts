import { expect, test } from 'vitest';
import { gather } from './gather.ts';

const colours = (one: string | null, other: string | null) =>
  one === null || other === null || one === other ? { colour: one ?? other } : null;
const join = (one: { colour: string | null }, other: { colour: string | null }) => colours(one.colour, other.colour);
const items = (...list: (string | null)[]) => list.map((colour) => ({ colour }));
const bond = (a: number, b: number, strength = 1) => ({ a, b, strength });

test('groups of two or more, by their first', () => {
  expect(gather(items(null, null, null, null, null), [bond(3, 4), bond(0, 2)], join)).toEqual([
    [0, 2],
    [3, 4],
  ]);
});

test('an unknown one does not tie together what excludes each other; the stronger bond has it', () => {
  const [red, unknown, blue] = [0, 1, 2];
  const all = items('red', null, 'blue');
  expect(gather(all, [bond(red, unknown, 0.5), bond(unknown, blue, 0.9)], join)).toEqual([[unknown, blue]]);
  expect(gather(all, [bond(red, unknown, 0.9), bond(unknown, blue, 0.5)], join)).toEqual([[red, unknown]]);
});

test('the order of bonds does not matter', () => {
  const bonds = [bond(0, 1, 0.5), bond(1, 2, 0.5), bond(2, 3, 0.7)];
  const all = items('red', null, null, 'blue');
  expect(gather(all, bonds.toReversed(), join)).toEqual(gather(all, bonds, join));
});
