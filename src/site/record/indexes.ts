import type { ArticleMeta } from '../../schema/article.ts';
import { tradeRowHref } from '../addresses.ts';
import { publishedOf } from '../article/article.ts';
import { listedFigures, type TradeInput } from '../chart/chart.ts';
import { titlesOf } from '../claim/claim.ts';
import { type Choices, choicesOf } from '../claims/claims.ts';
import { pagesOf } from '../claims/pages.ts';
import { type ClaimOutcome, outcomesOf } from '../ledger/outcome.ts';
import { type Picture, pictureOf, siteCard } from '../pictures/cards.ts';
import { bySpeaker, countryName } from '../speakers/speakers.ts';
import { uniqueTitles } from '../words/page-titles.ts';
import { articles, claimsOf, type Recorded, record, series, site, speakers } from './corpus.ts';

// What every page or feed would otherwise look for in the whole corpus again.

let index: Promise<ReadonlyMap<string, readonly Recorded[]>> | undefined;

/** By speaker: the claims in which they speak or pass words on, oldest article first. */
export function recordBySpeaker(): Promise<ReadonlyMap<string, readonly Recorded[]>> {
  index ??= record().then(bySpeaker);
  return index;
}

/** The same of one speaker. */
export async function recordOf(id: string): Promise<readonly Recorded[]> {
  return (await recordBySpeaker()).get(id) ?? [];
}

let pages: Promise<ArticleMeta[][]> | undefined;

/** The articles on each page of the list of claims, newest first. */
export function claimListPages(): Promise<ArticleMeta[][]> {
  pages ??= articles().then(pagesOf);
  return pages;
}

let choices: Promise<Choices> | undefined;

/** What the list of claims can be filtered by, the same on each of its pages. */
export function claimChoices(): Promise<Choices> {
  choices ??= Promise.all([articles(), speakers()]).then(([all, known]) =>
    choicesOf(
      all.map((article) => ({ article, claims: claimsOf(article.slug) })),
      new Map([...known.values()].map(({ id, name }) => [id, name])),
    ),
  );
  return choices;
}

let read: TradeInput['series'] | undefined;

/** Every series of site.yaml with its rows. */
export function allSeries(): TradeInput['series'] {
  read ??= site.series.map(({ id }) => series(id));
  return read;
}

let charted: Promise<TradeInput> | undefined;

/** All that the chart is made of. */
export function tradeInput(): Promise<TradeInput> {
  charted ??= articles().then((all) => ({
    site,
    series: allSeries(),
    articles: all.map((article) => ({ article, claims: claimsOf(article.slug) })),
  }));
  return charted;
}

let rows: Promise<ReadonlyMap<string, string>> | undefined;

/** By id of claim: the address of its row below the chart, for those that are listed there. */
export function tradeRows(): Promise<ReadonlyMap<string, string>> {
  rows ??= tradeInput().then(
    (input) => new Map(listedFigures(input).listed.map(({ claim }) => [claim.id, tradeRowHref(claim.id)])),
  );
  return rows;
}

let titles: Promise<ReadonlyMap<string, string>> | undefined;

/** What the page of each article is called, by slug: its headline, and more where another article has the same. */
export function articleTitles(): Promise<ReadonlyMap<string, string>> {
  titles ??= articles().then((all) =>
    uniqueTitles(
      all.map((article) => {
        const { slug, title, publisher } = article;
        const printed = `${title}, ${publisher}`;
        return { id: slug, forms: [title, printed, `${printed}, ${publishedOf(article)}`] };
      }),
    ),
  );
  return titles;
}

let names: Promise<ReadonlyMap<string, string>> | undefined;

/** What the page of each speaker is called, by id: the name, and more where a namesake has the same. */
export function speakerTitles(): Promise<ReadonlyMap<string, string>> {
  names ??= speakers().then((all) =>
    uniqueTitles(
      [...all.values()].map(({ id, name, kind, country }) => ({
        id,
        forms: [name, [name, kind, countryName(country)].filter(Boolean).join(', ')],
      })),
    ),
  );
  return names;
}

let picture: Promise<Picture> | undefined;

/** The picture beside links to pages that have none of their own. */
export function sitePicture(): Promise<Picture> {
  picture ??= articles().then((all) => pictureOf(siteCard(all, site)));
  return picture;
}

let claimNames: Promise<ReadonlyMap<string, string>> | undefined;

/** What the page of each claim is called, by id. */
export function claimTitles(): Promise<ReadonlyMap<string, string>> {
  claimNames ??= record().then((all) =>
    uniqueTitles(all.map(({ article, claim }) => ({ id: claim.id, forms: titlesOf(claim, article) }))),
  );
  return claimNames;
}

let comparisons: Promise<ReadonlyMap<string, ClaimOutcome>> | undefined;

/** By id of claim: figures beside the official series. */
export function outcomes(): Promise<ReadonlyMap<string, ClaimOutcome>> {
  comparisons ??= tradeInput().then(outcomesOf);
  return comparisons;
}
