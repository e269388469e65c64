import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { articleSchema } from '../article.ts';
import { correctionsSchema } from '../correction.ts';
import { goldSchema } from '../gold.ts';
import { movesSchema } from '../moved.ts';
import { seriesRowSchema } from '../series.ts';
import { siteSchema } from '../site.ts';
import { sourceSchema } from '../source.ts';
import { slugSchema } from '../span.ts';
import { speakerSchema } from '../speaker.ts';
import { check, faultInWords, faultOf, inWords } from './in-words.ts';

const source = {
  published: { value: '2041-04-16', basis: 'stated', reason: 'Printed.' },
  publisher: 'Ansel Courier',
  url: 'https://courier.example/tea',
  language: 'en',
  title: 'Tea',
  draws_on: ['Meridan Wire'],
  display: 'full',
  notes: [{ text: 'Read twice.', at: 'tea' }],
};
const site = {
  ...{ name: 'Record', tagline: 'Said', description: 'Test.', url: 'https://record.example', subject: 'tea' },
  measures: [{ id: 'tea', name: 'Tea', unit: 'GBP', scale: 1e6, scale_name: 'million pounds', of: [['tea']], not: [] }],
  series: [{ id: 'customs', name: 'Customs', by: 'Customs', scale: 1, method: 'Counted.', role: 'main' }],
  chart: { title: 'Tea', measure: 'tea' },
  claim_pages_up_to: 20,
};
const speaker = {
  ...{ name: 'Lena Ashcombe', kind: 'person', country: 'NO', aliases: ['Ashcombe'], wikidata: 'Q42' },
  roles: [{ title: 'Minister', since: '2040', until: '2041-02' }],
};
const row = {
  ...{ measure: 'tea', period: '2040', value: 288, status: 'as printed', released: '2041-02-04' },
  ...{ source: 'Customs', url: 'https://customs.example/', note: null },
};
const why = { reason: 'Read again.', date: '2041-04-17' };
const corrections = [
  { do: 'set', claim: '81c18a1f250b', fields: { speaker: 'Lena Ashcombe', with: [{ unnamed: 'an aide' }] }, ...why },
  { do: 'drop', words: 'the island', occurrence: 1, type: 'quotation', ...why },
  { do: 'merge', words: 'the island', with: [{ words: 'had sold' }], ...why },
  { do: 'add', type: 'figure', words: 'a third', fields: { kind: 'percent', value: 33.3, unit: 'percent' }, ...why },
  { do: 'set', words: 'Monday', fields: { anchor: { edtf: '2041', words: null }, kind: 'plan' }, ...why },
];
const gold = {
  ...{ article: 'tea', annotator: 'test' },
  claims: [{ type: 'date', exact: 'x', start: 0, end: 1, edtf: null, grain: 'day', basis: 'stated', kind: 'event' }],
};
const claim = {
  ...{ type: 'date', id: '81c18a1f250b', exact: 'x', start: 0, end: 1, sentence: { start: 0, end: 1 }, confidence: 1 },
  ...{ origin: 'extracted', edtf: '2041', grain: 'year', basis: 'stated', anchor: null, event: null, kind: 'event' },
};
const article = {
  ...{ slug: 'tea', title: 'Tea', title_basis: 'stated', published: source.published, publisher: 'Courier' },
  ...{ url: source.url, language: 'en', draws_on: [], display: 'full', notes: [{ text: 'a', at: null }], words: 1 },
  ...{ counts: { quotation: 0, figure: 0, date: 1 }, source_hash: 'a', dropped: [{ start: 0, end: 1, reason: 'a' }] },
  ...{ paragraphs: [{ start: 0, end: 1 }], claims: [claim] },
  corrections: [
    {
      ...{ id: '81c18a1f250b', do: 'set', claim: '81c18a1f250b', type: 'date', exact: 'x', at: { start: 0, end: 1 } },
      ...{ ...why, changes: [{ field: 'edtf', was: null, is: ['a'] }] },
    },
  ],
};

const moves = [{ ...{ from: 'tea', to: 'green-tea', ...why }, claims: { '81c18a1f250b': null } }];

const all: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['site.yaml', siteSchema, site],
  ['a source', sourceSchema, source],
  ['a speaker', speakerSchema, speaker],
  ['a row of a series', seriesRowSchema, row],
  ['corrections', correctionsSchema, corrections],
  ['gold', goldSchema, gold],
  ['an article', articleSchema, article],
  ['moved.yaml', movesSchema, moves],
];

/** What zod says by itself: none of it is for people who edit articles. */
const zodsWords =
  /Invalid|expected|received|Too (?:small|big)|Unrecogni[sz]ed|discriminator|\b(?:undefined|NaN|object|array|string|enum|record|union|nullable)\b|must match pattern|[<>]=/;

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1, 0.5, '', ' ', [], {}),
);

/** The value with another one at a place that a number chooses, or with a key more, or one renamed. */
function spoiled(value: unknown, choice: number, other: unknown, how: 'replace' | 'add' | 'rename'): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(1, keys.length)];
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  const isDeep = choice % 3 > 0 && typeof copy[key ?? ''] === 'object';
  if (key === undefined || (choice % 7 === 0 && !isDeep)) return other;
  if (isDeep) copy[key] = spoiled(copy[key], Math.floor(choice / 3), other, how);
  else if (how === 'replace' || Array.isArray(copy)) copy[key] = other;
  else if (how === 'add') copy.sonstiges = other;
  else {
    copy[`${key.slice(1)}${key[0]}`] = copy[key];
    delete copy[key];
  }
  return copy;
}

describe('whatever is wrong with', () => {
  test.each(all)('%s, nobody reads zod’s own words', (_, schema, sound) => {
    expect(check(schema, sound).faults).toBeNull();
    let told = 0;
    fc.assert(
      fc.property(
        fc.nat(1e6),
        anything,
        fc.constantFrom('replace', 'add', 'rename'),
        fc.boolean(),
        (choice, other, how, isWhole) => {
          const { faults } = check(schema, isWhole ? other : spoiled(sound, choice, other, how));
          for (const fault of faults ?? []) {
            told++;
            const words = fault.words.replace(/"(?:[^"\\]|\\.)*"/g, '""'); // what stood there is cited
            expect(words).not.toMatch(zodsWords);
            expect(faultInWords(fault)).toMatch(/[.?]$/);
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(500);
  });
});

test.each<[string, z.ZodType, unknown, string[]]>([
  [
    'a misspelt key is told once',
    siteSchema,
    { ...site, chart: { titel: 'Tea', measure: 'tea' } },
    ['chart, titel: means nothing here. Did you mean title?'],
  ],
  [
    'an enumeration lists what is allowed',
    correctionsSchema,
    [{ ...corrections[0], fields: { mode: 'quoted' } }],
    ['entry 1, fields, mode: must be direct, partial or indirect, not the text "quoted".'],
  ],
  [
    'a near value is suggested',
    sourceSchema,
    { ...source, display: 'exerpt' },
    ['display: must be full or excerpt, not the text "exerpt". Did you mean excerpt?'],
  ],
  [
    'a number that must be text',
    speakerSchema,
    { ...speaker, roles: [{ title: 'Chair', since: 2040 }] },
    ['roles, entry 1, since: must be text, not the number 2040. Put it in quotation marks: "2040".'],
  ],
  [
    'a day that is none',
    sourceSchema,
    { ...source, published: { ...source.published, value: '2041-02-30' } },
    ['published, value: must be a day of the calendar, year first, such as "2024-06-13", not the text "2041-02-30".'],
  ],
  [
    'a role that begins on a day that is none',
    speakerSchema,
    { ...speaker, roles: [{ title: 'Chair', since: '2013-13-45' }] },
    [
      'roles, entry 1, since: must be a year, a month or a day of the calendar, such as "2021", "2021-01" or "2021-01-26", not "2013-13-45".',
    ],
  ],
  [
    'a country that is none',
    speakerSchema,
    { ...speaker, country: 'XX' },
    ['country: must be the two capital letters of a country in ISO 3166, such as NO, or null, not "XX".'],
  ],
  [
    'a language that is none',
    sourceSchema,
    { ...source, language: 'xx-klingon-and-more' },
    ['language: must be the BCP 47 tag of a language, such as en, pt-BR or zh-Hant, not "xx-klingon-and-more".'],
  ],
  [
    'an address with a path, of the site',
    siteSchema,
    { ...site, url: 'https://record.example/tea/' },
    [
      'url: must be scheme and host alone, such as https://ann.example. A path below it goes into `BASE_PATH` when you build.',
    ],
  ],
  [
    'an address with a blank',
    sourceSchema,
    { ...source, url: 'https://courier.example/a b"c' },
    [
      'url: has a blank, a quotation mark or another character that no address has. Write https://courier.example/a%20b%22c.',
    ],
  ],
  [
    'an address with a password',
    sourceSchema,
    { ...source, url: 'https://ann:secret@courier.example/' },
    ['url: has a name or password before the host. Delete it, for readers would see it.'],
  ],
  [
    'a unit that nothing names',
    siteSchema,
    { ...site, measures: [{ id: 'tea', name: 'Tea', unit: 'GBP', of: [['tea']] }] },
    [
      'measures, entry 1, scale_name: is missing. Say how the scaled unit is written, such as "billion US dollars"; only for the unit percent it may be left out.',
    ],
  ],
  [
    'a correction of no kind',
    correctionsSchema,
    [{ ...corrections[1], do: 'delete' }],
    ['entry 1, do: must be set, drop, merge or add, not the text "delete".'],
  ],
])('%s', (_, schema, value, words) => {
  expect(check(schema, value).faults?.map(faultInWords)).toEqual(words);
});

test('a measure in per cent needs neither scale nor its name', () => {
  const { data } = check(siteSchema, {
    ...site,
    measures: [{ id: 'tea', name: 'Tea', unit: 'percent', of: [['tea']] }],
  });
  expect(data?.measures[0]).toMatchObject({ scale: 1, scale_name: 'per cent' });
});

test('a name that is too long', () => {
  expect(faultOf(slugSchema, 'a'.repeat(121))).toBe('must have at most 120 characters.');
  expect(faultOf(slugSchema, 'a-b')).toBeNull();
});

test('who reads a schema’s faults by themselves reads them in words', () => {
  const told = inWords(speakerSchema);
  expect(told.parse(speaker)).toEqual(speaker);
  const { error } = told.safeParse({ ...speaker, kind: 'persn', roles: [{ titel: 'Mayor' }] }, { error: () => 'raw' });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['roles', 0, 'titel'], 'means nothing here. Did you mean title?'],
    [
      ['kind'],
      'must be person, organisation, government, news agency, newspaper, broadcaster or website, not the text "persn". Did you mean person?',
    ],
  ]);
});

test('no other module reads what zod says', async () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const files = (
    await Promise.all(
      ['src', 'scripts'].map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
    )
  ).flat();
  const modules = files
    .filter(({ name }) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.test.ts') && name !== 'in-words.ts')
    .map(({ parentPath, name }) => join(parentPath, name));
  const readers = await Promise.all(
    modules.map(async (path) =>
      /ZodError|prettifyError|flattenError|treeifyError|\.error\??\.issues|issues\[/.test(await readFile(path, 'utf8'))
        ? [path]
        : [],
    ),
  );
  expect(modules.length).toBeGreaterThan(300);
  expect(readers.flat()).toEqual([]);
});

test.each(['en', 'pt-BR', 'zh-Hant', 'nb', 'sr-Latn-RS', 'EN'])('%s is a language', (language) => {
  expect(check(sourceSchema, { ...source, language }).faults).toBeNull();
});
