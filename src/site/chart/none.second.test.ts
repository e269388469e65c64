import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildElsewhere } from '../../../scripts/testing/build-elsewhere.ts';

// A site whose site.yaml names no chart: the same corpus without those lines.

const content = join('.cache', 'second-corpus-without-chart');
const outDir = join('.cache', 'second-site-without-chart');

beforeAll(async () => {
  await cp(join('scripts', 'testing', 'second-corpus'), content, { recursive: true });
  const path = join(content, 'site.yaml');
  const settings = await readFile(path, 'utf8');
  await writeFile(path, settings.replace(/^chart:\n(?: .*\n)+/m, ''));
  expect(await readFile(path, 'utf8')).not.toContain('chart:');
  await buildElsewhere(content, outDir);
});
afterAll(() => Promise.all([content, outDir].map((folder) => rm(folder, { recursive: true, force: true }))));

test('has neither the chart nor a way to it, and all the rest', async () => {
  const pages = async (folder: string) => (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const [without, withChart] = [await pages(outDir), await pages(inject('outDir'))];
  const charted = [join('embed', 'tea-exports', 'index.html'), join('tea-exports', 'index.html')];
  expect(without).toEqual(withChart.filter((file) => !charted.includes(file)));
  for (const file of without)
    expect(await readFile(join(outDir, file), 'utf8'), file).not.toMatch(/href="\/(?:tea-exports\/|chart\/|\/)/);
  expect(await readFile(join(outDir, '_headers'), 'utf8')).not.toContain('tea-exports');
});
