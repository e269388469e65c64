import type { APIRoute } from 'astro';
import { drawCard } from '../site/pictures/card.ts';
import { cardOfSite } from '../site/pictures/of-record.ts';
import { cardPng } from '../site/pictures/png.ts';

/** The picture beside a link to any other page. */
export const GET: APIRoute = async () =>
  new Response(await cardPng(drawCard(await cardOfSite())), { headers: { 'content-type': 'image/png' } });
