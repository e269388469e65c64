import type { ArticleMeta } from '../../schema/article.ts';
import { articles, claimsOf, speakers } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { type Choices, choicesOf } from './claims.ts';
import { pagesOf } from './pages.ts';

/** The articles on each page of the list of claims, newest first. */
export const claimListPages = once(async (): Promise<ArticleMeta[][]> => pagesOf(await articles()));

/** What the list of claims can be filtered by, the same on each of its pages. */
export const claimChoices = once(
  async (): Promise<Choices> =>
    choicesOf(
      (await articles()).map((article) => ({ article, claims: claimsOf(article.slug) })),
      new Map([...(await speakers()).values()].map(({ id, name }) => [id, name])),
    ),
);

/** Other names of speakers, by id, as one text: what the filter finds them by beside their names. */
export const claimAliases = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      [...(await speakers()).values()].map(({ id, aliases, labels }) => [id, [...aliases, ...labels].join('; ')]),
    ),
);
