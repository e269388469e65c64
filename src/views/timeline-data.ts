import { type Extent, extentOf } from '../link/extent.ts';
import { fitText } from './text-width.ts';
import type { LaneArticle } from './timeline-lanes.ts';
import { wide } from './timeline-layout.ts';
import { clocks, type ItemTime, kinds, type TimelineMark } from './timeline-marks.ts';

// What the page's script draws from: each time, article and speaker once, items as short rows.

/** `data.json` of a timeline. Numbers in items are places in the other lists. */
export interface TimelineData {
  /** What the drawing spans, in milliseconds since 1970. */
  readonly range: readonly [number, number];
  /** slug, title, publisher, link, day of print in milliseconds, “published …” */
  readonly articles: readonly (readonly [string, string, string, string, number, string])[];
  /** id, name */
  readonly speakers: readonly (readonly [string, string])[];
  /** EDTF, sense, edge, words */
  readonly times: readonly (readonly [string, ItemTime['sense'], ItemTime['edge'], string])[];
  /** id, kind, label, article, speakers, times by the three clocks */
  readonly items: readonly (readonly [string, number, string, number, readonly number[], number, number, number])[];
}

/** Longer than any label of a drawing, so that labels are cut there and not here. */
const LABEL = wide.label * 1.25;

export function packTimeline(
  items: readonly TimelineMark[],
  articles: readonly LaneArticle[],
  range: readonly [Date, Date],
): TimelineData {
  const slugs = new Map(articles.map(({ slug }, index) => [slug, index]));
  const speakers = new Listed<readonly [string, string]>();
  const times = new Listed<TimelineData['times'][number]>();
  const place = ({ edtf, sense, edge, time }: ItemTime) =>
    times.place(`${edtf} ${sense} ${edge} ${time}`, [edtf, sense, edge, time]);
  const rows = items.map((item): TimelineData['items'][number] => [
    item.id,
    kinds.indexOf(item.kind),
    fitText(item.label, LABEL, wide.font),
    slugs.get(item.slug) as number,
    item.speakers.map(({ id, name }) => speakers.place(id, [id, name])),
    place(item),
    place(item.said),
    place(item.published),
  ]);
  return {
    range: [range[0].getTime(), range[1].getTime()],
    articles: articles.map(({ slug, title, publisher, href, publishedAt, publishedWords }) => [
      slug,
      title,
      publisher,
      href,
      publishedAt,
      publishedWords,
    ]),
    speakers: speakers.list,
    times: times.list,
    items: rows,
  };
}

/** The items and articles again, as they were packed. */
export function unpackTimeline(data: TimelineData) {
  const articles = data.articles.map(
    ([slug, title, publisher, href, publishedAt, publishedWords]): LaneArticle => ({
      slug,
      title,
      publisher,
      href,
      publishedAt,
      publishedWords,
    }),
  );
  const speakers = data.speakers.map(([id, name]) => ({ id, name }));
  const times = data.times.map(([edtf, sense, edge, time]): ItemTime => {
    return { edtf, extent: extentOf(edtf) as Extent, sense, edge, time };
  });
  const items = data.items.map(([id, kind, label, article, who, ...at]): TimelineMark => {
    const [own, said, published] = clocks.map((_, clock) => times[at[clock] as number] as ItemTime) as [
      ItemTime,
      ItemTime,
      ItemTime,
    ];
    return {
      id,
      kind: kinds[kind] as TimelineMark['kind'],
      label,
      slug: articles[article]?.slug as string,
      speakers: who.map((index) => speakers[index] as { id: string; name: string }),
      ...own,
      said,
      published,
    };
  });
  return { items, articles, speakers, range: data.range };
}

/** Values in the order of their first use, each once. */
class Listed<Value> {
  readonly list: Value[] = [];
  private readonly places = new Map<string, number>();

  place(key: string, value: Value): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(value) - 1;
  }
}
