import type { DateDraft } from '../draft.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { firstOf } from '../text/trace.ts';
import { chooseDate, hasVerbBetween, isDuration, neighbour, nobody, sharesDate } from './choose-date.ts';
import { isBaseline, isCompared, sentenceOf } from './clause.ts';
import { type FiscalTerm, fiscalPeriod, fiscalTerms, fiscalYearOf, sectionEndedOn } from './fiscal.ts';
import { type Found, isPosAt, lowerAt } from './found.ts';
import { anchoredYear, isAhead, type Placed, placeDates, reaches, relativeAround } from './placed-dates.ts';
import {
  isAccounting,
  isExpectedResult,
  isInThatQuarter,
  isResult,
  MARKET_REPORT,
  marketDay,
  resultsFrame,
} from './story-frame.ts';
import { isYearOnYear, shifted } from './year-on-year.ts';

/**
 * Sets the time that each figure holds for: from its own clause first, then its sentence, then the sentence before.
 * A growth figure keeps the time that it is compared with apart, as its base.
 */
export function setPeriods(doc: Document, figures: readonly Found[], dates: readonly DateDraft[]): void {
  let index = -1;
  let last: Found | undefined; // of the sentences before
  let placed: Placed[] = [];
  let frame: string | null = resultsFrame(doc, dates);
  const fiscal = frame === null ? null : fiscalYearOf(doc, dates);
  let terms: FiscalTerm[] = [];
  let prices = 0; // of the day, so far
  figures.forEach((figure, i) => {
    if (figure.number.sentence !== index) {
      last = mainOf(doc, figures, i);
      index = figure.number.sentence;
      placed = withBaselines(doc, figures, i, placeDates(doc, sentenceOf(doc, figure), dates));
      const inSentence = placed.map(({ date }) => date);
      terms = fiscal === null ? [] : fiscalTerms(doc, sentenceOf(doc, figure), fiscal, inSentence);
    }
    if (isDuration(figure)) return;
    const reaching = placed.some((each) => !reaches(each, figure))
      ? placed.filter((each) => reaches(each, figure))
      : placed;
    const relative = reaching.length === 0 ? null : relativeAround(doc, sentenceOf(doc, figure), figure);
    const near =
      relative === null ? reaching : reaching.filter(({ first }) => relative.first < first && first < relative.last);
    // Neighbours matter only where there is a date to contend for.
    const around = near.length === 0 ? nobody : { before: neighbour(figures, i, -1), behind: neighbour(figures, i, 1) };
    // “some of that 8 GW” points back, and not to a date of its own sentence.
    const chosen = /^(?:that|this|those|these)$/.test(lowerAt(doc, figure.first - 1))
      ? null
      : chooseDate(doc, figure, around, near);
    const before = previous(figures, i);
    const isOther = isBaseline(doc, figure) || isCompared(doc, figure);
    const told = firstOf({
      'a part of the business year': () =>
        terms.length === 0 || isOther ? null : fiscalPeriod(figure, terms, chosen?.date ?? null),
      ownPeriod: () => ownPeriod(doc, figure, chosen, before),
      'as the figure that it goes on from': () => figure.sameAs?.period ?? null,
      listed: () => (isApart(before, figure, placed) ? null : listed(doc, figure, before, near)),
      inherited: () => inherited(doc, figure, last, near),
      framed: () => framed(doc, figure, { accounts: frame, prices }, around.behind, near),
    });
    figure.period = told?.answer ?? null;
    if (told?.rule === 'framed' && figure.period === doc.published?.slice(0, 10)) prices++;
    figure.base = baseOf(doc, figure, around.behind, placed);
    // The frame that a results story sets holds until another time is named.
    // What others are compared with is of an older time.
    // Nor does what is only foreseen, or a level on a day, end it.
    const ends = figure.modality === 'actual' && figure.period?.length !== 10;
    if (chosen !== null && figure.period !== null && ends && !isBaseline(doc, figure) && figure.sameAs === null)
      frame = isAccounting(figure.period) ? figure.period : null;
    if (figure.period !== null || figure.base !== null)
      doc.trace?.({
        ...{ stage: 'figures/period', rule: told?.rule ?? 'baseOf', field: 'period', verdict: 'changed' },
        start: figure.start,
        end: figure.end,
        why: `holds for ${figure.period ?? '?'}, compared with ${figure.base ?? 'nothing'}`,
      });
  });
}

/**
 * Of the figures before `end` in their sentence the last whose time goes on: none that others are compared with, and none where
 * they are of several times.
 */
function mainOf(doc: Document, figures: readonly Found[], end: number): Found | undefined {
  const sentence = figures[end - 1]?.number.sentence;
  let main: Found | undefined;
  let baseline = false;
  let from = end;
  while (from > 0 && figures[from - 1]?.number.sentence === sentence) from--;
  for (const figure of figures.slice(from, end)) {
    // “from 3% in March and a peak of 9% in May”
    baseline = isBaseline(doc, figure) || (baseline && /^(?:of|or)$/.test(lowerAt(doc, figure.first - 1)));
    // “the $5m they paid in 2021”: of that amount only
    if (baseline || isDuration(figure) || doc.tokens[figure.last]?.pos === 'PRON') continue;
    if (main !== undefined && main.period !== null && figure.period !== null && main.period !== figure.period)
      return undefined;
    if (main === undefined || figure.period !== null || main.period === null) main = figure;
  }
  return main;
}

/** The figure before in the sentence, conversions and durations apart, that is compared with nothing. */
function previous(figures: readonly Found[], i: number): Found | undefined {
  const other = figures[i - 1];
  return other !== undefined && other.number.sentence === figures[i]?.number.sentence ? other : undefined;
}

/** A date right behind what others are compared with is of that alone: “a deficit of $7m, compared with $5m this year”. */
function withBaselines(doc: Document, figures: readonly Found[], from: number, placed: Placed[]): Placed[] {
  if (placed.length === 0) return placed;
  const sentence = figures[from]?.number.sentence;
  const baselines: Found[] = [];
  for (let i = from; figures[i]?.number.sentence === sentence; i++)
    if (isBaseline(doc, figures[i] as Found)) baselines.push(figures[i] as Found);
  return placed.map((each) => {
    const own = baselines.find(({ last }) => each.first >= last && each.first - last <= 1);
    // “will drop to 19% from 20% in May”: what is still to come is of what is foreseen
    return own === undefined || each.inside !== null || each.compared || isAhead(doc, each.date)
      ? each
      : { ...each, inside: { first: own.first, last: each.last } };
  });
}

/** The time of a date that belongs to the figure; “$5 in May, up from $4 a year ago” is of May of the year before. */
function ownPeriod(doc: Document, figure: Found, chosen: Placed | null, before: Found | undefined): string | null {
  if (chosen === null) return null;
  // “, down 5% …” goes on with the figure before it, but for a date right behind it.
  if (figure.sameAs?.period != null && !(chosen.first >= figure.last && chosen.first - figure.last <= 2))
    return figure.sameAs.period;
  const { date } = chosen;
  const main = before?.period ?? null;
  if (isCompared(doc, figure) && date.grain === 'year' && date.basis !== 'stated' && main !== null && main.length > 4) {
    const years = Number(date.edtf) - Number(main.slice(0, 4));
    if (years < 0) return shifted(main, years);
  }
  const words = doc.text.slice(date.start, date.end);
  // “profit was $9m, compared with $4m in the same months of 2019”; “… a year earlier”: a year before that
  if (
    main !== null &&
    main.length > 4 &&
    isBaseline(doc, figure) &&
    sameBefore(doc, chosen.first) &&
    /^\d{4}$/.test(date.edtf ?? '')
  )
    return shifted(main, Number(date.edtf) - Number(main.slice(0, 4)));
  if (
    main !== null &&
    main.length > 4 &&
    isBaseline(doc, figure) &&
    /^(?:a|one|the) (?:year|twelve months|12 months) (?:earlier|before)$/i.test(words)
  )
    return shifted(main, -1);
  return isSince(doc, chosen) ? `${date.edtf}/..` : periodOf(doc, chosen);
}

/** “has lost 24% since its peak on 11 July” */
function isSince(doc: Document, { date, first }: Placed): boolean {
  if (date.edtf === null || date.edtf.includes('/')) return false;
  for (let at = first - 1; at > first - 5; at--) {
    if (lowerAt(doc, at) === 'since') return true;
    if (!isPosAt(doc, at, Pos.ADP | Pos.NOUN | Pos.PRON | Pos.DET | Pos.ADJ)) return false;
  }
  return false;
}

/** “Shares, which have climbed 40% since August, fell 3%”: the figure before stands in an insertion with its date, this one does not. */
function isApart(before: Found | undefined, figure: Found, placed: readonly Placed[]): boolean {
  return (
    before !== undefined &&
    placed.some((each) => each.inside !== null && reaches(each, before) && !reaches(each, figure))
  );
}

/** “rents rose 5% in May and wages 3%”, “in 2019 vans were $5, while cars were $6”: of the same time. */
function listed(doc: Document, figure: Found, before: Found | undefined, placed: readonly Placed[]): string | null {
  if (before === undefined || before.period === null || isBaseline(doc, figure) || isCompared(doc, before)) return null;
  // “and the average of 15%”: of a time of its own
  if (lowerAt(doc, figure.first - 1) === 'of') return null;
  if (figure.modality !== before.modality || figure.reading?.kind !== before.reading?.kind) return null;
  if (
    placed.some(
      ({ first, compared }) => !compared && first >= before.last && first < figure.first && first > before.last + 3,
    )
  )
    return null;
  if (figure.reading?.kind === 'percent') return before.period;
  for (let at = before.last; at < figure.first; at++)
    if (/^(?:while|whereas)$/.test(lowerAt(doc, at))) return before.period;
  return null;
}

/** “, down from 2% late on Monday” */
function isOfBaseline(doc: Document, { compared, first }: Placed, behind: Found | undefined): boolean {
  return compared || (behind !== undefined && isCompared(doc, behind) && behind.last <= first);
}

/** The day of a market report, or the quarter of a results story, for what names no time. */
function framed(
  doc: Document,
  figure: Found,
  { accounts, prices }: { readonly accounts: string | null; readonly prices: number },
  behind: Found | undefined,
  placed: readonly Placed[],
): string | null {
  if (
    isBaseline(doc, figure) ||
    placed.some(
      (each) => !isOfBaseline(doc, each, behind) && !isOfNext(doc, figure, each) && each.date.edtf !== doc.published,
    )
  )
    return null;
  if (accounts !== null && figure.modality === 'actual' && isInThatQuarter(doc, figure)) return accounts;
  if (accounts !== null && isExpectedResult(doc, figure)) return accounts;
  return (
    marketDay(doc, figure, prices) ??
    (accounts !== null && prices < MARKET_REPORT && isResult(doc, figure) ? accounts : null)
  );
}

/** “rose 6% to $88 and has gained 31% this year”: a date behind the next verb. */
function isOfNext(doc: Document, { last }: Found, { first }: Placed): boolean {
  return first >= last && hasVerbBetween(doc, last, first);
}

/** “the end of 2022” is the year that a level is reached for. */
function periodOf(doc: Document, { date }: Placed): string | null {
  const section = sectionEndedOn(doc, date);
  if (section !== null) return section;
  const words = doc.text.slice(date.start, date.end);
  return date.edtf?.endsWith('-12-31') === true && /\b(?:end|close)\b/i.test(words) ? date.edtf.slice(0, 4) : date.edtf;
}

/** From the sentence before in the same paragraph, where that has one period for its figures and this one has no date. */
function inherited(doc: Document, figure: Found, other: Found | undefined, placed: readonly Placed[]): string | null {
  if (other === undefined || isCompared(doc, figure) || figure.modality !== other.modality) return null;
  if (figure.modality !== 'actual' && !pointsBack(doc, figure)) return null;
  if (figure.reading?.kind === 'count' || isQuoted(doc, figure) || placed.some(({ compared }) => !compared))
    return null;
  const { sentence } = figure.number;
  // “They sold it at $16 in 2014. It is $8 now.”
  const now = doc.published?.slice(0, 4);
  const isOver =
    now !== undefined && other.period !== null && (!other.period.includes(now) || other.period.length >= 10);
  if (isOver && (isPresent(doc, figure) || isDecided(doc, figure))) return null;
  const near =
    other.number.sentence === sentence - 1 &&
    doc.sentences[sentence - 1]?.paragraph === doc.sentences[sentence]?.paragraph;
  return near ? other.period : null;
}

/** “That would leave a deficit of $5m”: the sentence goes on with what was forecast before. */
function pointsBack(doc: Document, figure: Found): boolean {
  return (
    figure.modality !== null && /^(?:that|this|it|they|these|those)$/.test(lowerAt(doc, sentenceOf(doc, figure).first))
  );
}

/** “has approved an outlay of $5m”, “will fund two-thirds of it” */
function isDecided(doc: Document, figure: Found): boolean {
  for (let at = figure.first - 1; at > figure.first - 8; at--)
    if (/^(?:has|have)$/.test(lowerAt(doc, at)))
      return /^(?:approved|cleared|agreed|decided|ordered|authori[sz]ed|sanctioned)$/.test(lowerAt(doc, at + 1));
  return false;
}

function isPresent(doc: Document, figure: Found): boolean {
  for (let at = figure.first - 1; at > figure.first - 6; at--)
    if (/^(?:is|are|has|have|holds?|stands?|owes?|owns?)$/.test(lowerAt(doc, at)))
      return doc.tokens[at + 1]?.pos !== 'VERB';
  return false;
}

/** A quotation begins with the sentence: its frame is another. */
function isQuoted(doc: Document, figure: Found): boolean {
  return /^["“]$/.test(lowerAt(doc, sentenceOf(doc, figure).first));
}

/** What a growth figure is compared with. */
function baseOf(doc: Document, figure: Found, behind: Found | undefined, placed: readonly Placed[]): string | null {
  if (figure.change === null) return null;
  for (const { bare, compared, date, first } of placed) {
    if (!compared || first < figure.last || (bare && first === figure.last && figure.period === date.edtf)) continue;
    if (behind !== undefined && behind.first < first && !sharesDate(doc, figure, behind, placed)) break;
    const words = doc.text.slice(date.start, date.end);
    const same = sameBefore(doc, first);
    if (figure.period !== null && (anchoredYear.test(words) || same) && /year|twelve months|12 months/i.test(words))
      return shifted(figure.period, -1);
    if (figure.period !== null && same && /^\d{4}$/.test(date.edtf ?? ''))
      return shifted(figure.period, Number(date.edtf) - Number(figure.period.slice(0, 4)));
    return date.edtf;
  }
  // A base that is not stated is not made up, however usual it would be.
  return figure.period !== null && isYearOnYear(doc, figure) ? shifted(figure.period, -1) : null;
}

/** “the same period of 2021” */
function sameBefore(doc: Document, first: number): boolean {
  for (let at = first - 1; at > first - 5; at--) if (lowerAt(doc, at) === 'same') return true;
  return false;
}
