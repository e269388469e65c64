import type { APIContext } from 'astro';
import { differenceCards } from '../../../site/compare/of-record.ts';
import { drawDifferenceCard } from '../../../site/pictures/difference-card.ts';
import { cardPng } from '../../../site/pictures/png.ts';

/** The picture of a difference, to be shared. */
export const getStaticPaths = async () => [...(await differenceCards()).keys()].map((id) => ({ params: { id } }));

export async function GET({ params: { id = '' } }: APIContext): Promise<Response> {
  const card = (await differenceCards()).get(id);
  if (card === undefined) throw new Error(`There is no picture of the difference ${id}.`);
  return new Response(await cardPng(drawDifferenceCard(card)), { headers: { 'content-type': 'image/png' } });
}
