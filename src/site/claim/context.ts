import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import { ending, shortened } from '../words/format.ts';

/** How much is shown of the paragraphs around, and on either side of the claim in a long one, in characters. */
const AROUND = 180;
const BESIDE = 320;

/** A claim where it stands. */
export interface Context {
  /** The end of the paragraph before, and the beginning of the one after. */
  readonly before: string | null;
  readonly after: string | null;
  /** The paragraph, or what stands around the claim in it, and the place of its first character in the source. */
  readonly text: string;
  readonly offset: number;
  /** Whether words of the paragraph are left out at either end. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** `texts` are the words of the article's paragraphs, as `readBlocks` gives them. */
export function contextOf(
  claim: Claim,
  { paragraphs }: Pick<Article, 'paragraphs'>,
  texts: readonly string[],
): Context {
  const index = paragraphs.findIndex(({ start, end }) => start <= claim.start && claim.end <= end);
  const whole = paragraphs[index] as Span;
  const text = texts[index] as string;
  const [before, after] = [texts[index - 1], texts[index + 1]];
  const first = Math.min(claim.start, claim.sentence.start) - whole.start;
  const last = Math.max(claim.end, claim.sentence.end) - whole.start;
  const from = first <= BESIDE ? 0 : wordAt(text, first - BESIDE);
  const to = text.length - last <= BESIDE ? text.length : wordAt(text, last + BESIDE) - 1;
  return {
    before: before === undefined ? null : ending(before, AROUND),
    after: after === undefined ? null : shortened(after, AROUND),
    text: text.slice(from, to),
    offset: whole.start + from,
    cut: { start: from > 0, end: to < text.length },
  };
}

/** The beginning of the first word from a place on; the place itself where no space follows. */
function wordAt(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? from : space + 1;
}
