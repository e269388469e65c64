import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChangedMeanwhile, changeFiles, endStopped, type FileChange, findStopped } from './change-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'));
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources', 'quay.txt'), 'Quay.');
  await writeFile(join(folder, 'moved.yaml'), 'one');
});
afterEach(() => rm(folder, { recursive: true }));

const changes: readonly FileChange[] = [
  { path: 'corrections/pier.yaml', content: '[]' },
  { path: 'moved.yaml', content: 'two' },
  { path: 'sources/quay.txt', content: null },
];

async function files(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')])),
  ) as Record<string, string>;
}

/** A change that a process that is gone has settled: of the first process that ever was. */
async function settle(list: readonly object[], contents: readonly (string | null)[]): Promise<void> {
  const hidden = join(folder, '.changing-999999999-1-0123abcd');
  await mkdir(hidden);
  for (const [index, content] of contents.entries())
    if (content !== null) await writeFile(join(hidden, String(index)), content);
  await writeFile(join(hidden, 'changes.json'), JSON.stringify(list));
}

test('files are made, replaced and removed, and nothing hidden is left', async () => {
  await changeFiles(folder, changes);
  expect(await files()).toEqual({ 'corrections/pier.yaml': '[]', 'moved.yaml': 'two' });
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a change that was stopped before it was settled is cleared, and nothing of it is done', async () => {
  await mkdir(join(folder, '.changing-999999999-1-0123abcd'));
  await writeFile(join(folder, '.changing-999999999-1-0123abcd', '0'), 'half');
  expect(await findStopped(folder)).toMatchObject([{ files: [] }]);
  await endStopped(folder);
  expect(await files()).toEqual({ 'moved.yaml': 'one', 'sources/quay.txt': 'Quay.' });
});

test('what somebody else has changed meanwhile is not written over, and stays named', async () => {
  await settle([{ path: 'moved.yaml', was: 'sum of another', is: 'sum of a third' }], ['two']);
  await expect(endStopped(folder)).rejects.toThrow(ChangedMeanwhile);
  expect((await files())['moved.yaml']).toBe('one');
  expect(await findStopped(folder)).toMatchObject([{ files: ['moved.yaml'] }]);
});

test('of a process that runs, a change is left alone', async () => {
  await mkdir(join(folder, `.changing-${process.pid}-0-0123abcd`));
  expect(await findStopped(folder)).toEqual([]);
});

test('what was put in place before it was stopped, and was changed by somebody since, stays as it is by now', async () => {
  await writeFile(join(folder, 'moved.yaml'), 'one'); // as it was before
  await settle([{ path: 'moved.yaml', was: hash('sha256', 'one'), is: hash('sha256', 'two') }], [null]);
  await endStopped(folder);
  expect(await files()).toMatchObject({ 'moved.yaml': 'one' });
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
