import type { DateDraft } from '../draft.ts';
import type { Document } from '../text/document.ts';
import { readDay } from './calendar.ts';
import { compose } from './compose.ts';
import { isEdtf } from './edtf.ts';
import { eventOf } from './event.ts';
import { findInSentence } from './find-dates.ts';
import { kindOf } from './kind.ts';
import { leanOnNeighbours } from './lean-on-neighbours.ts';
import { Mentions } from './mentions.ts';
import { reasonAgainst } from './not-dates.ts';
import type { Candidate, Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import { readGovernor } from './tense.ts';
import { Words } from './tokens.ts';

/** The dates of a text, in order, disjoint, each within one sentence. */
export function findDates(doc: Document): DateDraft[] {
  const published = doc.published === null ? null : readDay(doc.published);
  const mentions = new Mentions(doc.text);
  const dates: DateDraft[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const found = findInSentence(doc, index);
    if (found.length === 0) continue;
    const words = new Words(doc, index);
    // Whole expressions before judgement: “between 2000 and 2010” is clear where “2000” is not.
    const judged = compose(words, found).filter((candidate) => isDate(words, candidate));
    const candidates = leanOnNeighbours(words, judged);
    // In order, because “the year before” refers to what stands before it; what refers to no other date first, because
    // in “up from a year earlier in May” it stands behind.
    mentions.nextSentence();
    const drafts = new Map<Candidate, DateDraft>();
    for (const refers of [false, true]) {
      for (const candidate of candidates) {
        if (refersBack(candidate.reading) !== refers) continue;
        const governor = readGovernor(words, candidate);
        const mention = (reading: Reading) => mentions.before(candidate, reading);
        const resolved = resolve(candidate.reading, { published, tense: governor.tense, mention });
        if (resolved !== null && !isEdtf(resolved.edtf)) {
          trace(doc, candidate, 'dropped', `${resolved.edtf} is not on the calendar`);
          continue;
        }
        const grain = resolved?.grain ?? grainOf(candidate.reading);
        const kind = kindOf(words, candidate, governor, grain);
        drafts.set(candidate, {
          type: 'date',
          start: candidate.start,
          end: candidate.end,
          edtf: resolved?.edtf ?? null,
          grain,
          basis: resolved?.basis ?? (refers ? 'anchored' : 'relative'),
          anchor: resolved?.anchor ?? null,
          event: eventOf(words, candidate, governor),
          kind,
          confidence: resolved === null ? 0.5 : { stated: 0.95, relative: 0.85, anchored: 0.7 }[resolved.basis],
        });
        if (resolved !== null) mentions.add(candidate, resolved, kind);
      }
    }
    for (const candidate of candidates) {
      const draft = drafts.get(candidate);
      if (draft !== undefined) dates.push(draft);
    }
  }
  return dates;
}

function isDate(words: Words, candidate: Candidate): boolean {
  const reason = reasonAgainst(words, candidate);
  if (reason !== null) trace(words.doc, candidate, 'dropped', reason);
  return reason === null;
}

/** Whether another date of the text is needed to work it out. */
function refersBack(reading: Reading): boolean {
  if (reading.type === 'anaphor' || reading.type === 'same') return true;
  if (reading.type === 'range') return refersBack(reading.from) || refersBack(reading.to);
  return 'of' in reading && reading.of !== null && refersBack(reading.of);
}

/** The grain of what could not be resolved. */
function grainOf(reading: Reading): DateDraft['grain'] {
  switch (reading.type) {
    case 'calendar':
      return reading.lastDay !== null
        ? 'interval'
        : reading.day !== null
          ? 'day'
          : reading.month !== null
            ? 'month'
            : 'year';
    case 'shift':
    case 'anaphor':
    case 'ordinal':
      return reading.unit === 'weekend' ? 'interval' : reading.unit;
    case 'section':
      return reading.unit === 'quarter' ? 'quarter' : 'interval';
    case 'season':
    case 'decade':
      return reading.type;
    case 'part':
      return reading.part === 'end' ? 'day' : grainOf(reading.of);
    case 'open':
      return grainOf(reading.of);
    case 'weekday':
      return 'day';
    default:
      return 'interval';
  }
}

function trace(doc: Document, { start, end }: Candidate, verdict: 'dropped' | 'kept', why: string): void {
  doc.trace?.({ stage: 'dates/not-dates', verdict, start, end, why });
}
