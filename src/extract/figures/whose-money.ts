import { national, singularName } from '../english/currencies.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import { type Found, lowerAt } from './found.ts';

/**
 * Names that the money of several countries has and that no one country's news means: “pesos” are those of the country that
 * the text speaks of. “Dollars”, “pounds”, “rupees” and “won” have one that is meant nearly everywhere.
 */
const told = new Set('peso franc krona krone dinar dirham riyal rial shilling leu kwacha manat som lira'.split(' '));

/** A country is spoken of when it, or its people, is named so often. */
const OFTEN = 2;

/**
 * “5 million pesos” in a text that speaks of the Philippines, and of no other country with pesos, are Philippine. One with an
 * adjective keeps it; where no such country is spoken of, or several are, the name stands for what it does elsewhere.
 */
export function settleMoney(doc: Document, figures: readonly Found[]): void {
  const countries = new Map<string, string | null>();
  for (const figure of figures) {
    const { reading, start, end } = figure;
    const name = reading === null || !/^[A-Z]{3}\b/.test(reading.unit) ? null : sharedName(doc, start, end);
    if (reading === null || name === null) continue;
    if (!countries.has(name)) countries.set(name, countryOf(doc, name));
    const currency = countries.get(name) ?? null;
    if (currency === null || reading.unit.startsWith(currency)) continue;
    figure.reading = { ...reading, unit: currency + reading.unit.slice(3) };
    doc.trace?.({
      stage: 'figures/whose-money',
      verdict: 'changed',
      start,
      end,
      why: `of the countries with a ${name} the text speaks of that of ${currency} alone`,
    });
  }
}

/** The name of the money within a figure, where many countries have it and no adjective says whose it is. */
function sharedName(doc: Document, start: number, end: number): string | null {
  for (let at = lastStartingBy(doc.tokens, end - 1); (doc.tokens[at]?.start ?? -1) >= start; at--) {
    const name = singularName(lowerAt(doc, at));
    if (told.has(name)) return national[name]?.[lowerAt(doc, at - 1)] === undefined ? name : null;
  }
  return null;
}

/** The currency of the one country with money of that name that the text names often enough; null where it is not one. */
function countryOf(doc: Document, name: string): string | null {
  const named = new Map<string, number>();
  for (const { lower, text } of doc.tokens) {
    const currency = text === lower ? undefined : national[name]?.[lower];
    if (currency !== undefined) named.set(currency, (named.get(currency) ?? 0) + 1);
  }
  const [only, ...others] = named;
  return only === undefined || others.length > 0 || only[1] < OFTEN ? null : only[0];
}
