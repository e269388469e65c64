import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../schema/claim.ts';
import { party, quotation } from '../../schema/testing-claims.ts';
import { article, clusteredWords, linked } from '../testing-articles.ts';

const whole = 'The night ferry will stay open whatever the winter brings, and nobody will pay more than today';
const unnamed = { ...party('a source'), id: 'unnamed' };

function pair(one: Quotation, other: Quotation) {
  return clusteredWords(
    linked([
      article('2030-05-01', [[one.exact, one]], { slug: 'one' }),
      article('2030-05-02', [[other.exact, other]], { slug: 'other' }),
    ]),
  );
}

describe('are one utterance', () => {
  test.each<[string, string, Partial<Quotation>]>([
    ['in the same words', whole, {}],
    ['shortened', 'The night ferry will stay open whatever the winter brings', {}],
    ['as a fragment', 'stay open', {}],
    ['as a fragment with words left out', 'the ferry, open in winter', {}],
    [
      'translated twice',
      'Whatever winter may bring, the night ferry stays open, and no one will pay more than now',
      {},
    ],
    ['when one does not name the speaker', whole, { speaker: unnamed }],
    [
      'when the speaker of the one passes on the other',
      whole,
      { speaker: party('Acme News'), via: [{ id: 'ana-reyes', name: 'Ana Reyes' }] },
    ],
    ['when one is dated a few days off', whole, { said: '2030-05-03' }],
    ['when one date is coarser', whole, { said: '2030-05' }],
  ])('%s', (_, words, more) => {
    const first = quotation(whole, { said: '2030-05-01' });
    expect(pair(first, quotation(words, more))).toEqual([[whole, words]]);
  });
});

describe('are not one utterance', () => {
  test.each<[string, string, Partial<Quotation>]>([
    ['of two speakers', whole, { speaker: party('Ben Okafor') }],
    ['said again months later', whole, { said: '2030-09-01' }],
    ['as two words without a speaker', 'stay open', { speaker: null }],
    ['as two words that stand apart there', 'night winter', {}],
    ['as words in another order', 'a winter of open ferries', {}],
    ['with few words in common', 'The night train will run in winter as it always has', {}],
  ])('%s', (_, words, more) => {
    expect(pair(quotation(whole, { said: '2030-05-01' }), quotation(words, more))).toEqual([]);
  });

  test('with another number', () => {
    const words = (n: number) => `We will build ${n} boats for the islands before the next winter`;
    expect(pair(quotation(words(40)), quotation(words(60)))).toEqual([]);
    expect(pair(quotation(words(40)), quotation(words(40)))).toHaveLength(1);
  });

  test('when one denies what the other says', () => {
    const said = 'The council will raise the harbour dues next winter';
    expect(pair(quotation(said), quotation(said.replace('will', 'will not')))).toEqual([]);
  });
});

test('a speaker who is not named does not tie two others together', () => {
  const [ana, nobody, ben] = [
    quotation(whole),
    quotation(whole, { speaker: null }),
    quotation(whole, { speaker: party('Ben Okafor') }),
  ];
  const links = linked([ana, nobody, ben].map((claim, n) => article(`2030-05-0${n + 1}`, [[whole, claim]])));
  expect(links.clusters.map(({ claims }) => claims.length)).toEqual([2]);
});
