import { expect, test } from 'vitest';
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

const rulesIn = (claims: Article['claims'], more: Partial<Article> = {}) =>
  reviewItems([articleWith(claims, more)], registered).map(({ rule }) => rule);

test.each<[string, Article['claims'], string[]]>([
  ['what is sure and known', [quotation('Open'), figure('$3 billion'), date('Monday', '2031-05-05')], []],
  ['a claim that the program is not sure of', [quotation('Open', { confidence: 0.5 })], ['low-confidence']],
  ['a quotation of nobody', [quotation('Open', { speaker: null })], ['no-speaker']],
  ['both, once', [quotation('Open', { speaker: null, confidence: 0.5 })], ['low-confidence']],
  ['a figure without a number', [figure('a lot', { value: null })], ['no-number']],
  ['a range', [figure('3 to 5', { value: null, low: 3, high: 5 })], []],
  ['a date without a place', [date('one day', null)], ['no-date']],
  ['one that an editor has seen', [quotation('Open', { speaker: null, origin: 'corrected' })], []],
  ['somebody not registered', [quotation('Open', { via: [party('Bo Lind')] })], ['unknown-speaker']],
  ['an unnamed source', [quotation('Open', { speaker: { ...party('an aide'), id: 'unnamed' } })], []],
  ['a name like another', [quotation('Open', { speaker: party('Ana Reyez') })], ['unknown-speaker', 'near-names']],
])('%s', (_, claims, rules) => {
  expect(rulesIn(claims)).toEqual(rules);
});

test('a day that was worked out', () => {
  const published = { value: '2031-05-09', basis: 'inferred' as const, reason: 'A Friday.' };
  expect(rulesIn([], { published })).toEqual(['inferred-day']);
});

test.each([
  ['Ana Reyez', 'person'],
  ['Council of the Harbour', 'organisation'],
  ['BBC', 'organisation'],
  ['Government of Veldrin', 'government'],
])('the kind of %s is proposed as %s, the others beside it', (name, kind) => {
  const claims = [quotation('Open', { speaker: party(name) })];
  const item = reviewItems([articleWith(claims)], registered).find(({ rule }) => rule === 'unknown-speaker');
  const [line = ''] = /^kind: .*$/m.exec(item?.paste ?? '') ?? [];
  expect(line).toMatch(new RegExp(`^kind: ${kind} # or `));
  expect(line.split(/ # or |, /)).toHaveLength(7);
});

test('what is to be pasted is YAML of its file, once it is filled in', () => {
  const published = { value: '2031-05-09', basis: 'inferred' as const, reason: 'A Friday.' };
  const claims = [quotation('Open: #1', { confidence: 0.5, speaker: party('Ana Reyez') }), date('one day', null)];
  const items = reviewItems([articleWith(claims, { published })], registered);
  const pasted = new Map(
    items.map(({ rule, paste }) => [rule, paste.replace(/(date|edtf): "…"/g, '$1: "2031-06-01"')]),
  );
  const yaml = (rule: string) => parse(pasted.get(rule as never)?.replaceAll('---\n', '') ?? '') as unknown;
  expect(correctionsSchema.parse(yaml('low-confidence'))).toMatchObject([{ do: 'set', claim: claims[0]?.id }]);
  expect(correctionsSchema.parse(yaml('no-date'))).toMatchObject([{ do: 'set', claim: claims[1]?.id }]);
  expect(publishedSchema.parse((yaml('inferred-day') as { published: unknown }).published)).toMatchObject({
    basis: 'stated',
  });
  expect(speakerSchema.parse(yaml('unknown-speaker'))).toMatchObject({ name: 'Ana Reyez' });
  expect(yaml('near-names')).toEqual({ aliases: ['Ana Reyez'] });
});
