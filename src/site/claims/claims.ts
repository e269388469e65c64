import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { articleHref, claimHref } from '../addresses.ts';
import { counted, countInWords, shortened } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { classOf, noteOf, wordsOfClaim } from '../words/note.ts';
import { entriesOf, type ListedClaim } from './entries.ts';
import { facetsOf, modalities } from './facets.ts';
import { type Facet, type Facets, facets } from './filter.ts';
import { claimsWords, kindNames } from './words.ts';

/** A statement, figure or date in a list: its words, and in a line who, how much, when. */
export interface ClaimRow {
  readonly id: string;
  readonly href: string;
  readonly className: string;
  /** Whole, between quotation marks where the article has them. */
  readonly words: string;
  readonly note: string;
  readonly facets: Facets;
}

export interface ListedArticle {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** “The Herald, 9 May 2031”. */
  readonly source: string;
  readonly rows: readonly ClaimRow[];
}

/** One choice of a control, and how many claims it has. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export type Choices = Readonly<Record<Facet, readonly Choice[]>>;

interface ReadArticle {
  readonly article: ArticleMeta;
  readonly claims: readonly Claim[];
}

/** The claims of some articles, as a list by article. */
export function listOf(articles: readonly ReadArticle[], hasClaimPages: boolean): ListedArticle[] {
  return articles.map(({ article, claims }) => ({
    slug: article.slug,
    title: titleOf(article),
    href: articleHref(article.slug),
    source: `${article.publisher}, ${publishedOf(article)}`,
    rows: entriesOf(claims).map((entry) => ({
      id: entry.claim.id,
      href: claimHref(article.slug, entry.claim.id, hasClaimPages),
      className: classOf(entry.claim), // a report is no own words, whatever it quotes
      words: entry.parts.map((part) => wordsOfClaim(part)).join(' … '),
      note: noteOf(asListed(entry), claims),
      facets: facetsOf(entry, article),
    })),
  }));
}

/** The claim that stands for an entry; a report with quoted words in it is a statement quoted in part. */
function asListed({ claim, quoted }: ListedClaim): Claim {
  return claim.type === 'quotation' && quoted === 'in part' ? { ...claim, mode: 'partial', marked: true } : claim;
}

/** What the list has of some articles, so many statements, figures and dates: as it opens, and in all. */
export function listedInWords(articles: readonly ReadArticle[]): { readonly shown: string; readonly all: string } {
  const entries = articles.flatMap(({ claims }) => entriesOf(claims));
  const of = (type: Claim['type'], noun: string) =>
    counted(entries.filter(({ claim }) => claim.type === type).length, noun);
  const [statements, figures, dates] = [of('quotation', 'statement'), of('figure', 'figure'), of('date', 'date')];
  const main = claimsWords.scope(statements, figures, counted(articles.length, 'article'));
  const hasDates = entries.some(({ claim }) => claim.type === 'date');
  return {
    shown: hasDates ? claimsWords.withDates(main, dates) : main,
    all: hasDates ? claimsWords.all(statements, figures, dates, countInWords(articles.length, 'article')) : main,
  };
}

/**
 * What there is to choose from, with the number of entries of each; dates, which wait until asked for, count as a kind alone. `names` are those of speakers, by id. Articles stand
 * in the order given, speakers by name, years in theirs; what no claim has is left out.
 */
export function choicesOf(articles: readonly ReadArticle[], names: ReadonlyMap<string, string>): Choices {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const { article, claims } of articles)
    for (const entry of entriesOf(claims)) {
      const own = facetsOf(entry, article);
      for (const facet of facets)
        for (const value of own[facet]) {
          const count = counts.get(facet) as Map<string, number>;
          count.set(value, (count.get(value) ?? 0) + (facet === 'kind' || entry.claim.type !== 'date' ? 1 : 0));
        }
    }
  const choices = (facet: Facet, named: Iterable<readonly [string, string]>): Choice[] =>
    [...named].flatMap(([value, name]) => {
      const count = counts.get(facet)?.get(value);
      return count === undefined ? [] : [{ value, name, count }];
    });
  const years = [...(counts.get('year')?.keys() ?? [])].sort((a, b) => Number(a) - Number(b));
  return {
    kind: choices('kind', Object.entries(kindNames)),
    speaker: choices('speaker', [...[...names].sort(byName), [UNNAMED, claimsWords.unnamed]]),
    article: choices(
      'article',
      articles.map(({ article }) => [article.slug, `${publishedOf(article)}, ${shortened(titleOf(article), 60)}`]),
    ),
    year: choices(
      'year',
      years.map((year) => [year, year]),
    ),
    modality: choices('modality', Object.entries(modalities)),
  };
}

/** What the filter reads where the list has several pages: short names and numbers instead of words said often. */
export interface ListData {
  /** What every address of a claim begins with. */
  readonly claims: string;
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  /** Id, article's number, line that it wears, values of the facets but the article, words, note. */
  readonly rows: readonly (readonly [
    id: string,
    article: number,
    className: string,
    kind: string,
    speakers: string,
    year: string,
    modality: string,
    words: string,
    note: string,
  ])[];
}

/** The same list as data. `claims` is the address below which each claim has its page. */
export function listData(list: readonly ListedArticle[], claims: string): ListData {
  return {
    claims,
    articles: list.map(({ slug, title, source }) => ({ slug, title: `${title}, ${source}` })),
    rows: list.flatMap(({ rows }, index) =>
      rows.map(
        ({ id, className, facets: { kind, speaker, year, modality }, words, note }) =>
          [
            id,
            index,
            className,
            kind.join(' '),
            speaker.join(' '),
            year.join(' '),
            modality.join(' '),
            words,
            note,
          ] as const,
      ),
    ),
  };
}

function byName([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return a.localeCompare(b, 'en');
}
