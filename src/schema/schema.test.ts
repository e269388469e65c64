import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { correctionsSchema } from './correction.ts';
import { goldSchema } from './gold.ts';
import { seriesRowSchema } from './series.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { slugSchema } from './span.ts';
import { speakerSchema } from './speaker.ts';

const source = {
  published: { value: '2021-05-04', basis: 'stated', reason: 'Printed.' },
  publisher: 'The Daily',
  url: 'https://example.org/a',
  draws_on: [],
  notes: [],
};

const dateClaim = {
  ...{
    type: 'date',
    id: '0123456789ab',
    exact: 'x',
    start: 0,
    end: 1,
    sentence: { start: 0, end: 1 },
    confidence: 1,
  },
  ...{ origin: 'extracted', edtf: null, grain: 'day', basis: 'relative', anchor: null, event: null, kind: 'event' },
};

describe('what is unknown is null, never left out', () => {
  test('accepted', () => expect(claimSchema.safeParse(dateClaim).success).toBe(true));
  test.each(Object.keys(dateClaim))('refused without %s', (key) => {
    const { [key as keyof typeof dateClaim]: _, ...rest } = dateClaim;
    expect(claimSchema.safeParse(rest).success).toBe(false);
  });
  test('a field of another type of claim is refused', () => {
    expect(claimSchema.safeParse({ ...dateClaim, value: 4 }).success).toBe(false);
  });
});

test.each([
  ['a claim', claimSchema, { ...dateClaim, edtf: '2031-13' }],
  ['an anchor', claimSchema, { ...dateClaim, anchor: { edtf: '2031?', exact: null, start: null, end: null } }],
  [
    'a correction',
    correctionsSchema,
    [{ do: 'set', words: 'x', fields: { edtf: '203X~' }, reason: 'r', date: '2031-05-10' }],
  ],
])('a time that no reader reads cannot be written in %s', (_, schema, value) => {
  expect(schema.safeParse(value).error?.issues[0]?.message).toMatch(/^"203.*" is not a time in EDTF\. Write 2022, /);
});

describe('a source', () => {
  test('is accepted, with a language where none is given', () => {
    expect(sourceSchema.parse(source)).toMatchObject({ language: 'en' });
  });
  test.each([
    ['a day that is none', { published: { ...source.published, value: '2021-02-30' } }],
    ['a day as a computer prints it', { published: { ...source.published, value: '2021-05-04T00:00:00Z' } }],
    ['a day without a reason', { published: { ...source.published, reason: '' } }],
    ['an address that runs a script', { url: 'javascript:alert(1)' }],
    ['a misspelled key', { drawson: [] }],
  ])('is refused with %s', (_, fault) => {
    expect(sourceSchema.safeParse({ ...source, ...fault }).success).toBe(false);
  });
});

test.each(['2021-05-04-bridge', 'a', 'a1-b2'])('slug %s', (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(true);
});

test.each(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'a.b', '../a', 'ä', 'a'.repeat(121)])('no slug %s', (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(false);
});

test.each([
  ['article', articleSchema],
  ['claim', claimSchema],
  ['corrections', correctionsSchema],
  ['gold', goldSchema],
  ['series row', seriesRowSchema],
  ['site', siteSchema],
  ['source', sourceSchema],
  ['speaker', speakerSchema],
])('%s can be published as JSON Schema', (_, schema) => {
  expect(z.toJSONSchema(schema)).toHaveProperty('$schema');
});

describe('a message says what to write', () => {
  const why = { reason: 'Misread.', date: '2031-06-01' };
  test.each([
    ['merge', { do: 'merge', words: 'a', with: ['b'], ...why }, 'must be { claim: its id } or { words: its words }'],
    ['set', { do: 'set', words: 'a', ...why }, 'must say what to set, such as { speaker: Lena Ashcombe }'],
    [
      'add',
      { do: 'add', type: 'date', words: 'a', ...why },
      'must say what to set, such as { speaker: Lena Ashcombe }',
    ],
    ['a stray key', { do: 'set', words: 'a', fields: { speker: 'B' }, ...why }, 'Unrecognized key: "speker"'],
  ])('%s', (_, correction, message) => {
    expect(correctionsSchema.safeParse([correction]).error?.issues[0]?.message).toBe(message);
  });
});
