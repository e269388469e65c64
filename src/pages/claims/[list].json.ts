import { claimsHref } from '../../site/addresses.ts';
import { listData, listOf } from '../../site/claims/claims.ts';
import { claimListPages } from '../../site/claims/of-record.ts';
import { articles, claimsOf, hasClaimPages } from '../../site/record/corpus.ts';

/** `/claims/list.json`, what the filter reads: made only where the list has several pages and each claim has its own. */
export async function getStaticPaths(): Promise<{ params: { list: string } }[]> {
  const needed = (await claimListPages()).length > 1 && (await hasClaimPages());
  return needed ? [{ params: { list: 'list' } }] : [];
}

export async function GET(): Promise<Response> {
  const read = (await articles()).map((article) => ({ article, claims: claimsOf(article.slug) }));
  const data = JSON.stringify(listData(listOf(read, true), claimsHref()));
  return new Response(data, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
