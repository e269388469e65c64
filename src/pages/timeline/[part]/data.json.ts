import type { APIContext } from 'astro';
import { packTimeline } from '../../../views/timeline-data.ts';
import { timeline } from '../../../views/timeline-index.ts';
import { MOST_IN_ONE_FILE, rangeOfPart } from '../../../views/timeline-pages.ts';

export async function getStaticPaths() {
  const { parts } = await timeline();
  return [...(parts ?? [])].flatMap(([part, items]) => (items.length > MOST_IN_ONE_FILE ? [] : [{ params: { part } }]));
}

/** What the script of a year's page draws from. */
export async function GET({ params: { part = '' } }: APIContext): Promise<Response> {
  const { parts, articles, range } = await timeline();
  const items = parts?.get(part) ?? [];
  const slugs = new Set(items.map(({ slug }) => slug));
  const own = articles.filter(({ slug }) => slugs.has(slug));
  return Response.json(packTimeline(items, own, rangeOfPart(part, items, range)));
}
