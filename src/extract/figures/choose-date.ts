import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { changeOf } from './change-words.ts';
import { isBaseline, isCompared, isVerb, parts, sentenceOf } from './clause.ts';
import { type Found, isInAt, isPosAt, lowerAt } from './found.ts';
import { isAhead, type Placed } from './placed-dates.ts';
import { closing, isAlternative } from './restatement.ts';

/** Which date of its sentence a figure holds for. */

/** Figures that one date may stand for: “rose 8 percent to $6 billion in spring”. */
const links = wordList(['to', 'or', 'and', 'on']);

/** The figures beside one in its sentence, durations apart. */
interface Around {
  readonly before: Found | undefined;
  readonly behind: Found | undefined;
}

export const nobody: Around = { before: undefined, behind: undefined };

/** The next figure of the sentence in that direction that is no duration. */
export function neighbour(figures: readonly Found[], i: number, step: 1 | -1): Found | undefined {
  // “6% in the three months to October”: a stretch of time claims no date for itself.
  for (let at = i + step; at !== i + 4 * step; at += step) {
    const other = figures[at];
    if (other?.number.sentence !== figures[i]?.number.sentence) return undefined;
    if (other !== undefined && !isDuration(other)) return other;
  }
  return undefined;
}

/** Whether a figure is a stretch of time or an age. */
export function isDuration({ reading }: Found): boolean {
  return timeUnits.has(reading?.unit ?? '');
}

/** The date that a figure holds for, by nearness of their ties; null where none is its own. */
export function chooseDate(doc: Document, figure: Found, around: Around, placed: readonly Placed[]): Placed | null {
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
    const isTime = candidate.bare && candidate.first === figure.last && figure.sameAs === null;
    if ((candidate.compared || apart) && !(isBase && own) && !named && !isTime) continue;
    // “will drop to 19% from 20% in May”: what it drops from is of before
    if (isBase && candidate.first >= figure.last && isAhead(doc, candidate.date)) continue;
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
    isPosAt(doc, last, Pos.NOUN | Pos.ADJ)
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
    !isAheadOfBoth(doc, behind, { date, first }) &&
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
  // “by 4 percent, starting July 1”
  if (after && takesEffect(doc, from, to)) return to - from;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if (lowerAt(doc, at) === '(' && closing(doc, at) < to) at = closing(doc, at);
    else if (parts(doc, at) || (!after && isPerfectBehindAnd(doc, at))) cost += 200;
    else if (doc.tokens[at]?.text === ',') cost += after ? 60 : 40;
  }
  if (after && isOfOther(doc, figure, first)) cost += 200;
  // “will cut subsidies by 5% and freeze pay until 2027”
  if (after && date.edtf?.startsWith('../') && hasVerbBetween(doc, from, to)) cost += 200;
  // “voted on Tuesday to cut 180 posts”: when that was decided
  if (!after && lowerAt(doc, last) === 'to' && doc.tokens[last + 1]?.pos === 'VERB' && isDecided(doc, first))
    cost += 200;
  // “began in June 2021, when six researchers camped on the ice”
  if (!after && lowerAt(doc, last) === ',' && lowerAt(doc, last + 1) === 'when') cost = 10;
  if (isFront(doc, figure, first)) cost = Math.min(cost, 90);
  // Happenings of another clause say nothing of a figure.
  if (date.kind === 'event' && cost > 40) return Number.POSITIVE_INFINITY;
  // “cleared 35 roads and hopes to open the rest by Friday”
  const isPlan = date.kind === 'plan' || (after && isAhead(doc, date));
  if (isPlan && figure.modality === 'actual' && hasVerbBetween(doc, from, to)) return Number.POSITIVE_INFINITY;
  return cost >= 150 ? Number.POSITIVE_INFINITY : cost + (after ? 0 : 2);
}

/** “to 19% from 20% in May”, where May is still to come: it is the time of the first */
function isAheadOfBoth(doc: Document, behind: Found, { date, first }: Pick<Placed, 'date' | 'first'>): boolean {
  return (
    lowerAt(doc, behind.first - 1) === 'from' &&
    first - behind.last <= 2 &&
    isAhead(doc, date) &&
    !hasVerbBetween(doc, behind.last, first)
  );
}

/** Between the commas, nothing but “starting”, “effective” or “with effect from”. */
function takesEffect(doc: Document, from: number, to: number): boolean {
  if (to - from > 5) return false;
  const at = lowerAt(doc, from) === ',' ? from + 1 : from;
  if (lowerAt(doc, at) === 'with') return lowerAt(doc, at + 1) === 'effect';
  return (
    /^(?:starting|beginning|effective|commencing)$/.test(lowerAt(doc, at)) &&
    (at + 1 === to || (at + 2 === to && isPosAt(doc, at + 1, Pos.ADP)))
  );
}

/** “was bought in 2018 and has put in $90m”, “lost $8m in 2018 and is allowed losses of $5m” */
function isPerfectBehindAnd(doc: Document, at: number): boolean {
  return lowerAt(doc, at - 1) === 'and' && /^(?:has|have|is|are|can|will|must|may)$/.test(lowerAt(doc, at));
}

/**
 * Whether the date at `first` behind a figure is of another clause: “14 players have contracts that end in June”, “700 people live
 * there, and a flood in 2018 swept the bridge away”.
 */
function isOfOther(doc: Document, figure: Found, first: number): boolean {
  for (let at = figure.last; at < Math.min(first, figure.last + 40); at++) {
    const word = lowerAt(doc, at);
    if (/^(?:that|who|which)$/.test(word) && at > figure.last && isRelativeAt(doc, at)) return true;
    if (word !== 'and' && word !== 'but') continue;
    if (lowerAt(doc, at - 1) === ',' && !hasVerbBetween(doc, at, first) && startsWithVerbBehind(doc, figure, first))
      return true;
  }
  return false;
}

/** “contracts that end”: behind a noun, and no “that year”. A plural may be taken for a verb. */
function isRelativeAt(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1];
  const isNoun =
    before?.pos === 'NOUN' ||
    (before?.pos === 'VERB' && /[^s]s$/.test(before.lower) && !before.lower.startsWith('say'));
  return (
    isNoun && !timeUnits.has(lowerAt(doc, at + 1)) && !/^(?:time|period|quarter|season)$/.test(lowerAt(doc, at + 1))
  );
}

/** “voted | on Tuesday”, “agreed in May”: a verb right before the date and its preposition. */
function isDecided(doc: Document, first: number): boolean {
  const at = doc.tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return doc.tokens[at]?.pos === 'VERB' && changeOf(lowerAt(doc, at)) === null;
}

/** “…, and a flood in 2018 | swept”: a verb follows the date at once. */
function startsWithVerbBehind(doc: Document, figure: Found, first: number): boolean {
  const end = sentenceOf(doc, figure).last;
  for (let at = first; at < Math.min(end, first + 5); at++) {
    if (lowerAt(doc, at) === ',') return false;
    if (isVerb(doc, at)) return true;
  }
  return false;
}

/** “In 2022, …” at the head of a sentence holds for all of it. */
function isFront(doc: Document, figure: Found, first: number): boolean {
  return first - sentenceOf(doc, figure).first <= 3;
}

/** “8 percent to $6 billion in spring”, “60 jobs or 1% in May”: one date for two figures. */
export function sharesDate(doc: Document, figure: Found, behind: Found, placed: readonly Placed[]): boolean {
  // “12 percent year-on-year to 45 million tonnes”
  const reach = /^(?:year|quarter|month)$/.test(lowerAt(doc, figure.last)) ? 7 : 2;
  // “900 pianos worth £2m in 2018”
  if (lowerAt(doc, figure.last) === 'worth') return behind.first - figure.last <= 2;
  // “a loss of $3m on revenue of $9m in May”
  if (behind.first - figure.last > (lowerAt(doc, figure.last) === 'on' ? 5 : reach)) return false;
  if (placed.some(({ first }) => first >= figure.last && first < behind.first)) return false;
  // “9 goals in 14 games this season”, “20 of 24 races in 2019”
  const counts = figure.reading?.kind === 'count' && behind.reading?.kind === 'count';
  if (counts && behind.first === figure.last + 1 && /^(?:in|from|of)$/.test(lowerAt(doc, figure.last))) return true;
  return isInAt(doc, behind.first - 1, links) || lowerAt(doc, figure.last) === 'on';
}

/** Whether a verb stands between two places. */
export function hasVerbBetween(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at++) if (isVerb(doc, at)) return true;
  return false;
}
