import type { APIContext } from 'astro';
import { drawCard } from '../../../site/pictures/card.ts';
import { articleCard } from '../../../site/pictures/cards.ts';
import { cardPng } from '../../../site/pictures/png.ts';
import { articleOf, articles, site } from '../../../site/record/corpus.ts';

/** The picture beside a link to an article: for the newest, as drawing takes longer than all else of a page. */
export const getStaticPaths = async () =>
  (await articles()).slice(0, site.article_cards_up_to).map(({ slug }) => ({ params: { slug } }));

export async function GET({ params: { slug = '' } }: APIContext): Promise<Response> {
  const png = await cardPng(drawCard(articleCard(articleOf(slug).article, site)));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
