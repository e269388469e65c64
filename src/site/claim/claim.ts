import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { articleHref, chartHref } from '../addresses.ts';
import { figureInWords, shortened } from '../words/format.ts';
import { isolated } from '../words/isolate.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { classOf, modeWords, noteOf, wordsOfClaim, wordsOfNote } from '../words/note.ts';
import { placeOf } from '../words/place.ts';
import { type Context, contextOf } from './context.ts';
import { type Fact, type FactsInput, factsOf } from './facts.ts';

/** The page of one claim. */
export interface ClaimView {
  /** “Statement, quoted in part”. */
  readonly kind: string;
  /** Who, how much, when, in a line. */
  readonly note: string;
  readonly words: string;
  readonly long: boolean;
  readonly className: string;
  readonly context: Context;
  readonly source: { readonly title: string; readonly href: string; readonly words: string };
  readonly facts: readonly Fact[];
  /** The same claim on other pages. */
  readonly places: readonly { readonly text: string; readonly href: string }[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** For the head of the page: no two claims of an article have the same. */
  readonly description: string;
}

interface Neighbour {
  readonly words: string;
  readonly href: string;
}

export interface ClaimInput extends FactsInput {
  /** Place in the article's claims. */
  readonly index: number;
  /** Words of the article's paragraphs. */
  readonly texts: readonly string[];
  /** Address of its entry on the timeline. */
  readonly timeline: string | null;
  /** Address of its row below the chart. */
  readonly row: string | null;
}

/** Words from which on the heading is set smaller. */
const LONG = 110;

export function claimView(input: ClaimInput): ClaimView {
  const { claim, article, index, texts, href } = input;
  const { claims } = article;
  const neighbour = (other: Claim | undefined): Neighbour | null =>
    other === undefined ? null : { words: shortened(wordsOfClaim(other), 70), href: href(other.id) };
  const kind = kindOf(claim);
  const source = `${article.publisher}, ${publishedOf(article)}`;
  return {
    kind,
    note: noteOf(claim, claims),
    words: wordsOfClaim(claim),
    long: claim.exact.length > LONG,
    className: classOf(claim),
    context: contextOf(claim, article, texts),
    source: { title: titleOf(article), href: articleHref(article.slug), words: source },
    facts: factsOf(input),
    places: placesOf(input),
    previous: neighbour(claims[index - 1]),
    next: neighbour(claims[index + 1]),
    description: `${kind}, ${noteOf(claim, claims)}: ${isolated(shortened(wordsOfClaim(claim), 100))} In ${titleOf(article)}, ${source}, ${placeOf(claim, article).toLowerCase()}.`,
  };
}

function kindOf(claim: Claim): string {
  if (claim.type === 'quotation') return `Statement, ${modeWords[claim.mode]}`;
  return claim.type === 'figure' ? 'Figure' : 'Date';
}

/** What the page of a claim may be called, the plainest first: “Ana Reyes: “It is full””, then with its article and day. */
export function titlesOf(claim: Claim, article: ArticleMeta): string[] {
  const title = `${aboutOf(claim)}: ${isolated(shortened(wordsOfClaim(claim), 60))}`;
  return [title, `${title}, ${article.publisher}`, `${title}, ${article.publisher}, ${publishedOf(article)}`];
}

/** Who or what it is about: “Ana Reyes”, “USD 5 billion”, “[9 May 2031]”. */
function aboutOf(claim: Claim): string {
  if (claim.type === 'quotation') return claim.speaker?.name ?? 'Nobody named';
  if (claim.type === 'figure') return figureInWords(claim) ?? 'Figure';
  return wordsOfNote(claim, [], null).value ?? 'Date';
}

function placesOf({ claim, article, timeline, row }: ClaimInput): ClaimView['places'] {
  return [
    { text: `See in the article: ${placeOf(claim, article).toLowerCase()}`, href: articleHref(article.slug, claim.id) },
    ...(timeline === null ? [] : [{ text: 'See on the timeline', href: timeline }]),
    ...(row !== null && claim.type === 'figure' && claim.kind !== 'percent'
      ? [
          { text: 'See in table', href: row },
          { text: 'See in the chart', href: chartHref() },
        ]
      : []),
  ];
}
