// How much room each drawing of the chart has, in its own units.

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

/** The two of the sums from January on: no column beside them, so the years' last words stand right of the plot. */
export const wideMonths: ChartGeometry = {
  ...wideChart,
  plot: { ...wideChart.plot, x0: 70, x1: 950 },
  right: 1192,
  aside: null,
};

export const narrowMonths: ChartGeometry = {
  ...narrowChart,
  plot: { ...narrowChart.plot, x0: 4, x1: 216 },
  aside: null,
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
