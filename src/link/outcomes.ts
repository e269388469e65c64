import type { Figure } from '../schema/claim.ts';
import { lastDay } from '../schema/edtf.ts';
import type { SeriesRow } from '../schema/series.ts';
import type { Measure, Series } from '../schema/site.ts';

/** A row of a series that statements are set beside, fully scaled. */
export interface Official {
  readonly row: SeriesRow;
  readonly series: Series;
  /** In the measure's unit, as `Figure.value` is. */
  readonly value: number;
  /** Earlier releases of the same count, which it revises, the first one first. */
  readonly before?: readonly SeriesRow[];
}

/** One count, or one official’s remark, of what a figure is about. */
export interface Count {
  readonly official: Official;
  /** The count less what was stated. */
  readonly difference: number;
  /** The difference as a share of what was stated: 0.1 is ten percent. */
  readonly share: number;
}

/** A stated value beside all counts of the same time, or why there is nothing to set beside it. */
export type Outcome =
  | {
      readonly kind: 'compared';
      /** Of the main series first, then other statistics, then remarks. */
      readonly counts: readonly [Count, ...Count[]];
    }
  | { readonly kind: 'no time stated' }
  | { readonly kind: 'nothing recorded' }
  | { readonly kind: 'no single value' };

/** Whether it is what an official said, and not what an office published as its count. */
export function isRemark({ series }: Pick<Official, 'series'>): boolean {
  return series.kind === 'remarks';
}

/**
 * All counts and remarks of all series: of the main ones first, then of other statistics, then remarks. Of a count that was
 * released more than once it is the last release.
 */
export function officialsOf(all: readonly { series: Series; rows: readonly SeriesRow[] }[]): Official[] {
  return all
    .toSorted((a, b) => rank(a.series) - rank(b.series))
    .flatMap(({ series, rows }) =>
      releasesOf(rows, isRemark({ series })).map((releases) => {
        const row = releases.at(-1) as SeriesRow;
        const official = { row, series, value: row.value * series.scale };
        return releases.length === 1 ? official : { ...official, before: releases.slice(0, -1) };
      }),
    );
}

/** The releases of each count in order; what stands later in the file is later where a day is not known. */
function releasesOf(rows: readonly SeriesRow[], apart: boolean): SeriesRow[][] {
  const groups = Map.groupBy(rows, ({ measure, period }) => `${measure} ${period}`);
  const all = apart ? rows.map((row) => [row]) : [...groups.values()];
  const dayOf = ({ released }: SeriesRow) => (released === null ? null : lastDay(released));
  return all.map((releases) =>
    releases.toSorted((a, b) => {
      const [x, y] = [dayOf(a), dayOf(b)];
      return x === null || y === null ? 0 : x - y;
    }),
  );
}

function rank({ role, kind }: Series): number {
  return role === 'main' ? 0 : kind === 'remarks' ? 2 : 1;
}

/**
 * How a figure stands to each count of its measure and its time, whoever counted. A figure without a time is never
 * compared, and a remark not with itself.
 */
export function outcomeOf(
  { value, unit, period, speaker }: Pick<Figure, 'value' | 'unit' | 'period'> & Partial<Pick<Figure, 'speaker'>>,
  measure: Measure,
  officials: readonly Official[],
): Outcome {
  if (period === null) return { kind: 'no time stated' };
  if (value === null || unit !== measure.unit || value === 0) return { kind: 'no single value' };
  const isItself = ({ row, value: said }: Official) =>
    row.speaker != null && row.speaker === speaker?.name && said === value;
  const [first, ...others] = officials
    .filter((official) => official.row.measure === measure.id && official.row.period === period && !isItself(official))
    .map((official): Count => {
      const difference = official.value - value;
      return { official, difference, share: difference / value };
    });
  return first === undefined ? { kind: 'nothing recorded' } : { kind: 'compared', counts: [first, ...others] };
}
