import { describe, expect, test } from 'vitest';
import { meta, party, quotation } from '../../../schema/testing-claims.ts';
import { chartView } from '../chart.ts';
import { figure, input, main, row } from '../testing-freight.ts';
import { pathOf } from './points.ts';

// What was known of a year by the day.

const said = quotation('freight may reach $20bn', { said: '2031-12-02' });
const claims = [
  said,
  figure('$20bn', { value: 20e9, modality: 'forecast', period: '2031', quotation: said.id, speaker: party('Bo Lind') }),
  figure('$37bn', { value: 37e9, modality: 'actual', period: '2031', speaker: party('Cora Blum') }),
];
const released = [
  row('2031-01/2031-06', 12, { released: '2031-07-20' }),
  row('2031-01/2031-09', 18.5, { released: '2031-10' }),
  row('2031-01/2031-11', 24, { released: '../2031-12-24' }),
  row('2031-01/2031-10', 21),
  row('2031', 36, { released: '2032-01-13' }),
  row('2031', 36.5, { released: '2032-01-20' }),
];
const chartOf = (rows = released) =>
  chartView({
    ...input,
    series: [{ series: main, rows }],
    articles: [{ article: meta('2032-01-15'), claims }],
  });
const viewOf = (rows = released) => chartOf(rows).known;

describe('what was known when', () => {
  const known = viewOf();
  const line = known?.drawings.wide.lines[0];

  test('is a step for each release, by the day that it was out; what has no day on file is none', () => {
    expect(line?.dots.map(({ official: { row: of } }) => [of.period, of.value])).toEqual([
      ['2031-01/2031-06', 12],
      ['2031-01/2031-09', 18.5],
      ['2031-01/2031-11', 24],
      ['2031', 36],
      ['2031', 36.5],
    ]);
    const xs = line?.dots.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  test('holds each value until the next release, to the end', () => {
    if (line === undefined) throw new Error('There is no line.');
    const path = pathOf(line);
    expect(path).toHaveLength(10);
    for (const [index, dot] of line.dots.entries()) {
      expect(path[2 * index + 1]?.y).toBe(dot.y);
      expect(path[2 * index + 1]?.x).toBe(line.dots[index + 1]?.x ?? line.until);
    }
  });

  test('has each statement at its day, else at the day of print, between the releases of before and after', () => {
    const [forecast, later] = known?.drawings.wide.dated ?? [];
    const x = (index: number) => line?.dots[index]?.x ?? Number.NaN;
    expect([forecast?.x].map((at = 0) => at > x(1) && at < x(2))).toEqual([true]);
    expect([later?.x].map((at = 0) => at > x(3) && at < x(4))).toEqual([true]);
  });

  test('finds what was out when a forecast was made, and nothing that came later', () => {
    expect(known?.finding).toBe(
      'When a forecast of $20bn for 2031 was made, the Harbour Board had published $18.5bn for January to September',
    );
  });

  test('is not drawn where days of release are not on file', () => {
    expect(viewOf(released.map((one) => ({ ...one, released: null })))).toBeNull();
    expect(viewOf(released.slice(0, 1))).toBeNull();
  });
});

describe('among the years', () => {
  const wordsIn = (texts: readonly { readonly lines: readonly string[] }[] = []) =>
    texts.map(({ lines }) => lines.join(' '));

  test('a column of the forecast year goes up to what had been counted of it, and says so', () => {
    const { wide, tablet, narrow } = chartOf().drawings ?? {};
    const [forecast] = wide?.dated ?? [];
    expect(wide?.column?.x).toBe(forecast?.x);
    // 18.5 of January to September was out when 20 was forecast
    expect(wide?.column?.y).toBeGreaterThan(forecast?.y ?? Infinity);
    for (const drawing of [wide, tablet])
      expect(wordsIn(drawing?.texts)).toContain(
        '18.5 for January–September: published when the forecast of 20 was made',
      );
    expect(narrow?.column).toBeNull();
  });

  test('there is none where nothing had been counted, or all of it', () => {
    const late = released.map((one) => ({ ...one, released: '2033-01-01' }));
    const early = [row('2031', 36, { released: '2031-11-01' }), row('2031-01/2031-06', 12, { released: '2031-07-20' })];
    for (const rows of [late, early]) {
      const { wide } = chartOf(rows).drawings ?? {};
      expect(wide?.column ?? null).toBeNull();
      expect(wordsIn(wide?.texts).filter((words) => words.includes('published when'))).toEqual([]);
    }
  });
});
