// How much room each drawing of the chart has, in its own units. Its type is 11 pixels high where it is shown smallest.

/** A drawing's measures. */
export interface ChartGeometry {
  readonly width: number;
  /** From the first year to the last, and from the top value to zero. */
  readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
  /** Where labels must end. */
  readonly right: number;
  readonly font: number;
  /** Widest label of a claim. */
  readonly label: number;
  readonly brief: boolean;
}

/** From a container of 1,000 pixels on. */
const wide: ChartGeometry = {
  width: 1192,
  plot: { x0: 66, x1: 970, y0: 40, y1: 450 },
  right: 1192,
  font: 13.2,
  label: 232,
  brief: false,
};

/** From 640 pixels on. */
const tablet: ChartGeometry = {
  width: 720,
  plot: { x0: 46, x1: 560, y0: 40, y1: 400 },
  right: 720,
  font: 12.4,
  label: 150,
  brief: false,
};

const narrow: ChartGeometry = {
  width: 320,
  plot: { x0: 14, x1: 226, y0: 40, y1: 376 },
  right: 320,
  font: 12.3,
  label: 118,
  brief: true,
};

/** Beside a list, in a column of 256 pixels at least. */
export const small: ChartGeometry = {
  width: 300,
  plot: { x0: 14, x1: 250, y0: 30, y1: 150 },
  right: 300,
  font: 13,
  label: 130,
  brief: true,
};

/** The three drawings of the totals by year. */
export const annual = { wide, tablet, narrow } as const;

/** The three of the sums from January on. */
export const months = {
  wide: { ...wide, plot: { ...wide.plot, x0: 70 } },
  tablet: { ...tablet, plot: { ...tablet.plot, x0: 50 } },
  narrow: { ...narrow, plot: { ...narrow.plot, x0: 4, x1: 212 } },
} as const;

/** The two of the front page. */
export const lead = {
  wide: { width: 578, plot: { x0: 30, x1: 440, y0: 29, y1: 304 }, right: 578, font: 13, label: 150, brief: true },
  narrow: { ...narrow, plot: { ...narrow.plot, y0: 22, y1: 262 } },
} as const satisfies Record<string, ChartGeometry>;
