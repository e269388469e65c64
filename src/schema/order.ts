import type { ArticleMeta } from './article.ts';

/** Order of texts by their characters, the same in every language: for ids, slugs and days in ISO 8601. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Articles in order of publication, those of one day by slug. */
export function byPublication(
  a: Pick<ArticleMeta, 'published' | 'slug'>,
  b: Pick<ArticleMeta, 'published' | 'slug'>,
): number {
  return byText(a.published.value, b.published.value) || byText(a.slug, b.slug);
}

/** By publication, then slug, then place in the article: the order in which a reader of the record meets claims. */
export function inOrderOfAppearance<
  Placed extends { readonly article: ArticleMeta; readonly claim: { readonly start: number } },
>(a: Placed, b: Placed): number {
  return byPublication(a.article, b.article) || a.claim.start - b.claim.start;
}
