import type { ArticleMeta } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';

/** An article as linking reads it: its claims, and its words paragraph by paragraph. */
export interface Linkable {
  readonly article: ArticleMeta;
  readonly claims: readonly Claim[];
  /** Place of each paragraph in the source, as in the article's front matter. */
  readonly paragraphs: readonly Span[];
  /** The words of each paragraph: as many as `paragraphs`, and as long. */
  readonly texts: readonly string[];
}

/** A claim, the article that it stands in, and the words of its sentence (`''` where the article shows none). */
export interface Placed<C extends Claim = Claim> {
  readonly article: ArticleMeta;
  readonly claim: C;
  readonly sentence: string;
}

/** Every claim with its article and sentence, in the order given. Claims stand in the order of their text. */
export function placeClaims(articles: readonly Linkable[]): Placed[] {
  return articles.flatMap(({ article, claims, paragraphs, texts }) => {
    let at = 0;
    return claims.map((claim) => {
      const { start, end } = claim.sentence;
      while (at > 0 && start < (paragraphs[at]?.start ?? 0)) at--;
      while (at < paragraphs.length - 1 && start >= (paragraphs[at]?.end ?? 0)) at++;
      const from = paragraphs[at]?.start ?? 0;
      return { article, claim, sentence: texts[at]?.slice(Math.max(0, start - from), Math.max(0, end - from)) ?? '' };
    });
  });
}

/** Claims of one type. */
export function ofType<T extends Claim['type']>(
  placed: readonly Placed[],
  type: T,
): Placed<Extract<Claim, { type: T }>>[] {
  return placed.filter((item): item is Placed<Extract<Claim, { type: T }>> => item.claim.type === type);
}
