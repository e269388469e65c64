import type { Document, Token } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import type { Proposal, ReadFrame } from './attach.ts';

const firstPerson = new Set([
  'i',
  'we',
  'our',
  'us',
  'my',
  'me',
  'ours',
  'mine',
  'myself',
  'ourselves',
  "let's",
  'let’s',
]);

/** Words of somebody who speaks rather than of somebody who reports. */
const spoken =
  /\b(?:here|now|in fact|of course|frankly|you|your|believe me|let['’]s|there is nothing|there['’]s|already|we['’]|I['’]m|please|thank)\b/gi;

const CONFIDENCE = { attributed: 0.85, around: 0.7, after: 0.5 } as const;

/**
 * Speech whose quotation marks are lost: a clause in the first person before its attribution is in the speaker's
 * words, and so are the sentences around it in its paragraph that nobody else is tied to.
 */
export function findUnmarkedSpeech(
  doc: Document,
  frames: readonly ReadFrame[],
  proposals: readonly Proposal[],
  anyMarks: boolean,
): Proposal[] {
  const result: Proposal[] = [...proposals];
  proposals.forEach((proposal, index) => {
    if (proposal.mode !== 'indirect' || !proposal.why.startsWith('clause before') || !inFirstPerson(doc, proposal))
      return;
    const group = proposal.group ?? proposal.start;
    const around = frames.filter(({ frame }) => frame.paragraph === proposal.paragraph);
    const own = around.findIndex(({ frame }) => frame.start <= proposal.start && proposal.end <= frame.end);
    const free = ({ proposals: taken, loose }: ReadFrame) => taken.length === 0 && loose.length === 0;
    let { start } = proposal;
    for (let i = own - 1; i >= 0 && free(around[i] as ReadFrame); i--) start = (around[i] as ReadFrame).frame.start;
    let last = own;
    while (last + 1 < around.length && free(around[last + 1] as ReadFrame)) last++;
    const rest = last > own;
    result[index] = {
      ...proposal,
      start,
      mode: 'direct',
      confidence: CONFIDENCE.attributed,
      group: rest ? group : proposal.group,
      why: 'first person before its attribution: the marks are lost',
    };
    doc.trace?.({
      stage: 'quotations/unmarked',
      verdict: 'changed',
      start,
      end: proposal.end,
      why: 'in the first person: the speaker’s own words without marks',
    });
    if (!rest) return;
    const from = (around[own + 1] as ReadFrame).frame.start;
    const to = withoutStop(doc.text, from, (around[last] as ReadFrame).frame.end);
    result.push({
      ...proposal,
      start: from,
      end: to,
      mode: 'direct',
      group,
      confidence: CONFIDENCE.around,
      why: 'goes on behind the attribution without marks',
    });
  });
  if (!anyMarks) result.push(...paragraphsOfSpeech(doc, frames, result));
  return result.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** In a text that has lost all its marks: a paragraph in a speaker's voice behind one that reports that speaker. */
function paragraphsOfSpeech(doc: Document, frames: readonly ReadFrame[], proposals: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = [];
  doc.paragraphs.forEach((paragraph, index) => {
    const own = frames.filter(({ frame }) => frame.paragraph === index);
    if (own.length === 0 || own.some(({ proposals: taken }) => taken.length > 0)) return;
    const before = proposals.findLast((proposal) => proposal.paragraph === index - 1);
    if (before === undefined || proposals.some((proposal) => proposal.paragraph === index)) return;
    const words = doc.text.slice(paragraph.start, paragraph.end);
    if (!/^(?:They|It|This|That|There|We|I|These)\b/.test(words)) return;
    const signs = new Set([...words.matchAll(spoken)].map(([sign]) => sign.toLowerCase()));
    if (signs.size < 2) return;
    found.push({
      ...before,
      start: paragraph.start,
      end: withoutStop(doc.text, paragraph.start, paragraph.end),
      mode: 'direct',
      marked: false,
      paragraph: index,
      cue: null,
      subject: null,
      to: null,
      group: null,
      confidence: CONFIDENCE.after,
      why: 'in a speaker’s voice behind a report of that speaker, in a text without marks',
    });
  });
  return found;
}

function inFirstPerson(doc: Document, { start, end }: Proposal): boolean {
  for (let t = Math.max(0, lastStartingBy(doc.tokens, start)); t < doc.tokens.length; t++) {
    const token = doc.tokens[t] as Token;
    if (token.start >= end) return false;
    if (
      token.start >= start &&
      ((firstPerson.has(token.lower) && token.text !== 'US') ||
        (token.lower === 'let' && /^['’]s/.test(doc.text.slice(token.end, token.end + 2))))
    )
      return true;
  }
  return false;
}

function withoutStop(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.,;\s]/.test(text.charAt(at - 1))) at--;
  return at;
}
