import { extentOf, lengthOf } from '../schema/edtf.ts';

const DAY = 86_400_000;

/** Whether two EDTF times can be the same one, the finer within the coarser; an unknown one can be any. */
export function canBeSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [extentOf(a), extentOf(b)];
  if (one === null || other === null) return false;
  const within = (x: typeof one, y: typeof one) => x.from >= y.from && x.to <= y.to;
  return within(one, other) || within(other, one) || ((one.soft || other.soft) && daysBetween(a, b) === 0);
}

/** Days from the end of the earlier to the start of the later; 0 where they overlap or touch, null where one is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [one, other] = [a === null ? null : extentOf(a), b === null ? null : extentOf(b)];
  if (one === null || other === null) return null;
  return Math.max(0, one.from - other.to, other.from - one.to) / DAY;
}

/** Whether no moment lies in both times; false where one is unknown. */
export function areApart(a: string | null, b: string | null): boolean {
  const [one, other] = [a === null ? null : extentOf(a), b === null ? null : extentOf(b)];
  return one !== null && other !== null && (one.from >= other.to || other.from >= one.to);
}

/** The finer of two times, the known one where the other is not. */
export function finer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return lengthOf(b) < lengthOf(a) ? b : a;
}

/** One name for one stretch, however it is written: `2022` and `2022-01/2022-12`. */
export function stretchOf(edtf: string): string {
  const extent = extentOf(edtf);
  return extent === null || extent.soft ? edtf : `${extent.from}/${extent.to}`;
}
