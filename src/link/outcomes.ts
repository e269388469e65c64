import type { Figure } from '../schema/claim.ts';
import type { SeriesRow } from '../schema/series.ts';
import type { Measure, Series } from '../schema/site.ts';

/** A row of an official series, fully scaled. */
export interface Official {
  readonly row: SeriesRow;
  readonly series: Series;
  /** In the measure's unit, as `Figure.value` is. */
  readonly value: number;
}

/** A stated value beside what was recorded for the same time, or why there is nothing to set beside it. */
export type Outcome =
  | {
      readonly kind: 'compared';
      readonly recorded: Official;
      /** Recorded less stated. */
      readonly difference: number;
      /** The difference as a share of what was stated: 0.1 is ten percent. */
      readonly share: number;
    }
  | { readonly kind: 'no time stated' }
  | { readonly kind: 'nothing recorded' }
  | { readonly kind: 'no single value' };

/** All rows of all series, those of the main ones first. */
export function officialsOf(all: readonly { series: Series; rows: readonly SeriesRow[] }[]): Official[] {
  return all
    .toSorted((a, b) => Number(a.series.role === 'other') - Number(b.series.role === 'other'))
    .flatMap(({ series, rows }) => rows.map((row) => ({ row, series, value: row.value * series.scale })));
}

/** How a figure stands to the official one of its measure and its time. A figure without a time is never compared. */
export function outcomeOf(
  { value, unit, period }: Pick<Figure, 'value' | 'unit' | 'period'>,
  measure: Measure,
  officials: readonly Official[],
): Outcome {
  if (period === null) return { kind: 'no time stated' };
  if (value === null || unit !== measure.unit || value === 0) return { kind: 'no single value' };
  const recorded = officials.find(({ row }) => row.measure === measure.id && row.period === period);
  if (recorded === undefined) return { kind: 'nothing recorded' };
  const difference = recorded.value - value;
  return { kind: 'compared', recorded, difference, share: difference / value };
}
