import type { APIRoute } from 'astro';
import { site } from '../views/corpus.ts';
import { manifestOf } from '../views/manifest.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifestOf(site), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
