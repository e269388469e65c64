import { allSeries, articles, claimsOf, site } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import type { LedgerInput } from './figures.ts';
import { type ClaimOutcome, outcomesOf } from './outcome.ts';

/** All that is stated and recorded of the site's measures. */
export const ledgerInput = once(
  async (): Promise<LedgerInput> => ({
    site,
    series: allSeries(),
    articles: (await articles()).map((article) => ({ article, claims: claimsOf(article.slug) })),
  }),
);

/** By id of claim: figures beside the official series. */
export const outcomes = once(async (): Promise<ReadonlyMap<string, ClaimOutcome>> => outcomesOf(await ledgerInput()));
