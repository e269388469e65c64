import { record } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { uniqueTitles } from '../words/page-titles.ts';
import { titlesOf } from './claim.ts';

/** What the page of each claim is called, by id. */
export const claimTitles = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    uniqueTitles((await record()).map(({ article, claim }) => ({ id: claim.id, forms: titlesOf(claim, article) }))),
);
