import type { DateDraft } from '../draft.ts';
import { timeUnits } from '../english/units.ts';
import type { Document } from '../text/document.ts';
import { firstOf } from '../text/trace.ts';
import { isBaseline, isCompared, isVerb, parts, sentenceOf } from './clause.ts';
import { type Found, lowerAt } from './found.ts';
import { anchoredYear, isAhead, type Placed, placeDates } from './placed-dates.ts';
import { closing, isAlternative } from './restatement.ts';
import { isAccounting, isResult, marketDay } from './story-frame.ts';
import { isYearOnYear, shifted } from './year-on-year.ts';

/** Figures that one date may stand for: “rose 8 percent to $6 billion in spring”. */
const links: ReadonlySet<string> = new Set(['to', 'or', 'and', 'on']);

/**
 * Sets the time that each figure holds for: from its own clause first, then its sentence, then the sentence before.
 * A growth figure keeps the time that it is compared with apart, as its base.
 */
export function setPeriods(doc: Document, figures: readonly Found[], dates: readonly DateDraft[]): void {
  let index = -1;
  let last: Found | undefined; // of the sentences before
  let placed: Placed[] = [];
  let frame: string | null = null;
  figures.forEach((figure, i) => {
    if (figure.number.sentence !== index) {
      last = mainOf(doc, figures, i);
      index = figure.number.sentence;
      placed = placeDates(doc, sentenceOf(doc, figure), dates);
    }
    if (isDuration(figure)) return;
    // Neighbours matter only where there is a date to contend for.
    const around =
      placed.length === 0 ? nobody : { before: neighbour(figures, i, -1), behind: neighbour(figures, i, 1) };
    // “some of that 8 GW” points back, and not to a date of its own sentence.
    const chosen = /^(?:that|this|those|these)$/.test(lowerAt(doc, figure.first - 1))
      ? null
      : choose(doc, figure, around, placed);
    const before = previous(figures, i);
    const told = firstOf({
      ownPeriod: () => ownPeriod(doc, figure, chosen, before),
      'as the figure that it goes on from': () => figure.sameAs?.period ?? null,
      listed: () => listed(doc, figure, before, placed),
      inherited: () => inherited(doc, figure, last, placed),
      framed: () => framed(doc, figure, frame, around.behind, placed),
    });
    figure.period = told?.answer ?? null;
    figure.base = baseOf(doc, figure, around.behind, placed);
    // The frame that a results story sets holds until another time is named.
    // What others are compared with is of an older time.
    if (chosen !== null && figure.period !== null && !isBaseline(doc, figure) && figure.sameAs === null)
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
    if (baseline || isDuration(figure)) continue;
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
  return periodOf(doc, chosen);
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
  frame: string | null,
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
  return marketDay(doc, figure) ?? (frame !== null && isResult(doc, figure) ? frame : null);
}

/** “rose 6% to $88 and has gained 31% this year”: a date behind the next verb. */
function isOfNext(doc: Document, { last }: Found, { first }: Placed): boolean {
  return first >= last && hasVerbBetween(doc, last, first);
}

interface Around {
  readonly before: Found | undefined;
  readonly behind: Found | undefined;
}

const nobody: Around = { before: undefined, behind: undefined };

function neighbour(figures: readonly Found[], i: number, step: 1 | -1): Found | undefined {
  // “6% in the three months to October”: a stretch of time claims no date for itself.
  for (let at = i + step; at !== i + 4 * step; at += step) {
    const other = figures[at];
    if (other?.number.sentence !== figures[i]?.number.sentence) return undefined;
    if (other !== undefined && !isDuration(other)) return other;
  }
  return undefined;
}

function isDuration({ reading }: Found): boolean {
  return timeUnits.has(reading?.unit ?? '');
}

/** The date that a figure holds for, by nearness of their ties. */
function choose(doc: Document, figure: Found, around: Around, placed: readonly Placed[]): Placed | null {
  let best: Placed | null = null;
  let rank = Number.POSITIVE_INFINITY;
  const { before, behind } = around;
  const isBase =
    isBaseline(doc, figure) || (before !== undefined && isAlternative(doc, figure, before) && isBaseline(doc, before));
  // “a profit of $5bn, or $1 a share, a year earlier”: one date for both
  const last = behind !== undefined && isAlternative(doc, behind, figure) ? behind.last : figure.last;
  const isOwn = ({ first }: Placed) => first >= last && first - last <= 3;
  // “In 2018 jobs grew 2%, compared with a rise of 1% for men”: of the same time, where no other is said.
  const apart = isBase && (isCompared(doc, figure) || placed.some(isOwn));
  for (const candidate of placed) {
    const own = isOwn(candidate);
    // What is compared with has its own time, or none: “down from 6.7%”.
    const named = isNamedBy(doc, figure, candidate);
    if ((candidate.compared || apart) && !(isBase && own) && !named) continue;
    if (named) return candidate;
    const cost = distance(doc, figure, candidate, around, placed);
    if (cost < rank) {
      best = candidate;
      rank = cost;
    }
  }
  return best;
}

/** “the March high of 21%” */
function isNamedBy(doc: Document, { first }: Found, { last }: Placed): boolean {
  return (
    lowerAt(doc, first - 1) === 'of' &&
    (last === first - 2 || last === first - 3) &&
    /^(?:NOUN|ADJ)$/.test(doc.tokens[last]?.pos ?? '')
  );
}

/** How loosely a date is tied to a figure; infinite where it belongs elsewhere. */
function distance(
  doc: Document,
  figure: Found,
  { date, first, last }: Placed,
  { before, behind }: Around,
  placed: readonly Placed[],
): number {
  const after = first >= figure.last;
  const from = after ? figure.last : last;
  const to = after ? first : figure.first;
  let cost = to - from;
  if (
    after &&
    behind !== undefined &&
    behind.first < first &&
    // “rose 6% to $88 and has gained 31% this year”: the date is of another clause
    (!sharesDate(doc, figure, behind, placed) || hasVerbBetween(doc, behind.last, first))
  )
    return Number.POSITIVE_INFINITY;
  // “from $5bn in 2021 to $7bn”: the date belongs to the figure right before it.
  if (
    !after &&
    before !== undefined &&
    before.last <= first &&
    first - before.last <= 2 &&
    (isCompared(doc, before) || lowerAt(doc, figure.first - 1) === 'to') &&
    !isFront(doc, figure, first)
  )
    return Number.POSITIVE_INFINITY;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if (lowerAt(doc, at) === '(' && closing(doc, at) < to) at = closing(doc, at);
    else if (parts(doc, at) || (!after && isPerfectBehindAnd(doc, at))) cost += 200;
    else if (doc.tokens[at]?.text === ',') cost += after ? 60 : 40;
  }
  if (isFront(doc, figure, first)) cost = Math.min(cost, 90);
  // Happenings of another clause say nothing of a figure.
  if (date.kind === 'event' && cost > 40) return Number.POSITIVE_INFINITY;
  // “cleared 35 roads and hopes to open the rest by Friday”
  const isPlan = date.kind === 'plan' || (after && isAhead(doc, date));
  if (isPlan && figure.modality === 'actual' && hasVerbBetween(doc, from, to)) return Number.POSITIVE_INFINITY;
  return cost >= 150 ? Number.POSITIVE_INFINITY : cost + (after ? 0 : 2);
}

/** “was bought in 2018 and has put in $90m” */
function isPerfectBehindAnd(doc: Document, at: number): boolean {
  return (lowerAt(doc, at) === 'has' || lowerAt(doc, at) === 'have') && lowerAt(doc, at - 1) === 'and';
}

/** “In 2022, …” at the head of a sentence holds for all of it. */
function isFront(doc: Document, figure: Found, first: number): boolean {
  return first - sentenceOf(doc, figure).first <= 3;
}

/** “8 percent to $6 billion in spring”, “60 jobs or 1% in May”: one date for two figures. */
function sharesDate(doc: Document, figure: Found, behind: Found, placed: readonly Placed[]): boolean {
  // “12 percent year-on-year to 45 million tonnes”
  const reach = /^(?:year|quarter|month)$/.test(lowerAt(doc, figure.last)) ? 7 : 2;
  // “900 pianos worth £2m in 2018”
  if (lowerAt(doc, figure.last) === 'worth') return behind.first - figure.last <= 2;
  // “a loss of $3m on revenue of $9m in May”
  if (behind.first - figure.last > (lowerAt(doc, figure.last) === 'on' ? 5 : reach)) return false;
  if (placed.some(({ first }) => first >= figure.last && first < behind.first)) return false;
  return links.has(lowerAt(doc, behind.first - 1)) || lowerAt(doc, figure.last) === 'on';
}

function hasVerbBetween(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at++) if (isVerb(doc, at)) return true;
  return false;
}

/** “the end of 2022” is the year that a level is reached for. */
function periodOf(doc: Document, { date }: Placed): string | null {
  const words = doc.text.slice(date.start, date.end);
  return date.edtf?.endsWith('-12-31') === true && /\b(?:end|close)\b/i.test(words) ? date.edtf.slice(0, 4) : date.edtf;
}

/** From the sentence before in the same paragraph, where that has one period for its figures and this one has no date. */
function inherited(doc: Document, figure: Found, other: Found | undefined, placed: readonly Placed[]): string | null {
  if (other === undefined || other.modality !== 'actual' || figure.modality !== 'actual' || isCompared(doc, figure))
    return null;
  if (figure.reading?.kind === 'count' || isQuoted(doc, figure) || placed.some(({ compared }) => !compared))
    return null;
  const { sentence } = figure.number;
  // “They sold it at $16 in 2014. It is $8 now.”
  const now = doc.published?.slice(0, 4);
  if (now !== undefined && other.period !== null && !other.period.includes(now) && isPresent(doc, figure)) return null;
  const near =
    other.number.sentence === sentence - 1 &&
    doc.sentences[sentence - 1]?.paragraph === doc.sentences[sentence]?.paragraph;
  return near ? other.period : null;
}

function isPresent(doc: Document, figure: Found): boolean {
  for (let at = figure.first - 1; at > figure.first - 6; at--) if (/^(?:is|are)$/.test(lowerAt(doc, at))) return true;
  return false;
}

/** A quotation begins with the sentence: its frame is another. */
function isQuoted(doc: Document, figure: Found): boolean {
  return /^["“]$/.test(lowerAt(doc, sentenceOf(doc, figure).first));
}

/** What a growth figure is compared with. */
function baseOf(doc: Document, figure: Found, behind: Found | undefined, placed: readonly Placed[]): string | null {
  if (figure.change === null) return null;
  for (const { compared, date, first } of placed) {
    if (!compared || first < figure.last) continue;
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
