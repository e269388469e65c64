import type { ClaimCard } from '../pictures/claim-card.ts';
import type { Recorded } from '../record/corpus.ts';
import { articleOf, articles, hasClaimPages, record, site, wordsOf } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { uniqueTitles } from '../words/page-titles.ts';
import { claimCard, type Pictured } from './card.ts';
import { titlesOf } from './claim.ts';

/** What the page of each claim is called, by id. */
export const claimTitles = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    uniqueTitles((await record()).map(({ article, claim }) => ({ id: claim.id, forms: titlesOf(claim, article) }))),
);

/** What the pictures of claims say, by id: of statements and figures, the newest articles first, as many as site.yaml has. */
export const claimCards = once(async (): Promise<ReadonlyMap<string, ClaimCard>> => {
  if (!(await hasClaimPages())) return new Map();
  const newestFirst = (await articles()).flatMap((article) =>
    articleOf(article.slug).article.claims.map((claim) => ({ article, claim })),
  );
  return new Map(
    newestFirst
      .filter(isPictured)
      .slice(0, site.claim_cards_up_to)
      .map(({ article, claim }) => {
        const { claims } = articleOf(article.slug).article;
        const sentence = wordsOf(article.slug, claim.sentence);
        return [claim.id, claimCard({ claim, article, claims, sentence, site })];
      }),
  );
});

function isPictured(recorded: Recorded): recorded is Recorded<Pictured> {
  return recorded.claim.type !== 'date';
}
