import type { Cluster } from '../../link/clusters/index.ts';
import { pathOf, type Step } from '../../link/clusters/path.ts';
import type { Placed } from '../../link/linkable.ts';
import type { Outlets } from '../../link/provenance/outlets.ts';
import type { Shared } from '../../link/shared-text/index.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import { articleHref } from '../addresses.ts';
import { capitalised, countInWords, listInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { classOf, noteOf, wordsOfClaim } from '../words/note.ts';
import { timeInArticle } from '../words/times.ts';
import type { NodeWords } from './sources.ts';
import { repeatWords } from './words.ts';

/** The same claim in several articles: where it stands first, where again, and how it may have come there. */
export interface RepeatView {
  readonly id: string;
  readonly words: string;
  readonly className: string;
  /** Who, how much, when. */
  readonly note: string;
  /** “Three times in two articles”. */
  readonly extent: string;
  /** By article, the earliest first. */
  readonly articles: readonly {
    readonly title: string;
    readonly href: string;
    readonly source: string;
    readonly places: readonly PlaceView[];
    readonly ways: readonly Way[];
  }[];
  /** In how many more articles than are shown. */
  readonly more: number;
}

/** A sentence with the claim marked in it. */
export interface PlaceView {
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly (Span & { className: string })[];
  /** The claim in its article. */
  readonly href: string;
}

/** One way that a claim may have come into an article: “quoted via”, and whom that leads to. */
export interface Way {
  readonly words: string;
  readonly name: string;
  readonly href: string | null;
}

export interface RepeatContext {
  /** The claims of an article. */
  readonly claimsOf: (slug: string) => readonly Claim[];
  readonly shared: ReadonlyMap<string, readonly Shared[]>;
  readonly outlets: Outlets;
  /** A node of the provenance graph, by its id. */
  readonly nodeOf: (id: string, name: string) => NodeWords;
}

/** So many articles are shown of a claim. */
const SHOWN = 12;

/** A statement, figure or date that several articles print, with each place, the earliest first. */
export function repeatView(cluster: Cluster, { claimsOf, shared, outlets, nodeOf }: RepeatContext): RepeatView {
  const [first] = cluster.claims as readonly [Placed, ...Placed[]];
  const steps = Map.groupBy(pathOf(cluster, shared, outlets), ({ to }) => to);
  const byArticle = Map.groupBy(cluster.claims, ({ article }) => article.slug);
  return {
    id: cluster.id,
    ...headOf(cluster.claims, claimsOf),
    className: classOf(first.claim),
    extent: extentOf(cluster.claims.length, byArticle.size),
    articles: [...byArticle].slice(0, SHOWN).map(([slug, members]) => {
      const { article } = members[0] as Placed;
      return {
        title: titleOf(article),
        href: articleHref(slug),
        source: `${article.publisher}, ${publishedOf(article)}`,
        places: members.map(placeOf),
        ways: (steps.get(slug) ?? []).map((step) => wayOf(step, nodeOf)),
      };
    }),
    more: Math.max(byArticle.size - SHOWN, 0),
  };
}

/** A date by its day, and how the articles print it; all else by its words, and who, how much, when. */
function headOf(members: readonly Placed[], claimsOf: RepeatContext['claimsOf']): Pick<RepeatView, 'words' | 'note'> {
  const { article, claim } = members[0] as Placed;
  const claims = claimsOf(article.slug);
  if (claim.type !== 'date' || claim.edtf === null)
    return { words: wordsOfClaim(claim, 140), note: noteOf(claim, claims) };
  const printed = new Set(members.map((member) => `“${member.claim.exact}”`));
  return { words: timeInArticle(claim.edtf, claims), note: repeatWords.printed(listInWords([...printed])) };
}

/** “Once in each of two articles”, “Three times in two articles”. */
function extentOf(count: number, articles: number): string {
  const among = countInWords(articles, 'article');
  if (count === articles) return repeatWords.once(among);
  return repeatWords.extent(count === 2 ? repeatWords.twice : capitalised(countInWords(count, 'time')), among);
}

function placeOf({ article, claim, sentence }: Placed): PlaceView {
  const words =
    sentence === '' ? { text: claim.exact, offset: claim.start } : { text: sentence, offset: claim.sentence.start };
  return {
    ...words,
    marks: [{ start: claim.start, end: claim.end, className: classOf(claim) }],
    href: articleHref(article.slug, claim.id),
  };
}

function wayOf({ by, from, name }: Step, nodeOf: RepeatContext['nodeOf']): Way {
  return { words: repeatWords.ways[by], ...nodeOf(from, name) };
}
