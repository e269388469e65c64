import type { Document } from '../text/document.ts';
import { overlaps } from '../text/span.ts';
import type { Proposal } from './proposal.ts';

/** What overlaps a proposal is among the last so many before it: quotations nest a few deep at most. */
const NEIGHBOURS = 24;

/** Settles what the stages proposed twice, or in vain. */
export function refine(doc: Document, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const why = reasonToDrop(doc, proposal, kept);
    doc.trace?.({
      stage: 'quotations/refine',
      verdict: why === null ? 'kept' : 'dropped',
      start: proposal.start,
      end: proposal.end,
      why: why ?? `${proposal.mode}: ${proposal.pattern}`,
    });
    if (why === null) kept.push(proposal);
  }
  return kept;
}

function reasonToDrop(doc: Document, proposal: Proposal, kept: readonly Proposal[]): string | null {
  const words = doc.text.slice(proposal.start, proposal.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return 'no words';
  if (proposal.mode === 'indirect' && proposal.group === null && !/\s/.test(words)) return 'too short for a report';
  const last = lastOverlapping(kept, proposal);
  if (last === null) return null;
  if (last.start === proposal.start && last.end === proposal.end) return 'the same words again';
  if (proposal.start < last.start || (proposal.end > last.end && last.mode !== 'indirect')) return 'crosses another';
  if (proposal.end > last.end) return 'crosses another';
  if (isBlameOf(doc, proposal)) return 'what is held against somebody, by nobody named, is told by who speaks';
  return null;
}

/** “argues that boats are blamed for | the weather”: a thing that nobody is named to have held against anybody. */
function isBlameOf({ text }: Document, { pattern, cue, start }: Proposal): boolean {
  return (
    pattern === 'report by nobody named' &&
    cue !== null &&
    /^\s*(?:for|of|with|over)\s*$/.test(text.slice(cue.end, start))
  );
}

function lastOverlapping(kept: readonly Proposal[], proposal: Proposal): Proposal | null {
  for (let i = kept.length - 1; i >= Math.max(0, kept.length - NEIGHBOURS); i--) {
    const other = kept[i] as Proposal;
    if (overlaps(other, proposal)) return other;
  }
  return null;
}
