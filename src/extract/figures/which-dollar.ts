import { national } from '../english/currencies.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import { type Found, isInAt, lowerAt } from './found.ts';

/** What a text speaks of when it says whose dollars its bare “$” are. */
const amounts = wordList(
  'figures figure amounts amount prices price sums sum values value costs dollars currency currencies all monetary'.split(
    ' ',
  ),
);

/**
 * “All figures in Canadian dollars.” A text that says so once means that dollar by every bare “$”;
 * “US$” and “A$” keep what they say.
 */
export function settleDollars(doc: Document, figures: readonly Found[]): void {
  const bare = figures.filter(
    ({ number, reading }) =>
      number.sign?.currency === 'USD' && reading?.unit.startsWith('USD') && number.sign.end - number.sign.start === 1,
  );
  if (bare.length === 0 || !doc.text.includes('dollars')) return;
  const currency = declared(doc);
  if (currency === null) return;
  for (const figure of bare) {
    const { reading, start, end } = figure;
    if (reading === null) continue;
    figure.reading = { ...reading, unit: reading.unit.replace('USD', currency) };
    doc.trace?.({
      stage: 'figures/which-dollar',
      verdict: 'changed',
      start,
      end,
      why: `the text says that its dollars are ${currency}`,
    });
  }
}

function declared(doc: Document): string | null {
  for (const { index } of doc.text.matchAll(/dollars/gi)) {
    const at = lastStartingBy(doc.tokens, index);
    if (lowerAt(doc, at) !== 'dollars') continue;
    const currency = national.dollar?.[lowerAt(doc, at - 1)];
    if (currency === undefined) continue;
    const before = [at - 2, at - 3].find((index) => lowerAt(doc, index) === 'in');
    if (before === undefined) continue;
    for (let back = before - 1; back >= Math.max(0, before - 4); back--)
      if (isInAt(doc, back, amounts)) return currency;
  }
  return null;
}
