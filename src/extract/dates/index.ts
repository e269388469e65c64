import { firstDay, isEdtf, lastDay } from '../../schema/edtf.ts';
import type { DateDraft } from '../draft.ts';
import type { Document } from '../text/document.ts';
import type { TracedField, TraceStep } from '../text/trace.ts';
import { endOfBusinessYear } from './business-year.ts';
import { type Day, dayNumber, readDay } from './calendar.ts';
import { compose } from './compose.ts';
import { eventOf } from './event.ts';
import { findInSentence } from './find-dates.ts';
import { kindOf } from './kind.ts';
import { leanOnNeighbours } from './lean-on-neighbours.ts';
import { Mentions } from './mentions.ts';
import { reasonAgainst } from './not-dates.ts';
import { type Candidate, grainOf, refersBack } from './reading.ts';
import { resolve } from './resolve.ts';
import { type Governor, readGovernor } from './tense.ts';
import { isPageLine, Words } from './tokens.ts';

const confidence = { stated: 0.95, relative: 0.85, anchored: 0.7 } as const;
const UNRESOLVED = 0.5;

/** The dates of a text, in order, disjoint, each within one sentence and so within one paragraph. */
export function findDates(doc: Document): DateDraft[] {
  const published = doc.published === null ? null : readDay(doc.published);
  const mentions = new Mentions(doc.text);
  const dates: DateDraft[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const found = findInSentence(doc, index);
    if (found.length === 0) continue;
    const words = new Words(doc, index);
    // Whole expressions before judgement: “between 2000 and 2010” is clear where “2000” is not.
    const whole = compose(words, found);
    traceCandidates(doc, found, whole);
    const judged = whole.filter((candidate) => isDate(words, candidate));
    // Judgement before neighbours lend their years: a number that is no year has none to lend.
    const candidates = leanOnNeighbours(words, judged);
    for (const date of resolveInOrder(words, candidates, published, mentions)) dates.push(date);
  }
  return dates;
}

/**
 * The values of a sentence's dates. Those that refer to no other date come first: in “up from a year earlier in May” what
 * “a year earlier” refers to stands behind it.
 */
function resolveInOrder(words: Words, candidates: readonly Candidate[], published: Day | null, mentions: Mentions) {
  mentions.enter(words.index);
  const drafts = candidates.map((): DateDraft | null => null);
  for (const refers of [false, true]) {
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i] as Candidate;
      if (refersBack(candidate.reading) !== refers) continue;
      const governor = readGovernor(words, candidate);
      const draft = draftOf(words, candidate, governor, published, mentions);
      drafts[i] = draft;
      // The date in a line of the page, a byline's or a post's, is no happening that others are counted from.
      if (draft !== null && draft.edtf !== null && !isPageLine(words)) mentions.add(draft.edtf, draft);
    }
  }
  return drafts.filter((draft) => draft !== null);
}

function draftOf(
  words: Words,
  candidate: Candidate,
  governor: Governor,
  published: Day | null,
  mentions: Mentions,
): DateDraft | null {
  const { start, end, reading } = candidate;
  const { tense, verb } = governor;
  const resolved = resolve(reading, {
    published,
    tense,
    mention: (of) => mentions.before(candidate, of),
    apposed: (unit) => mentions.apposed(candidate, unit),
    narrative: () => mentions.narrative(published),
    yearEnd: () => endOfBusinessYear(words.doc),
  });
  if (resolved !== null && !isEdtf(resolved.edtf)) {
    trace(words.doc, candidate, 'dates/resolve', 'dropped', `${resolved.edtf} is not on the calendar`);
    return null;
  }
  const grain = resolved?.grain ?? grainOf(reading);
  if (words.doc.trace !== null) {
    const value = resolved?.edtf ?? 'unresolved';
    trace(words.doc, candidate, 'dates/resolve', 'kept', `${value}; ${tense} tense by “${words.lower(verb)}”`, 'edtf');
  }
  const event = isPageLine(words) ? null : eventOf(words, candidate, governor);
  const kind = settledKind(words, candidate, governor, grain, resolved?.edtf ?? null, published);
  if (event !== null) trace(words.doc, candidate, 'dates/event', 'changed', `“${event}”`, 'event');
  trace(words.doc, candidate, 'dates/kind', 'changed', `a date of kind “${kind}”`, 'kind');
  return {
    type: 'date',
    start,
    end,
    edtf: resolved?.edtf ?? null,
    grain,
    basis: resolved?.basis ?? (refersBack(reading) ? 'anchored' : 'relative'),
    anchor: resolved?.anchor ?? null,
    event,
    kind,
    confidence: resolved === null ? UNRESOLVED : confidence[resolved.basis],
  };
}

/** What has not come yet is no happening; and what was so “by 2018” no plan. */
function settledKind(
  words: Words,
  candidate: Candidate,
  governor: Governor,
  grain: DateDraft['grain'],
  edtf: string | null,
  published: Day | null,
): DateDraft['kind'] {
  const told = kindOf(words, candidate, governor, grain);
  const kind = told === 'plan' && isPageLine(words) ? 'event' : told;
  if (edtf === null || published === null || edtf.includes('..')) return kind;
  if (kind === 'event') return (firstDay(edtf) ?? 0) > dayNumber(published) ? 'plan' : kind;
  if (kind !== 'plan' || governor.tense !== 'past' || words.lower(candidate.first - 1) !== 'by') return kind;
  const today = dayNumber(published);
  return (lastDay(edtf) ?? today) < today ? 'period' : kind;
}

function isDate(words: Words, candidate: Candidate): boolean {
  const reason = reasonAgainst(words, candidate);
  if (reason !== null) trace(words.doc, candidate, 'dates/not-dates', 'dropped', reason);
  return reason === null;
}

function traceCandidates(doc: Document, found: readonly Candidate[], whole: readonly Candidate[]): void {
  if (doc.trace === null) return;
  for (const candidate of found) {
    trace(doc, candidate, 'dates/find-dates', 'proposed', candidate.reading.type);
    const part = whole.find(({ start, end }) => start <= candidate.start && candidate.end <= end);
    if (part === undefined) trace(doc, candidate, 'dates/compose', 'dropped', `needs its ${candidate.needs}`);
    else if (part.end - part.start > candidate.end - candidate.start)
      trace(doc, part, 'dates/compose', 'merged', `${part.reading.type} with its ${candidate.reading.type}`);
  }
}

function trace(
  doc: Document,
  { start, end }: Candidate,
  stage: string,
  verdict: TraceStep['verdict'],
  why: string,
  field?: TracedField,
) {
  doc.trace?.({ stage, verdict, start, end, why, ...(field && { field }) });
}
