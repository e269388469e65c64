import type { APIRoute } from 'astro';
import { manifestOf } from '../site/pictures/manifest.ts';
import { site } from '../site/record/corpus.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifestOf(site), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
