/** A drawing's measures. */
export interface Geometry {
  readonly width: number;
  /** Where the main range begins and ends. */
  readonly plot: readonly [number, number];
  /** Titles of lanes beside the plot, or above each lane. */
  readonly titles: 'beside' | 'above';
  readonly titleSize: number;
  readonly titleLines: number;
  readonly font: number;
  /** Words of a mark beside it, or on a line of their own above it. */
  readonly words: 'beside' | 'above';
  /** Distance of two rows; at least 24, so that a finger finds a mark. */
  readonly row: number;
  /** Half the height of a bar. */
  readonly half: number;
  readonly dot: number;
  /** Labels are cut at this. */
  readonly label: number;
  /** So many rows in one lane; the rest is counted. */
  readonly rows: number;
  /** So many rows in all: where lanes come to more, the long ones give way. */
  readonly allRows: number;
}

const wide: Geometry = {
  width: 1192,
  plot: [206, 1112],
  titles: 'beside',
  titleSize: 14,
  titleLines: 3,
  font: 13.2,
  words: 'beside',
  row: 27,
  half: 8,
  dot: 4.5,
  label: 520,
  rows: 16,
  allRows: 72,
};

const tablet: Geometry = {
  width: 720,
  plot: [6, 640],
  titles: 'above',
  titleSize: 14,
  titleLines: 2,
  font: 12.4,
  words: 'beside',
  row: 26,
  half: 7,
  dot: 4.5,
  label: 400,
  rows: 16,
  allRows: 72,
};

const narrow: Geometry = {
  width: 320,
  plot: [6, 284],
  titles: 'above',
  titleSize: 13.2,
  titleLines: 2,
  font: 12.3,
  words: 'above',
  row: 37,
  half: 5,
  dot: 4,
  label: 310,
  rows: 16,
  allRows: 72,
};

/** The page's three drawings, by the room that there is. */
export const geometries = { wide, tablet, narrow } as const;

export type Variant = keyof typeof geometries;

export const variants = ['wide', 'tablet', 'narrow'] as const satisfies readonly Variant[];

/** Height of the strip above a drawing. */
export const STRIP = 46;

/** A text at a place. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end?: boolean;
}

/** Where a moment stands. */
export interface Scale {
  (time: number): number;
  readonly domain: readonly [number, number];
}

/** The range laid on the plot. */
export function scaleOf(range: readonly [Date, Date], plot: readonly [number, number]): Scale {
  const domain = [range[0].getTime(), range[1].getTime()] as const;
  const unit = (plot[1] - plot[0]) / (domain[1] - domain[0]);
  return Object.assign((time: number) => plot[0] + (time - domain[0]) * unit, { domain });
}
