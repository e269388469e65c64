import { bodyNouns, documentNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { Document } from '../text/document.ts';

import { type Proposal, proposeWhole, type ReadFrame } from './proposal.ts';

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
  if (words.length > LONGEST_HEADLINE || /[.!?…]["”’]?$/.test(words) || read.proposals.length > 0) return [];
  const colon = items.find(({ lower }) => lower === ':');
  if (colon < 1 || colon === items.last - 1) return [];
  const [before, behind] = [items.part(0, colon), items.part(colon + 1, items.last)];
  if (isSpeaker(behind) && isSaid(before, behind)) return proposed(before, behind, read);
  if (isSpeaker(before) && (isSaid(behind, before) || read.frame.hasQuote)) return proposed(behind, before, read);
  return [];
}

/** A name, or an office: “Beijing”, “Ann Lee”, “finance minister”. */
function isSpeaker(items: Cursor): boolean {
  if (items.last - items.first > LONGEST_SPEAKER) return false;
  const isWord = [...items].every(({ pos }) => /^(?:PROPN|NOUN|ADJ|DET|ADP|PART|CCONJ)$/.test(pos));
  return isWord && (isOffice(items) || [...items].every(({ text }) => /^(?:\p{Lu}|['’]s$|and$|of$)/u.test(text)));
}

function isOffice(items: Cursor): boolean {
  const head = items.lower(items.last - 1);
  return personNouns.has(head) || bodyNouns.has(head) || crowdNouns.has(head) || documentNouns.has(head);
}

/** “what we know”, “how it happened”: the reporter's own second half. */
function isSaid(items: Cursor, speaker: Cursor): boolean {
  if (/^an?$/.test(items.lower(items.first)) && items.isIn(items.first + 1, kindsOfText)) return false;
  if (/^(?:what|how|why|when|where|who|a|the|live|watch)$/.test(items.lower(items.first)) && !isOffice(speaker))
    return false;
  return items.last - items.first >= 3 && (isOffice(speaker) || hasVerb(items));
}

/** What a headline calls its own text: “The baker: a conversation with Ida Rehn”. */
const kindsOfText = wordList(
  'conversation talk chat interview profile portrait story tale life look guide history timeline review obituary appreciation journey week day year',
);

function hasVerb(items: Cursor): boolean {
  return items.find(({ pos }) => /^(?:VERB|AUX)$/.test(pos)) !== -1;
}

/** What is said, and beside it the words of it that stand between marks: “Mayor Lee: bridge is ‘not worth the paint’”. */
function proposed(said: Cursor, speaker: Cursor, { loose }: ReadFrame): Proposal[] {
  const subject = speaker.span(speaker.first, speaker.last);
  const isQuoted = said.quote(said.first) !== null;
  return proposeWhole('headline with its speaker', 0, said.span(said.first, said.last), { isQuoted, loose, subject });
}
