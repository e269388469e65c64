import { describe, expect, test } from 'vitest';
import type { SeriesRow } from '../../schema/series.ts';
import type { Measure, Series } from '../../schema/site.ts';
import { date, meta, party, figure as plainFigure, quotation } from '../../schema/testing-claims.ts';
import { textWidth } from '../drawing/text-width.ts';
import { type LedgerInput, signed, statedFigures } from '../ledger/figures.ts';
import { ledgerOfClaims } from '../ledger/of-claims.ts';
import { chartView, leadView, listedFigures } from './chart.ts';
import { chartData } from './data.ts';
import { overlap } from './labels.ts';
import type { ChartLayout } from './layout/index.ts';
import type { Label } from './layout/points.ts';

/** A figure of the freight, unless it says of what else. */
const figure: typeof plainFigure = (exact, more) => plainFigure(exact, { measure: 'freight', ...more });

const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: ['air freight'],
};
const landings: Measure = { ...freight, id: 'landings', name: 'Landings', of: [['landings']], not: [] };
const main: Series = {
  id: 'board',
  name: 'Harbour board, by year',
  by: 'Harbour Board',
  called: 'the Harbour Board',
  scale: 1e9,
  method: 'Counted.',
  role: 'main',
};
const other: Series = {
  ...main,
  id: 'owners',
  name: 'Shipowners',
  by: 'Shipowners',
  called: 'Shipowners',
  role: 'other',
};
const remarks: Series = { ...other, id: 'remarks', name: 'Remarks of officials', kind: 'remarks' };
const row = (period: string, value: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  measure: 'freight',
  period,
  value,
  status: 'as printed',
  released: null,
  source: `Yearbook ${period}`,
  url: 'https://example.org/yearbook',
  note: null,
  ...more,
});

const said = quotation('freight may pass $40bn', { said: '2030-11-02', mode: 'indirect', marked: false });
const forecast = { modality: 'forecast', value: 40e9, period: '2031', quotation: said.id } as const;
const claims = {
  early: [
    said,
    figure('$40bn', forecast),
    figure('over $45bn by 2032', { modality: 'target', value: 45e9, period: '2032', qualifier: 'over' }),
    figure('$44bn soon', { modality: 'forecast', value: 44e9, period: null }),
    figure('a third', {
      kind: 'percent',
      unit: 'percent',
      value: 33,
      change: 'rise',
      qualifier: 'under',
      period: '2030',
      base: '2029',
    }),
    figure('$2bn', { value: 2e9, change: 'rise' }),
    figure('12 ships', { kind: 'count', unit: 'ship', value: 12, of: 'ships', measure: null }),
  ],
  late: [
    date('2031', '2031', { basis: 'stated', kind: 'period' }),
    figure('$40 billion', { ...forecast, quotation: null }),
    figure('$38bn', { value: 38e9, period: '2031', speaker: party('Bo Lind') }),
    figure('$3bn', { of: 'landings', measure: 'landings', period: '2031-06', speaker: null }),
  ],
};
const input: LedgerInput = {
  site: { measures: [freight, landings], chart: { title: 'Freight', measure: 'freight' } },
  series: [
    { series: remarks, rows: [row('2031', 33.5, { speaker: 'Cora Blum' })] },
    { series: other, rows: [row('2030', 31), row('2031', 37)] },
    {
      series: main,
      rows: [
        row('2028', 20),
        row('2029', 25, { status: 'derived' }),
        row('2030', 33.125, { note: 'Growth is printed as 31 percent.' }),
        row('2031', 36),
        row('2032', 48),
        row('2031-06', 3.1, { measure: 'landings' }),
      ],
    },
  ],
  articles: [
    { article: meta('2032-02-01'), claims: claims.late },
    { article: meta('2030-11-03'), claims: claims.early },
  ],
};
const view = chartView(input);

test('a figure is of the measure that it was given; where a correction took it away, of none', () => {
  const given = [figure('$40bn'), figure('$41bn', { measure: null }), figure('$42bn', { of: 'ore' })];
  const listed = statedFigures([{ article: meta('2031-05-09'), claims: given }], [freight]);
  expect(listed.map(({ claim }) => claim.exact)).toEqual(['$40bn', '$42bn']);
});

test.each<[string, Parameters<typeof figure>[1], string | undefined]>([
  ['a goal', {}, 'After it was stated, the Harbour Board first recorded more than 35 in 2031: 36 (Yearbook 2031).'],
  ['a goal of that year itself', { period: '2031' }, undefined],
  ['a goal that nothing recorded is above', { value: 90e9 }, undefined],
  [
    'a goal that was passed before it was stated',
    { value: 22e9 },
    'After it was stated, the Harbour Board first recorded more than 22 in 2030: 33.13 (Yearbook 2030).',
  ],
  ['a goal of another measure', { measure: 'landings', of: 'landings' }, undefined],
  ['a forecast', { modality: 'forecast' }, undefined],
])('the ledger tells when %s was first passed, if at all', (_, more, told) => {
  const goal = figure('$35bn', { modality: 'target', value: 35e9, period: '2035', quotation: null, ...more });
  const { ledger } = chartView({ ...input, articles: [{ article: meta('2030-11-03'), claims: [goal] }] });
  expect([...ledger.expected, ...ledger.past][0]?.notes).toEqual(told === undefined ? [] : [told]);
});

describe('the ledger', () => {
  test('has a statement once, wherever it is printed, forecasts and goals with a time first', () => {
    expect(view.ledger.expected.map(({ who, what, places }) => [who, what, places.length])).toEqual([
      ['Ana Reyes', 'forecast for [2031]', 2],
      ['Ana Reyes', 'goal for [2032]', 1],
      ['Ana Reyes', 'forecast', 1],
    ]);
  });

  test('says what was stated, what came by each count and each remark, the difference, and no verdict', () => {
    const [first] = view.ledger.expected;
    const source = { name: 'Yearbook 2031', href: 'https://example.org/yearbook' };
    expect(first).toMatchObject({ stated: '40', none: null });
    expect(first?.counts).toEqual([
      { by: 'the Harbour Board recorded', value: '36', difference: '−4', share: '−10%', source },
      { by: 'Shipowners recorded', value: '37', difference: '−3', share: '−7.5%', source },
      { by: 'Cora Blum said', value: '33.5', difference: '−6.5', share: '−16.3%', source },
    ]);
    expect(first?.places.map(({ said: when, name }) => [when, name])).toEqual([
      ['Said [2 November 2030]', 'The Harbour Gazette, 3 November 2030'],
      ['No day stated', 'The Harbour Gazette, 1 February 2032'],
    ]);
  });

  test('gives no difference where no year is stated', () => {
    expect(view.ledger.expected[2]).toMatchObject({
      stated: '44',
      counts: [],
      none: 'no year stated',
    });
  });

  test('keeps what was stated of a past time apart, other measures among it', () => {
    expect(view.ledger.past.map(({ who, counts }) => [who, counts.map(({ value }) => value)])).toEqual([
      ['Bo Lind', ['36', '37', '33.5']],
      ['Nobody named', ['3.1']],
    ]);
  });

  test('names the source of each official value that it uses, once', () => {
    expect(view.ledger.sources.map(({ row: { source } }) => source)).toEqual([
      'Yearbook 2031',
      'Yearbook 2031',
      'Yearbook 2031',
      'Yearbook 2031-06',
      'Yearbook 2032',
    ]);
  });

  test('of some claims has those only', () => {
    const ids = new Set(
      input.articles.flatMap(({ claims }) =>
        claims.flatMap((claim) => (claim.type === 'figure' && claim.speaker?.id === 'bo-lind' ? [claim.id] : [])),
      ),
    );
    const { ledger, compared } = ledgerOfClaims(input, ids);
    expect(ledger).toMatchObject({ expected: [], past: [{ who: 'Bo Lind' }] });
    expect(compared).toEqual(ids);
  });
});

test('growth has base and printed note, and no rise in dollars', () => {
  expect(
    view.growth?.rows.map(({ words, about, whisker, notes }) => [words, about, whisker, notes.map(({ text }) => text)]),
  ).toEqual([['a third', 'freight, up in [2030], against [2029]', 'left', ['Growth is printed as 31 percent.']]]);
});

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
      ['2', 'stated, a rise'],
      ['2 billion euros', 'stated'],
    ]);
  });

  test('has rates with what they are measured against', () => {
    const rates = view.tables.find(({ id }) => id === 'rates');
    expect(rates?.rows.map(({ time, value, what, amount }) => [time, value, what, amount])).toEqual([
      ['[2030]', 'under 33', 'stated, a rise against [2029]', 33],
    ]);
  });

  test('gives each line an address of its own', () => {
    const ids = view.tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toContain('board-landings-2031-06');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('prints official values in full', () => {
    expect(view.tables[0]?.rows.find(({ time }) => time === '2030')?.value).toBe('33.125');
  });
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
    ['20', 'Yearbook 2028'],
    ['48', 'Yearbook 2032'],
    ['36', 'Yearbook 2031'],
    ['33.5', 'Yearbook 2031'],
    ['48', 'Yearbook 2032'],
  ]);
});

test('the summary sets expectations beside what came, and says whose count it is', () => {
  expect(view.summary).toBe(
    'The Harbour Board recorded 20 billion US dollars in 2028 and 48 in 2032. For 2031 the articles carry a forecast of 40; the Harbour Board recorded 36, and Cora Blum said 33.5. For 2032 the articles carry a goal of 45; the Harbour Board recorded 48.',
  );
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

test('the headline of the front page is the year that most was expected of', () => {
  expect(leadView(input)?.headline).toBe('Forecast for 2031: 40. The Harbour Board recorded 36');
  expect(leadView(input)?.by).toBe('Counts: the Harbour Board, Shipowners. Open squares: officials’ remarks.');
  expect(leadView({ ...input, series: [] })).toBeNull();
});

test('a chart of a measure that site.yaml lacks throws with the remedy', () => {
  expect(() => chartView({ ...input, site: { ...input.site, chart: { title: 'x', measure: 'salt' } } })).toThrow(
    /"salt".*add it/,
  );
});

function drawn(layout: ChartLayout | undefined): ChartLayout {
  if (layout === undefined) throw new Error('nothing was drawn');
  return layout;
}

/** Every statement has its words; no words lie on others, on a point or beyond the drawing. */
function expectRoom(layout: ChartLayout) {
  const { font, width } = layout.geometry;
  const boxOf = ({ x, y, end, lines }: Pick<Label, 'x' | 'y' | 'end' | 'lines'>) => {
    const wide = Math.max(
      ...lines.map((text, index) => textWidth(text, font, { bold: index === 0 && lines.length > 1 })),
    );
    return {
      x0: end ? x - wide : x,
      x1: end ? x : x + wide,
      y0: y - font * 0.8,
      y1: y + (lines.length - 1) * (font + 2) + 2,
    };
  };
  const points = [...layout.dated, ...layout.aside];
  for (const { label } of points) expect(label).not.toBeNull();
  const boxes = [
    ...[...layout.texts, ...points.map(({ label }) => label)].filter((label) => label !== null).map(boxOf),
    ...layout.headings.map(({ text, ...place }) => boxOf({ ...place, end: false, lines: [text] })),
  ];
  const marks = layout.aside.map(({ x, y }) => ({ x0: x - 9, x1: x + 9, y0: y - 6, y1: y + 6 }));
  for (const [index, box] of boxes.entries()) {
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(width + 0.001);
    expect(box.y0).toBeGreaterThanOrEqual(0);
    expect(box.y1).toBeLessThanOrEqual(layout.height);
    for (const other of [...boxes.slice(index + 1), ...marks]) expect(overlap(box, other)).toBe(false);
  }
  for (const { x0 } of marks) expect(x0).toBeGreaterThan(0);
  for (const [index, mark] of marks.entries())
    for (const other of marks.slice(index + 1)) expect(overlap(mark, other)).toBe(false);
}

describe('beside the years', () => {
  const words = (layout: ChartLayout | undefined) => layout?.aside.map(({ label }) => label?.lines);
  const headings = (layout: ChartLayout | undefined) => layout?.headings.map(({ text }) => text);

  test('stand statements without a year, then those of other measures, under headings of their own', () => {
    for (const layout of [view.drawings?.wide, view.drawings?.narrow]) {
      expect(headings(layout)).toEqual(['No year stated', 'Other measures']);
      expect(words(layout)).toEqual([
        ['44, forecast', 'Ana Reyes'],
        ['3, stated for [June 2031]', 'Landings', 'Nobody named'],
      ]);
    }
  });

  test('a column has each at its value, on the scale of the years', () => {
    const wide = drawn(view.drawings?.wide);
    const [zero, twenty] = ['0', '20'].map((text) => wide.grid.find((line) => line.text === text)?.y as number);
    const share = (y: number | undefined) =>
      ((zero as number) - (y as number)) / ((zero as number) - (twenty as number));
    expect(wide.aside.map(({ y }) => Math.round(share(y) * 200) / 10)).toEqual([44, 3]);
  });

  test('are neither other units, nor rates and rises, nor ranges', () => {
    const late = [
      figure('€3bn', { of: 'landings', measure: 'landings', unit: 'EUR' }),
      figure('4,000 tonnes', { of: 'landings', measure: 'landings', kind: 'measure', unit: 'tonne', value: 4000 }),
      figure('up $1bn', { of: 'landings', measure: 'landings', value: 1e9, change: 'rise' }),
      figure('$3bn to $4bn', { of: 'landings', measure: 'landings', value: null, low: 3e9, high: 4e9 }),
      figure('$5bn if all goes well', { of: 'landings', measure: 'landings', value: 5e9, modality: null }),
    ];
    const { drawings } = chartView({ ...input, articles: [{ article: meta('2032-02-01'), claims: late }] });
    expect(drawings?.wide.aside).toEqual([]);
    expect(headings(drawings?.wide)).toEqual([]);
  });

  test('another scale is named', () => {
    const small: Measure = { ...landings, scale: 1e6, scale_name: 'million US dollars' };
    const site = { ...input.site, measures: [freight, small] };
    expect(words(chartView({ ...input, site }).drawings?.wide)?.[1]).toEqual([
      '3,000 million US dollars, stated for',
      '[June 2031]',
      'Landings',
      'Nobody named',
    ]);
  });

  test('many have room, a part of a year and high values of other measures among them', () => {
    const late = [
      figure('$44bn', { modality: 'target', value: 44e9, period: null, speaker: party('Bo Lind') }),
      figure('$43bn', { value: 43e9, period: null, qualifier: 'about', speaker: party('Harbour Board of the North') }),
      figure('$2bn', { modality: 'estimate', value: 2e9, period: null }),
      figure('$20bn', { value: 20e9, period: '2031-01/2031-06' }),
      figure('$43.5bn', { of: 'landings', measure: 'landings', value: 43.5e9, modality: 'forecast', period: '2032' }),
      figure('$2.5bn', {
        of: 'landings',
        measure: 'landings',
        value: 2.5e9,
        period: '2031-01/2031-11',
        speaker: party('Bo Lind'),
      }),
    ];
    const articles = [...input.articles, { article: meta('2032-03-01'), claims: late }];
    const { drawings } = chartView({ ...input, articles });
    for (const layout of [drawings?.wide, drawings?.narrow] as ChartLayout[]) {
      expect(headings(layout)).toEqual(['No year stated', 'Other times', 'Other measures']);
      expect(layout.aside).toHaveLength(8);
      expectRoom(layout);
    }
  });
});

describe.each([
  ['wide', view.drawings?.wide],
  ['narrow', view.drawings?.narrow],
  ['lead', leadView(input)?.wide],
  ['narrow lead', leadView(input)?.narrow],
] as [string, ChartLayout][])('the %s drawing', (name, layout) => {
  test('draws each statement in its own shape', () => {
    expect(layout.dated.map(({ shape }) => shape).sort()).toEqual(['actual', 'forecast', 'goal']);
    expect(layout.aside.map(({ shape }) => shape)).toEqual(name.includes('lead') ? [] : ['forecast', 'actual']);
  });

  test('labels every statement, without overlap, within its bounds', () => expectRoom(layout));

  test('keeps points apart', () => {
    const dots = [...layout.line, ...layout.others, ...layout.dated.filter(({ from }) => from === null)];
    for (const [index, { x, y }] of dots.entries())
      for (const other of dots.slice(index + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(8);
  });

  test('begins a goal at the day that it was stated', () => {
    const goal = layout.dated.find(({ shape }) => shape === 'goal');
    const [of2029, of2030] = [layout.line[1], layout.line[2]];
    expect(goal?.from).toBeGreaterThan(of2029?.x as number);
    expect(goal?.from).toBeLessThan(of2030?.x as number);
    expect(goal?.x).toBe(layout.line[4]?.x);
  });

  test('gives the script its points in the order of its links', () => {
    const data = chartData(layout, freight);
    expect(data.line.map(({ workedOut }) => workedOut)).toEqual([false, true, false, false, false]);
    expect(data.claims.map(({ shape }) => shape)).toEqual([...layout.dated, ...layout.aside].map(({ shape }) => shape));
    expect(data.claims[0]?.text).toEqual(['“$40bn”, forecast for [2031]', 'Ana Reyes, [2 November 2030]']);
    expect(data.claims[0]?.links.map(({ href }) => href)).toEqual([
      `/articles/2030-11-03-harbour/#${claims.early[1]?.id}`,
      `/articles/2032-02-01-harbour/#${claims.late[1]?.id}`,
    ]);
    expect(data.claims[0]?.say).toBe(
      'The Harbour Board recorded 36, Shipowners recorded 37, Cora Blum said 33.5. Enter goes to the sentence.',
    );
    expect(data.line[3]).toMatchObject({ links: [{ href: 'https://example.org/yearbook', text: 'Yearbook 2031' }] });
    const amid = (sentence: string) => chartData(layout, freight, () => sentence).claims[0]?.text.at(-1);
    expect(amid('Freight may pass $40bn.')).toBe('Freight may pass $40bn.');
    expect(amid(`${'So it goes. '.repeat(30)}Freight may pass $40bn${', and so on'.repeat(20)}.`)).toMatch(
      /^… (?:\S+ )+Freight may pass \$40bn, and so on.* …$/,
    );
  });
});

test('signed has a real minus, and none for nothing', () => {
  expect([signed(-1.234), signed(2), signed(-0.001)]).toEqual(['−1.23', '+2', '0']);
});
