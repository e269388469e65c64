import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Item, lowerAt, wordAt } from './frames.ts';
import { type Proposal, patterns, type ReadFrame } from './proposal.ts';

/** Longer first lines are no headlines. */
const LONGEST_HEADLINE = 160;

/** A speaker in a headline is a name or an office: so many words at most. */
const LONGEST_SPEAKER = 5;

/** “Beijing: we will not yield”, “No tax rise this year: minister” — the first line of a text, where a colon attributes. */
export function findHeadlineQuotation(doc: Document, frames: readonly ReadFrame[]): Proposal[] {
  const [read] = frames;
  const paragraph = doc.paragraphs[0];
  if (read === undefined || paragraph === undefined || read.frame.paragraph !== 0) return [];
  const { items } = read.frame;
  const words = doc.text.slice(paragraph.start, paragraph.end);
  if (
    words.length > LONGEST_HEADLINE ||
    /[.!?…]["”’]?$/.test(words) ||
    read.proposals.length > 0 ||
    read.loose.length > 0
  )
    return [];
  const colon = items.findIndex((_, i) => lowerAt(items, i) === ':');
  if (colon < 1 || colon === items.length - 1) return [];
  const [before, behind] = [items.slice(0, colon), items.slice(colon + 1)];
  if (isSpeaker(behind) && hasVerb(before)) return [propose(spanOf(before), spanOf(behind))];
  if (isSpeaker(before) && hasVerb(behind)) return [propose(spanOf(behind), spanOf(before))];
  return [];
}

function isSpeaker(items: readonly Item[]): boolean {
  if (items.length > LONGEST_SPEAKER) return false;
  const named = items.some(
    (_, i) =>
      wordAt(items, i)?.pos === 'PROPN' ||
      /^(?:minister|president|police|report|officials?|experts?|study|court|un|ministry)$/.test(lowerAt(items, i)),
  );
  return named && items.every((_, i) => /^(?:PROPN|NOUN|ADJ|DET|ADP|PART|CCONJ)$/.test(wordAt(items, i)?.pos ?? ''));
}

function hasVerb(items: readonly Item[]): boolean {
  return items.length >= 3 && items.some((_, i) => /^(?:VERB|AUX)$/.test(wordAt(items, i)?.pos ?? ''));
}

function spanOf(items: readonly Item[]): Span {
  return { start: (items[0] as Item).start, end: (items.at(-1) as Item).end };
}

function propose(said: Span, subject: Span): Proposal {
  const pattern = 'headline with its speaker';
  return {
    ...said,
    mode: 'indirect',
    marked: false,
    paragraph: 0,
    cue: null,
    subject,
    to: null,
    via: [],
    group: null,
    confidence: patterns[pattern],
    pattern,
  };
}
