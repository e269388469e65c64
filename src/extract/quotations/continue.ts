import type { Document } from '../text/document.ts';
import { isSentenceLike, isSubstantial, type Proposal, type ReadFrame } from './attach.ts';
import type { MarkedStretch } from './marks.ts';
import { findSubject } from './subject.ts';

const CONFIDENCE = {
  sameParagraph: 0.93,
  lead: 0.93,
  following: 0.85,
  acrossParagraphs: 0.9,
  alone: 0.6,
  fragment: 0.45,
} as const;

/** How far back, in paragraphs, an utterance without attribution looks for its speaker. */
const REACH = 2;

/** Speaker and cue that a quotation without attribution of its own takes over. */
type Source = Pick<Proposal, 'cue' | 'subject' | 'to' | 'via'>;

/**
 * Gives marked stretches that no cue governs to the attribution that they go on from: `“…,” she said. “…”`, a
 * quotation over several paragraphs, `He added:` before it, or nothing at all. What is left is no speech.
 */
export function continueQuotations(doc: Document, frames: readonly ReadFrame[]): Proposal[] {
  const proposals: Proposal[] = [];
  let attributed = -1; // the last proposal with an attribution of its own
  frames.forEach((read, f) => {
    const before = frames[f - 1];
    const own = read.proposals.toSorted(inOrder);
    for (const stretch of read.loose) {
      const last = proposals[attributed];
      const source = sourceOf(doc, stretch, read, before, frames[f + 1], last);
      if (source === null) {
        doc.trace?.({
          stage: 'quotations/continue',
          verdict: 'dropped',
          start: stretch.start,
          end: stretch.end,
          why: 'words in quotes that nobody is reported to have said',
        });
        continue;
      }
      const { grouped, ...rest } = source;
      let group: number | null = null;
      if (grouped && last !== undefined) {
        group = last.group ?? last.start;
        proposals[attributed] = { ...last, group };
      }
      own.push({
        start: stretch.start,
        end: stretch.end,
        marked: true,
        paragraph: read.frame.paragraph,
        ...rest,
        group,
      });
    }
    for (const proposal of own.sort(inOrder)) {
      proposals.push(proposal);
      if (proposal.cue !== null && proposal.subject !== null) attributed = proposals.length - 1;
    }
  });
  return proposals;
}

/** Outer before inner. */
function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end;
}

/** Whose words a stretch without cue is, and why; null for words in quotes that nobody said. */
function sourceOf(
  doc: Document,
  stretch: MarkedStretch,
  read: ReadFrame,
  before: ReadFrame | undefined,
  after: ReadFrame | undefined,
  last: Proposal | undefined,
): (Source & Pick<Proposal, 'mode' | 'confidence' | 'why'> & { grouped: boolean }) | null {
  const words = doc.text.slice(stretch.start, stretch.end);
  const { paragraph } = read.frame;
  const leads = read.frame.items[0]?.start === stretch.outer.start;
  const whole = isSentenceLike(stretch, words);
  const distance = last === undefined ? Number.POSITIVE_INFINITY : paragraph - last.paragraph;
  const from = ({ cue, subject, to, via }: Source): Source => ({ cue, subject, to, via });

  const lead = before?.lead ?? null;
  if (leads && lead !== null && lead.cue.kind === 'verb' && paragraph - (before?.frame.paragraph ?? 0) <= 1) {
    const source = { cue: lead.cue, subject: lead.subject, to: null, via: [] };
    return {
      ...source,
      mode: 'direct',
      confidence: CONFIDENCE.lead,
      grouped: false,
      why: 'attribution in the sentence before',
    };
  }
  if (last !== undefined && stretch.continues && distance === 1) {
    return {
      ...from(last),
      mode: 'direct',
      confidence: CONFIDENCE.acrossParagraphs,
      grouped: true,
      why: 'goes on from the paragraph before, which left it open',
    };
  }
  if (last !== undefined && leads && distance === 0 && whole) {
    return {
      ...from(last),
      mode: 'direct',
      confidence: CONFIDENCE.sameParagraph,
      grouped: last.marked,
      why: 'goes on behind the attribution in the sentence before',
    };
  }
  const following = leads ? attributionAfter(after, read) : null;
  if (following !== null) {
    return {
      ...following,
      mode: 'direct',
      confidence: CONFIDENCE.following,
      grouped: false,
      why: 'attribution in the sentence after',
    };
  }
  const implied = { cue: null, subject: null, to: null, via: last?.via ?? [], grouped: false };
  if (whole && leads && wordsOutside(read) <= 2) {
    return {
      ...implied,
      mode: 'direct',
      confidence: distance <= REACH ? CONFIDENCE.alone : CONFIDENCE.fragment,
      why: 'a quotation without attribution',
    };
  }
  if (last?.mode === 'direct' && distance <= 1 && read.cues.length === 0 && isUtterance(words)) {
    return {
      ...implied,
      mode: 'partial',
      confidence: CONFIDENCE.fragment,
      why: 'quoted words without attribution behind a quotation',
    };
  }
  return null;
}

/** `“We go.” Smith said.`: the next sentence is nothing but an attribution. */
function attributionAfter(next: ReadFrame | undefined, read: ReadFrame): Source | null {
  if (next === undefined || next.frame.paragraph !== read.frame.paragraph || next.proposals.length > 0) return null;
  const [cue] = next.cues;
  if (cue === undefined || cue.kind !== 'verb' || cue.first > 8 || !cue.cue.frames.has('quote')) return null;
  const subject = findSubject(next.frame, cue);
  return subject === null || subject.first > 1 ? null : { cue, subject, to: null, via: [] };
}

function wordsOutside(read: ReadFrame): number {
  return read.frame.items.filter((item) => item.kind === 'word' && /\p{L}/u.test(item.token.text)).length;
}

/** Long enough to be somebody's words rather than a term, a title or a nickname. */
function isUtterance(words: string): boolean {
  if (!isSubstantial(words)) return false;
  const parts = words.split(/\s+/);
  const capitalised = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  return parts.length >= 6 && capitalised * 2 < parts.length;
}
