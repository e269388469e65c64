import type { Figure, Quotation } from '../schema/claim.ts';
import { UNNAMED } from '../schema/ids.ts';

/** Ids of those who may be meant as the one who speaks; null where that is not known. */
export type Voice = ReadonlySet<string> | null;

/** The id of sources whom an article does not name. */

/**
 * Who speaks in a claim. Joint speakers are one voice of several names. Where an institution speaks through somebody
 * whom the article does not name, the voice is not known.
 */
export function voiceOf(claim: Quotation | Figure): Voice {
  if (claim.speaker === null || claim.speaker.id === UNNAMED) return null;
  if (claim.type === 'figure') return new Set([claim.speaker.id]);
  if (claim.via.some(({ id }) => id === UNNAMED)) return null;
  return new Set([claim.speaker, ...claim.with].map(({ id }) => id));
}

/** `same`: somebody speaks in both; `different`: nobody; `unknown`: one does not say who. */
export function compareVoices(a: Voice, b: Voice): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  for (const id of a) if (b.has(id)) return 'same';
  return 'different';
}

/** The voice of two claims together; undefined when they are of different voices. */
export function joinVoices(a: Voice, b: Voice): Voice | undefined {
  if (a === null || b === null) return a ?? b;
  const both = new Set([...a].filter((id) => b.has(id)));
  return both.size === 0 ? undefined : both;
}
