import type { Claim } from '../../schema/claim.ts';
import { contains, lastStartingBy, type Span } from './span.ts';

/** A claim that is not where it says. */
export interface BrokenAnchor {
  claim: Claim;
  reason: string;
}

/**
 * The promise of the site, checked: every claim is the very words of the source at its offsets, within one paragraph,
 * as are the words of its speaker, cue and anchor; and no two claims have the same id.
 */
export function findBrokenAnchors(text: string, paragraphs: readonly Span[], claims: readonly Claim[]): BrokenAnchor[] {
  const seen = new Set<string>();
  const broken: BrokenAnchor[] = [];
  for (const claim of claims) {
    const reasons = [
      wrongWords(text, 'the claim', claim),
      claim.type === 'quotation' ? wrongWords(text, 'its cue', claim.cue) : null,
      claim.type === 'date'
        ? wrongWords(text, 'its anchor', claim.anchor)
        : wrongWords(text, 'its speaker', claim.speaker),
      wrongPlace(paragraphs, claim),
      seen.has(claim.id) ? 'another claim has the same id' : null,
    ];
    for (const reason of reasons) if (reason !== null) broken.push({ claim, reason });
    seen.add(claim.id);
  }
  return broken;
}

function wrongPlace(paragraphs: readonly Span[], claim: Claim): string | null {
  const { start, end } = claim.sentence;
  const paragraph = paragraphs[lastStartingBy(paragraphs, claim.start)];
  if (paragraph === undefined || !contains(paragraph, claim)) return 'the claim is not within one paragraph';
  if (start < end && contains(paragraph, claim.sentence)) return null;
  return `its sentence (${start}–${end}) is empty or outside of its paragraph`;
}

/** Words that a claim says stand in the source. */
interface Words {
  readonly exact: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

function wrongWords(text: string, what: string, words: Words | null): string | null {
  if (words === null) return null;
  const { exact, start, end } = words;
  if (exact === null || start === null || end === null) return null; // an implied speaker
  const there = text.slice(start, end);
  if (there === exact && end - start === exact.length) return null;
  return `${what} is ${JSON.stringify(exact)}, but the source has ${JSON.stringify(there)} at ${start}–${end}`;
}
