import type { Official } from '../../../link/outcomes.ts';
import { extentOf, middleOf } from '../../../schema/edtf.ts';
import type { Statement } from '../../ledger/figures.ts';
import { type Box, overlap, type Placed } from '../labels.ts';

// What stands at a year and a value: a dot for an official value, a point for a statement.

/** Half of what a point takes up. */
export const REACH = 6;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly official: Official;
}

/** An official value as a bar: its middle and its top, and the height that it stands on. */
export interface Bar extends Dot {
  readonly width: number;
  readonly foot: number;
  /** Whether its year is the latest of the drawing. */
  readonly latest: boolean;
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
  /** Where a period of the axis stands. */
  readonly x: (period: string) => number;
  /** Where a moment, in milliseconds since 1970, would, for what is to be reached in a period. */
  readonly since: (moment: number, period: string) => number;
  readonly at: (value: number) => number;
  /** What is drawn already, and keeps its room. */
  readonly dots: readonly Dot[];
}

/** At its period; a little to the right where something else stands there. */
export function pointsOf(statements: readonly Statement[], { x, since, at, dots }: Scales): Bare[] {
  const taken = dots.map((dot) => around(dot.x, dot.y, 5));
  return statements.map((statement): Bare => {
    const { claim, said, article } = statement.first;
    const shape = shapeOf(claim.modality) as Point['shape'];
    const y = at(claim.value as number);
    let px = x(claim.period as string);
    if (shape === 'goal') {
      const stated = extentOf(said ?? article.published.value);
      const moment = stated === null ? Date.parse(article.published.value) : middleOf(stated);
      const from = since(moment, claim.period as string);
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

/** `Date.UTC(2031, 6, 2)` → 2031.5 */
export function fractionalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year);
  return year + (time - start) / (Date.UTC(year + 1) - start);
}
