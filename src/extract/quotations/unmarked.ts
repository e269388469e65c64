import { firstPersons } from '../english/function-words.ts';
import type { Document, Paragraph, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import { type Pattern, type Proposal, patterns, propose, type ReadFrame } from './proposal.ts';

/** Words of somebody who speaks rather than of somebody who reports. */
const spoken =
  /\b(?:here|now|in fact|of course|frankly|you|your|believe me|let['’]s|there['’]s|we['’]|I['’]m|I think|honestly|please|thank)\b/gi;

/** How a paragraph begins that goes on from what was said before it. */
const goesOn = /^(?:They|It|This|That|There|We|I|These)\b/;

/** So many different signs of a speaker's voice make a paragraph speech, in a text that has lost its marks. */
const ENOUGH_SIGNS = 2;

/** The frames of a paragraph, by its index. */
type InParagraph = (paragraph: number) => readonly ReadFrame[];

/**
 * Speech whose quotation marks are lost: a clause in the first person before its attribution is in the speaker's own
 * words, and so are the sentences around it in its paragraph that nobody else is tied to.
 */
export function findUnmarkedSpeech(
  doc: Document,
  frames: readonly ReadFrame[],
  proposals: readonly Proposal[],
  anyMarks: boolean,
): Proposal[] {
  let groups: ReadonlyMap<number, readonly ReadFrame[]> | null = null; // made for the first that asks: few texts do
  const inParagraph: InParagraph = (paragraph) => {
    groups ??= Map.groupBy(frames, ({ frame }) => frame.paragraph);
    return groups.get(paragraph) ?? [];
  };
  const spokenClauses = proposals.flatMap((proposal) => {
    if (proposal.pattern !== 'clause before its attribution' || proposal.mode !== 'indirect') return [proposal];
    if (/["“”„«»]/.test(doc.text.slice(proposal.start, proposal.end))) return [proposal]; // its marks are not lost
    return inFirstPerson(doc, proposal) ? asSpeech(doc, proposal, inParagraph(proposal.paragraph)) : [proposal];
  });
  const result = spokenClauses.concat(announcedParagraphs(doc, frames, inParagraph)).sort(inOrder);
  return anyMarks ? result : result.concat(paragraphsOfSpeech(doc, inParagraph, result)).sort(inOrder);
}

/** Outer before inner. */
function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end;
}

/** The clause as direct speech, with the sentences of its paragraph that nothing else is tied to. */
function asSpeech(doc: Document, proposal: Proposal, paragraph: readonly ReadFrame[]): Proposal[] {
  const own = paragraph.findIndex(({ frame }) => frame.start <= proposal.start && proposal.end <= frame.end);
  const isFree = (read: ReadFrame | undefined) =>
    read !== undefined && read.proposals.length === 0 && read.loose.length === 0;
  let first = own;
  while (isFree(paragraph[first - 1])) first--;
  let last = own;
  while (isFree(paragraph[last + 1])) last++;
  const start = first === own ? proposal.start : (paragraph[first] as ReadFrame).frame.start;
  const group = last > own ? start : proposal.group;
  const spokenClause = speech(
    proposal,
    { start, end: proposal.end },
    'first person before its attribution, without marks',
    group,
  );
  if (last === own) return [spokenClause];
  const rest = withoutStop(
    doc.text,
    (paragraph[own + 1] as ReadFrame).frame.start,
    (paragraph[last] as ReadFrame).frame.end,
  );
  return [spokenClause, { ...speech(proposal, rest, 'around speech without marks', group), cue: null }];
}

/** `Lee added:` at the end of a paragraph, and the next one without marks: the next one is what Lee added. */
function announcedParagraphs(doc: Document, frames: readonly ReadFrame[], inParagraph: InParagraph): Proposal[] {
  return frames.flatMap(({ frame, lead }) => {
    if (lead === null || !lead.reports || lead.cue.kind !== 'verb') return [];
    const next = inParagraph(frame.paragraph + 1);
    const paragraph = doc.paragraphs[frame.paragraph + 1];
    if (next.length === 0 || paragraph === undefined) return [];
    const last = inParagraph(frame.paragraph).at(-1);
    if (last?.frame !== frame || next.some(({ proposals, loose }) => proposals.length > 0 || loose.length > 0))
      return [];
    return [
      {
        ...wholeParagraph(doc, paragraph, frame.paragraph + 1, 'paragraph behind an announced speaker'),
        cue: lead.cue,
        subject: lead.subject,
      },
    ];
  });
}

/** In a text that has lost all its marks: a paragraph in a speaker's voice behind one that reports that speaker. */
function paragraphsOfSpeech(doc: Document, inParagraph: InParagraph, proposals: readonly Proposal[]): Proposal[] {
  const reported = new Map(proposals.map((proposal) => [proposal.paragraph, proposal]));
  return doc.paragraphs.flatMap((paragraph, index) => {
    const before = reported.get(index - 1);
    if (before === undefined || reported.has(index)) return [];
    if (inParagraph(index).some((read) => read.proposals.length > 0)) return [];
    const words = doc.text.slice(paragraph.start, paragraph.end);
    if (!goesOn.test(words)) return [];
    const signs = new Set([...words.matchAll(spoken)].map(([sign]) => sign.toLowerCase()));
    if (signs.size < ENOUGH_SIGNS) return [];
    return [
      { ...wholeParagraph(doc, paragraph, index, 'paragraph in a speaker’s voice, without marks'), via: before.via },
    ];
  });
}

function wholeParagraph(doc: Document, { start, end }: Paragraph, paragraph: number, pattern: Pattern): Proposal {
  return propose(pattern, paragraph, withoutStop(doc.text, start, end));
}

function speech(proposal: Proposal, span: Span, pattern: Pattern, group: number | null): Proposal {
  return { ...proposal, ...span, mode: 'direct', group, pattern, confidence: patterns[pattern] };
}

function inFirstPerson(doc: Document, { start, end }: Span): boolean {
  for (let t = Math.max(0, lastStartingBy(doc.tokens, start)); t < doc.tokens.length; t++) {
    const token = doc.tokens[t] as Token;
    if (token.start >= end) return false;
    if (token.start < start) continue;
    if (isIn(token, firstPersons) && token.text !== 'US') return true;
    if (token.lower === 'let' && /^['’]s/.test(doc.text.slice(token.end, token.end + 2))) return true;
  }
  return false;
}

function withoutStop(text: string, start: number, end: number): Span {
  let at = end;
  while (at > start && /[.,;\s]/.test(text.charAt(at - 1))) at--;
  return { start, end: at };
}
