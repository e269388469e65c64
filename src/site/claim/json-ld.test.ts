import { describe, expect, test } from 'vitest';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { claimThing } from './json-ld.ts';

const host = new URL('https://watch.example');
const permalink = 'https://watch.example/claims/00000000000a/';
const article = meta('2031-05-09', { slug: 'talks', language: 'en-GB' });
const known = (name: string, kind: 'person' | 'organisation' | null) => ({
  ...party(name),
  kind,
  roles: [],
  aliases: [],
  wikidata: null,
});
const speakers = new Map(
  [known('Ana Reyes', 'person'), known('The Board', 'organisation'), known('Bo Lind', null)].map((one) => [
    one.id,
    one,
  ]),
);
const thing = (claim: Parameters<typeof claimThing>[0]['claim']) =>
  claimThing({ claim, article, sentence: 'It is full, she said.', permalink, speakers }, host);

describe('a quotation', () => {
  test('is spoken by those of whom it is known who they are; the others are named', () => {
    expect(
      thing(quotation('It is full', { said: '2031-05-08', with: [party('The Board'), party('Bo Lind')] })),
    ).toEqual({
      '@type': 'Quotation',
      '@id': `${permalink}#claim`,
      url: permalink,
      inLanguage: 'en-GB',
      text: 'It is full',
      dateCreated: '2031-05-08',
      spokenByCharacter: [
        expect.objectContaining({ '@type': 'Person', name: 'Ana Reyes' }),
        expect.objectContaining({ '@type': 'Organization', name: 'The Board' }),
      ],
      creator: [
        { '@id': 'https://watch.example/speakers/ana-reyes/#speaker' },
        { '@id': 'https://watch.example/speakers/the-board/#speaker' },
      ],
      creditText: 'Bo Lind',
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': 'https://watch.example/articles/talks/#article',
        url: 'https://watch.example/articles/talks/',
        headline: 'Harbour talks',
        datePublished: '2031-05-09',
        inLanguage: 'en-GB',
        publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
        isBasedOn: 'https://example.org/harbour',
      },
    });
  });

  test('of a time beyond calendar dates has no day', () => {
    expect(thing(quotation('It is full', { said: '2031-05~' }))).not.toHaveProperty('dateCreated');
    expect(thing(quotation('It is full', { said: '2031-05' }))).toHaveProperty('dateCreated', '2031-05');
  });

  test('of an unnamed source credits its words', () => {
    const clerk = { ...party('a clerk'), id: 'unnamed' };
    expect(thing(quotation('It is full', { speaker: clerk }))).toHaveProperty('creditText', 'a clerk');
    expect(thing(quotation('It is full', { speaker: null }))).not.toHaveProperty('creditText');
  });
});

test('a figure is a claim about an amount', () => {
  expect(thing(figure('$3bn'))).toMatchObject({
    '@type': 'Claim',
    name: '$3bn',
    text: 'It is full, she said.',
    temporalCoverage: '2030',
    about: { '@type': 'MonetaryAmount', currency: 'USD', value: 3e9 },
    appearance: { '@type': 'NewsArticle' },
  });
  expect(thing(figure('2–3 t', { kind: 'measure', unit: 'tonne', value: null, low: 2, high: 3 }))).toMatchObject({
    about: { '@type': 'QuantitativeValue', unitText: 'tonne', minValue: 2, maxValue: 3 },
  });
});

test('a date is a statement of a time', () => {
  expect(thing(date('Friday', '2031-05-09', { event: 'she left on Friday' }))).toMatchObject({
    '@type': 'Statement',
    text: 'she left on Friday',
    temporalCoverage: '2031-05-09',
  });
  expect(thing(date('one day', null))).toMatchObject({ text: 'It is full, she said.' });
});
