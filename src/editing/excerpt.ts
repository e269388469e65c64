import { contains } from '../extract/text/span.ts';
import type { Claim } from '../schema/claim.ts';
import type { Applied } from '../schema/correction.ts';
import type { Span } from '../schema/span.ts';

/**
 * What may be published of an article whose publisher allows excerpts: the sentences that hold claims, each run of
 * sentences a paragraph of its own, and the headline. Everything behind the article file sees no more than this.
 */
export function excerptOf(
  text: string,
  paragraphs: readonly Span[],
  claims: readonly Claim[],
  headline: Span | null,
  log: readonly Applied[] = [],
): { paragraphs: Span[]; claims: Claim[]; log: Applied[] } {
  const sentences = claims.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
  const kept = paragraphs.flatMap((paragraph) =>
    paragraph === headline
      ? [paragraph]
      : joined(
          text,
          sentences.filter((sentence) => contains(paragraph, sentence)),
        ),
  );
  const shown = kept.map(({ start, end }) => text.slice(start, end));
  return {
    paragraphs: kept,
    claims: claims.map((claim) => within(claim, text, kept)),
    log: log.map((applied) => withoutHidden(applied, shown)),
  };
}

/** Fields of corrections that hold words of the article. */
const verbatim: ReadonlySet<string> = new Set(['exact', 'speaker_words', 'cue', 'of', 'event', 'anchor']);

/** A correction without words that are no longer shown, such as those of a claim that was dropped. */
function withoutHidden(applied: Applied, shown: readonly string[]): Applied {
  const isShown = (words: string) => shown.some((stretch) => stretch.includes(words));
  const value = (field: string, was: Applied['changes'][number]['was']) =>
    verbatim.has(field) && typeof was === 'string' && !isShown(was) ? '…' : was;
  return {
    ...applied,
    exact: isShown(applied.exact) ? applied.exact : '…',
    changes: applied.changes.map(({ field, was, is }) => ({ field, was: value(field, was), is: value(field, is) })),
  };
}

/** Sentences that nothing but white space parts, as one. */
function joined(text: string, sentences: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of sentences) {
    const last = runs.at(-1);
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === ''))
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else runs.push({ start, end });
  }
  return runs;
}

/** A claim without words that stand elsewhere: whom they name stays. */
function within(claim: Claim, text: string, kept: readonly Span[]): Claim {
  const sentence = text.slice(claim.sentence.start, claim.sentence.end);
  const isKept = ({ start, end }: { start: number | null; end: number | null }) =>
    start === null || end === null || kept.some((span) => contains(span, { start, end }));
  const hidden = { exact: null, start: null, end: null };
  const quoted = (words: string | null) => (words !== null && sentence.includes(words) ? words : null);
  if (claim.type === 'date')
    return {
      ...claim,
      anchor: claim.anchor !== null && isKept(claim.anchor) ? claim.anchor : null,
      event: quoted(claim.event),
    };
  const speaker = claim.speaker === null || isKept(claim.speaker) ? claim.speaker : { ...claim.speaker, ...hidden };
  if (claim.type === 'figure') return { ...claim, speaker, of: quoted(claim.of) };
  return { ...claim, speaker, cue: claim.cue !== null && isKept(claim.cue) ? claim.cue : null };
}
