import { timelineEntryHref } from '../addresses.ts';
import { articles, claimsOf, wordsOf } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { partOfEach } from './pages.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** The timeline of the whole corpus, the same for all of its pages. */
export const timeline = once(
  async (): Promise<Timeline> =>
    timelineOf(
      (await articles()).map((article) => ({
        article,
        claims: claimsOf(article.slug),
        words: (span) => wordsOf(article.slug, span),
      })),
    ),
);

/** By id of claim: the address of its entry on the timeline, for those that have one. */
export const timelineEntries = once(async (): Promise<ReadonlyMap<string, string>> => {
  const { items, parts } = await timeline();
  const pages = partOfEach(parts);
  return new Map(
    items.flatMap((item) => item.claims.map(({ id }) => [id, timelineEntryHref(id, pages.get(item.id))] as const)),
  );
});
