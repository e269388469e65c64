import type { APIRoute } from 'astro';
import { plainIcon } from '../images/icon.ts';
import { svgPng } from '../images/png.ts';
import { iconSizes } from '../views/manifest.ts';

/** The icon in the sizes that phones and installed sites ask for. */
export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await svgPng(plainIcon(), Number(params.size)), { headers: { 'content-type': 'image/png' } });
