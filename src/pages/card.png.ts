import type { APIRoute } from 'astro';
import { drawCard } from '../images/card.ts';
import { cardPng } from '../images/png.ts';
import { siteCard } from '../views/cards.ts';
import { articles, site } from '../views/corpus.ts';

/** The picture beside a link to any other page. */
export const GET: APIRoute = async () =>
  new Response(await cardPng(drawCard(siteCard(await articles(), site))), { headers: { 'content-type': 'image/png' } });
