import { max, scaleLinear } from 'd3';
import { extentOf, middleOf, yearOf } from '../link/extent.ts';
import type { Official } from '../link/outcomes.ts';
import type { Measure } from '../schema/site.ts';
import { countInWords } from './format.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { modalityOf, numberOf, periodWords, type Statement, scaledWords, whoOf } from './trade-figures.ts';
import { along, type Box, overlap, type Placed, placeLabels, type Side, type Wanted } from './trade-labels.ts';

// Where everything of the chart stands, in the drawing's own units. The build draws it as SVG, Chart.js as canvas.

/** A drawing's measures. */
export interface ChartGeometry {
  readonly width: number;
  /** From the first year to the last, and from the top value to zero. */
  readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
  /** Where the grid ends, and where labels must. */
  readonly right: number;
  readonly font: number;
  /** Widest label of a claim. */
  readonly label: number;
  /** What belongs to no year of the axis: in a column of its own from there on, in rows below, or left out. */
  readonly aside: { readonly at: 'column'; readonly x: number } | { readonly at: 'rows' } | null;
  readonly brief: boolean;
}

export const wideChart: ChartGeometry = {
  width: 1192,
  plot: { x0: 60, x1: 780, y0: 51, y1: 446 },
  right: 902,
  font: 13,
  label: 232,
  aside: { at: 'column', x: 904 },
  brief: false,
};

export const narrowChart: ChartGeometry = {
  width: 330,
  plot: { x0: 14, x1: 232, y0: 40, y1: 376 },
  right: 330,
  font: 12,
  label: 118,
  aside: { at: 'rows' },
  brief: true,
};

/** The two of the front page. */
export const wideLead: ChartGeometry = {
  width: 578,
  plot: { x0: 30, x1: 440, y0: 29, y1: 304 },
  right: 578,
  font: 13,
  label: 180,
  aside: null,
  brief: true,
};

export const narrowLead: ChartGeometry = { ...narrowChart, plot: { x0: 14, x1: 232, y0: 22, y1: 262 }, aside: null };

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly official: Official;
}

/** A text of one or two lines, the first one strong. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
  readonly lines: readonly string[];
  readonly leader: Placed['leader'];
}

/** A statement as it is drawn. */
export interface Point {
  readonly statement: Statement;
  readonly shape: 'actual' | 'forecast' | 'goal' | 'estimate';
  readonly x: number;
  readonly y: number;
  /** Where the line of a goal begins. */
  readonly from: number | null;
  /** None where there was no room. */
  readonly label: Label | null;
}

export interface ChartLayout {
  readonly geometry: ChartGeometry;
  readonly height: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly line: readonly Dot[];
  readonly others: readonly Dot[];
  /** Values of the line, names of the series. */
  readonly texts: readonly (Label & { readonly kind: 'value' | 'main' | 'other' })[];
  readonly dated: readonly Point[];
  /** Statements that belong to no year of the axis, and the headings that they stand under. */
  readonly aside: readonly Point[];
  readonly headings: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** Where the words of the column begin; null where there is none. */
  readonly wordsAt: number | null;
}

/** What is drawn: official values by year, and statements. */
export interface ChartInput {
  readonly main: readonly Official[];
  readonly others: readonly Official[];
  readonly measure: Measure;
  readonly statements: readonly Statement[];
  /** Of other measures in the same unit: set beside the totals, never on their axis of years. */
  readonly related: readonly Statement[];
}

export function layOutChart(input: ChartInput, geometry: ChartGeometry): ChartLayout {
  const { plot, width } = geometry;
  const { scale, scale_name } = input.measure;
  const inYear = (statement: Statement) => yearOf(statement.first.claim.period) !== null;
  const own = input.statements.filter(isDrawn);
  const drawn = own.filter(inYear);
  const groups: Group[] =
    geometry.aside === null
      ? []
      : [
          { heading: 'No year stated', statements: own.filter(({ first }) => first.claim.period === null) },
          {
            heading: 'Other times',
            statements: own.filter((one) => one.first.claim.period !== null && !inYear(one)),
          },
          { heading: 'Other measures', statements: input.related.filter(isDrawn) },
        ];
  const years = [...input.main, ...input.others].map(({ row }) => yearOf(row.period));
  const claimed = drawn.map(({ first }) => yearOf(first.claim.period));
  const known = [...years, ...claimed].filter((year) => year !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = scaleLinear([first, Math.max(last, first + 1)], [plot.x0, plot.x1]);
  const values = [...input.main, ...input.others].map(({ value }) => value);
  const shown = [...drawn, ...groups.flatMap(({ statements }) => statements)];
  const top = max([...values, ...shown.map(amountOf)]) ?? 1;
  const y = scaleLinear([0, top / scale], [plot.y1, plot.y0]).nice(5);
  const at = (value: number) => y(value / scale);

  const dot = (official: Official, shift: number): Dot => ({
    x: x(yearOf(official.row.period) as number) + shift,
    y: at(official.value),
    official,
  });
  const line = input.main.map((official) => dot(official, 0)).sort((a, b) => a.x - b.x);
  // another method: just right of its year
  const others = input.others
    .map((official) => dot(official, Math.min(12, (x(first + 1) - x(first)) / 4)))
    .sort((a, b) => a.x - b.x);

  const points = pointsOf(drawn, { x, at, line, others });
  const grid = y.ticks(5).map((value, index, all) => ({
    y: y(value),
    text: index === all.length - 1 ? `${numberOf(value)} ${scale_name}` : numberOf(value),
  }));
  const { labels, texts } = label(points, line, others, grid, geometry);
  const dated = points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null }));

  const bottom = plot.y1 + 26;
  const { end, ...beside } = asideOf(groups, input.measure, at, geometry, bottom);
  return {
    geometry,
    height: Math.max(bottom, end),
    years: yearTicks(first, last, x, geometry),
    grid,
    line,
    others,
    texts,
    dated,
    ...beside,
  };

  function yearTicks(from: number, to: number, place: typeof x, { font }: ChartGeometry) {
    const step = Math.ceil((textWidth('2000', font) + 10) / (place(from + 1) - place(from)));
    const ticks = [];
    for (let year = to; year >= from; year -= step)
      ticks.push({ x: Math.min(place(year), width - 14), text: String(year) });
    return ticks.reverse();
  }
}

/** How a statement is drawn; null for what is only proposed or conditional: that stands in the table. */
function shapeOf(modality: string | null): Point['shape'] | null {
  if (modality === 'target') return 'goal';
  return modality === 'actual' || modality === 'forecast' || modality === 'estimate' ? modality : null;
}

function isDrawn({ first: { claim } }: Statement): boolean {
  return claim.value !== null && shapeOf(claim.modality) !== null;
}

type Bare = Omit<Point, 'label'>;

/** Statements that stand apart from the years, under a heading. */
interface Group {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** Widest label of a goal: its line leaves less room. */
const GOAL = 168;

/** Widest name of a series. */
const SERIES = 180;

/** Half of what a point takes up. */
const REACH = 6;

/** From one point to the next at one height beside the plot, and how far all of them may reach. */
const SLOT = 26;
const SLOTS = 104;

interface Scales {
  readonly x: (year: number) => number;
  readonly at: (value: number) => number;
  readonly line: readonly Dot[];
  readonly others: readonly Dot[];
}

/** At its year; a little to the right where something else stands there. A year's total is known at its end. */
function pointsOf(statements: readonly Statement[], { x, at, line, others }: Scales): Bare[] {
  const taken = [...line, ...others].map((dot) => around(dot.x, dot.y, 5));
  return statements.map((statement): Bare => {
    const { claim, said, article } = statement.first;
    const shape = shapeOf(claim.modality) as Point['shape'];
    const y = at(claim.value as number);
    let px = x(yearOf(claim.period) as number);
    if (shape === 'goal') {
      const stated = extentOf(said ?? article.published.value);
      const from = x(fractionalYear(stated === null ? Date.parse(article.published.value) : middleOf(stated)) - 1);
      return { statement, shape, x: px, y, from: Math.min(from, px - 2 * REACH) };
    }
    while (taken.some((box) => overlap(box, around(px, y, REACH)))) px += 3;
    taken.push(around(px, y, REACH));
    return { statement, shape, x: px, y, from: null };
  });
}

function label(
  points: readonly Bare[],
  line: readonly Dot[],
  others: readonly Dot[],
  grid: readonly { y: number; text: string }[],
  { plot, right, font, label: most, brief }: ChartGeometry,
) {
  const height = font + 2;
  const want = (
    id: string,
    lines: readonly string[],
    more: Pick<Wanted, 'x' | 'y' | 'reach' | 'sides' | 'far'>,
  ): Wanted => ({
    id,
    ...more,
    width: Math.max(...lines.map((text, index) => textWidth(text, font, { bold: index === 0 }))),
    height: lines.length * height,
  });
  const lines = new Map<string, readonly string[]>();
  const wanted: Wanted[] = [];
  const add = (id: string, texts: readonly string[], more: Parameters<typeof want>[2]) => {
    lines.set(id, texts);
    wanted.push(want(id, texts, more));
  };

  const spoken = new Set(points.map(({ statement }) => statement.first.claim.period));
  const lowest = line.toSorted((a, b) => b.y - a.y)[0];
  line.forEach((dot, index) => {
    const named =
      index === line.length - 1 || spoken.has(dot.official.row.period) || (!brief && (index === 0 || dot === lowest));
    if (!named) return;
    const sides: Side[] =
      index === line.length - 1 ? ['right', 'above'] : dot === lowest ? ['below', 'above'] : ['above', 'left', 'below'];
    add(`value ${index}`, [numberOf(dot.official.value / dot.official.series.scale)], {
      x: dot.x,
      y: dot.y,
      reach: 4,
      sides,
      far: 26,
    });
  });
  // what has the least choice first
  const ranked = [...points.entries()].sort(
    ([, a], [, b]) => Number(a.shape !== 'actual') - Number(b.shape !== 'actual'),
  );
  for (const [index, point] of ranked) {
    const goal = point.from !== null;
    const middle = goal ? ((point.from ?? 0) + point.x) / 2 : point.x;
    const sides: Side[] = goal
      ? ['above', 'below', 'right', 'left']
      : point.shape === 'actual'
        ? ['right', 'below', 'left', 'above']
        : ['left', 'right', 'above', 'below'];
    add(`claim ${index}`, claimLines(point.statement, goal ? Math.min(most, GOAL) : most, font, { brief }), {
      x: middle,
      y: point.y,
      reach: goal ? 7 : REACH + 1,
      sides,
      far: 150,
    });
  }
  const nameAt = (dots: readonly Dot[], share: number) => dots[Math.floor((dots.length - 1) * share)];
  const main = brief ? nameAt(line, 0.35) : line.at(-1);
  if (main)
    add('main', [fitText(main.official.series.name, SERIES, font, { bold: true })], {
      x: main.x,
      y: main.y,
      reach: 4,
      sides: brief ? ['above', 'left', 'below'] : ['right', 'below', 'above'],
      far: 90,
    });
  for (const group of Map.groupBy(others, ({ official }) => official.series.id).values()) {
    const dot = nameAt(group, 0.4);
    if (dot)
      add(`other ${dot.official.series.id}`, [fitText(dot.official.series.name, SERIES, font, { bold: true })], {
        x: dot.x,
        y: dot.y,
        reach: 4,
        sides: ['below', 'right', 'above', 'left'],
        far: 90,
      });
  }

  const solid = [
    ...[...line, ...others].map((dot) => around(dot.x, dot.y, 5)),
    ...points.map(({ x, y }) => around(x, y, REACH + 1)),
    ...grid.map(({ y, text }): Box => ({ x0: 0, y0: y - 5 - font, x1: textWidth(text, font) + 8, y1: y })),
  ];
  const soft = [
    ...line
      .slice(1)
      .flatMap((dot, index) => along({ x0: (line[index] as Dot).x, y0: (line[index] as Dot).y, x1: dot.x, y1: dot.y })),
    ...points.flatMap(({ from, x, y }) => (from === null ? [] : along({ x0: from, y0: y, x1: x, y1: y }))),
    ...points.flatMap(({ from, y }) => (from === null ? [] : [around(from, y, REACH)])),
  ];
  const placed = placeLabels(wanted, { bounds: { x0: 0, y0: 2, x1: right, y1: plot.y1 - 3 }, solid, soft });

  const labels = new Map<string, Label>();
  for (const [id, { box, side, leader }] of placed) {
    const end = side === 'left';
    labels.set(id, { x: end ? box.x1 : box.x0, y: box.y0 + font * 0.86, end, lines: lines.get(id) ?? [], leader });
  }
  const kindOf = (id: string) => (id.startsWith('value') ? 'value' : id === 'main' ? 'main' : 'other');
  const texts = [...labels]
    .filter(([id]) => !id.startsWith('claim'))
    .map(([id, text]) => ({ ...text, kind: kindOf(id) as 'value' | 'main' | 'other' }));
  return { labels, texts };
}

/** “40, forecast for [2031]” over “Ana Reyes, in two articles”; with the name of its measure, where that is not the chart's. */
function claimLines(
  { first, places }: Statement,
  most: number,
  font: number,
  { brief, chart = first.measure }: { brief: boolean; chart?: Measure },
): string[] {
  const { measure } = first;
  const period = brief ? null : periodWords(first);
  const amount = [first.claim.qualifier, scaledWords(first), measure.scale !== chart.scale && measure.scale_name]
    .filter(Boolean)
    .join(' ');
  const what = `${amount}${brief ? '' : ','} ${modalityOf(first)}${period === null ? '' : ` for ${period}`}`;
  const head = [
    ...wrapText(what, most, font, { lines: 2, bold: true }),
    ...(measure.id === chart.id ? [] : wrapText(measure.name, most, font, { lines: 2 })),
  ];
  const where = places.length > 1 ? `in ${countInWords(places.length, 'article')}` : first.saidWords;
  if (brief || where === null) return [...head, ...wrapText(whoOf(first), most, font, { lines: 2 })];
  const one = `${whoOf(first)}, ${where}`;
  if (textWidth(one, font) <= most) return [...head, one];
  return [...head, fitText(whoOf(first), most, font), fitText(where, most, font)];
}

/** A column beside the plot, each at its value, its words below those of the one before; or rows under it. */
function asideOf(all: readonly Group[], chart: Measure, at: Scales['at'], geometry: ChartGeometry, bottom: number) {
  const { aside: place, font, width, plot } = geometry;
  const groups = all
    .filter(({ statements }) => statements.length > 0)
    .map(({ heading, statements }) => ({
      heading,
      statements: statements.toSorted((a, b) => amountOf(b) - amountOf(a)),
    }));
  const aside: Point[] = [];
  const headings: { x: number; y: number; text: string }[] = [];
  if (place === null || groups.length === 0) return { aside, headings, wordsAt: null, end: 0 };
  const column = place.at === 'column';
  const leading = font + 2;
  const levels = groups.flatMap(({ statements }) => statements.map((statement) => at(amountOf(statement))));
  const slots = slotsOf(levels);
  const abreast = Math.max(...slots);
  const step = Math.min(SLOT, SLOTS / Math.max(1, abreast));
  const wordsAt = column ? place.x + 34 + step * abreast : 28;
  let next = column ? plot.y0 - 36 : bottom;
  for (const { heading, statements } of groups)
    for (const [index, statement] of statements.entries()) {
      const shape = shapeOf(statement.first.claim.modality) as Point['shape'];
      const level = levels[aside.length] as number;
      const x = column ? place.x + 16 + step * (slots[aside.length] as number) : 10;
      const lines = claimLines(statement, width - wordsAt, font, { brief: false, chart });
      const block = lines.length * leading + 8;
      const room = index > 0 ? 0 : leading + (column ? 10 : 12);
      const top = Math.max(column ? level - block / 2 : 0, next + room);
      if (index === 0)
        headings.push({ x: column ? wordsAt : 0, y: top - (column ? 4 : 6) - font * 0.14, text: heading });
      next = top + block;
      const y = column ? level : top + block / 2;
      const off = column && top + block / 2 - y > block / 2;
      const leader = off ? { x0: x + 4, y0: y + REACH + 3, x1: wordsAt - 5, y1: top + block / 2 } : null;
      const label = { x: wordsAt, y: top + 4 + font * 0.86, end: false, lines, leader };
      aside.push({ statement, shape, x, y, from: null, label });
    }
  return { aside, headings, wordsAt: column ? wordsAt : null, end: next };
}

/** Those at one height stand side by side, the first one next to its words. */
function slotsOf(levels: readonly number[]): number[] {
  const slots: number[] = [];
  for (let index = levels.length - 1; index >= 0; index--) {
    const near = slots.filter(
      (_, other) => Math.abs((levels[other] as number) - (levels[index] as number)) < 2 * REACH,
    );
    let slot = 0;
    while (near.includes(slot)) slot++;
    slots[index] = slot;
  }
  return slots;
}

function amountOf({ first }: Statement): number {
  return first.claim.value ?? 0;
}

function around(x: number, y: number, reach: number): Box {
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

function fractionalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year);
  return year + (time - start) / (Date.UTC(year + 1) - start);
}
