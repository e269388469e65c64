import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fieldsOfSite, withSite } from './site-form.ts';

const byHand = `# The gazette's own.
name: Reed Gazette   # as on paper
tagline: Who said what of the reeds
description: "Articles on reeds, cut and uncut."
url: https://reeds.example
language: en

subject: reeds
# What is counted.
measures:
  - id: bales
    name: Bales of reed   # dry
    unit: bale
    of:
      - [reed, reeds]   # either
    not:
      # of another mill
      - straw
      - hay
  # By the sea.
  - id: prices
    name: Price of a bale
    unit: EUR
    scale: 1
    scale_name: euros
    of: [[price, cost]]
series:
  - id: guild
    name: Thatchers' Guild
    by: Thatchers' Guild
    scale: 1
    role: main
    method: >-
      Bales that were sold at the quay, counted by the guild; those that
      were burnt are left out.
chart: {title: Bales, measure: bales}   # one line

claim_pages_up_to: 20000
`;
const form = (file = byHand) => structuredClone(parse(file)) as Parameters<typeof withSite>[1];
const lines = (file: string) => file.split('\n');
/** Lines that are gone, and lines that are new. */
const changed = (before: string, after: string) => [
  lines(before).filter((line) => !lines(after).includes(line)),
  lines(after).filter((line) => !lines(before).includes(line)),
];

describe('a file that somebody wrote by hand', () => {
  test('stays to the byte where the form says the same', () => {
    expect(withSite(byHand, form())).toBe(byHand);
  });

  test.each<[string, (site: ReturnType<typeof form>) => void, string[], string[]]>([
    [
      'a name keeps its comment',
      (site) => Object.assign(site, { name: 'Reed Courier' }),
      ['name: Reed Gazette   # as on paper'],
      ['name: Reed Courier   # as on paper'],
    ],
    [
      'a sentence with a colon is put in quotation marks',
      (site) => Object.assign(site, { tagline: 'Reeds: who said what' }),
      ['tagline: Who said what of the reeds'],
      ['tagline: "Reeds: who said what"'],
    ],
    [
      'a field of a measure',
      (site) => Object.assign(site.measures[0] ?? {}, { name: 'Bales of reeds' }),
      ['    name: Bales of reed   # dry'],
      ['    name: Bales of reeds   # dry'],
    ],
    [
      'words in brackets',
      (site) => Object.assign(site.measures[1] ?? {}, { of: [['price', 'cost'], ['bale']] }),
      ['    of: [[price, cost]]'],
      ['    of: [[price, cost], [bale]]'],
    ],
    [
      'words on lines of their own, beside their comments',
      (site) => Object.assign(site.measures[0] ?? {}, { not: ['straw', 'hay', 'rush'] }),
      [],
      ['      - rush'],
    ],
    [
      'a key more of a measure stands at its end',
      (site) => Object.assign(site.measures[1] ?? {}, { not: ['fine'] }),
      [],
      ['    not: [fine]'],
    ],
    [
      'a folded text stays folded',
      (site) =>
        Object.assign(site.series[0] ?? {}, {
          method:
            'Bales that were sold at the quay by members of the guild and by others, whoever cut them, counted by the guild in the evening; those that were burnt are left out.',
        }),
      ['      Bales that were sold at the quay, counted by the guild; those that', '      were burnt are left out.'],
      [
        '      Bales that were sold at the quay by members of the guild and by others, whoever cut them, counted by the guild',
        '      in the evening; those that were burnt are left out.',
      ],
    ],
    [
      'a chart in braces',
      (site) => Object.assign(site.chart ?? {}, { name: 'Bales', measure: 'prices' }),
      ['chart: {title: Bales, measure: bales}   # one line'],
      ['chart: {title: Bales, measure: prices, name: Bales}   # one line'],
    ],
    [
      'no chart any longer',
      (site) => Object.assign(site, { chart: null }),
      ['chart: {title: Bales, measure: bales}   # one line'],
      [],
    ],
    ['what is to be checked', (site) => Object.assign(site, { require_checked: 'all' }), [], ['require_checked: all']],
  ])('%s', (_, change, gone, fresh) => {
    const site = form();
    change(site);
    const file = withSite(byHand, site);
    expect(changed(byHand, file)).toEqual([gone, fresh]);
    expect(parse(file)).toEqual({
      ...(parse(byHand) as object),
      ...(site.chart === null ? {} : site),
      ...(site.chart === null && { chart: undefined }),
    });
  });

  test('has a measure more, and one less, and the comments of those that stay', () => {
    const site = form();
    const ferries = { id: 'ferries', name: 'Ferry loads', unit: 'load', of: [['ferry, full', 'ferries']] };
    site.measures.push(ferries);
    const more = withSite(byHand, site);
    expect(changed(byHand, more)).toEqual([
      [],
      ['  - id: ferries', '    name: Ferry loads', '    unit: load', '    of: [["ferry, full", ferries]]'],
    ]);
    site.measures.shift();
    const less = withSite(more, site);
    expect((parse(less) as typeof site).measures.map(({ id }) => id)).toEqual(['prices', 'ferries']);
    expect(less).toContain('  # By the sea.\n  - id: prices');
    site.measures.length = 0;
    expect(withSite(less, site)).toContain('measures: []\n  # By the sea.\nseries:');
  });

  test('keeps its kind of line ends', () => {
    const file = byHand.replaceAll('\n', '\r\n');
    const site = form();
    site.measures.push({ id: 'ferries', name: 'Ferry loads', unit: 'load', of: [['ferry']] });
    Object.assign(site, { name: 'Reed Courier', require_checked: 'all' });
    const made = withSite(file, site);
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parse(made)).toEqual({ ...site, language: 'en', claim_pages_up_to: 20_000 });
  });
});

test('a file that is made anew has one key a line, and lists that can be read', () => {
  const {
    language: _language,
    claim_pages_up_to: _pages,
    ...site
  } = form() as ReturnType<typeof form> & Record<string, unknown>;
  const made = withSite('', site as ReturnType<typeof form>);
  expect(parse(made)).toEqual(site);
  expect(made).toMatch(/^name: Reed Gazette\ntagline: /);
  expect(made).toContain(
    'measures:\n  - id: bales\n    name: Bales of reed\n    unit: bale\n    of: [[reed, reeds]]\n',
  );
});

test('what is no text is shown as nothing', () => {
  expect(fieldsOfSite('name: [a]\nmeasures: 3\n')).toMatchObject({ name: '', measures: [] });
  expect(fieldsOfSite(stringify({ name: 'Reeds' }))).toMatchObject({ name: 'Reeds', chart: null });
});
