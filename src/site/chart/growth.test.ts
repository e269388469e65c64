import { describe, expect, test } from 'vitest';
import { meta, party } from '../../schema/testing-claims.ts';
import { chartView } from './chart.ts';
import { figure, input, main, row } from './testing-freight.ts';

// Rates of growth beside those that an office printed with its counts; none is worked out.

const rate = (exact: string, value: number, more: Parameters<typeof figure>[1] = {}) =>
  figure(exact, { kind: 'percent', unit: 'percent', value, change: 'rise', period: '2031', ...more });

function growthOf(claims: readonly ReturnType<typeof figure>[], printed: Parameters<typeof row>[2] = {}) {
  const rows = [row('2030', 30), row('2031', 36, { source: 'Yearbook', ...printed })];
  return chartView({
    ...input,
    series: [{ series: main, rows }],
    articles: [{ article: meta('2032-02-01'), claims: [...claims] }],
  }).growth;
}

const claims = [
  rate('around 14%', 14, { qualifier: 'about', qualifier_words: 'around', speaker: party('Bo Lind') }),
  rate('12%', 12, { speaker: null }),
  rate('3%', 3, { speaker: party('Cora Blum'), period: '2030' }),
];

describe('growth', () => {
  test('is beside the rate that was printed for the very same time, with its base', () => {
    const growth = growthOf(claims, { growth: 19.5, growth_base: '2030, as revised' });
    expect(growth?.rows.map(({ words, printed }) => [words, printed?.text ?? null])).toEqual([
      ['around 14%', 'The Harbour Board printed 19.5% for 2031, against 2030, as revised'],
      ['12%', 'The Harbour Board printed 19.5% for 2031, against 2030, as revised'],
      ['3%', null],
    ]);
    expect(growth?.rows[0]?.printed).toMatchObject({ source: 'Yearbook', url: 'https://example.org/yearbook' });
    expect(growth?.counter).toBe('the Harbour Board');
  });

  test('has a title that says what is found: who is named before who is not', () => {
    expect(growthOf(claims, { growth: 19.5 })?.finding).toBe(
      'Bo Lind put growth in 2031 at around 14%; the Harbour Board printed 19.5%',
    );
    expect(growthOf(claims.slice(1, 2), { growth: 19.5 })?.finding).toBe(
      'Growth in 2031 was put at 12%; the Harbour Board printed 19.5%',
    );
  });

  test('of which nothing was printed says from what to what it is stated; no rate is worked out', () => {
    const growth = growthOf(claims);
    expect(growth?.finding).toBe('Growth as stated in the articles: from 3% to around 14%');
    expect(growth?.rows.map(({ printed }) => printed)).toEqual([null, null, null]);
    expect(growth?.counter).toBeNull();
    expect(growthOf(claims.slice(0, 1))?.finding).toBe('Growth as stated in the articles: around 14%');
  });
});
