import type { Document } from '../text/document.ts';
import { sentenceOf } from './clause.ts';
import { type Found, lowerAt } from './found.ts';

/** Whether a figure is compared with the same time a year before: “year-on-year”, “year over year”, “yoy”. */
export function isYearOnYear(doc: Document, figure: Found): boolean {
  const end = Math.min(sentenceOf(doc, figure).last, figure.last + 10);
  for (let at = Math.max(sentenceOf(doc, figure).first, figure.first - 6); at < end; at++) {
    const word = lowerAt(doc, at);
    if (word === 'yoy' || word === 'y/y' || word === 'year-on-year' || word === 'year-over-year') return true;
    if (
      (word === 'on' || word === 'over') &&
      /^(?:year|-)$/.test(lowerAt(doc, at - 1)) &&
      /^(?:year|-)$/.test(lowerAt(doc, at + 1)) &&
      (lowerAt(doc, at - 2) === 'year' || lowerAt(doc, at - 1) === 'year')
    )
      return true;
  }
  return false;
}

/** The same time in another year: “2019-01/2019-08” → “2018-01/2018-08”. */
export function shifted(edtf: string, years: number): string {
  return edtf.replace(/\d{4}(?=$|[-/~?%])/g, (year) => String(Number(year) + years).padStart(4, '0'));
}
