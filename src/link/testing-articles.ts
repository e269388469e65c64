import type { ArticleMeta } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { meta } from '../schema/testing-claims.ts';
import { type LinkContext, type Links, link } from './index.ts';
import type { Linkable } from './linkable.ts';

// Articles for tests of linking: a paragraph for each sentence, with the claims that stand in it.

/** An article of sentences. A claim stands where its words first stand in its sentence. */
export function article(
  published: string,
  sentences: readonly (readonly [text: string, ...claims: Claim[]])[],
  more: Partial<ArticleMeta> = {},
): Linkable {
  let at = 0;
  const paragraphs = sentences.map(([text]) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length };
  });
  const claims = sentences.flatMap(([text, ...inSentence], index) => {
    const sentence = paragraphs[index] as { start: number; end: number };
    return inSentence.map((claim) => {
      const start = sentence.start + text.indexOf(claim.exact);
      return { ...claim, start, end: start + claim.exact.length, sentence };
    });
  });
  return { article: meta(published, more), claims, paragraphs, texts: sentences.map(([text]) => text) };
}

/** Links articles, without official series and outlets where none are given. */
export function linked(articles: readonly Linkable[], context: Partial<LinkContext> = {}): Links {
  return link(articles, { officials: [], outlets: [], ...context });
}

/** The words of each cluster's claims, in order of appearance. */
export function clusteredWords({ clusters }: Links): string[][] {
  return clusters.map(({ claims }) => claims.map(({ claim }) => claim.exact));
}
