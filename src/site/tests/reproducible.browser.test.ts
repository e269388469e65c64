import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { makeSite } from '../../../scripts/site.ts';

const again = '.cache/site-again';
afterAll(() => rm(again, { recursive: true, force: true }));

test('a second build gives the same files, byte for byte', async () => {
  expect(await makeSite(again)).toBe(0);
  const first = await hashesOf(inject('outDir'));
  // the feeds among them: what a reader has seen keeps its id
  expect(Object.keys(first)).toEqual(expect.arrayContaining([expect.stringMatching(/feed\.xml$/), 'index.html']));
  expect(await hashesOf(again)).toEqual(first);
});

/** Hash of each file, by its path. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.map(async (file) => [
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashes) as Record<string, string>;
}
