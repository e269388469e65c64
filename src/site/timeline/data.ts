import { type Extent, extentOf } from '../../schema/edtf.ts';
import { fitText } from '../drawing/text-width.ts';
import { bracketed, timeInWords } from '../words/times.ts';
import { geometries } from './geometry.ts';
import type { LaneArticle } from './lanes.ts';
import { type ItemTime, kinds, type TimelineMark } from './marks.ts';

// What the page's script draws from: each time, article and speaker once, items as short rows.

/** `data.json` of a timeline. Numbers in items are places in the other lists. */
export interface TimelineData {
  /** What the drawing spans, in milliseconds since 1970. */
  readonly range: readonly [number, number];
  /** slug, title, publisher, link, day of print in milliseconds, “published …” */
  readonly articles: readonly (readonly [string, string, string, string, number, string])[];
  /** id, name */
  readonly speakers: readonly (readonly [string, string])[];
  /** Names as marks have them; the first is that of nobody. */
  readonly names: readonly string[];
  /** EDTF, sense, edge, words; 0 for the words that the EDTF value gives by itself, 1 for these in brackets */
  readonly times: readonly (readonly [string, ItemTime['sense'], ItemTime['edge'], string | 0 | 1])[];
  /** A list for each field, in the order of the items: like beside like is smaller on its way. */
  readonly items: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly who: readonly number[];
    readonly label: readonly string[];
    readonly tail: readonly string[];
    readonly statements: readonly number[];
    /** Places of those that the title speaks of. */
    readonly found: readonly number[];
    readonly article: readonly number[];
    readonly speakers: readonly (readonly number[])[];
    readonly happened: readonly number[];
    readonly said: readonly number[];
    readonly published: readonly number[];
  };
}

/** Longer than any label of a drawing, so that labels are cut there and not here. */
const LABEL = geometries.wide.label * 1.25;

/**
 * The entries as the page’s script reads them: columns, each repeated word written once. `TimelineData` says what
 * each has.
 */
export function packTimeline(
  items: readonly TimelineMark[],
  articles: readonly LaneArticle[],
  range: readonly [Date, Date],
): TimelineData {
  const slugs = new Map(articles.map(({ slug }, index) => [slug, index]));
  const speakers = new Listed<readonly [string, string]>();
  const names = new Listed<string>();
  names.place('', '');
  const times = new Listed<TimelineData['times'][number]>();
  const place = (at: ItemTime) => {
    const { edtf, sense, edge, time } = at;
    return times.place(`${edtf} ${sense} ${edge} ${time}`, [edtf, sense, edge, shortWords(at)]);
  };
  const columns = {
    id: items.map(({ id }) => id),
    kind: items.map(({ kind }) => kinds.indexOf(kind)),
    who: items.map(({ who }) => names.place(who ?? '', who ?? '')),
    label: items.map(({ label }) => fitText(label, LABEL, geometries.wide.font)),
    tail: items.map(({ tail }) => tail),
    statements: items.map(({ statements }) => statements),
    found: items.flatMap(({ found }, index) => (found ? [index] : [])),
    article: items.map(({ slug }) => slugs.get(slug) as number),
    speakers: items.map((item) => item.speakers.map(({ id, name }) => speakers.place(id, [id, name]))),
    happened: items.map(place),
    said: items.map(({ said }) => place(said)),
    published: items.map(({ published }) => place(published)),
  };
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
    names: names.list,
    times: times.list,
    items: columns,
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
  const times = data.times.map(([edtf, sense, edge, words]): ItemTime => {
    const time = typeof words === 'string' ? words : bracketed(timeInWords(edtf, edge), words === 1);
    return { edtf, extent: extentOf(edtf) as Extent, sense, edge, time };
  });
  const columns = data.items;
  const found = new Set(columns.found);
  const at = (column: readonly number[], index: number) => times[column[index] as number] as ItemTime;
  const items = columns.id.map(
    (id, index): TimelineMark => ({
      id,
      kind: kinds[columns.kind[index] as number] as TimelineMark['kind'],
      who: data.names[columns.who[index] as number] || null,
      label: columns.label[index] as string,
      tail: columns.tail[index] as string,
      statements: columns.statements[index] as number,
      found: found.has(index),
      slug: articles[columns.article[index] as number]?.slug as string,
      speakers: (columns.speakers[index] ?? []).map((who) => speakers[who] as { id: string; name: string }),
      ...at(columns.happened, index),
      said: at(columns.said, index),
      published: at(columns.published, index),
    }),
  );
  return { items, articles, speakers, range: data.range };
}

function shortWords({ edtf, edge, time }: ItemTime): string | 0 | 1 {
  const plain = timeInWords(edtf, edge);
  if (time === plain) return 0;
  return time === bracketed(plain, true) ? 1 : time;
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
