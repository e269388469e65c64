import type { Official } from '../../../link/outcomes.ts';
import type { Statement } from '../../ledger/figures.ts';
import type { Box, Placed } from '../labels.ts';

// What stands at a time and a value: a dot for an official value, a point for a statement.

/** Half of what a point takes up; a goal's bracket is wider. */
const REACH = 6;
export const BRACKET = 12;

/** Half the width of a column. */
export const COLUMN = 9;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly official: Official;
  /** Stands before its value in the drawing: “January–June”. */
  readonly words?: string;
}

/**
 * Values of one series in order of time, and how they are drawn. main: what the chart is of; earlier: the same count in a
 * year before; other: another office's count; remark: what officials said.
 */
export interface Line {
  readonly tone: 'main' | 'earlier' | 'other' | 'remark';
  readonly dots: readonly Dot[];
  /** Of values that each hold until the next is there: how far the last one is drawn. */
  readonly until?: number;
}

/** Where a line runs: from dot to dot, or in steps. */
export function pathOf({ dots, until }: Line): { readonly x: number; readonly y: number }[] {
  if (until === undefined) return [...dots];
  return dots.flatMap((dot, index) => [dot, { x: dots[index + 1]?.x ?? until, y: dot.y }]);
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
  /** None where there was no room. */
  readonly label: Label | null;
}

/** A point before its label is placed. */
export type Bare = Omit<Point, 'label'>;

export interface Scales {
  /** Where a statement stands on the axis. */
  readonly x: (statement: Statement) => number;
  readonly at: (value: number) => number;
}

/** Each at its time, at its value. */
export function pointsOf(statements: readonly Statement[], { x, at }: Scales): Bare[] {
  return statements.map((statement): Bare => {
    const { claim } = statement.first;
    return {
      statement,
      shape: shapeOf(claim.modality) as Point['shape'],
      x: x(statement),
      y: at(claim.value as number),
    };
  });
}

/** How a statement is drawn; null for what is only proposed or conditional: that stands in the table. */
function shapeOf(modality: string | null): Point['shape'] | null {
  if (modality === 'target') return 'goal';
  return modality === 'actual' || modality === 'forecast' || modality === 'estimate' ? modality : null;
}

/** Whether the drawing has a shape for it. */
export function isDrawn({ first: { claim } }: Statement): boolean {
  return claim.value !== null && shapeOf(claim.modality) !== null;
}

/** Where a statement is on the scale: its value, in the unit of its measure. */
export function amountOf({ first }: Statement): number {
  return first.claim.value ?? 0;
}

/** How far a point reaches to either side. */
export function reachOf({ shape }: Pick<Bare, 'shape'>): number {
  return shape === 'goal' ? BRACKET + 1 : REACH + 1;
}

/** A square around a point. */
export function around(x: number, y: number, reach: number): Box {
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}
