import type { APIRoute } from 'astro';
import { themedIcon } from '../site/pictures/icon.ts';

export const GET: APIRoute = () => new Response(themedIcon(), { headers: { 'content-type': 'image/svg+xml' } });
