import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticeOf, packageOf } from './licences.ts';

describe('the package of a module', () => {
  test.each([
    ['/home/ann/site/node_modules/d3-zoom/src/index.js', '/home/ann/site/node_modules/d3-zoom'],
    ['/a/node_modules/@kurkle/color/dist/color.esm.js?v=1', '/a/node_modules/@kurkle/color'],
    ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
    ['\0/a/node_modules/one/index.js?commonjs-module', '/a/node_modules/one'],
    ['C:\\a\\node_modules\\one\\index.js', 'C:/a/node_modules/one'],
    ['node_modules/@fontsource/serif/files/serif.woff2', 'node_modules/@fontsource/serif'],
    ['/home/ann/site/src/site/chart/chart.client.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('%j', (id, folder) => expect(packageOf(id)).toBe(folder));
});

describe('what a package says of itself', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'licences-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  const about = { name: 'one', version: '1.2.3', license: 'MIT', repository: { url: 'https://one.example' } };

  test.each(['LICENSE', 'LICENCE.txt', 'license.md', 'COPYING'])('with %s', async (name) => {
    await put('package.json', JSON.stringify(about));
    await put(name, '\nDo as you like.\n');
    await put('LICENSE-of-another.txt', 'Not this.');
    expect(noticeOf(folder)).toEqual({
      ...{ name: 'one', version: '1.2.3', licence: 'MIT', home: 'https://one.example', what: null },
      text: 'Do as you like.',
    });
  });

  test('with a folder of licences, and the old way to name several', async () => {
    await put('package.json', JSON.stringify({ name: 'one', version: '1', licenses: [{ type: 'A' }, { type: 'B' }] }));
    await mkdir(join(folder, 'LICENSE'));
    await put('LICENSE/B', 'B.');
    await put('LICENSE/A', 'A.');
    expect(noticeOf(folder)).toMatchObject({ licence: 'A or B', home: null, text: 'A.\n\nB.' });
  });

  test('without a licence is an error that names it', async () => {
    await put('package.json', JSON.stringify(about));
    expect(() => noticeOf(folder)).toThrow(/^one is in the site's files, and .* holds no licence/);
  });
});
