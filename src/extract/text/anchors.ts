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
    const report = (reason: string) => broken.push({ claim, reason });
    const check = (what: string, words: Words | null) => {
      if (words === null) return;
      const { exact, start, end } = words;
      if (exact === null || start === null || end === null) return; // an implied speaker
      const there = text.slice(start, end);
      if (there !== exact)
        report(`${what} is ${JSON.stringify(exact)}, but the source has ${JSON.stringify(there)} at ${start}–${end}`);
    };
    check('the claim', claim);
    if (claim.type === 'quotation') check('its cue', claim.cue);
    if (claim.type === 'date') check('its anchor', claim.anchor);
    else check('its speaker', claim.speaker);
    const paragraph = paragraphs[lastStartingBy(paragraphs, claim.start)];
    if (paragraph === undefined || !contains(paragraph, claim)) report('the claim is not within one paragraph');
    else if (claim.sentence.start >= claim.sentence.end || !contains(paragraph, claim.sentence))
      report(`its sentence (${claim.sentence.start}–${claim.sentence.end}) is empty or outside of its paragraph`);
    if (seen.has(claim.id)) report('another claim has the same id');
    seen.add(claim.id);
  }
  return broken;
}

/** Words that a claim says stand in the source. */
interface Words {
  readonly exact: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
