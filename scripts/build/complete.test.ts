import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkComplete } from './complete.ts';

const page = (head: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body><a href="/none/">no matter here</a></body></html>`;
const styled = (base: string) =>
  page(`<link rel="stylesheet" href="${base}_astro/page.css"><script src="${base}theme.js"></script>`);

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'complete-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const sound = { 'a/index.html': styled('/'), '_astro/page.css': 'p {}', 'theme.js': '' };

test('a site with all that it wrote and all that its pages load is complete', async () => {
  await expect(checkComplete(await built(sound), Object.keys(sound), '/')).resolves.toBeUndefined();
  const below = { ...sound, 'a/index.html': styled('/my%20path/') };
  await expect(checkComplete(await built(below), [], '/my path/')).resolves.toBeUndefined();
});

test.each([
  ['a page that it wrote', sound, ['b/index.html'], 'b/index.html'],
  ['a style sheet of a page', { ...sound, '_astro/page.css': null }, [], '_astro/page.css (of a/index.html)'],
  ['a script of a page', { ...sound, 'theme.js': null }, [], 'theme.js (of a/index.html)'],
  ['any style sheet', { 'index.html': page('') }, [], 'every style sheet'],
  [
    'the path that it is below',
    { ...sound, 'a/index.html': styled('/other/') },
    [],
    '/other/theme.js (of a/index.html)',
  ],
] as const)('one that lacks %s is refused', async (_, files, written, named) => {
  const there = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null);
  const folder = await built(Object.fromEntries(there));
  const base = named.startsWith('/other') ? '/record/' : '/';
  await expect(checkComplete(folder, written, base)).rejects.toThrow(named);
});
