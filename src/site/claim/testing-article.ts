import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Measure } from '../../schema/site.ts';
import { meta } from '../../schema/testing-claims.ts';

/** What these tests measure. */
export const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: [],
};

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
