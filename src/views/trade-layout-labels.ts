import { fitText, textWidth } from './text-width.ts';
import { numberOf } from './trade-figures.ts';
import { along, type Box, placeLabels, type Side, type Wanted } from './trade-labels.ts';
import type { ChartGeometry } from './trade-layout-geometry.ts';
import { around, type Bare, type Dot, type Label, REACH } from './trade-layout-points.ts';
import { claimLines } from './trade-layout-words.ts';

/** Widest label of a goal: its line leaves less room. */
const GOAL = 168;

/** Widest name of a series. */
const SERIES = 180;

/** Which values, statements and series of the plot get a label, on which sides it may stand, and where it found room. */
export function labelsOf(
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
