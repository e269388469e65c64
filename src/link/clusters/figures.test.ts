import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/claim.ts';
import { figure, party } from '../../schema/testing-claims.ts';
import { article, clusteredWords, linked } from '../testing-articles.ts';

const freight = (exact: string, more: Partial<Figure> = {}) => figure(exact, { measure: 'freight', ...more });

/** The clusters of two articles with one figure each. */
function pair(one: Figure, other: Figure, sentences: [string, string] = [one.exact, other.exact]) {
  return clusteredWords(
    linked([
      article('2030-05-01', [[sentences[0], one]], { slug: 'one' }),
      article('2030-05-02', [[sentences[1], other]], { slug: 'other' }),
    ]),
  );
}

describe('of a measure of the site', () => {
  test('agree on period, value and speaker', () => {
    expect(pair(freight('$3bn'), freight('3 billion dollars'))).toEqual([['$3bn', '3 billion dollars']]);
  });

  test.each<[string, Partial<Figure>]>([
    ['nearly the value', { qualifier: 'under' }],
    ['a speaker who is not told', { speaker: null }],
    ['an unnamed speaker', { speaker: { ...party('sources'), id: 'unnamed' } }],
    ['an estimate of what is stated as fact', { modality: 'estimate' }],
    ['the year, written as twelve months', { period: '2030-01/2030-12' }],
  ])('are one with %s', (_, more) => expect(pair(freight('$3bn'), freight('three', more))).toHaveLength(1));

  test.each<[string, Partial<Figure>]>([
    ['another value', { value: 3.1e9 }],
    ['another year', { period: '2031' }],
    ['a part of the year', { period: '2030-01/2030-11' }],
    ['another speaker', { speaker: party('Ben Okafor') }],
    ['another measure', { measure: 'landings' }],
    ['another currency', { unit: 'EUR' }],
    ['a rise by as much', { change: 'rise' }],
    ['a forecast of what is stated as fact', { modality: 'forecast' }],
    ['a time that is not told', { period: null }],
    ['a modality that is not told', { modality: null }],
    ['a range', { value: null, low: 3e9, high: 4e9 }],
  ])('are not one with %s', (_, more) => expect(pair(freight('$3bn'), freight('three', more))).toEqual([]));

  test('a goal without a year goes with another one without a year, not with a forecast or a goal for a year', () => {
    const goal: Partial<Figure> = { modality: 'target', period: null };
    const all = linked([
      article('2030-05-01', [['a', freight('a', goal)]], { slug: 'one' }),
      article('2030-05-02', [['b', freight('b', goal)]], { slug: 'two' }),
      article('2030-05-03', [['c', freight('c', { ...goal, modality: 'forecast' })]], { slug: 'three' }),
      article('2030-05-04', [['d', freight('d', { ...goal, period: '2031' })]], { slug: 'four' }),
    ]);
    expect(clusteredWords(all)).toEqual([['a', 'b']]);
  });

  test('one without a year goes with none that has one', () => {
    const all = linked([
      article('2030-05-01', [['a', freight('a')]], { slug: 'one' }),
      article('2030-05-02', [['b', freight('b', { period: null })]], { slug: 'two' }),
      article('2030-05-03', [['c', freight('c', { period: '2031' })]], { slug: 'three' }),
    ]);
    expect(clusteredWords(all)).toEqual([]);
  });
});

describe('of anything else', () => {
  const boats: Partial<Figure> = { kind: 'count', unit: 'boat', value: 40, of: 'fishing boats', speaker: null };

  test('need sentences that tell of the same thing', () => {
    const [one, other] = [figure('40 boats', boats), figure('Forty boats', boats)];
    expect(
      pair(one, other, [
        'The storm kept 40 boats in the harbour of Vester',
        'Forty boats stayed in Vester harbour for the storm',
      ]),
    ).toEqual([['40 boats', 'Forty boats']]);
    expect(
      pair(one, other, [
        'The storm kept 40 boats in the harbour of Vester',
        'Forty boats were built at the yard last year',
      ]),
    ).toEqual([]);
  });

  test('need noun phrases that go together', () => {
    const sentences: [string, string] = ['The port handled 40 tonnes of fish', 'The port handled 40 tonnes of coal'];
    const tonnes = (of: string) => figure('40 tonnes', { ...boats, unit: 'tonne', of });
    expect(pair(tonnes('fish'), tonnes('coal'), sentences)).toEqual([]);
  });
});

test('one article alone makes no cluster', () => {
  expect(clusteredWords(linked([article('2030-05-01', [['a and b', freight('a'), freight('b')]])]))).toEqual([]);
});
