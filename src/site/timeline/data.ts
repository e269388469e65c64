import { type Extent, extentOf } from '../../schema/edtf.ts';
import { fitText } from '../drawing/text-width.ts';
import { bracketed, timeInWords } from '../words/times.ts';
import { geometries } from './geometry.ts';
import type { LaneArticle } from './lanes.ts';
import { type ItemTime, kinds, type TimelineMark } from './marks.ts';
import { printedOf } from './printed.ts';

// What the page's script draws from: each time, article and speaker once, items as short rows.

/** `data.json` of a timeline. Numbers in items are places in the other lists. */
export interface TimelineData {
  /** What the drawing spans, in milliseconds since 1970. */
  readonly range: readonly [number, number];
  /** slug, title, publisher, link, time of print */
  readonly articles: readonly (readonly [string, string, string, string, number])[];
  /** id, name */
  readonly speakers: readonly (readonly [string, string])[];
  /** Names as marks have them; the first is that of nobody. */
  readonly names: readonly string[];
  /** A list for each field: like beside like is smaller on its way. */
  readonly times: {
    readonly edtf: readonly string[];
    readonly sense: readonly ItemTime['sense'][];
    readonly edge: readonly ItemTime['edge'][];
    /** 0 for the words that the EDTF value gives by itself, 1 for these in brackets. */
    readonly words: readonly (string | 0 | 1)[];
  };
  /** In the order of the items. */
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
    /** Places of times, each as so many more than the one before: items are in order of time. */
    readonly happened: readonly number[];
    readonly said: readonly number[];
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
  const times = new Listed<ItemTime>();
  const place = (at: ItemTime) => times.place(`${at.edtf} ${at.sense} ${at.edge} ${at.time}`, at);
  const happened = items.map(place);
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
    happened: happened.map((at, index) => at - (happened[index - 1] ?? 0)),
    said: items.map(({ said }) => place(said)),
  };
  return {
    range: [range[0].getTime(), range[1].getTime()],
    articles: articles.map(({ slug, title, publisher, href, print }) => [slug, title, publisher, href, place(print)]),
    speakers: speakers.list,
    names: names.list,
    times: {
      edtf: times.list.map(({ edtf }) => edtf),
      sense: times.list.map(({ sense }) => sense),
      edge: times.list.map(({ edge }) => edge),
      words: times.list.map(shortWords),
    },
    items: columns,
  };
}

/** The items and articles again, as they were packed. */
export function unpackTimeline(data: TimelineData) {
  const times = data.times.edtf.map((edtf, index): ItemTime => {
    const [sense, edge] = [data.times.sense[index] as ItemTime['sense'], data.times.edge[index] as ItemTime['edge']];
    const words = data.times.words[index];
    const time = typeof words === 'string' ? words : bracketed(timeInWords(edtf, edge), words === 1);
    return { edtf, extent: extentOf(edtf) as Extent, sense, edge, time };
  });
  const articles = data.articles.map(
    ([slug, title, publisher, href, print]): LaneArticle => ({
      slug,
      title,
      publisher,
      href,
      print: times[print] as ItemTime,
    }),
  );
  const speakers = data.speakers.map(([id, name]) => ({ id, name }));
  const columns = data.items;
  const found = new Set(columns.found);
  let place = 0;
  const items = columns.id.map((id, index): TimelineMark => {
    place += columns.happened[index] as number;
    const said = times[columns.said[index] as number] as ItemTime;
    const { slug, print } = articles[columns.article[index] as number] as LaneArticle;
    return {
      id,
      kind: kinds[columns.kind[index] as number] as TimelineMark['kind'],
      who: data.names[columns.who[index] as number] || null,
      label: columns.label[index] as string,
      tail: columns.tail[index] as string,
      statements: columns.statements[index] as number,
      found: found.has(index),
      slug,
      speakers: (columns.speakers[index] ?? []).map((who) => speakers[who] as { id: string; name: string }),
      ...(times[place] as ItemTime),
      said,
      published: printedOf(said, print),
    };
  });
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
