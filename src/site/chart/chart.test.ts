import { describe, expect, test } from 'vitest';
import { meta, party } from '../../schema/testing-claims.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { LedgerInput } from '../ledger/figures.ts';
import { chartView, leadView } from './chart.ts';
import { chartData } from './data.ts';
import { overlap } from './labels.ts';
import type { ChartLayout } from './layout/index.ts';
import { around, type Label, reachOf } from './layout/points.ts';
import { claims, figure, freight, input, row } from './testing-freight.ts';

const view = chartView(input);

test('growth has base and printed note, and no rise in dollars', () => {
  expect(
    view.growth?.rows.map(({ words, about, whisker, notes }) => [words, about, whisker, notes.map(({ text }) => text)]),
  ).toEqual([['a third', 'freight, up in [2030], compared with [2029]', 'left', ['Growth is printed as 31 percent.']]]);
});

test('the summary knows each counted value by itself, with its source', () => {
  const recorded = view.summaryParts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  expect(
    recorded.map(
      ({
        text,
        official: {
          row: { source },
        },
      }) => [text, source],
    ),
  ).toEqual([
    ['$20bn', 'Yearbook 2028'],
    ['$48bn', 'Yearbook 2032'],
    ['$36bn', 'Yearbook 2031'],
    ['$33.5bn', 'Yearbook 2031'],
    ['$48bn', 'Yearbook 2032'],
  ]);
});

test('the summary sets expectations beside what came, and says whose count it is', () => {
  expect(view.summary).toBe(
    'The Harbour Board recorded $20bn in 2028 and $48bn in 2032. For 2031 the articles give a forecast of $40bn (Ana Reyes); the Harbour Board recorded $36bn, and Cora Blum said $33.5bn. For 2032 the articles give a goal of over $45bn (Ana Reyes); the Harbour Board recorded $48bn.',
  );
});

test('the finding is the year that most was expected of, with whose count it is', () => {
  expect(view.finding).toBe('A forecast for 2031, $40bn; the Harbour Board recorded $36bn');
  expect(leadView(input)?.headline).toBe(view.finding);
  expect(leadView(input)?.by).toBe('Sources: the Harbour Board, Shipowners. Open squares: officials’ remarks.');
  expect(leadView({ ...input, series: [] })).toBeNull();
  const second = figure('some $38bn', { modality: 'forecast', value: 38e9, period: '2031', qualifier: 'about' });
  const articles = [...input.articles, { article: meta('2032-03-01'), claims: [second] }];
  expect(chartView({ ...input, articles }).finding).toBe(
    'Two forecasts for 2031, about $38bn and $40bn; the Harbour Board recorded $36bn',
  );
  expect(chartView({ ...input, articles: [] }).finding).toBe('Annual totals, 2028 to 2032');
});

test('a chart of a measure that site.yaml lacks throws with the remedy', () => {
  expect(() => chartView({ ...input, site: { ...input.site, chart: { title: 'x', measure: 'salt' } } })).toThrow(
    /"salt".*add it/,
  );
});

/** Every statement has its words; no words lie on others, on a mark or beyond the drawing. */
function expectRoom({ geometry: { font, width }, texts, dated, lines, height }: ChartLayout) {
  const boxOf = ({ x, y, end, lines: words }: Label) => {
    const wide = Math.max(
      ...words.map((text, index) => textWidth(text, font, { bold: index === 0 && words.length > 1 })),
    );
    return {
      x0: end ? x - wide : x,
      x1: end ? x : x + wide,
      y0: y - font * 0.8,
      y1: y + (words.length - 1) * (font + 2) + 2,
    };
  };
  for (const { label } of dated) expect(label).not.toBeNull();
  const boxes = [...texts, ...dated.map(({ label }) => label)].filter((label) => label !== null).map(boxOf);
  const marks = [
    ...lines.flatMap(({ dots }) => dots.map(({ x, y }) => around(x, y, 4))),
    ...dated.map((point) => around(point.x, point.y, reachOf(point) - 1)),
  ];
  for (const [index, box] of boxes.entries()) {
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(width + 0.001);
    expect(box.y0).toBeGreaterThanOrEqual(0);
    expect(box.y1).toBeLessThanOrEqual(height);
    for (const other of [...boxes.slice(index + 1), ...marks]) expect(overlap(box, other)).toBe(false);
  }
}

describe('apart from the years', () => {
  const brief = (input_: LedgerInput) =>
    chartView(input_).apart.map(({ heading, rows }) => [heading, rows.map(({ amount, what }) => `${amount}: ${what}`)]);

  test('are statements without a year, for a part of one, and of other measures, under headings of their own', () => {
    const late = [
      figure('about $43bn', { value: 43e9, period: null, qualifier: 'about', speaker: party('Bo Lind') }),
      figure('$20bn', { value: 20e9, period: '2031-01/2031-06' }),
    ];
    const articles = [...input.articles, { article: meta('2032-03-01'), claims: late }];
    expect(brief({ ...input, articles })).toEqual([
      ['No year given', ['$44bn: Freight of the harbour, forecast', 'about $43bn: Freight of the harbour, stated']],
      ['Parts of years', ['$20bn: Freight of the harbour, stated for [January–June 2031]']],
      ['Other measures', ['$3bn: Landings, stated for [June 2031]']],
    ]);
  });

  test('are neither other units, nor rates and rises', () => {
    const late = [
      figure('€3bn', { of: 'landings', measure: 'landings', unit: 'EUR' }),
      figure('4,000 tonnes', { of: 'landings', measure: 'landings', kind: 'measure', unit: 'tonne', value: 4000 }),
      figure('up $1bn', { of: 'landings', measure: 'landings', value: 1e9, change: 'rise' }),
    ];
    expect(brief({ ...input, articles: [{ article: meta('2032-02-01'), claims: late }] })).toEqual([]);
  });

  test('have what was counted for the same time, a month’s as the difference of two sums', () => {
    const counted = (of: LedgerInput) =>
      chartView(of).apart.flatMap(({ rows }) => rows.map(({ counted: words }) => words));
    expect(counted(input)).toEqual([null, 'The Harbour Board: $3.1bn.']);
    const sums = [
      row('2031-01/2031-05', 12, { measure: 'landings' }),
      row('2031-01/2031-06', 15.25, { measure: 'landings' }),
    ];
    const main = input.series.find(({ series }) => series.id === 'board') as LedgerInput['series'][number];
    expect(counted({ ...input, series: [{ ...main, rows: sums }] })[1]).toBe(
      'The Harbour Board: [$3.25bn], worked out from two year-to-date totals (January–May 2031 $12bn, January–June 2031 $15.25bn).',
    );
  });
});

describe.each([
  ['wide', view.drawings?.wide],
  ['tablet', view.drawings?.tablet],
  ['narrow', view.drawings?.narrow],
  ['lead', leadView(input)?.wide],
  ['narrow lead', leadView(input)?.narrow],
] as [string, ChartLayout][])('the %s drawing', (_, layout) => {
  test('draws each statement in its own shape, at the year that it is for', () => {
    expect(layout.dated.map(({ shape }) => shape).sort()).toEqual(['actual', 'forecast', 'goal']);
    const main = layout.lines.find(({ tone }) => tone === 'main')?.dots ?? [];
    const xOf = (period: string | null) => main.find(({ official }) => official.row.period === period)?.x;
    for (const { statement, x } of layout.dated) expect(x).toBe(xOf(statement.first.claim.period));
  });

  test('draws each series as what it is, the main one over the others', () => {
    expect(layout.lines.map(({ tone, dots }) => [tone, dots.length])).toEqual([
      ['other', 2],
      ['remark', 1],
      ['main', 5],
    ]);
  });

  test('labels every statement, without overlap, within its bounds', () => expectRoom(layout));

  test('gives the script its points in the order of its links', () => {
    const data = chartData(layout, freight);
    expect(data.lines.at(-1)?.dots.map(({ workedOut }) => workedOut)).toEqual([false, true, false, false, false]);
    expect(data.claims.map(({ shape }) => shape)).toEqual(layout.dated.map(({ shape }) => shape));
    expect(data.claims[0]?.text).toEqual(['“$40bn”, forecast for [2031]', 'Ana Reyes, [2 November 2030]']);
    expect(data.claims[0]?.links.map(({ href }) => href)).toEqual([
      `/articles/2030-11-03-harbour/#${claims.early[1]?.id}`,
      `/articles/2032-02-01-harbour/#${claims.late[1]?.id}`,
    ]);
    expect(data.claims[0]?.say).toBe(
      'The Harbour Board recorded 36, Shipowners recorded 37, Cora Blum said 33.5. Press Enter to go to the sentence.',
    );
    expect(data.lines.at(-1)?.dots[3]).toMatchObject({
      links: [{ href: 'https://example.org/yearbook', text: 'Yearbook 2031' }],
    });
    const amid = (sentence: string) =>
      chartData(layout, freight, { sentenceOf: () => sentence }).claims[0]?.text.at(-1);
    expect(amid('Freight may pass $40bn.')).toBe('Freight may pass $40bn.');
    expect(amid(`${'So it goes. '.repeat(30)}Freight may pass $40bn${', and so on'.repeat(20)}.`)).toMatch(
      /^… (?:\S+ )+Freight may pass \$40bn, and so on.* …$/,
    );
  });
});
