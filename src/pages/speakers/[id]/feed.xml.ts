import type { APIContext } from 'astro';
import { atomFeed } from '../../../site/feeds/feeds.ts';
import { feedOf, feedPaths } from '../../../site/feeds/of-record.ts';

export const getStaticPaths = feedPaths;

export async function GET({ params: { id = '' }, site }: APIContext): Promise<Response> {
  const feed = atomFeed(await feedOf(id, site as URL));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
