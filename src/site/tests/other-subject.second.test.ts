import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../../scripts/content/corpus.ts';

// A site on another subject has no word of the first one's: neither on its pages nor in its addresses.

const outDir = inject('outDir');
const chart = (await readSite())?.chart;
const files = await Array.fromAsync(glob('**/*.{html,json,csv,xml,opml,webmanifest}', { cwd: outDir }));

test('it is another subject', () => {
  expect([chart?.path, chart?.name]).toEqual(['tea-exports', 'Exports']);
  expect(files.length).toBeGreaterThan(50);
});

test('no file says anything of the first corpus', async () => {
  for (const file of files) {
    const text = await readFile(join(outDir, file), 'utf8');
    expect(text.match(/\b(?:China|Chinese|Russian?|Xi Jinping|Putin|Beijing|Moscow)\b/i)?.[0], file).toBeUndefined();
  }
});

test('its chart stands where site.yaml says, by the name that it says, and nothing else is called trade', async () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(files).toContain('tea-exports/index.html');
  expect(files).toContain('embed/tea-exports/index.html');
  expect(files.filter((file) => file.includes('trade'))).toEqual([]);
  for (const file of pages) {
    const html = await readFile(join(outDir, file), 'utf8');
    const attributes = [...html.matchAll(/\b(?:href|src|class|id|action|data-[a-z]+)="(?<value>[^"]*)"/g)];
    expect(
      attributes.map(({ groups }) => groups?.value ?? '').filter((value) => /\btrade/i.test(value)),
      file,
    ).toEqual([]);
    expect(html.match(/<\/?\w*trade[\w-]*/i)?.[0], file).toBeUndefined();
    if (!file.startsWith('embed/')) expect(html, file).toMatch(/<a href="\/tea-exports\/"[^>]*>\s*Exports\s*<\/a>/);
  }
  expect(await readFile(join(outDir, '_headers'), 'utf8')).toMatch(/^\/tea-exports\/\*\n.*frame-ancestors 'none'$/m);
});
