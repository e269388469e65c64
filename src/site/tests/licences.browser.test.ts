import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../../../scripts/built/pages.ts';

// Whose work the site's files hold, and on what terms.

const outDir = inject('outDir');
const text = await readFile(join(outDir, 'licences.txt'), 'utf8');

test.each([
  ['the font', '@fontsource/source-serif-4', 'SIL OPEN FONT LICENSE Version 1.1'],
  ['the chart', 'chart.js', 'Chart.js Contributors'],
  ['the timeline', 'd3-time', 'Mike Bostock'],
  ['the search', 'pagefind', 'Copyright (c) Pagefind'],
  ['names of countries', 'world-countries', 'made available under the Open Database License (ODbL)'],
])('%s comes with its licence', (_, name, words) => {
  expect(text.split('\n\n---')[0]).toContain(`\n  ${name} `);
  expect(text).toContain(words);
});

test('no package is named of which no file is here', async () => {
  for (const name of ['astro', 'zod', 'satori', 'wink-nlp', 'vite']) expect(text).not.toContain(`\n  ${name} `);
});

describe('the file', () => {
  test('is whole: each package that it lists has the text of its licence', async () => {
    const [list = '', ...parts] = text.split(`\n\n${'-'.repeat(80)}\n\n`);
    const named = list.match(/^ {2}\S+ \S+/gm)?.map((line) => line.trim().replace(/,$/, ''));
    expect(parts.map((part) => part.split('\n')[0])).toEqual(named);
    for (const part of parts) expect(part.length).toBeGreaterThan(400);
  });

  test('is found from the foot of every page', async () => {
    for (const { path, file } of await builtPages(outDir)) {
      if (path.startsWith('/embed/')) continue; // it has no foot
      const { document } = parseHTML(await readFile(file, 'utf8'));
      expect(document.querySelector('.colophon a[href$="/licences.txt"]'), path).not.toBeNull();
    }
  });

  test('knows every font', async () => {
    const fonts = (await readdir(join(outDir, '_astro'))).filter((name) => name.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(text).toContain(font.split('-').slice(0, 3).join('-'));
  });
});
