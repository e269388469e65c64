import type { Claim, DateClaim, Figure, Quotation } from '../../../src/schema/claim.ts';
import type { Judge } from './names.ts';
import type { ArticleRecord } from './record.ts';
import { Letters, type Tally, unitsOf } from './tally.ts';
import { isSameTime } from './times.ts';

/** Of the letters in either span, so many in both: for own words, whose bounds are marked, and for reports. */
const OWN_WORDS = 0.8;
const REPORT = 0.5;
/** A quotation is nobody's where less of its letters stand in one that the annotator has. */
const INSIDE = 0.6;

/** Counts what is found in a whole article: who said what, how much, for when, on which day. */
export function scoreArticle(record: ArticleRecord, claims: readonly Claim[], judge: Judge, tally: Tally): void {
  const { id, text } = record;
  const units = unitsOf(text);
  const placed = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: units(item.start),
    end: units(item.end),
  });
  const headline = text.indexOf('\n');
  const gold = {
    quotes: record.quotes.map(placed),
    figures: record.figures.map(placed),
    dates: record.dates.map(placed),
  };
  // A headline is judged where the annotator has something in it.
  const isHeadlineJudged = Object.values(gold).some((items) => items.some(({ start }) => start < headline));
  const judged = claims.filter(({ start }) => isHeadlineJudged || start >= headline);
  const ofType = <T extends Claim['type']>(type: T) =>
    judged.filter((claim): claim is Extract<Claim, { type: T }> => claim.type === type);
  scoreQuotations(id, text, gold.quotes, ofType('quotation'), judge, tally);
  scoreFigures(id, text, gold.figures, ofType('figure'), judge, tally);
  scoreDates(id, text, gold.dates, ofType('date'), tally);
}

type Quote = ArticleRecord['quotes'][number];

function scoreQuotations(
  id: string,
  text: string,
  quotes: readonly Quote[],
  claims: readonly Quotation[],
  judge: Judge,
  tally: Tally,
): void {
  const letters = new Letters(text);
  const used = new Set<Quotation>();
  for (const quote of quotes) {
    let [best, found]: [number, Quotation | null] = [0, null];
    for (const claim of claims) {
      if (quote.mode !== 'indirect' && quote.unmarked !== true && claim.mode === 'indirect') continue;
      const shared = letters.sharedPart(quote, claim);
      if (shared > best) [best, found] = [shared, claim];
    }
    const isHit = best >= (quote.mode === 'indirect' ? REPORT : OWN_WORDS);
    if (found !== null && best >= REPORT) used.add(found);
    if (quote.optional === true || (!isHit && quote.mode === 'indirect' && quote.mixed === true)) continue;
    const words = text.slice(quote.start, quote.end).slice(0, 100);
    tally.count(`quotes ${quote.mode} recall`, isHit);
    if (!isHit || found === null) {
      tally.fault(id, `missed ${quote.mode}`, quote.speaker, words);
      continue;
    }
    const outcome = judge.outcome(quote, found.speaker);
    tally.count('quotes speaker right', outcome === 'right');
    tally.count('quotes speaker wrong', outcome === 'wrong');
    if (outcome !== 'right')
      tally.fault(id, `speaker ${outcome}`, quote.speaker, 'got', found.speaker?.name ?? null, words);
  }
  const inGold = new Uint8Array(text.length);
  for (const { start, end } of quotes) inGold.fill(1, start, end);
  const goldLetters = new Letters(text, (at) => inGold[at] === 1);
  for (const claim of claims) {
    const own = letters.in(claim);
    if (own === 0) continue;
    const isSaid = used.has(claim) || goldLetters.in(claim) > INSIDE * own;
    tally.count(`quotes precision, ${claim.mode === 'indirect' ? 'indirect' : 'marked'}`, isSaid);
    if (!isSaid) tally.fault(id, `extra ${claim.mode}`, claim.speaker?.name ?? null, claim.exact.slice(0, 100));
    judgeClaim(id, claim, isSaid, quotes, letters, judge, tally);
  }
}

/** For the reliability of its confidence: right in its words and in who said them. What readers may differ on is left out. */
function judgeClaim(
  id: string,
  claim: Quotation,
  isSaid: boolean,
  quotes: readonly Quote[],
  letters: Letters,
  judge: Judge,
  tally: Tally,
): void {
  const [quote] = quotes
    .map((one) => ({ one, shared: letters.sharedPart(one, claim) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  if (quote?.one.optional === true) return;
  tally.judge(id, claim, isSaid && quote !== undefined ? judge.outcome(quote.one, claim.speaker) : 'wrong', isSaid);
}

type Quantity = ArticleRecord['figures'][number];

function scoreFigures(
  id: string,
  text: string,
  figures: readonly Quantity[],
  claims: readonly Figure[],
  judge: Judge,
  tally: Tally,
): void {
  const hit = new Set<Figure>();
  for (const figure of figures) {
    const isLoose = figure.unit.startsWith('count') || figure.unit === 'fraction' || figure.unit === 'multiplier';
    const claim = nearest(figure, claims);
    if (claim !== null) hit.add(claim);
    if (figure.optional === true) continue;
    const name = isLoose ? 'counts' : 'figures';
    const words = text.slice(figure.start, figure.end);
    tally.count(`${name} found`, claim !== null);
    if (claim === null) {
      tally.fault(id, `missed ${name}`, words);
      continue;
    }
    const say = (measure: string, isRight: boolean, wants: unknown, got: unknown) => {
      tally.count(measure, isRight);
      if (!isRight) tally.fault(id, measure, words, 'wants', wants, 'got', got);
    };
    const isValue = isSameValue(figure, claim, words, isLoose);
    say(`${name} value right`, isValue, figure.value, claim.value ?? [claim.low, claim.high]);
    if (isLoose) continue;
    const [unit = ''] = claim.unit.split('/');
    const isUnit = [figure.unit, ...(figure.unit_accept ?? [])].some(
      (one) => one === claim.unit || one?.split('/')[0] === unit,
    );
    say('figures unit right', isUnit, figure.unit, claim.unit);
    const modalities = [figure.modality ?? null, ...(figure.modality_accept ?? [])];
    say('figures modality right', modalities.includes(claim.modality), modalities, claim.modality);
    const periods = [figure.period ?? null, ...(figure.period_accept ?? [])];
    say(
      figure.period ? 'figures period right' : 'figures period left open where it is',
      periods.some((period) => isSameTime(period, claim.period)),
      figure.period ?? null,
      claim.period,
    );
    const { speaker, speaker_accept } = figure;
    say(
      speaker ? 'figures speaker right' : 'figures speaker none where none is',
      judge.outcome({ speaker, speaker_accept }, claim.speaker) === 'right',
      speaker ?? null,
      claim.speaker?.name ?? null,
    );
    if (figure.of) say('figures of right', judge.haveCommonWord(figure.of, claim.of ?? ''), figure.of, claim.of);
    tally.judge(id, claim, isValue && isUnit ? 'right' : 'wrong');
  }
  for (const claim of claims) {
    if (claim.kind === 'count') continue;
    tally.count('figures precision', hit.has(claim));
    if (hit.has(claim)) continue;
    tally.fault(id, 'extra figures', claim.exact);
    tally.judge(id, claim, 'wrong');
  }
}

function scoreDates(
  id: string,
  text: string,
  dates: ArticleRecord['dates'],
  claims: readonly DateClaim[],
  tally: Tally,
): void {
  const hit = new Set<DateClaim>();
  for (const date of dates) {
    const claim = nearest(date, claims);
    if (claim !== null) hit.add(claim);
    const right = [date.value, ...(date.accept ?? [])].filter((value) => value !== null);
    if (date.optional === true || right.length === 0) continue;
    const words = text.slice(date.start, date.end);
    tally.count('dates found', claim !== null);
    if (claim === null) {
      tally.fault(id, 'missed dates', words);
      continue;
    }
    const isRight = right.some((value) => isSameTime(value, claim.edtf));
    tally.count('dates value right', isRight);
    tally.judge(id, claim, isRight ? 'right' : 'wrong');
    if (!isRight) tally.fault(id, 'dates value right', words, 'wants', right[0], 'got', claim.edtf);
  }
  for (const claim of claims) {
    if (claim.edtf === null) continue;
    tally.count('dates precision', hit.has(claim));
    if (hit.has(claim)) continue;
    tally.fault(id, 'extra dates', claim.exact);
    tally.judge(id, claim, 'wrong');
  }
}

/** The claim that has most characters in common with a span; of equals the last, as annotators nest outer before inner. */
function nearest<T extends Claim>({ start, end }: { start: number; end: number }, claims: readonly T[]): T | null {
  let [best, found]: [number, T | null] = [0, null];
  for (const claim of claims) {
    const shared = Math.min(end, claim.end) - Math.max(start, claim.start);
    if (shared > 0 && shared >= best) [best, found] = [shared, claim];
  }
  return found;
}

/** Values but for their sign; a fraction may be a percentage, an amount in cents or pence one of the main unit. */
function isSameValue({ value, unit }: Quantity, claim: Figure, words: string, isLoose: boolean): boolean {
  const wanted = [value].flat();
  const read = claim.low !== null && claim.high !== null ? [claim.low, claim.high] : [claim.value];
  const given = read.length === wanted.length ? read : [...read, ...read].slice(0, wanted.length);
  const isNear = (a: number, b: number | null) =>
    b !== null && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1, Math.abs(a));
  const isInCents = /\bcents?\b|\bpence\b|\d[cp]\b/.test(words);
  return wanted.every((a, index) => {
    const b = given[index] ?? null;
    if (isNear(a, b)) return true;
    if (b === null) return false;
    if (unit === 'fraction') return isNear(100 * a, b);
    return !isLoose && isInCents && (isNear(a, b / 100) || isNear(a, b * 100));
  });
}
