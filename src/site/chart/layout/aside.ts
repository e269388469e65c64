import { yearOf } from '../../../schema/edtf.ts';
import type { Measure } from '../../../schema/site.ts';
import type { Statement } from '../../ledger/figures.ts';
import type { ChartGeometry } from './geometry.ts';
import { amountOf, type Point, REACH, type Scales, shapeOf } from './points.ts';
import { claimLines } from './words.ts';

/** Statements that stand apart from the years, under a heading. */
interface Group {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** From one point to the next at one height beside the plot, and how far all of them may reach. */
const SLOT = 26;
const SLOTS = 104;

/** Of what is drawn, what belongs to no year of the axis, and what is of other measures. */
export function groupsOf(
  own: readonly Statement[],
  related: readonly Statement[],
  { aside }: Pick<ChartGeometry, 'aside'>,
): Group[] {
  if (aside === null) return [];
  return [
    { heading: 'No year stated', statements: own.filter(({ first }) => first.claim.period === null) },
    {
      heading: 'Other times',
      statements: own.filter(({ first }) => first.claim.period !== null && yearOf(first.claim.period) === null),
    },
    { heading: 'Other measures', statements: related },
  ];
}

/** A column beside the plot, each at its value, its words below those of the one before; or rows under it. */
export function asideOf(
  all: readonly Group[],
  chart: Measure,
  at: Scales['at'],
  geometry: ChartGeometry,
  bottom: number,
) {
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
