import { names } from '../english/currencies.ts';
import type { Document } from '../text/document.ts';
import { type Found, lowerAt, type Reading } from './found.ts';

/** How far before its rate a currency stands. */
const REACH = 10;

/** “The lira slid to 27.3 to the dollar”, “the naira at 1,490 per dollar”: a price of one currency in another. */
export function exchangeRate(doc: Document, { number, first }: Found): Reading | null {
  if (number.sign !== null || number.form !== 'digits') return null;
  const other = pricedCurrency(doc, number.last);
  if (other === null) return null;
  const limit = Math.max(doc.sentences[number.sentence]?.first ?? 0, first - REACH);
  for (let at = first - 1; at >= limit; at--) {
    const currency = names.get(lowerAt(doc, at));
    if (currency !== undefined && currency !== other)
      return { kind: 'money', unit: `${currency}/${other}`, end: number.end, confidence: 0.75 };
  }
  return null;
}

/** The currency in “per dollar”, “to the dollar”, “against the US dollar”. */
function pricedCurrency(doc: Document, index: number): string | null {
  const word = lowerAt(doc, index);
  if (word !== 'per' && word !== 'to' && word !== 'against') return null;
  let at = index + 1;
  if (/^(?:the|a|one)$/.test(lowerAt(doc, at))) at++;
  if (/^(?:us|u\.s\.|american)$/.test(lowerAt(doc, at))) at++;
  return names.get(lowerAt(doc, at)) ?? null;
}
