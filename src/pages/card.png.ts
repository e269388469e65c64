import type { APIRoute } from 'astro';
import { drawCard } from '../site/pictures/card.ts';
import { siteCard } from '../site/pictures/cards.ts';
import { cardPng } from '../site/pictures/png.ts';
import { articles, site } from '../site/record/corpus.ts';

/** The picture beside a link to any other page. */
export const GET: APIRoute = async () =>
  new Response(await cardPng(drawCard(siteCard(await articles(), site))), { headers: { 'content-type': 'image/png' } });
