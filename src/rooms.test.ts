import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// Who may import whom: the map of src as a rule. Types count like values, so that no room leans on another in silence.

/** Rooms by their folder, the longest that fits, and which others each may import; every room may import itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  'extract/english': [],
  'extract/text': ['schema', 'extract/english'],
  'extract/syntax': ['extract/english', 'extract/text'],
  extract: ['schema', 'extract/english', 'extract/text', 'extract/syntax'],
  editing: ['schema', 'extract', 'extract/english', 'extract/text'],
  article: ['schema', 'extract', 'extract/text', 'editing'],
  link: ['schema'],
  // The editor's desk, which no page of the site imports: it speaks of claims in the site's words.
  desk: [...['schema', 'extract', 'extract/text', 'editing', 'article', 'site/addresses.ts', 'site/words']],
  build: [],
  // The page that looks things up in an archive: it stands alone beside its files.
  archive: [],
  'site/addresses.ts': ['schema'],
  'site/words': ['schema', 'site/addresses.ts'],
  'site/drawing': [],
  'site/record': ['schema', 'article', 'link', 'site/words'],
  'site/ledger': ['schema', 'link', 'site/addresses.ts', 'site/words', 'site/record'],
  'site/frame': [
    ...['schema', 'article', 'site/addresses.ts', 'site/words', 'site/drawing', 'site/record'],
    ...['site/pictures', 'site/search'],
  ],
  pages: ['schema', 'article', 'link', 'site'],
  'content.config.ts': ['schema', 'article', 'site/record'],
};

/** What every feature, a folder of src/site that is not above, may import. */
const shared = [
  ...['schema', 'article', 'link', 'site/addresses.ts', 'site/words', 'site/drawing', 'site/record', 'site/ledger'],
  'site/frame',
];

/** Features that a feature uses beside that. What is not here can be deleted without a trace in other features. */
const uses: Readonly<Record<string, readonly string[]>> = {
  'site/chart': ['site/data'], // files to download are written alike
  'site/claim': ['site/speakers', 'site/pictures'], // it names its speaker to machines as the speaker's page does; it has a picture
  'site/article': ['site/versions'], // it says when its publisher changed it
  'site/compare': ['site/pictures'], // a difference has a picture
  'site/speakers': ['site/compare'], // statements that are linked say so
  'site/search': ['site/speakers'], // people are found with how much they have said
  'site/feeds': ['site/speakers'], // a feed has what a speaker's page has
  'site/not-found': ['editing'], // the nearest address is found as the nearest words are
  'site/front': ['site/pictures'], // the site names its icon to machines
};

const files = globSync('src/**/*.{ts,tsx,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|\/testing-[^/]*$|\/test-support\.ts$|\.d\.ts$/.test(file))
  .sort();

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The files of src that a file imports. Of a page only what is above the second fence is code; scripts stand below. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(/(?:\bfrom|^\s*import|\bimport\()\s*'(?<path>\.{1,2}\/[^'?]+)/gm);
  const paths = [...found].map(({ groups }) => join(dirname(file), groups?.path ?? '').replaceAll('\\', '/'));
  return [...new Set(paths)].filter((path) => /\.(?:tsx?|astro)$/.test(path) && path.startsWith('src/'));
}

function roomOf(file: string): string {
  const path = file.slice('src/'.length);
  const named = Object.keys(rooms).filter((room) => path === room || path.startsWith(`${room}/`));
  if (named.length > 0) return named.reduce((a, b) => (a.length > b.length ? a : b));
  return path.split('/').slice(0, 2).join('/');
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const allowed = rooms[from] ?? [...shared, ...(uses[from] ?? [])];
  return allowed.some((room) => to === room || (room === 'site' && to.startsWith('site/')));
}

test('each room imports only from rooms that it may know', () => {
  const breaches = [...imports].flatMap(([file, paths]) =>
    paths.filter((path) => !mayImport(roomOf(file), roomOf(path))).map((path) => `${file} imports ${path}`),
  );
  expect(breaches).toEqual([]);
});

test('no files import each other in a circle, by types neither', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('every import of src is read', () => {
  expect(importsOf('src/rooms.test.ts')).toEqual([]);
  const known = new Set(files);
  const lost = [...imports].flatMap(([file, paths]) =>
    paths
      .filter((path) => !known.has(path) && !/\/(?:testing-|test-support)/.test(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(lost).toEqual([]);
  expect(imports.get('src/pages/claims/[id].astro')).toContain('src/site/claim/Cite.astro');
});
