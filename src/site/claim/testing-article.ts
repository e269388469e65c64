import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { meta } from '../../schema/testing-claims.ts';

/** An article of the words of its paragraphs. */
export function articleOf(texts: readonly string[], claims: readonly Claim[], more: Partial<Article> = {}): Article {
  let end = -1;
  const paragraphs = texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  return { ...meta('2031-05-09'), dropped: [], paragraphs, claims: [...claims], ...more };
}
