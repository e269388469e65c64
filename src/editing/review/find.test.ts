import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../schema/article.ts';
import { correctionsSchema } from '../../schema/correction.ts';
import { publishedSchema } from '../../schema/source.ts';
import { speakerSchema } from '../../schema/speaker.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { reviewItems } from './find.ts';

const registered = [{ id: 'ana-reyes', name: 'Ana Reyes' }];

function articleWith(claims: Article['claims'], more: Partial<Article> = {}): Article {
  return { ...meta('2031-05-09'), dropped: [], paragraphs: [{ start: 0, end: 90 }], claims, ...more };
}

const itemsOf = (claims: Article['claims'], more: Partial<Article> = {}) =>
  reviewItems([articleWith(claims, more)], registered);
const rulesIn = (claims: Article['claims'], more: Partial<Article> = {}) =>
  itemsOf(claims, more).map(({ rule }) => rule);

/** A quotation of Ana Reyes, or of somebody else, in other words than the name. */
const saidAs = (exact: string | null, confidence: number, name = 'Ana Reyes') =>
  quotation('Open', { confidence, speaker: { ...party(name), exact } });

/** “Ana Reyes … said”, the verb at `cueAt`. */
const named = (exact: string, cueAt: number, confidence = 0.8) =>
  quotation(exact, {
    confidence,
    speaker: { ...party('Ana Reyes'), start: 10, end: 19 },
    cue: { exact: 'said', start: cueAt, end: cueAt + 4 },
  });

test.each<[string, Article['claims'], string[]]>([
  ['what is sure and known', [quotation('Open'), figure('$3 billion'), date('Monday', '2031-05-05')], []],
  ['two quotations of somebody who is named, nearly sure', [named('Open', 20, 0.97), named('Shut', 20, 0.97)], []],
  ['one alone, of which it is as sure', [named('Open', 20, 0.97)], ['who-speaks']],
  ['one of which the program is not sure', [saidAs('Reyes', 0.5)], ['who-speaks']],
  ['one of “she”', [saidAs('she', 0.9)], ['who-speaks']],
  ['one that no words name', [saidAs(null, 0.9)], ['who-speaks']],
  ['a quotation of nobody', [quotation('Open', { speaker: null })], ['no-speaker']],
  ['a quotation of nobody, once', [quotation('Open', { speaker: null, confidence: 0.5 })], ['no-speaker']],
  ['a figure of which the program is not sure', [figure('$3 billion', { confidence: 0.5 })], ['low-confidence']],
  ['a figure without a number', [figure('a lot', { value: null })], ['no-number']],
  ['a range', [figure('3 to 5', { value: null, low: 3, high: 5 })], []],
  ['a date without a place', [date('one day', null)], ['no-date']],
  ['one that an editor has seen', [quotation('Open', { speaker: null, origin: 'corrected' })], []],
  ['somebody not registered', [quotation('Open', { via: [party('Bo Lind')] })], ['who-speaks', 'unknown-speaker']],
  ['an unnamed source', [quotation('Open', { speaker: { ...party('an aide'), id: 'unnamed' } })], []],
  ['a name like another', [quotation('Open', { speaker: party('Ana Reyez') })], ['near-names', 'unknown-speaker']],
  ['what is no name', [quotation('Open', { speaker: party('union') })], ['no-name']],
])('%s', (_, claims, rules) => {
  expect(rulesIn(claims)).toEqual(rules);
});

test('a day that was worked out', () => {
  const published = { value: '2031-05-09', basis: 'inferred' as const, reason: 'A Friday.' };
  expect(rulesIn([], { published })).toEqual(['inferred-day']);
});

describe('the order: what is probably wrong most often comes first', () => {
  test('a guess that changes the speaker before a name, that before one that goes on', () => {
    const claims = [
      quotation('Named', { confidence: 0.8, speaker: { ...party('Ana Reyes'), exact: 'Ms Reyes' } }),
      quotation('Goes on', { confidence: 0.8, speaker: { ...party('Ana Reyes'), exact: 'she' } }),
      quotation('Other', { confidence: 1, speaker: { ...party('Bo Lind'), exact: 'Bo Lind' } }),
      quotation('Back', { confidence: 0.8, speaker: { ...party('Ana Reyes'), exact: 'she' } }),
    ];
    const items = itemsOf(claims).filter(({ rule }) => rule === 'who-speaks');
    expect(items.map(({ what }) => what)).toEqual([
      '"Ana Reyes" for “she”: "Back"',
      '"Ana Reyes" for “Ms Reyes”: "Named"',
      '"Ana Reyes" for “she”: "Goes on"',
    ]);
    expect(items.map(({ weight }) => Number(weight.toFixed(3)))).toEqual([0.105, 0.061, 0.042]);
  });

  test('a name with words between it and its verb before one beside it', () => {
    const items = itemsOf([named('Beside', 20), named('Apart', 60)]);
    expect(items.map(({ what }) => what)).toEqual(['"Ana Reyes": "Apart"', '"Ana Reyes": "Beside"']);
  });

  test('what more hangs on: statements on one guess are one thing to look at', () => {
    const many = [1, 2, 3].map(() => saidAs('the mayor', 0.8));
    const items = itemsOf([saidAs('she', 0.8, 'Bo Lind'), ...many]);
    expect(items.map(({ rule, claims }) => [rule, claims.length])).toEqual([
      ['who-speaks', 3],
      ['who-speaks', 1],
      ['unknown-speaker', 1],
    ]);
    expect(items[0]?.what).toBe('"Ana Reyes" for “the mayor”: 3 statements, the first "Open"');
  });

  test('a day of publication on which twelve others hang, before one date', () => {
    const published = { value: '2031-05-09', basis: 'inferred' as const, reason: 'A Friday.' };
    const dates = Array.from({ length: 12 }, () => date('Monday', '2031-05-05', { basis: 'relative' }));
    expect(rulesIn([date('one day', null), ...dates], { published })).toEqual(['inferred-day', 'no-date']);
  });

  test('names that are none are one thing, with each of them and why', () => {
    const claims = ['union', 'Questioning Lind', 'union', 'Should Harwick'].map((name) =>
      quotation('Open', { speaker: party(name) }),
    );
    const [first, ...others] = itemsOf(claims);
    expect(first).toMatchObject({ rule: 'no-name', weight: 4 });
    expect(first?.what).toBe(
      '“union” (2 times) has no capital letter; “Questioning Lind” begins with a participle; “Should Harwick” begins with “should”',
    );
    expect(first?.claims).toEqual([claims[0], claims[1], claims[2], claims[3]].map((claim) => claim?.id));
    expect(others).toEqual([]);
  });
});

test.each([
  ['Ana Reyez', 'person'],
  ['Council of the Harbour', 'organisation'],
  ['BBC', 'organisation'],
  ['Government of Veldrin', 'government'],
])('the kind of %s is proposed as %s, the others beside it', (name, kind) => {
  const claims = [quotation('Open', { speaker: party(name) })];
  const item = itemsOf(claims).find(({ rule }) => rule === 'unknown-speaker');
  const [line = ''] = /^kind: .*$/m.exec(item?.paste ?? '') ?? [];
  expect(line).toMatch(new RegExp(`^kind: ${kind} # or `));
  expect(line.split(/ # or |, /)).toHaveLength(7);
});

test('what is to be pasted is YAML of its file, once it is filled in', () => {
  const published = { value: '2031-05-09', basis: 'inferred' as const, reason: 'A Friday.' };
  const claims = [
    quotation('Open: #1', { confidence: 0.5, speaker: { ...party('Ana Reyez'), exact: 'she' } }),
    quotation('Open', { confidence: 0.2, speaker: { ...party('an aide'), id: 'unnamed' } }),
    date('one day', null),
  ];
  const items = itemsOf(claims, { published });
  const pasted = new Map(
    items.map(({ rule, paste }) => [rule, paste.replace(/(date|edtf): "…"/g, '$1: "2031-06-01"')]),
  );
  const yaml = (rule: string) => parse(pasted.get(rule as never)?.replaceAll('---\n', '') ?? '') as unknown;
  const aide = items.find(({ what }) => what.startsWith('"an aide"'))?.paste.replace('"…"', '"2031-06-01"') ?? '';
  const reyez =
    items.find(({ what }) => what.startsWith('"Ana Reyez" for'))?.paste.replace('"…"', '"2031-06-01"') ?? '';
  expect(correctionsSchema.parse(parse(aide))).toMatchObject([{ fields: { speaker: { unnamed: 'an aide' } } }]);
  expect(correctionsSchema.parse(parse(reyez))).toMatchObject([
    { claim: claims[0]?.id, fields: { speaker: 'Ana Reyez' } },
  ]);
  expect(correctionsSchema.parse(yaml('no-date'))).toMatchObject([{ do: 'set', claim: claims[2]?.id }]);
  expect(publishedSchema.parse((yaml('inferred-day') as { published: unknown }).published)).toMatchObject({
    basis: 'stated',
  });
  expect(speakerSchema.parse(yaml('unknown-speaker'))).toMatchObject({ name: 'Ana Reyez' });
  expect(yaml('near-names')).toEqual({ aliases: ['Ana Reyez'] });
});
