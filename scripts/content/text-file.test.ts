import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeAt } from '../../src/schema/reading/text-faults.ts';
import { readText, readTextIfThere, writeText } from './text-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('every character of a file is kept, byte-order mark and CR included', async () => {
  const path = join(folder, 'bom.txt');
  await writeFile(path, '\ufeffÜber\r\n');
  expect(await readText(path)).toBe('\ufeffÜber\r\n');
});

test('a file that is not UTF-8 is refused at the first bad byte', async () => {
  const path = join(folder, 'latin1.txt');
  await writeFile(path, Buffer.concat([Buffer.from('Grün\nGr'), Buffer.from([0xfc, 0x6e])]));
  await expect(readText(path)).rejects.toThrow(`${path}:2:3: The file is not UTF-8 from here on`);
});

test('what is not there is null where that is allowed', async () => {
  expect(await readTextIfThere(join(folder, 'none.txt'))).toBeNull();
});

test('writes into folders that are not there yet, and leaves nothing else behind', async () => {
  const path = join(folder, 'new', 'a.md');
  await writeText(path, 'one');
  await writeText(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'new'))).toEqual(['a.md']);
});

test('a failed write leaves nothing behind either', async () => {
  await expect(writeText(join(folder, 'new'), 'a file where a folder is')).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
  ['ab', 1, { line: 1, column: 2 }],
  ['ab\ncd', 3, { line: 2, column: 1 }],
  ['ab\r\ncd', 6, { line: 2, column: 3 }],
])('%j at %i', (text, offset, place) => {
  expect(placeAt(text, offset)).toEqual(place);
});
