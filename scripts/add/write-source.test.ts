import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pairsIn, sourceOf } from '../testing/source-pairs.ts';
import { clearLeftovers, findLeftovers } from './leftovers.ts';
import { Taken, writeSource } from './write-source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

const add = (writer: string, slug = 'bridge') => {
  const { text, about } = sourceOf(writer);
  return writeSource(folder, slug, text, about);
};
const whole = (writer: string, slug = 'bridge') => ({ slug, text: writer, publisher: writer, isWhole: true });

test('text and provenance are there, and nothing hidden', async () => {
  await add('Ann');
  expect(await pairsIn(folder)).toEqual({ pairs: [whole('Ann')], hidden: [] });
});

test.each(['bridge.txt', 'bridge.yaml'])('where %s is there, nothing is written', async (name) => {
  await writeFile(join(folder, name), 'An editor’s own.');
  await expect(add('Ann')).rejects.toThrow(Taken);
  expect(await readFile(join(folder, name), 'utf8')).toBe('An editor’s own.');
  const { pairs, hidden } = await pairsIn(folder);
  expect([pairs.length, hidden]).toEqual([1, []]);
});

test('of several at once with one name one wins whole, 300 times', { timeout: 300_000 }, async () => {
  for (let round = 0; round < 300; round++) {
    const slug = `bridge-${round}`;
    const writers = ['Ann', 'Bo', 'Cy'];
    const results = await Promise.allSettled(writers.map((writer) => add(writer, slug)));
    const [winner, ...others] = writers.filter((_, index) => results[index]?.status === 'fulfilled');
    expect(others).toEqual([]);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Taken);
    const text = await readFile(join(folder, `${slug}.txt`));
    expect(text.equals(sourceOf(winner ?? '').text)).toBe(true);
    expect(await readFile(join(folder, `${slug}.yaml`), 'utf8')).toContain(`publisher: "${winner}"`);
  }
  expect((await pairsIn(folder)).hidden).toEqual([]);
});

describe('what an addition left that was stopped', () => {
  /** A hidden folder as a process leaves it that is gone: process ids do not go so far. */
  const gone = '.adding-99999999-1-0123abcd';
  async function leave(writer: string): Promise<void> {
    await mkdir(join(folder, gone));
    const { text, about } = sourceOf(writer);
    await writeSource(join(folder, 'aside'), 'bridge', text, about);
    for (const name of ['bridge.txt', 'bridge.yaml']) await link(join(folder, 'aside', name), join(folder, gone, name));
    await rm(join(folder, 'aside'), { recursive: true });
  }

  test('before anything was in place is cleared', async () => {
    await leave('Ann');
    expect(await findLeftovers(folder)).toMatchObject([{ slug: 'bridge', isSettled: false }]);
    await clearLeftovers(folder);
    expect(await pairsIn(folder)).toEqual({ pairs: [], hidden: [] });
  });

  test('between the two links is completed, by however many that clear at once', async () => {
    await leave('Ann');
    await link(join(folder, gone, 'bridge.yaml'), join(folder, 'bridge.yaml'));
    expect(await findLeftovers(folder)).toMatchObject([{ slug: 'bridge', isSettled: true }]);
    const cleared = await Promise.all(Array.from({ length: 9 }, () => clearLeftovers(folder)));
    expect(cleared.flat()).toMatchObject([{ slug: 'bridge', isSettled: true }]);
    expect(await pairsIn(folder)).toEqual({ pairs: [whole('Ann')], hidden: [] });
  });

  test('beside a text that an editor put there meanwhile is taken back', async () => {
    await leave('Ann');
    await link(join(folder, gone, 'bridge.yaml'), join(folder, 'bridge.yaml'));
    await writeFile(join(folder, 'bridge.txt'), 'An editor’s own.');
    expect(await clearLeftovers(folder)).toMatchObject([{ slug: 'bridge', isSettled: false }]);
    expect(await pairsIn(folder)).toMatchObject({ pairs: [{ slug: 'bridge', publisher: undefined }], hidden: [] });
    expect(await readFile(join(folder, 'bridge.txt'), 'utf8')).toBe('An editor’s own.');
  });

  test('behind the second link costs nothing', async () => {
    await leave('Ann');
    for (const name of ['bridge.yaml', 'bridge.txt']) await link(join(folder, gone, name), join(folder, name));
    await expect(add('Bo')).rejects.toThrow(Taken);
    await clearLeftovers(folder);
    await expect(add('Bo')).rejects.toThrow(Taken);
    expect(await pairsIn(folder)).toEqual({ pairs: [whole('Ann')], hidden: [] });
  });

  test('in the midst of its own clearing is whole', async () => {
    await leave('Ann');
    for (const name of ['bridge.yaml', 'bridge.txt']) await link(join(folder, gone, name), join(folder, name));
    await rm(join(folder, gone, 'bridge.txt'));
    expect(await clearLeftovers(folder)).toMatchObject([{ slug: 'bridge', isSettled: true }]);
    expect(await pairsIn(folder)).toEqual({ pairs: [whole('Ann')], hidden: [] });
  });

  test('under the names of former versions is never written through', async () => {
    await add('Ann');
    for (const name of ['bridge.txt', 'bridge.yaml']) await link(join(folder, name), join(folder, `.${name}.adding`));
    await expect(add('Bo')).rejects.toThrow(Taken);
    expect((await clearLeftovers(folder)).length).toBe(2);
    expect(await pairsIn(folder)).toEqual({ pairs: [whole('Ann')], hidden: [] });
  });

  test('of a process that runs is left alone', async () => {
    const running = `.adding-${process.pid}-0-0123abcd`;
    await mkdir(join(folder, running));
    expect(await clearLeftovers(folder)).toEqual([]);
    expect((await pairsIn(folder)).hidden).toEqual([running]);
  });
});
