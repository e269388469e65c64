import { UNNAMED } from '../schema/ids.ts';

const builtFor: string = import.meta.env ? import.meta.env.BASE_URL : '/';

/** The chart's place in the address, as site.yaml has it; nothing where the site has no chart. */
const chartAt: string = import.meta.env ? (import.meta.env.CHART_PATH ?? 'chart') : 'chart';

/** Whether the site has a chart to lead to. */
export const hasChart: boolean = chartAt !== '';

/**
 * Addresses inside the site. Every internal link goes through here, so that the site runs under any base path.
 * `"/articles/"`, base `"/record/"` → `"/record/articles/"`. Outside of a build, as for the search index, the base is `/`.
 */
export function href(path: string, base: string = builtFor): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

export const articlesHref = (): string => href('/articles/');

/** A page of the list of articles, from 1; no slug is followed by a page's number. */
export const articleListHref = (page: number): string =>
  page === 1 ? articlesHref() : href(`/articles/page/${page}/`);

/** An article, or the mark of one of its claims. */
export function articleHref(slug: string, claim?: string): string {
  return href(`/articles/${slug}/${claim === undefined ? '' : `#${claim}`}`);
}

/** An article beside what it was until a day, on which its publisher changed it. */
export const versionHref = (slug: string, until: string): string => href(`/articles/${slug}/until/${until}/`);

export const speakersHref = (): string => href('/speakers/');

/** A speaker's page; null for an unnamed source, which has none. */
export function speakerHref(id: string): string | null {
  return id === UNNAMED ? null : href(`/speakers/${id}/`);
}

/** A page of what such a speaker said, from 1. */
export const speakerPageHref = (id: string, page: number): string =>
  href(`/speakers/${id}/${page === 1 ? '' : `page/${page}/`}`);

export const claimsHref = (): string => href('/claims/');

/** A page of the list of claims, from 1; no id of a claim is the word "page". */
export const claimListHref = (page: number): string => (page === 1 ? claimsHref() : href(`/claims/page/${page}/`));

/** What the filter of a list of several pages reads. */
export const claimListDataHref = (): string => href('/claims/list.json');

/**
 * A claim's permalink: the page of its own, or, in a corpus with more claims than get one (`hasClaimPages`), its mark in
 * the article. The one place that decides.
 */
export function claimHref(slug: string, id: string, hasPages: boolean): string {
  return hasPages ? href(`/claims/${id}/`) : articleHref(slug, id);
}

/** The timeline, or a page below it: a year, a clock. */
export const timelineHref = (page?: string): string => href(`/timeline/${page === undefined ? '' : `${page}/`}`);

/** What the script of a timeline's page draws from. */
export const timelineDataHref = (page?: string): string => `${timelineHref(page)}data.json`;

/** A claim's entry in the list of the timeline, or of one of its pages. */
export const timelineEntryHref = (claim: string, page?: string): string => `${timelineHref(page)}#e-${claim}`;

export const chartHref = (): string => href(`/${chartAt}/`);

/** The chart by itself, for frames of other sites. */
export const chartEmbedHref = (): string => href(`/embed/${chartAt}/`);

/** The chart's figures as a file. */
export function chartFileHref(extension: 'csv' | 'json'): string {
  return `${chartHref()}figures.${extension}`;
}

/** The row of a figure in the tables below the chart. */
export const chartRowHref = (claim: string): string => `${chartHref()}#t-${claim}`;

/** Where articles agree, repeat each other and differ. */
export const compareHref = (): string => href('/compare/');

/** A page of one part of it, from 1, in a corpus with more than one page has room for. */
export const comparePartHref = (part: string, page: number): string => href(`/compare/${part}/${page}/`);

/** Two articles that share passages beside each other, the earlier one first. */
export const comparePairHref = (earlier: string, later: string): string => href(`/compare/${earlier}/${later}/`);

export const methodHref = (): string => href('/method/');

/** Licences of the work of others that the site's files hold, a text that the build writes. */
export const licencesHref = (): string => href('/licences.txt');

export const correctionsHref = (): string => href('/corrections/');

/** Where the log begins with an article's corrections, the newest of them. */
export const correctionsOfHref = (slug: string): string => `${correctionsHref()}#of-${slug}`;

/** The log of corrections as Atom. */
export const correctionsFeedHref = (): string => href('/corrections/feed.xml');

export const dataHref = (): string => href('/data/');

/** The page that shows a speaker's feed to people, and says what feeds are for. */
export const speakerFeedHref = (id: string): string => href(`/speakers/${id}/feed/`);

/** The same of the log of corrections. */
export const correctionsFollowHref = (): string => href('/corrections/feed/');

/** A file of data: `"claims.csv"`, `"texts/2021-05-04-bridge.txt"`. */
export const dataFileHref = (file: string): string => `${dataHref()}${file}`;

/** The picture that stands beside a link to an article; the site's own without a slug. */
export function cardHref(slug?: string): string {
  return slug === undefined ? href('/card.png') : href(`/articles/${slug}/card.png`);
}

/** The picture of a statement or figure, beside links to its page and to be shared. */
export const claimCardHref = (id: string): string => href(`/claims/${id}/card.png`);

/** One difference between articles by itself, to be passed on. */
export const differenceHref = (id: string): string => href(`/differences/${id}/`);

/** Its picture. */
export const differenceCardHref = (id: string): string => `${differenceHref(id)}card.png`;

/** The site's icon, so many pixels wide. */
export const iconHref = (size: number): string => href(`/icon-${size}.png`);
