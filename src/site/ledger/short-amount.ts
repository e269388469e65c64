import type { Measure } from '../../schema/site.ts';
import { numberOf } from './figures.ts';

/** How a headline writes the scale of a sum of money. */
const scales: Readonly<Record<number, string>> = { 1e6: 'm', 1e9: 'bn', 1e12: 'trn' };

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A value as a headline has it, in the scale of its measure: “$190.27bn”, “14 thousand tonnes”. */
export function shortAmount(
  value: number,
  { unit, scale, scale_name }: Pick<Measure, 'unit' | 'scale' | 'scale_name'>,
): string {
  const words = numberOf(value / scale);
  const short = scales[scale];
  if (short === undefined || !currencies.has(unit)) return `${words} ${scale_name}`;
  const style = { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } as const;
  const symbol = new Intl.NumberFormat('en-US', style).formatToParts(0).find(({ type }) => type === 'currency')?.value;
  return `${symbol ?? unit}${words}${short}`;
}
