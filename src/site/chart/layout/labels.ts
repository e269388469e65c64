import { fitText, textWidth } from '../../drawing/text-width.ts';
import { numberOf } from '../../ledger/figures.ts';
import { along, type Box, type Ground, placeLabels, type Side, type Wanted } from '../labels.ts';
import type { ChartGeometry } from './geometry.ts';
import { around, type Bare, type Dot, type Label, REACH } from './points.ts';
import { claimLines } from './words.ts';

/** Widest label of a goal: its line leaves less room. */
const GOAL = 168;

/** Widest name of a series. */
const SERIES = 210;

/** A label that asks for a place, with its lines. */
export type Asked = Wanted & { readonly lines: readonly string[] };

/** Asks for a label as wide and high as its lines. */
export function ask(
  id: string,
  lines: readonly string[],
  font: number,
  more: Pick<Wanted, 'x' | 'y' | 'reach' | 'sides' | 'far'>,
): Asked {
  const width = Math.max(...lines.map((text, index) => textWidth(text, font, { bold: index === 0 })));
  return { id, lines, ...more, width, height: lines.length * (font + 2) };
}

/** One label a statement; what has the least choice comes first. */
export function claimLabels(
  points: readonly Bare[],
  { font, label: most, brief }: ChartGeometry,
  sides: (point: Bare) => Side[] = sidesOf,
): Asked[] {
  const ranked = [...points.entries()].sort(
    ([, a], [, b]) => Number(a.shape !== 'actual') - Number(b.shape !== 'actual'),
  );
  return ranked.map(([index, point]) => {
    const goal = point.from !== null;
    return ask(
      `claim ${index}`,
      claimLines(point.statement, goal ? Math.min(most, GOAL) : most, font, { brief }),
      font,
      {
        x: goal ? ((point.from ?? 0) + point.x) / 2 : point.x,
        y: point.y,
        reach: goal ? 7 : REACH + 1,
        sides: sides(point),
        far: 150,
      },
    );
  });
}

function sidesOf({ from, shape }: Bare): Side[] {
  if (from !== null) return ['above', 'below', 'right', 'left'];
  return shape === 'actual' ? ['right', 'below', 'left', 'above'] : ['left', 'right', 'above', 'below'];
}

/** Places what was asked for, in that order: the statements' labels by id, and the texts of all else. */
export function placeAsked(asked: readonly Asked[], ground: Ground, font: number) {
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
export function gridRoom(grid: readonly { y: number; text: string }[], font: number): Box[] {
  return grid.map(({ y, text }) => ({ x0: 0, y0: y - 5 - font, x1: textWidth(text, font) + 8, y1: y }));
}

/** Room that statements take, and that the lines of goals would rather have to themselves. */
export function pointRoom(points: readonly Bare[]) {
  return {
    solid: points.map(({ x, y }) => around(x, y, REACH + 1)),
    soft: points.flatMap(({ from, x, y }) =>
      from === null ? [] : [...along({ x0: from, y0: y, x1: x, y1: y }), around(from, y, REACH)],
    ),
  };
}

/** Which values, statements and series of the plot get a label, on which sides it may stand, and where it found room. */
export function labelsOf(
  points: readonly Bare[],
  line: readonly Dot[],
  others: readonly Dot[],
  grid: readonly { y: number; text: string }[],
  geometry: ChartGeometry,
  scale: number,
) {
  const { plot, right, font, brief } = geometry;
  const asked: Asked[] = [];
  const spoken = new Set(points.map(({ statement }) => statement.first.claim.period));
  const lowest = line.toSorted((a, b) => b.y - a.y)[0];
  line.forEach((dot, index) => {
    const named =
      index === line.length - 1 || spoken.has(dot.official.row.period) || (!brief && (index === 0 || dot === lowest));
    if (!named) return;
    const sides: Side[] =
      index === line.length - 1 ? ['right', 'above'] : dot === lowest ? ['below', 'above'] : ['above', 'left', 'below'];
    const { x, y } = dot;
    asked.push(ask(`value ${index}`, [totalOf(dot, scale)], font, { x, y, reach: 4, sides, far: 26 }));
  });
  asked.push(...claimLabels(points, geometry));
  const nameAt = (dots: readonly Dot[], share: number) => dots[Math.floor((dots.length - 1) * share)];
  const nameOf = (id: string, { x, y, official }: Dot, sides: Side[]) =>
    ask(id, [fitText(official.series.name, SERIES, font, { bold: true })], font, { x, y, reach: 4, sides, far: 90 });
  const main = brief ? nameAt(line, 0.35) : line.at(-1);
  if (main) asked.push(nameOf('main', main, brief ? ['above', 'left', 'below'] : ['right', 'below', 'above']));
  for (const group of Map.groupBy(others, ({ official }) => official.series.id).values()) {
    const dot = nameAt(group, 0.4);
    if (dot) asked.push(nameOf(`other ${dot.official.series.id}`, dot, ['below', 'right', 'above', 'left']));
  }

  const room = pointRoom(points);
  const solid = [...[...line, ...others].map((dot) => around(dot.x, dot.y, 5)), ...room.solid, ...gridRoom(grid, font)];
  const soft = [
    ...line
      .slice(1)
      .flatMap((dot, index) => along({ x0: (line[index] as Dot).x, y0: (line[index] as Dot).y, x1: dot.x, y1: dot.y })),
    ...room.soft,
  ];
  return placeAsked(asked, { bounds: { x0: 0, y0: 2, x1: right, y1: plot.y1 - 3 }, solid, soft }, font);
}

/** An official value as the drawing prints it. */
export function totalOf({ official }: Dot, scale: number): string {
  return numberOf(official.value / scale);
}
