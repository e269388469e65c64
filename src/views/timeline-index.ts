import { articles, claimsOf, wordsOf } from './corpus.ts';
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
