import type { Variant } from './geometry.ts';
import { geometries } from './geometry.ts';
import { lanesOf } from './lanes.ts';
import { layOut, type TimelineLayout } from './layout.ts';
import type { Drawable } from './marks.ts';
import { type Timeline, timelineHrefs } from './timeline.ts';

/** A speaker’s small timeline: what was said then, with what was recorded later. */
export interface SpeakerDrawing {
  readonly drawings: Readonly<Record<Exclude<Variant, 'wide'>, TimelineLayout>>;
  readonly entryHref: (item: Drawable) => string;
  /** How many of how many are drawn: the newest. */
  readonly count: number;
  readonly all: number;
}

/** More marks than these are not drawn. */
const MOST = 40;

/**
 * What one speaker said and stated, a lane for each article, on the years of all articles. `recorded` gives by id of claim
 * what came of a figure: “the Harbour Board recorded 36”. Null where nothing is dated, or only one thing.
 */
export function speakerDrawing(
  timeline: Timeline,
  id: string,
  recorded: (claim: string) => string | null,
): SpeakerDrawing | null {
  const own = timeline.items.filter(({ speakers }) => speakers.some((one) => one.id === id));
  if (own.length < 2) return null;
  const items = own.slice(-MOST).map((item) => {
    const came = item.claims.map((claim) => recorded(claim.id)).find((words) => words !== null);
    const tail = [item.tail, came].filter(Boolean).join('; ');
    return { ...item, who: null, tail };
  });
  const articles = new Map(timeline.articles.map((article) => [article.slug, article]));
  const lanes = lanesOf(items, articles, 'article', () => null);
  const draw = (variant: Variant) => layOut(lanes, timeline.range, geometries[variant]);
  return {
    drawings: { tablet: draw('tablet'), narrow: draw('narrow') },
    entryHref: timelineHrefs(timeline),
    count: items.length,
    all: own.length,
  };
}
