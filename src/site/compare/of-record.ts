import { type Conversation, conversationsOf } from '../../link/conversations/index.ts';
import { placeClaims } from '../../link/linkable.ts';
import { officialsOf } from '../../link/outcomes.ts';
import type { SourceNode } from '../../link/provenance/graph.ts';
import { linesByArticle } from '../../link/provenance/lines.ts';
import { Outlets } from '../../link/provenance/outlets.ts';
import { sharedByArticle } from '../../link/shared-text/index.ts';
import { articleHref, comparePairHref, speakerHref } from '../addresses.ts';
import { statedFigures } from '../ledger/figures.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DifferenceCard } from '../pictures/difference-card.ts';
import { allSeries, articles, claimsOf, site, speakers } from '../record/corpus.ts';
import { linkables, links, outlets } from '../record/links.ts';
import { once } from '../record/once.ts';
import type { LinkMarks } from '../words/link-marks.ts';
import { titleOf } from '../words/names.ts';
import { uniqueTitles } from '../words/page-titles.ts';
import { differenceCard } from './difference-card.ts';
import { type DifferenceView, differenceView } from './differences.ts';
import { forecastsByDistance } from './forecasts.ts';
import { linkMarks } from './marks.ts';
import { inCommonOf, keyOf, mostInCommon, type Pair, pairsOf, type SharedWith } from './pair.ts';
import { type Plan, planOf } from './plan.ts';
import type { RepeatContext } from './repeats.ts';
import { type NodeWords, type SourcesView, sourcesView } from './sources.ts';

// What the pages need of the links between articles.

/** Who spoke with whom. */
export const conversations = once(
  async (): Promise<readonly Conversation[]> => conversationsOf(placeClaims(await linkables())),
);

/** Where each link between articles is shown. */
export const comparePlan = once(async (): Promise<Plan> => {
  const [{ clusters, shared, differences }, spoken] = await Promise.all([links(), conversations()]);
  return planOf({
    repeats: clusters.map(({ id }) => id),
    shared: shared.map(({ id }) => `text-${id}`),
    talks: spoken.map(({ id }) => id),
    differences: differences.map(({ id }) => id),
  });
});

/** The pairs of articles that have a page side by side. */
export const articlePairs = once(async (): Promise<ReadonlyMap<string, Pair>> => pairsOf((await links()).shared));

/** By slug, the articles that share most passages with an article: how many, and where the two are side by side. */
export const inCommonByArticle = once(
  async (): Promise<ReadonlyMap<string, readonly { readonly words: string; readonly href: string }[]>> =>
    inCommonOf([...(await articlePairs()).values()]),
);

/** The two articles that share most, in a sentence that leads to the pair; null where no two share a passage. */
export const mostAlike = once(async (): Promise<SharedWith | null> => mostInCommon((await articlePairs()).values()));

/** What two articles state differently: the title of each difference and where it is set out. */
export async function differencesOfPair(
  slugs: readonly string[],
): Promise<{ readonly title: string; readonly href: string }[]> {
  const [{ differences }, { hrefs }, views] = await Promise.all([links(), comparePlan(), differenceViews()]);
  return differences
    .filter(({ sides }) => {
      const told = new Set(sides.flatMap(({ claims }) => claims.map(({ article }) => article.slug)));
      return slugs.every((slug) => told.has(slug));
    })
    .map(({ id }) => ({ title: views.get(id)?.title ?? '', href: hrefs.get(id) ?? '' }));
}

/** What notes on claims say of other articles, by id of claim. */
export const marksOfClaims = once(async (): Promise<LinkMarks> => {
  const [linked, { hrefs }] = await Promise.all([links(), comparePlan()]);
  return linkMarks(linked, hrefs, { claimsOf, measures: site.measures });
});

/** Each difference as pages show it, by its id. */
export const differenceViews = once(
  async (): Promise<ReadonlyMap<string, DifferenceView>> =>
    new Map(
      (await links()).differences.map((one) => [one.id, differenceView(one, { claimsOf, measures: site.measures })]),
    ),
);

/** What the pictures of differences say, by id; what has one has a page of its own. As many as site.yaml has of claims. */
export const differenceCards = once(async (): Promise<ReadonlyMap<string, DifferenceCard>> => {
  const views = [...(await differenceViews()).values()].slice(0, site.claim_cards_up_to);
  return new Map(views.map((view) => [view.id, differenceCard(view, site.name)]));
});

/** What these pages are called, by id: no two are alike. */
export const differenceTitles = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    uniqueTitles(
      [...(await differenceViews()).values()].map(({ id, title, sides }) => ({
        id,
        forms: [title, `${title}: ${sides.map(({ value }) => value).join(', ')}`],
      })),
    ),
);

/** What each article credits, by its slug; what shares passages leads to the two articles side by side. */
export const sourcesOfArticles = once(async (): Promise<ReadonlyMap<string, SourcesView>> => {
  const [{ provenance }, wordsOf, pairs] = await Promise.all([links(), nodeWords(), articlePairs()]);
  const pairHref = (one: string, other: string) => {
    const pair = pairs.get(keyOf(one, other)) ?? pairs.get(keyOf(other, one));
    return pair === undefined ? null : comparePairHref(...pair.slugs);
  };
  return new Map(
    [...linesByArticle(provenance)].map(([slug, lines]) => [
      slug,
      sourcesView(lines, wordsOf, ({ kind, ref }) => (kind === 'article' ? pairHref(slug, ref) : null)),
    ]),
  );
});

/** What a node of the provenance graph is called: an article by its headline, an outlet by its name. */
export const nodeWords = once(
  async (): Promise<(node: Pick<SourceNode, 'id' | 'kind' | 'ref' | 'name'>) => NodeWords> => {
    const [all, known] = await Promise.all([articles(), speakers()]);
    const titles = new Map(all.map((article) => [article.slug, titleOf(article)]));
    return ({ kind, ref, name }) => {
      if (kind === 'outlet') return { name, href: known.has(ref) ? speakerHref(ref) : null };
      return { name: titles.get(ref) ?? name, href: articleHref(ref) };
    };
  },
);

/** What is needed to show where a claim stands again, and how it may have come there. */
export const repeatContext = once(async (): Promise<RepeatContext> => {
  const [{ shared }, known, wordsOf] = await Promise.all([links(), outlets(), nodeWords()]);
  return {
    claimsOf,
    shared: sharedByArticle(shared),
    outlets: new Outlets(known),
    nodeOf: (id, name) => {
      const [kind, ref] = [id.startsWith('article:') ? 'article' : 'outlet', id.slice(id.indexOf(':') + 1)] as const;
      return wordsOf({ id, kind, ref, name });
    },
  };
});

/** What the values of forecasts are scaled in: “billion”, as on the chart; '' where the site measures nothing. */
export const forecastUnit =
  (site.measures.find(({ id }) => id === site.chart?.measure) ?? site.measures[0])?.scale_name ?? '';

/** Forecasts and goals with an outcome, the nearest first. */
export async function nearestForecasts(): Promise<Ledger> {
  const figures = statedFigures(
    (await articles()).map((article) => ({ article, claims: claimsOf(article.slug) })),
    site.measures,
  );
  return forecastsByDistance(figures, officialsOf(allSeries()), forecastUnit);
}
