import { isRemark, type Official } from '../../link/outcomes.ts';
import { extentOf, lastDay, yearOf, yearToDateOf } from '../../schema/edtf.ts';
import type { SeriesRow } from '../../schema/series.ts';

/** What an office had published of a time by a day. */
export interface Known {
  /** The series that it is of. */
  readonly official: Official;
  /** The row as it was then: a later one may have another value. */
  readonly row: SeriesRow;
  /** In the measure's unit. */
  readonly value: number;
  /** Whether a count of more of the time is on file whose day of release is not: it may have been out, too. */
  readonly isAtLeast: boolean;
}

/**
 * The count of a time that was published last on or before a day: of the whole time where that was out, else of the
 * longest part of its year from January on. `day` is in days since 1970-01-01. Rows whose day of release is not on file
 * are never taken for known, a row of which only the month is known counts from the end of it, and of a count that was
 * revised the release of that day is given. Rows that `has` refuses are passed over. Null where nothing was out.
 *
 * @example On 30 December 2022 it gives what customs had published of January to August, if that is the last on file.
 */
export function knownOn(
  day: number,
  { measure, period }: { readonly measure: string; readonly period: string },
  officials: readonly Official[],
  has: (row: SeriesRow) => boolean = () => true,
): Known | null {
  let best: Omit<Known, 'isAtLeast'> | null = null;
  const undated: SeriesRow[] = [];
  for (const official of officials) {
    if (isRemark(official) || official.row.measure !== measure || !covers(period, official.row.period)) continue;
    for (const row of [official.row, ...(official.before ?? [])].filter(has)) {
      const released = releasedOn(row);
      if (released === null) undated.push(row);
      if (released === null || released > day) continue;
      if (best === null || isNewer(row, best.row)) best = { official, row, value: row.value * official.series.scale };
    }
  }
  if (best === null) return null;
  const { row } = best;
  return { ...best, isAtLeast: undated.some((other) => endOf(other) > endOf(row)) };
}

/** The day by which a row was out, in days since 1970-01-01; null where it is not on file. */
function releasedOn({ released }: SeriesRow): number | null {
  return released === null ? null : lastDay(released);
}

/** Whether a row is of a time, or of its year from January on. */
function covers(period: string, row: string): boolean {
  if (row === period) return true;
  const year = yearOf(period);
  return year !== null && yearToDateOf(row)?.year === year;
}

/** Of more of the time first, then released later. */
function isNewer(a: SeriesRow, b: SeriesRow): boolean {
  return endOf(a) > endOf(b) || (endOf(a) === endOf(b) && (releasedOn(a) ?? 0) > (releasedOn(b) ?? 0));
}

function endOf({ period }: SeriesRow): number {
  return extentOf(period)?.to ?? 0;
}
