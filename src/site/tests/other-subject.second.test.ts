import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite, readSpeakers } from '../../../scripts/content/corpus.ts';

// A site on another subject has no word of the first one's, which is in `content`: neither on its pages nor in its addresses.

const outDir = inject('outDir');
const chart = (await readSite())?.chart;
const first = await readSite('content');
const files = await Array.fromAsync(glob('**/*.{html,json,csv,xml,opml,webmanifest}', { cwd: outDir }));

test('it is another subject', () => {
  expect([chart?.path, chart?.name]).toEqual(['tea-exports', 'Exports']);
  expect(files.length).toBeGreaterThan(50);
});

test('no file has a name of the first corpus: none of its speakers, and not what its subject is about', async () => {
  const speakers = (await readSpeakers('content')).map(({ name }) => name);
  const about = first?.subject.match(/\p{Lu}\p{L}+/gu) ?? [];
  expect([speakers.length > 10, about.length > 0]).toEqual([true, true]);
  const names = new RegExp(`\\b(?:${[...speakers, ...about].map((name) => RegExp.escape(name)).join('|')})`, 'i');
  for (const file of files) {
    const text = await readFile(join(outDir, file), 'utf8');
    expect(names.exec(text)?.[0], file).toBeUndefined();
  }
});

test('its chart stands where site.yaml says, by the name that it says, and nothing has the first one’s', async () => {
  const other = RegExp.escape(first?.chart?.path ?? '');
  expect(other).not.toBe('');
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(files).toContain('tea-exports/index.html');
  expect(files).toContain('embed/tea-exports/index.html');
  expect(files.filter((file) => file.includes(first?.chart?.path ?? ''))).toEqual([]);
  for (const file of pages) {
    const html = await readFile(join(outDir, file), 'utf8');
    const attributes = [...html.matchAll(/\b(?:href|src|class|id|action|data-[a-z]+)="(?<value>[^"]*)"/g)];
    expect(
      attributes.map(({ groups }) => groups?.value ?? '').filter((value) => new RegExp(`\\b${other}`, 'i').test(value)),
      file,
    ).toEqual([]);
    expect(html.match(new RegExp(`</?\\w*${other}[\\w-]*`, 'i'))?.[0], file).toBeUndefined();
    if (!file.startsWith('embed/')) expect(html, file).toMatch(/<a href="\/tea-exports\/"[^>]*>\s*Exports\s*<\/a>/);
  }
  expect(await readFile(join(outDir, '_headers'), 'utf8')).toMatch(/^\/tea-exports\/\*\n.*frame-ancestors 'none'$/m);
});
