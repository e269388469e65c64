import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scales } from './weight.ts';

const html = `<!doctype html><link rel="stylesheet" href="/record/_astro/a.css"><link rel="stylesheet" href="/record/_astro/a.css">
<link rel="stylesheet" href="https://elsewhere.example/record/_astro/b.css">
<script type="module" src="/record/_astro/entry.js"></script><script type="module">import("../_astro/inline.js")</script>`;

const files = {
  'page/index.html': html,
  'plain/index.html': '<p>Nothing to fetch.</p>',
  '_astro/a.css': '@font-face { src: url(/record/_astro/face.woff2) } @font-face { src: url("./face.woff2") }',
  '_astro/b.css': 'p { margin: 0 }',
  '_astro/face.woff2': 'not really a font',
  '_astro/entry.js': 'import"./shared.js";const later=()=>import("./later.js");import("./search-box.client.x1.js")',
  '_astro/search-box.client.x1.js': 'import("/record/pagefind/pagefind.js"); // asks it',
  '_astro/shared.js': 'import"./entry.js";',
  'pagefind/pagefind.js': 'searches',
  '_astro/later.js': 'const deps=["_astro/mapped.js","none.js","https://elsewhere.example/_astro/other.js"];',
  '_astro/mapped.js': '1',
  '_astro/inline.js': '2',
  '_astro/other.js': 'nobody imports this',
};
const gzip = (...names: (keyof typeof files)[]) =>
  names.map((name) => gzipSync(files[name], { level: 9 }).length).reduce((a, b) => a + b);

let folder: string;
let scales: Scales;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weight-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  scales = new Scales(folder, '/record');
});
afterAll(() => rm(folder, { recursive: true }));

const weigh = (path: string) => scales.weigh({ path, file: join(folder, path, 'index.html') });

test('a page weighs its HTML and its stylesheets, each once, those of other hosts left out', async () => {
  expect(await weigh('/page/')).toMatchObject({ page: gzip('page/index.html', '_astro/a.css') });
});

test('scripts are all that can be reached, at once or later, however they are named', async () => {
  expect(await weigh('/page/')).toMatchObject({
    scripts: gzip('_astro/entry.js', '_astro/shared.js', '_astro/later.js', '_astro/mapped.js', '_astro/inline.js'),
  });
});

test('the search, which a reader opens, counts by itself: its box and its engine', async () => {
  expect(await weigh('/page/')).toMatchObject({
    search: gzip('_astro/search-box.client.x1.js', 'pagefind/pagefind.js'),
  });
});

test('a font counts once, as it is', async () => {
  expect(await weigh('/page/')).toMatchObject({ fonts: files['_astro/face.woff2'].length });
});

test('a page without anything weighs its HTML', async () => {
  expect(await weigh('/plain/')).toEqual({ page: gzip('plain/index.html'), scripts: 0, search: 0, fonts: 0 });
});
