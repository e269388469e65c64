import { timelineEntryHref } from '../addresses.ts';
import { articles, claimsOf, wordsOf } from '../record/corpus.ts';
import { partOfEach } from './pages.ts';
import { type Timeline, timelineOf } from './timeline.ts';

let made: Promise<Timeline> | undefined;

/** The timeline of the whole corpus, made once for all of its pages. */
export function timeline(): Promise<Timeline> {
  made ??= articles().then((all) =>
    timelineOf(
      all.map((article) => ({ article, claims: claimsOf(article.slug), words: (span) => wordsOf(article.slug, span) })),
    ),
  );
  return made;
}

let entries: Promise<ReadonlyMap<string, string>> | undefined;

/** By id of claim: the address of its entry on the timeline, for those that have one. */
export function timelineEntries(): Promise<ReadonlyMap<string, string>> {
  entries ??= timeline().then(({ items, parts }) => {
    const pages = partOfEach(parts);
    return new Map(
      items.flatMap((item) => item.claims.map(({ id }) => [id, timelineEntryHref(id, pages.get(item.id))] as const)),
    );
  });
  return entries;
}
