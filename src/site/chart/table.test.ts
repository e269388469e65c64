import { describe, expect, test } from 'vitest';
import { meta } from '../../schema/testing-claims.ts';
import { chartView, listedFigures } from './chart.ts';
import { claims, figure, input } from './testing-freight.ts';

const view = chartView(input);

describe('the table', () => {
  test('has official rows with their source and stated ones with their place, by year', () => {
    const [years] = view.tables;
    expect(view.tables.map(({ title }) => title)).toEqual([
      'Freight of the harbour, by year',
      'Freight of the harbour, no year stated',
      'Rates, as stated',
      'Landings',
    ]);
    expect(
      years?.rows
        .filter(({ time }) => time.includes('2031'))
        .map(({ value, what, who, where }) => [value, what, who.name, where.href]),
    ).toEqual([
      ['36', 'official count', 'Harbour board, by year', 'https://example.org/yearbook'],
      ['37', 'official count', 'Shipowners', 'https://example.org/yearbook'],
      ['33.5', 'official’s remark', 'Cora Blum', 'https://example.org/yearbook'],
      ['40', 'forecast', 'Ana Reyes', `/articles/2030-11-03-harbour/#${claims.early[1]?.id}`],
      ['40', 'forecast', 'Ana Reyes', `/articles/2032-02-01-harbour/#${claims.late[1]?.id}`],
      ['38', 'stated', 'Bo Lind', `/articles/2032-02-01-harbour/#${claims.late[2]?.id}`],
    ]);
  });

  test('has a rise as what it is, and another unit in its own words', () => {
    const euros = figure('€2bn', { value: 2e9, unit: 'EUR', period: '2030' });
    const [years] = chartView({
      ...input,
      articles: [{ article: meta('2031-01-01'), claims: [...claims.early, euros] }],
    }).tables;
    expect(
      years?.rows
        .filter(({ time, official }) => time === '[2030]' && !official)
        .map(({ value, what }) => [value, what]),
    ).toEqual([
      ['2', 'stated: a rise'],
      ['2 billion euros', 'stated'],
    ]);
  });

  test('has rates with what they are measured against', () => {
    const rates = view.tables.find(({ id }) => id === 'rates');
    expect(rates?.rows.map(({ time, value, what, amount }) => [time, value, what, amount])).toEqual([
      ['[2030]', 'under 33', 'stated: a rise compared with [2029]', 33],
    ]);
  });

  test('gives each line an address of its own', () => {
    const ids = view.tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toContain('board-landings-2031-06');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('prints two decimals at most, point above point, and has the whole value as data', () => {
    const rows = view.tables[0]?.rows ?? [];
    const [full, short] = [rows.find(({ time }) => time === '2030'), rows.find(({ value }) => value === '37')];
    expect([full?.value, full?.pad, full?.amount]).toEqual(['33.13', '', 33.125]);
    expect(short?.pad).toBe('\u2008\u2007\u2007');
    expect(rows.find(({ value }) => value === '33.5')?.pad).toBe('\u2007');
  });
});

test('of more figures than a page has, the newest are drawn and listed', () => {
  expect(view.ofAll).toBeNull();
  const some = chartView(input, 3);
  expect(some.ofAll).toBe(listedFigures(input).all);
  const rows = some.tables.flatMap((table) => table.rows.filter(({ official }) => !official));
  expect(rows.map(({ words }) => words).sort()).toEqual(['$38bn', '$3bn', '$40 billion']);
  expect(some.tables.flatMap((table) => table.rows.filter(({ official }) => official)).length).toBe(
    view.tables.flatMap((table) => table.rows.filter(({ official }) => official)).length,
  );
});
