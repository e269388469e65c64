import { bodyNouns, documentNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
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
  if (isSpeaker(behind) && isSaid(before, behind)) return [propose(spanOf(before), spanOf(behind))];
  if (isSpeaker(before) && isSaid(behind, before)) return [propose(spanOf(behind), spanOf(before))];
  return [];
}

/** A name, or an office: “Beijing”, “Ann Lee”, “finance minister”. */
function isSpeaker(items: readonly Item[]): boolean {
  if (items.length > LONGEST_SPEAKER) return false;
  const isWord = items.every((_, i) => /^(?:PROPN|NOUN|ADJ|DET|ADP|PART|CCONJ)$/.test(wordAt(items, i)?.pos ?? ''));
  return (
    isWord &&
    (isOffice(items) || items.every((_, i) => /^(?:\p{Lu}|['’]s$|and$|of$)/u.test(wordAt(items, i)?.text ?? '')))
  );
}

function isOffice(items: readonly Item[]): boolean {
  const head = lowerAt(items, items.length - 1);
  return personNouns.has(head) || bodyNouns.has(head) || crowdNouns.has(head) || documentNouns.has(head);
}

/** “what we know”, “how it happened”: the reporter's own second half. */
function isSaid(items: readonly Item[], speaker: readonly Item[]): boolean {
  if (/^(?:what|how|why|when|where|who|a|the|live|watch)$/.test(lowerAt(items, 0)) && !isOffice(speaker)) return false;
  return items.length >= 3 && (isOffice(speaker) || hasVerb(items));
}

function hasVerb(items: readonly Item[]): boolean {
  return items.some((_, i) => /^(?:VERB|AUX)$/.test(wordAt(items, i)?.pos ?? ''));
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
