import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pairsIn, startWriter } from '../testing/source-pairs.ts';
import { clearLeftovers } from './leftovers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('killed before each of its steps, in the next as well, it leaves both files or neither', async () => {
  let isThrough = false;
  let settled = 0;
  for (let step = 1; !isThrough; step++) {
    const slug = `bridge-${step}`;
    const first = startWriter(folder, 'Ann', [slug], step);
    const [told, [, signal]] = await Promise.all([text(first.stdout), once(first, 'close')]);
    isThrough = signal === null;
    expect(told).toBe(isThrough ? `${slug}\n` : '');
    // Whoever comes next is killed where it clears, too.
    const second = startWriter(folder, 'Bo', [], step);
    await once(second, 'close');
    await clearLeftovers(folder);
    const { pairs, hidden } = await pairsIn(folder);
    expect(hidden).toEqual([]);
    for (const { slug: name, ...pair } of pairs)
      expect(pair, name).toEqual({ text: 'Ann', publisher: 'Ann', isWhole: true });
    if (pairs.some((pair) => pair.slug === slug)) settled++;
  }
  expect(settled).toBeGreaterThan(2); // behind the first link, behind the second, and whole
});

test('of processes at once with the same names each name is one process’s, whole', async () => {
  const slugs = Array.from({ length: 60 }, (_, index) => `bridge-${index}`);
  const writers = ['Ann', 'Bo', 'Cy'].map((writer) => ({ writer, child: startWriter(folder, writer, slugs) }));
  const told = await Promise.all(
    writers.map(async ({ writer, child }) => ({ writer, told: await text(child.stdout) })),
  );
  const { pairs, hidden } = await pairsIn(folder);
  expect(hidden).toEqual([]);
  expect(pairs.length).toBe(slugs.length);
  for (const { slug, ...pair } of pairs) {
    const [winner, ...others] = told.filter((each) => each.told.split('\n').includes(slug)).map(({ writer }) => writer);
    expect(others).toEqual([]);
    expect(pair).toEqual({ text: winner, publisher: winner, isWhole: true });
  }
});
