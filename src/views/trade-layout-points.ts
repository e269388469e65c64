import { extentOf, middleOf, yearOf } from '../link/extent.ts';
import type { Official } from '../link/outcomes.ts';
import type { Statement } from './trade-figures.ts';
import { type Box, overlap, type Placed } from './trade-labels.ts';

// What stands at a year and a value: a dot for an official value, a point for a statement.

/** Half of what a point takes up. */
export const REACH = 6;

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

/** A point before its label is placed. */
export type Bare = Omit<Point, 'label'>;

export interface Scales {
  readonly x: (year: number) => number;
  readonly at: (value: number) => number;
  readonly line: readonly Dot[];
  readonly others: readonly Dot[];
}

/** At its year; a little to the right where something else stands there. A year's total is known at its end. */
export function pointsOf(statements: readonly Statement[], { x, at, line, others }: Scales): Bare[] {
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

/** How a statement is drawn; null for what is only proposed or conditional: that stands in the table. */
export function shapeOf(modality: string | null): Point['shape'] | null {
  if (modality === 'target') return 'goal';
  return modality === 'actual' || modality === 'forecast' || modality === 'estimate' ? modality : null;
}

export function isDrawn({ first: { claim } }: Statement): boolean {
  return claim.value !== null && shapeOf(claim.modality) !== null;
}

export function amountOf({ first }: Statement): number {
  return first.claim.value ?? 0;
}

export function around(x: number, y: number, reach: number): Box {
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

function fractionalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year);
  return year + (time - start) / (Date.UTC(year + 1) - start);
}
