import { packTimeline } from '../../site/timeline/data.ts';
import { timeline } from '../../site/timeline/of-record.ts';
import { MOST_IN_ONE_FILE } from '../../site/timeline/pages.ts';

/** What the script of `/timeline/` draws from; empty where that is too much for one file. */
export async function GET(): Promise<Response> {
  const { items, articles, range } = await timeline();
  const few = items.length <= MOST_IN_ONE_FILE;
  return Response.json(packTimeline(few ? items : [], few ? articles : [], range));
}
