import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { type Found, isPosAt, lowerAt, type Reading } from './found.ts';

/** Lists whose verb and unit are said once: “Wheat fetched $210 a tonne, barley 180 and oats $165.” */

/** Longest name of an item, in tokens. */
const LONGEST = 5;

/** No item of a list is so many times another. */
const MOST_TIMES = 30;

/** What prices of different goods are told by: a price by the loaf is bread's alone. */
const shared = wordList('tonne ton kilogram gram pound ounce bushel barrel quintal');

/** “barley 180”: the number of an item, without sign and unit, which the first of the list had. */
export function gappedAmount(doc: Document, { number, first }: Found, before: Found | undefined): Reading | null {
  if (before === undefined || before.reading === null || number.form !== 'digits') return null;
  const { kind } = before.reading;
  if (kind === 'count' || !isItem(doc, first, before) || !endsItem(doc, number.last)) return null;
  const ratio = number.value / (before.value ?? Number.NaN);
  if (!(ratio < MOST_TIMES && ratio > 1 / MOST_TIMES)) return null;
  return { kind, unit: before.reading.unit, end: number.end, confidence: 0.7 };
}

/** “oats $165” behind “$210 a tonne” is $165 a tonne, too. */
export function shareRates(doc: Document, found: readonly Found[]): void {
  found.forEach((figure, i) => {
    const before = found[i - 1];
    const own = figure.reading;
    if (before !== undefined && isChange(doc, before, figure)) shareChanged(before, figure);
    if (own?.kind !== 'money' || before?.reading?.kind !== 'money' || own.unit.includes('/')) return;
    const rate = before.reading.unit.split('/')[1];
    if (rate === undefined) return;
    if (before.reading.unit !== `${own.unit}/${rate}` || !(shared.has(rate) || timeUnits.has(rate))) return;
    if (isItem(doc, figure.first, before) && endsItem(doc, figure.last))
      figure.reading = { ...own, unit: before.reading.unit };
  });
}

/** “from $75 a barrel in May to $45”, “to $45 from $75 a barrel”: two prices of the same. */
function isChange(doc: Document, before: Found, figure: Found): boolean {
  const ends = `${lowerAt(doc, before.first - 1)} ${lowerAt(doc, figure.first - 1)}`;
  if (!/^(?:from to|to from)$/.test(ends) || before.number.sentence !== figure.number.sentence) return false;
  if (figure.first - before.last > LONGEST) return false;
  for (let at = before.last; at < figure.first; at++) if (isPosAt(doc, at, Pos.VERB | Pos.AUX)) return false;
  return true;
}

/** Gives the one of two prices that is written without its rate that of the other. */
function shareChanged(before: Found, figure: Found): void {
  const [first, second] = [before.reading, figure.reading];
  if (first?.kind !== 'money' || second?.kind !== 'money') return;
  const rate = (first.unit.split('/')[1] ?? '') || second.unit.split('/')[1];
  if (rate === undefined) return;
  if (second.unit === first.unit.replace(`/${rate}`, '')) figure.reading = { ...second, unit: first.unit };
  else if (first.unit === second.unit.replace(`/${rate}`, '')) before.reading = { ...first, unit: second.unit };
}

/** A noun phrase between a mark or “and” and the number, with no verb since the figure before. */
function isItem(doc: Document, first: number, before: Found): boolean {
  let at = first - 1;
  if (!isPosAt(doc, at, Pos.NOUN | Pos.PROPN)) return false;
  while (
    at > before.last &&
    at > first - LONGEST &&
    isPosAt(doc, at, Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.DET | Pos.PART)
  )
    at--;
  if (!/^(?:,|;|and)$/.test(lowerAt(doc, at)) || at < before.last) return false;
  for (let i = before.last; i < at; i++) if (!/^(?:,|;|and)$/.test(lowerAt(doc, i))) return false;
  return true;
}

function endsItem(doc: Document, last: number): boolean {
  const next = doc.tokens[last];
  return next === undefined || next.pos === 'CCONJ' || /^[,;.]$/.test(next.text);
}
