import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pairsIn, startWriter } from '../testing/source-pairs.ts';
import { clearLeftovers } from './leftovers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

const slugs = Array.from({ length: 2000 }, (_, index) => `bridge-${index}`);

test('killed 50 times at any moment, two at a time, it loses and mixes nothing', async () => {
  const owner = new Map<string, string>();
  for (let kill = 0; kill < 50; kill++) {
    const children = ['Ann', 'Bo'].map((name) => {
      const writer = `${name} ${kill}`;
      return { writer, child: startWriter(folder, writer, slugs.slice(kill * 40)) };
    });
    const all = children.map(async ({ writer, child }) => ({ writer, told: await text(child.stdout) }));
    const ends = children.map(({ child }) => once(child, 'close'));
    await once(children[0]?.child.stdout ?? process, 'readable');
    await sleep(Math.random() * 40);
    for (const { child } of children) child.kill('SIGKILL');
    for (const [code] of await Promise.all(ends)) expect([null, 0]).toContain(code); // killed, or done: nothing was thrown
    for (const { writer, told } of await Promise.all(all))
      for (const slug of told.split('\n').filter((line) => line !== '')) {
        expect(owner.has(slug), slug).toBe(false); // nobody is told that a name is theirs which is another's
        owner.set(slug, writer);
      }
    // What is in place stays in place, whether its process could say so or not.
    for (const { slug, text: writer, isWhole } of (await pairsIn(folder)).pairs)
      if (isWhole && writer !== undefined && !owner.has(slug)) owner.set(slug, writer);
    if (kill % 2 === 0) await clearLeftovers(folder); // else the next process does
  }
  await clearLeftovers(folder);
  const { pairs, hidden } = await pairsIn(folder);
  expect(hidden).toEqual([]);
  expect(owner.size).toBeGreaterThan(100);
  const by = new Map(pairs.map((pair) => [pair.slug, pair]));
  for (const [slug, writer] of owner)
    expect(by.get(slug)).toEqual({ slug, text: writer, publisher: writer, isWhole: true });
  for (const { slug, text: writer, publisher, isWhole } of pairs)
    expect([slug, publisher, isWhole]).toEqual([slug, writer, true]);
});

test('300 names raced for by five processes are each one process’s, whole', async () => {
  const names = slugs.slice(0, 300);
  const writers = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((writer) => ({
    writer,
    child: startWriter(folder, writer, names),
  }));
  const told = await Promise.all(
    writers.map(async ({ writer, child }) => ({ writer, told: await text(child.stdout) })),
  );
  const { pairs, hidden } = await pairsIn(folder);
  expect([hidden, pairs.length]).toEqual([[], names.length]);
  for (const { slug, ...pair } of pairs) {
    const winners = told.filter((each) => each.told.split('\n').includes(slug)).map(({ writer }) => writer);
    expect(winners.length, slug).toBe(1);
    expect(pair).toEqual({ text: winners[0], publisher: winners[0], isWhole: true });
  }
});
