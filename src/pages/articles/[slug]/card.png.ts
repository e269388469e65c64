import type { APIContext } from 'astro';
import { drawCard } from '../../../images/card.ts';
import { cardPng } from '../../../images/png.ts';
import { articleCard } from '../../../views/cards.ts';
import { articleOf, articles, site } from '../../../views/corpus.ts';

/** The picture beside a link to an article: for the newest, as drawing takes longer than all else of a page. */
export const getStaticPaths = async () =>
  (await articles()).slice(0, site.article_cards_up_to).map(({ slug }) => ({ params: { slug } }));

export async function GET({ params: { slug = '' } }: APIContext): Promise<Response> {
  const png = await cardPng(drawCard(articleCard(articleOf(slug).article, site)));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
