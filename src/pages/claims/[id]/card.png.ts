import type { APIContext } from 'astro';
import { claimCards } from '../../../site/claim/of-record.ts';
import { drawClaimCard } from '../../../site/pictures/claim-card.ts';
import { cardPng } from '../../../site/pictures/png.ts';

/** The picture of a statement or figure, to be shared. */
export const getStaticPaths = async () => [...(await claimCards()).keys()].map((id) => ({ params: { id } }));

export async function GET({ params: { id = '' } }: APIContext): Promise<Response> {
  const card = (await claimCards()).get(id);
  if (card === undefined) throw new Error(`There is no picture of the claim ${id}.`);
  return new Response(await cardPng(drawClaimCard(card)), { headers: { 'content-type': 'image/png' } });
}
