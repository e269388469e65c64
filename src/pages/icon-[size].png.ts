import type { APIRoute } from 'astro';
import { plainIcon } from '../site/pictures/icon.ts';
import { iconSizes } from '../site/pictures/manifest.ts';
import { svgPng } from '../site/pictures/png.ts';

/** The icon in the sizes that phones and installed sites ask for. */
export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await svgPng(plainIcon(), Number(params.size)), { headers: { 'content-type': 'image/png' } });
