import { type CollectionEntry, getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks, wordsAt } from '../../article/blocks.ts';
import { readArticle } from '../../article/file.ts';
import type { Article, ArticleMeta } from '../../schema/article.ts';
import { claimCount } from '../../schema/article.ts';
import type { Attribution, Claim, Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { byText } from '../../schema/order.ts';
import type { SeriesRow } from '../../schema/series.ts';
import type { Series, Site } from '../../schema/site.ts';
import type { Span } from '../../schema/span.ts';
import type { SpeakerEntry } from '../../schema/speaker.ts';
import { isolated, isolatedMeta, isolatedNames } from '../words/isolate.ts';
import { contentDir, readSeries, readSite } from './content-files.ts';
import { once } from './once.ts';

/** The one place where pages get their data. Everything is read once in a build and only read from then on. */
export const site: Site = readSite();

/** A claim and the article that it stands in. */
export interface Recorded<C extends Claim = Claim> {
  readonly article: ArticleMeta;
  readonly claim: C;
}

/** A speaker as pages show it: from the registry, or a stand-in for one that nobody has reviewed yet. */
export interface Speaker extends Pick<SpeakerEntry, 'name' | 'country' | 'roles' | 'aliases' | 'wikidata'> {
  readonly id: string;
  /** The name in other languages. */
  readonly labels: readonly string[];
  readonly kind: SpeakerEntry['kind'] | null;
  /** Whether `content/speakers/` has it. */
  readonly reviewed: boolean;
  /** The collection entry, for `render()` of its note. */
  readonly entry: CollectionEntry<'speakers'> | null;
}

/** Metadata of all articles, newest first, those of one day by slug. */
export const articles = once(async (): Promise<ArticleMeta[]> => {
  const entries = await getCollection('articles');
  return entries
    .map((entry) => isolatedMeta(entry.data))
    .sort((a, b) => byText(b.published.value, a.published.value) || byText(a.slug, b.slug));
});

interface ReadArticle {
  readonly article: Article;
  readonly body: string;
  /** Every name as it is in the file, for data that machines read; pages take `article`. */
  readonly written: Article;
}

const read = new Map<string, ReadArticle>();

/** A whole article with claims and body, read from `articles/<slug>.md` when it is first asked for. */
export function articleOf(slug: string): ReadArticle {
  let found = read.get(slug);
  if (found === undefined) {
    const path = join(contentDir, 'articles', `${slug}.md`);
    const { article, body } = readArticle(readFileSync(path, 'utf8'), path);
    const isolatedArticle = { ...isolatedMeta(article), claims: article.claims.map(isolatedNames) };
    found = { article: isolatedArticle, body, written: article };
    read.set(slug, found);
  }
  return found;
}

/** The claims of one article, in the order of the text. */
export function claimsOf(slug: string): readonly Claim[] {
  return articleOf(slug).article.claims;
}

const texts = new Map<string, string[]>();

/** The words of each paragraph of an article. With `wordsAt` they give the words at any span, a claim's sentence too. */
export function textsOf(slug: string): readonly string[] {
  let found = texts.get(slug);
  if (found === undefined) {
    const { article, body } = articleOf(slug);
    found = readBlocks(article, body);
    texts.set(slug, found);
  }
  return found;
}

/** The words at a span of an article's source. */
export function wordsOf(slug: string, span: Span): string {
  const words = wordsAt(articleOf(slug).article.paragraphs, textsOf(slug), span);
  if (words === null)
    throw new Error(`Article "${slug}" shows nothing at ${span.start}–${span.end}; run "npm run extract" again.`);
  return words;
}

/** Every claim of the corpus with its article: oldest article first, claims in the order of the text. */
export const record = once(async (): Promise<Recorded[]> => {
  const oldestFirst = (await articles()).toReversed();
  return oldestFirst.flatMap((article) => claimsOf(article.slug).map((claim) => ({ article, claim })));
});

/** Whether each claim has a page of its own: up to `claim_pages_up_to` of them have. */
export const hasClaimPages = once(async (): Promise<boolean> => {
  const counts = (await articles()).map((article) => claimCount(article));
  return counts.reduce((sum, count) => sum + count, 0) <= site.claim_pages_up_to;
});

/** All speakers by id: the registry, and a stand-in for everybody else whom a claim names. Unnamed sources are in none. */
export const speakers = once(async (): Promise<ReadonlyMap<string, Speaker>> => {
  const found = new Map<string, Speaker>();
  for (const entry of await getCollection('speakers')) {
    const { name, kind, country, roles, aliases, labels = {}, wikidata } = entry.data;
    found.set(entry.id, {
      ...{ id: entry.id, name: isolated(name), kind, country, wikidata, reviewed: true, entry },
      roles: roles.map((role) => ({ ...role, title: isolated(role.title) })),
      aliases: aliases.map(isolated),
      labels: Object.values(labels).map(isolated),
    });
  }
  for (const { claim } of await record())
    for (const party of partiesOf(claim))
      if (party.id !== UNNAMED && !found.has(party.id)) found.set(party.id, unreviewed(party));
  return found;
});

/** One speaker. */
export async function speaker(id: string): Promise<Speaker> {
  const found = (await speakers()).get(id);
  if (found === undefined)
    throw new Error(
      `No claim and no file in ${join(contentDir, 'speakers')} has the speaker "${id}"; mend the link to it.`,
    );
  return found;
}

/** A series of site.yaml with its rows, by id. */
function series(id: string): { series: Series; rows: SeriesRow[] } {
  const found = site.series.find((candidate) => candidate.id === id);
  if (found === undefined)
    throw new Error(`${join(contentDir, 'site.yaml')} has no series "${id}"; add it under "series".`);
  return { series: found, rows: readSeries(id) };
}

/** Every series of site.yaml with its rows. */
export const allSeries = once(() => site.series.map(({ id }) => series(id)));

/** Everybody whom a claim names in some part: who spoke, with whom, through whom, to whom. */
export function partiesOf(claim: Claim): (Party | Attribution)[] {
  if (claim.type === 'date') return [];
  if (claim.type === 'figure') return claim.speaker === null ? [] : [claim.speaker];
  return [claim.speaker, ...claim.with, ...claim.via, claim.to].filter((party) => party !== null);
}

function unreviewed({ id, name }: Party): Speaker {
  return {
    id,
    name,
    kind: null,
    country: null,
    roles: [],
    aliases: [],
    labels: [],
    wikidata: null,
    reviewed: false,
    entry: null,
  };
}
