import type { APIContext } from 'astro';
import { packTimeline } from '../../../site/timeline/data.ts';
import type { TimelineItem } from '../../../site/timeline/items.ts';
import { timeline } from '../../../site/timeline/of-record.ts';
import { MOST_IN_ONE_FILE, type Part, rangeOfPart, withAllParts } from '../../../site/timeline/pages.ts';

export async function getStaticPaths() {
  const { parts } = await timeline();
  return withAllParts(parts)
    .filter(({ items }) => items.length <= MOST_IN_ONE_FILE)
    .map((part) => ({ params: { part: part.id }, props: { part } }));
}

/** What the script of such a page draws from. */
export async function GET({ props }: APIContext<{ part: Part<TimelineItem> }>): Promise<Response> {
  const { items } = props.part;
  const { articles, range } = await timeline();
  const slugs = new Set(items.map(({ slug }) => slug));
  const own = articles.filter(({ slug }) => slugs.has(slug));
  return Response.json(packTimeline(items, own, rangeOfPart(props.part, range)));
}
