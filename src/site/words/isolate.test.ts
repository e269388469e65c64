import { expect, test } from 'vitest';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { isolated, isolatedMeta, isolatedNames } from './isolate.ts';

test.each([
  ['words without controls stay as they are', 'Harbour “Herald” שלום', 'Harbour “Herald” שלום'],
  ['an override is ended', 'a \u202eb', '\u2068a \u202eb\u2069'],
  ['an isolate that is open is ended, too', 'a \u2067b', '\u2068a \u2067b\u2069\u2069'],
  ['one that has its end is not', 'a \u2067b\u2069 c', '\u2068a \u2067b\u2069 c\u2069'],
  [
    'what ends more than it began does not end ours',
    'a\u2069\u2069\u202eb',
    '\u2068\u2068\u2068a\u2069\u2069\u202eb\u2069',
  ],
])('%s', (_, words, shown) => {
  expect(isolated(words)).toBe(shown);
});

test('of an article, what is composed with other words', () => {
  const turned = meta('2031-05-02', {
    title: 'T\u202e',
    publisher: 'P\u202e',
    published: { value: '2031-05-02', basis: 'stated', reason: 'R\u202e' },
    draws_on: ['D\u202e'],
    notes: [{ text: 'N\u202e', at: null }],
  });
  expect(isolatedMeta(turned)).toEqual({
    ...turned,
    title: '\u2068T\u202e\u2069',
    publisher: '\u2068P\u202e\u2069',
    published: { ...turned.published, reason: '\u2068R\u202e\u2069' },
    draws_on: ['\u2068D\u202e\u2069'],
    notes: [{ text: '\u2068N\u202e\u2069', at: null }],
  });
});

test('of a claim, the names and not the words', () => {
  const turned = party('A\u202e');
  const shown = { ...turned, name: '\u2068A\u202e\u2069' };
  expect(
    isolatedNames(quotation('words \u202e', { speaker: turned, with: [turned], via: [turned], to: turned })),
  ).toMatchObject({ exact: 'words \u202e', speaker: shown, with: [shown], via: [shown], to: shown });
  expect(isolatedNames(figure('5 \u202e', { speaker: turned }))).toMatchObject({ exact: '5 \u202e', speaker: shown });
  const day = date('May\u202e', '2031-05');
  expect(isolatedNames(day)).toBe(day);
});
