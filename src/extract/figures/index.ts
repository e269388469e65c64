import { firstDay } from '../../schema/edtf.ts';
import type { DateDraft, FigureDraft } from '../draft.ts';
import { timeUnits } from '../english/units.ts';
import type { Document } from '../text/document.ts';
import { setChange } from './change.ts';
import { CLAUSE_REACH } from './clause.ts';
import { joinParts } from './compound.ts';
import { readCount } from './counts.ts';
import { fillEllipses } from './ellipsis.ts';
import { findNumbers } from './find-numbers.ts';
import { type Found, lowerAt, type Reading, tokenFrom, type WrittenNumber } from './found.ts';
import { shareRates } from './gapped.ts';
import { readMeasure, readPartOfUnit } from './measures.ts';
import { setModality } from './modality.ts';
import { readMoney } from './money.ts';
import { dropNotFigures } from './not-figures.ts';
import { setMeasured } from './of.ts';
import { readPercent } from './percent.ts';
import { setPeriods } from './period.ts';
import { qualify } from './qualifiers.ts';
import { tieRanges } from './ranges.ts';
import { isAlternative, isConversion, restate } from './restatement.ts';
import { joinShares, readShareOf } from './shares.ts';
import { settleDollars } from './which-dollar.ts';
import { settleMoney } from './whose-money.ts';

/** Finders, tried in this order: a sign or a unit decides; a noun counts only where neither stands. */
const readers: readonly ((doc: Document, number: WrittenNumber) => Reading | null)[] = [
  readPartOfUnit,
  readShareOf,
  readPercent,
  readMoney,
  readMeasure,
  readCount,
];

/** Figures of a document, in order, disjoint. `dates` are spans that are no figures, and the times that figures hold for. */
export function findFigures(doc: Document, dates: readonly DateDraft[]): FigureDraft[] {
  // Shares first, since what is left of “in” between two numbers is odds, and no figure.
  const numbers = dropNotFigures(doc, joinShares(doc, findNumbers(doc)), dates);
  const read = joinParts(
    doc,
    numbers.map((number) => found(doc, number)),
  );
  // Before ellipses, since the end of a range lends its unit to the beginning.
  const tied = tieRanges(doc, read);
  fillEllipses(doc, tied);
  shareRates(doc, tied);
  const figures = tied.filter((figure) => hasUnit(doc, figure));
  settleDollars(doc, figures);
  settleMoney(doc, figures);
  settlePoints(doc, figures);
  for (const figure of figures) qualify(doc, figure);
  const kept = disjoint(figures);
  const conversions = new Set(kept.filter((figure, i) => isConversion(doc, figure, kept[i - 1])));
  const main = kept.filter((figure) => !conversions.has(figure));
  main.forEach((figure, i) => {
    const before = main[i - 1];
    setChange(doc, figure, before);
    traceChange(doc, figure);
    setMeasured(doc, figure, before);
    if (before !== undefined && isAlternative(doc, figure, before)) figure.modality = before.modality;
    else setModality(doc, figure, before);
  });
  // After those: what only an actual figure may inherit, and a base that only a growth figure has, need both.
  setPeriods(doc, main, dates);
  for (const figure of main) lookAhead(doc, figure);
  // Last, since it copies what the amount before it has got.
  kept.forEach((figure, i) => {
    if (conversions.has(figure)) restate(figure, kept[i - 1] as Found);
  });
  return kept.filter((figure) => !isDuration(doc, figure)).map((figure) => draft(doc, figure));
}

function traceChange(doc: Document, { start, end, change }: Found): void {
  if (change !== null)
    doc.trace?.({ stage: 'figures/change', field: 'change', verdict: 'changed', start, end, why: `a ${change}` });
}

/** “a fall from $5 today to $3 by 2030”: what has a time that is still to come is no fact yet. */
function lookAhead(doc: Document, figure: Found): void {
  if (figure.modality !== 'actual' || figure.period === null || doc.published === null) return;
  const [first, today] = [firstDay(figure.period.replace(/^\.\.\//, '')), firstDay(doc.published.slice(0, 10))];
  if ((first !== null && today !== null && first > today) || isForNext(doc, figure))
    figure.modality = lowerAt(doc, figure.last) === 'by' && !isThought(doc, figure) ? 'target' : 'forecast';
}

/** “I think we get another 50 points by June”: nobody's aim. */
function isThought(doc: Document, { number, first }: Found): boolean {
  const start = doc.sentences[number.sentence]?.first ?? first;
  for (let at = Math.max(start, first - CLAUSE_REACH); at < first; at++)
    if (/^(?:thinks?|thought|expects?|expected|sees?|believes?|reckons?|guess)$/.test(lowerAt(doc, at))) return true;
  return false;
}

/** “30 per cent of the homes, five points fewer than before”: of a percentage. */
function settlePoints(doc: Document, figures: readonly Found[]): void {
  figures.forEach((figure, i) => {
    const [before, { reading, number, last }] = [figures[i - 1], figure];
    if (reading?.unit !== 'point' || before?.reading?.unit !== 'percent') return;
    if (before.number.sentence !== number.sentence) return;
    if (/^(?:fewer|less|more|higher|lower|below|above)$/.test(lowerAt(doc, last)))
      figure.reading = { ...reading, kind: 'percent', unit: 'percentage-point' };
  });
}

/** “9% each of the coming three summers” */
function isForNext(doc: Document, { last }: Found): boolean {
  for (let at = last; at < last + 4; at++)
    if (lowerAt(doc, at) === 'the') return /^(?:next|coming)$/.test(lowerAt(doc, at + 1));
  return false;
}

/** How long something took, or how old it is, is no figure; it has stood between the others until here. */
function isDuration(doc: Document, { reading, start, end }: Found): boolean {
  if (!timeUnits.has(reading?.unit ?? '')) return false;
  doc.trace?.({ stage: 'figures/index', verdict: 'dropped', start, end, why: 'a duration or an age' });
  return true;
}

function found(doc: Document, number: WrittenNumber): Found {
  let reading: Reading | null = null;
  let by: (typeof readers)[number] | null = null;
  const { paragraph = 0 } = doc.sentences[number.sentence] ?? {};
  const limit = doc.paragraphs[paragraph]?.end ?? number.end;
  for (const read of readers) {
    reading = read(doc, number);
    by = read;
    // A unit that begins the next paragraph is none of this number's.
    if (reading !== null && reading.end > limit) reading = null;
    if (reading !== null) break;
  }
  const start = reading?.start ?? number.sign?.start ?? number.start;
  const end = reading?.end ?? number.end;
  if (reading !== null)
    doc.trace?.({
      ...{ stage: 'figures/index', rule: by?.name ?? '', verdict: 'proposed', start, end },
      why: `${reading.kind}, ${reading.unit}`,
    });
  const value = reading?.value ?? number.value;
  // “dozens” are more than one; no one says it of a hundred, as “thousands” may be nine thousand.
  const dozens = number.form === 'order' && number.value === 12;
  const order = number.form === 'order' && !dozens;
  return {
    start,
    end,
    number,
    value: order ? null : value,
    low: order ? value : null,
    high: order ? value * 10 : null,
    reading,
    first: number.first,
    last: tokenFrom(doc, end, number.last),
    qualifier: dozens ? 'over' : null,
    qualifierWords: null,
    modality: null,
    period: null,
    base: null,
    // “four times the average” is of what is so large
    of: reading?.unit === 'time' ? null : (reading?.noun ?? null),
    sameAs: null,
    against: null,
    change: reading?.change ?? null,
  };
}

function hasUnit(doc: Document, { reading, start, end }: Found): boolean {
  if (reading === null)
    doc.trace?.({
      stage: 'figures/index',
      rule: 'hasUnit',
      verdict: 'dropped',
      start,
      end,
      why: 'no unit, and none understood',
    });
  return reading !== null;
}

/** Where two overlap (a rate that runs into the next number), the first stays. */
function disjoint(figures: readonly Found[]): Found[] {
  let end = -1;
  return figures.filter((figure) => {
    if (figure.start < end) return false;
    end = figure.end;
    return true;
  });
}

function draft({ text }: Document, figure: Found): FigureDraft {
  const { start, end, reading, value, low, high, qualifier, qualifierWords, modality, period, change, base } = figure;
  const { kind, unit } = reading ?? { kind: 'count', unit: 'item' };
  const amount = { type: 'figure', start, end, kind, value, low, high, unit, qualifier } as const;
  const qualified =
    qualifierWords === null
      ? amount
      : { ...amount, qualifier_words: text.slice(qualifierWords.start, qualifierWords.end) };
  return {
    ...qualified,
    modality,
    period,
    of: figure.of === null ? null : text.slice(figure.of.start, figure.of.end),
    measure: null,
    change,
    base,
    speaker: null,
    quotation: null,
    confidence: reading?.confidence ?? 0,
  };
}
