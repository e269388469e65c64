import { pairs } from 'd3';
import { textWidth, wrapText } from '../../drawing/text-width.ts';
import { numberOf } from '../../ledger/figures.ts';
import { along, type Box, type Ground, placeLabels, type Side, type Wanted } from '../labels.ts';
import type { ChartGeometry } from './geometry.ts';
import { around, type Bare, COLUMN, type Dot, type Label, type Line, pathOf, reachOf } from './points.ts';
import { claimLines } from './words.ts';

/** A label that asks for a place, with its lines. */
type Asked = Wanted & { readonly lines: readonly string[] };

/** Farther from its dot than this no value stands: it would be read as that of another. */
const NEAR = 18;

/** The narrowest label of a statement. */
const BESIDE = 74;

/** Asks for a label as wide and high as its lines. */
function ask(
  id: string,
  lines: readonly string[],
  font: number,
  more: Pick<Wanted, 'x' | 'y' | 'reach' | 'sides' | 'far'>,
): Asked {
  const width = Math.max(...lines.map((text, index) => textWidth(text, font, { bold: index === 0 })));
  return { id, lines, ...more, width, height: lines.length * (font + 2) };
}

/** One label a statement; what has the least choice comes first. */
function claimLabels(points: readonly Bare[], { font, label, brief, right }: ChartGeometry): Asked[] {
  // what stands at the end of the axis has its words in the room that is left there
  const roomOf = (point: Bare) => Math.max(BESIDE, Math.min(label, right - point.x - reachOf(point) - 8));
  const ranked = [...points.entries()].sort(([, a], [, b]) => turnOf(a) - turnOf(b));
  return ranked.map(([index, point]) =>
    ask(
      `claim ${index}`,
      claimLines(point.statement, point.shape === 'forecast' ? label : roomOf(point), font, { brief }),
      font,
      {
        x: point.x,
        y: point.y,
        reach: reachOf(point),
        sides: sidesOf(point),
        far: 150,
      },
    ),
  );
}

/** A goal is of the last year, with the edge beside it; a forecast's words may stand on any side. */
function turnOf({ shape }: Bare): number {
  return shape === 'goal' ? 0 : shape === 'actual' ? 1 : 2;
}

function sidesOf({ shape }: Bare): Side[] {
  return shape === 'forecast' ? ['left', 'right', 'above', 'below'] : ['right', 'left', 'below', 'above'];
}

/** Places what was asked for, in that order: the statements' labels by id, and the texts of all else. */
function placeAsked(asked: readonly Asked[], ground: Ground, font: number) {
  const lines = new Map(asked.map(({ id, lines: own }) => [id, own]));
  const labels = new Map<string, Label>();
  for (const [id, { box, side, leader }] of placeLabels(asked, ground)) {
    const end = side === 'left';
    labels.set(id, { x: end ? box.x1 : box.x0, y: box.y0 + font * 0.86, end, lines: lines.get(id) ?? [], leader });
  }
  const kindOf = (id: string) => (id.startsWith('value') ? 'value' : id.startsWith('main') ? 'main' : 'other');
  const texts = [...labels]
    .filter(([id]) => !id.startsWith('claim'))
    .map(([id, text]) => ({ ...text, kind: kindOf(id) as 'value' | 'main' | 'other' }));
  return { labels, texts };
}

/** Room that the words of the grid take. */
function gridRoom(grid: readonly { y: number; text: string }[], font: number): Box[] {
  return grid.map(({ y, text }) => ({ x0: 0, y0: y - 5 - font, x1: textWidth(text, font) + 8, y1: y }));
}

/** Where the words of statements, of values and of series found room: none on another, none away from its mark. */
export function labelsOf(
  points: readonly Bare[],
  lines: readonly Line[],
  grid: readonly { y: number; text: string }[],
  geometry: ChartGeometry,
  scale: number,
  column: { readonly x: number; readonly y: number; readonly words: string } | null = null,
) {
  const { plot, right, font } = geometry;
  const spoken = new Set(points.map(({ statement }) => statement.first.claim.period));
  const values = lines.flatMap((line, at) => valueLabels(line, at, spoken, geometry, scale));
  const isFirst = ({ id }: Asked) => id.startsWith('value spoken');
  const asked: Asked[] = [
    ...lines.flatMap((line) => endLabel(line, geometry, scale)),
    ...values.filter(isFirst),
    ...claimLabels(points, geometry),
    ...values.filter((value) => !isFirst(value)),
    ...(column === null ? [] : [columnLabel(column, geometry)]),
  ];
  const solid = [
    ...lines.flatMap(({ dots }) => dots.map((dot) => around(dot.x, dot.y, 5))),
    ...points.map((point) => around(point.x, point.y, reachOf(point))),
    ...gridRoom(grid, font),
  ];
  const paths = lines.map(pathOf).flatMap((path) => pairs(path).map(([from, to]) => [from, to] as const));
  const down = column === null ? [] : [[column, { x: column.x, y: plot.y1 }] as const];
  const soft = [...paths, ...down].flatMap(([from, to]) => along({ x0: from.x, y0: from.y, x1: to.x, y1: to.y }));
  return placeAsked(asked, { bounds: { x0: 0, y0: 2, x1: right, y1: plot.y1 - 3 }, solid, soft }, font);
}

/** Beside a column, in the middle of its height. */
function columnLabel({ x, y, words }: { x: number; y: number; words: string }, { plot, font, label }: ChartGeometry) {
  const lines = wrapText(words, label, font, { lines: 5 });
  const middle = (y + plot.y1) / 2;
  return ask('other column', lines, font, { x, y: middle, reach: COLUMN, sides: ['right', 'left'], far: 40 });
}

/** The last value of the main line, and of the same count in earlier years, with its name: “2031: 36”, “Harbour Board”. */
function endLabel({ tone, dots }: Line, { font, right }: ChartGeometry, scale: number): Asked[] {
  const last = dots.at(-1);
  if (last === undefined || tone === 'other' || tone === 'remark') return [];
  const { x, y } = last;
  const name = wrapText(nameOf(last), Math.max(60, right - x - 16), font, { lines: 2, bold: true });
  const lines = [totalOf(last, scale), ...name];
  return [ask(`main ${tone} ${x} ${y}`, lines, font, { x, y, reach: 4, sides: ['right', 'above', 'left'], far: NEAR })];
}

/** Values of the years that statements are for, of the first and the lowest, and of each that officials gave; and names. */
function valueLabels(
  { tone, dots }: Line,
  at: number,
  spoken: ReadonlySet<string | null>,
  { font, brief }: ChartGeometry,
  scale: number,
): Asked[] {
  const main = tone === 'main';
  if (tone === 'earlier') return [];
  const lowest = dots.toSorted((a, b) => b.y - a.y)[0];
  const named = dots.filter(
    (dot, index) =>
      !(main && index === dots.length - 1) &&
      (spoken.has(dot.official.row.period) || (!brief && (!main || index === 0 || dot === lowest || dots.length < 16))),
  );
  const values = named.map((dot) => {
    const sides: Side[] = !main
      ? ['below', 'right', 'left', 'above']
      : dot === lowest
        ? ['below', 'above']
        : ['above', 'left', 'below', 'right'];
    const { x, y } = dot;
    const sort = main ? (spoken.has(dot.official.row.period) ? 'value spoken' : 'value') : 'other';
    return ask(`${sort} ${at} ${x}`, [totalOf(dot, scale)], font, {
      x,
      y,
      reach: 4,
      sides,
      far: NEAR,
    });
  });
  const middle = dots[Math.floor((dots.length - 1) * 0.4)];
  if (main || middle === undefined) return values;
  const { x, y, official } = middle;
  const { called, name } = official.series;
  const lines = wrapText(called ?? name, brief ? 110 : 210, font, { lines: 2, bold: true });
  return [
    ...values,
    ask(`other ${at}`, lines, font, { x, y, reach: 4, sides: ['below', 'right', 'above', 'left'], far: 90 }),
  ];
}

function nameOf({ official: { series, row } }: Dot): string {
  const year = /^(\d{4})-/.exec(row.period)?.[1];
  return year ?? series.called ?? series.by;
}

/** An official value as the drawing prints it; between brackets where it was worked out. */
function totalOf({ official: { value, row }, words: before }: Dot, scale: number): string {
  const words = `${before === undefined ? '' : `${before} `}${numberOf(value / scale)}`;
  return row.status === 'derived' ? `[${words}]` : words;
}
