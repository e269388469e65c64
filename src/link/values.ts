import type { Figure } from '../schema/claim.ts';

/** The amount that a figure states. */
export type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'>;

/** How far apart, as a share, two amounts can be that a word like “nearly” brings together. */
const REACH = 0.05;

/**
 * Whether two amounts agree: the same value or range, or one within what “about”, “nearly”, “more than” make of the other.
 * `nearly 30%` and `29.3%` agree, `30%` and `29.3%` do not.
 */
export function amountsAgree(a: Amount, b: Amount): boolean {
  if (a.value === null || b.value === null)
    return a.value === b.value && a.low === b.low && a.high === b.high && (a.low !== null || a.high !== null);
  return a.value === b.value || reaches(a, a.value, b.value) || reaches(b, b.value, a.value);
}

/** Whether an amount with a qualifier can mean a value: half a unit of its last digit off, on the side that the word tells. */
function reaches({ qualifier }: Amount, round: number, value: number): boolean {
  if (qualifier === null) return false;
  const off = value - round;
  if ((qualifier === 'over' && off < 0) || (qualifier === 'under' && off > 0)) return false;
  return Math.abs(off) <= Math.min(lastDigit(round) / 2, Math.abs(round) * REACH);
}

/** Whether two values are one when the finer is rounded to the digits of the coarser: `190.27` and `190`. */
export function agreeRounded(a: number, b: number): boolean {
  if (a === b) return false;
  return Math.abs(a - b) <= Math.max(lastDigit(a), lastDigit(b)) / 2 && Math.abs(a - b) <= Math.abs(a) * REACH;
}

/** Whether two values have the same digits in another order: `1.38` and `1.83`. */
export function haveSameDigits(a: number, b: number): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  return one !== other && one.length > 1 && [...one].sort().join('') === [...other].sort().join('');
}

/** Bins of values in which those that can agree meet: each value has two, and a neighbour shares one. */
export function binsOf({ value, low }: Amount): number[] {
  const amount = Math.abs(value ?? low ?? 0);
  if (amount === 0) return [0];
  const bin = Math.floor(Math.log(amount) / Math.log1p(REACH * 1.1));
  return [bin, bin + 1];
}

/** What one more in the last digit that is not zero is worth: `220e6` → `10e6`. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1] ?? '').length);
}

/** Digits without point, scale and zeros around them. */
function digitsOf(value: number): string {
  return (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '');
}

/** One value, printed with more digits and with fewer: 8.271 and 8.3. Unlike 50 and 51, of which one may be rounded too. */
export function isOnePrinted(a: number, b: number): boolean {
  return agreeRounded(a, b) && Math.abs(a - b) <= 0.005 * Math.abs(a);
}
