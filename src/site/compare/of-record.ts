import { type Conversation, conversationsOf } from '../../link/conversations/index.ts';
import { placeClaims } from '../../link/linkable.ts';
import { officialsOf } from '../../link/outcomes.ts';
import type { SourceNode } from '../../link/provenance/graph.ts';
import { linesByArticle } from '../../link/provenance/lines.ts';
import { Outlets } from '../../link/provenance/outlets.ts';
import { sharedByArticle } from '../../link/shared-text/index.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { titleOf } from '../article/article.ts';
import type { LinkMarks } from '../article/link-marks.ts';
import { statedFigures } from '../ledger/figures.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { articles, claimsOf, site, speakers } from '../record/corpus.ts';
import { allSeries } from '../record/indexes.ts';
import { linkables, links, outlets } from '../record/linked.ts';
import { type DifferenceView, differenceView } from './differences.ts';
import { forecastsByDistance } from './forecasts.ts';
import { linkMarks } from './marks.ts';
import { type Plan, planOf } from './plan.ts';
import type { RepeatContext } from './repeats.ts';
import { type NodeWords, type SourcesView, sourcesView } from './sources.ts';

// What the pages need of the links between articles, made once in a build, when the first page asks.

let talks: Promise<readonly Conversation[]> | undefined;

/** Who spoke with whom. */
export function conversations(): Promise<readonly Conversation[]> {
  talks ??= linkables().then((all) => conversationsOf(placeClaims(all)));
  return talks;
}

let plan: Promise<Plan> | undefined;

/** Where each link between articles is shown. */
export function comparePlan(): Promise<Plan> {
  plan ??= Promise.all([links(), conversations()]).then(([{ clusters, shared, differences }, spoken]) =>
    planOf({
      repeats: clusters.map(({ id }) => id),
      shared: shared.map(({ id }) => `text-${id}`),
      talks: spoken.map(({ id }) => id),
      differences: differences.map(({ id }) => id),
    }),
  );
  return plan;
}

let marks: Promise<LinkMarks> | undefined;

/** What notes on claims say of other articles, by id of claim. */
export function marksOfClaims(): Promise<LinkMarks> {
  marks ??= Promise.all([links(), comparePlan()]).then(([linked, { hrefs }]) =>
    linkMarks(linked, hrefs, { claimsOf, measures: site.measures }),
  );
  return marks;
}

let sides: Promise<ReadonlyMap<string, DifferenceView>> | undefined;

/** Each difference as pages show it, by its id. */
export function differenceViews(): Promise<ReadonlyMap<string, DifferenceView>> {
  sides ??= links().then(
    ({ differences }) =>
      new Map(differences.map((one) => [one.id, differenceView(one, { claimsOf, measures: site.measures })])),
  );
  return sides;
}

let sources: Promise<ReadonlyMap<string, SourcesView>> | undefined;

/** What each article draws on, by its slug. */
export function sourcesOfArticles(): Promise<ReadonlyMap<string, SourcesView>> {
  sources ??= Promise.all([links(), nodeWords()]).then(
    ([{ provenance }, wordsOf]) =>
      new Map([...linesByArticle(provenance)].map(([slug, lines]) => [slug, sourcesView(lines, wordsOf)])),
  );
  return sources;
}

let nodes: Promise<(node: Pick<SourceNode, 'id' | 'kind' | 'ref' | 'name'>) => NodeWords> | undefined;

/** What a node of the provenance graph is called: an article by its headline, an outlet by its name. */
export function nodeWords(): NonNullable<typeof nodes> {
  nodes ??= Promise.all([articles(), speakers()]).then(([all, known]) => {
    const titles = new Map(all.map((article) => [article.slug, titleOf(article)]));
    return ({ kind, ref, name }) => {
      if (kind === 'outlet') return { name, href: known.has(ref) ? speakerHref(ref) : null };
      return { name: titles.get(ref) ?? name, href: articleHref(ref) };
    };
  });
  return nodes;
}

let repeats: Promise<RepeatContext> | undefined;

/** What is needed to show where a claim stands again, and how it may have come there. */
export function repeatContext(): Promise<RepeatContext> {
  repeats ??= Promise.all([links(), outlets(), nodeWords()]).then(([{ shared }, known, wordsOf]) => ({
    claimsOf,
    shared: sharedByArticle(shared),
    outlets: new Outlets(known),
    nodeOf: (id, name) => {
      const [kind, ref] = [id.startsWith('article:') ? 'article' : 'outlet', id.slice(id.indexOf(':') + 1)] as const;
      return wordsOf({ id, kind, ref, name });
    },
  }));
  return repeats;
}

/** Forecasts and goals with an outcome, the nearest first. */
export async function nearestForecasts(): Promise<Ledger> {
  const figures = statedFigures(
    (await articles()).map((article) => ({ article, claims: claimsOf(article.slug) })),
    site.measures,
  );
  const chart = site.measures.find(({ id }) => id === site.chart.measure);
  return forecastsByDistance(figures, officialsOf(allSeries()), chart?.scale_name ?? '');
}
