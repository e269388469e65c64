import type { SpeakerEntry } from './speaker.ts';

const trades: ReadonlySet<SpeakerEntry['kind'] | null> = new Set([
  'news agency',
  'newspaper',
  'broadcaster',
  'website',
] as const);

/** Whether it is a speaker's trade to pass on what others say. */
export function isOutlet({ kind }: { readonly kind: SpeakerEntry['kind'] | null }): boolean {
  return trades.has(kind);
}
