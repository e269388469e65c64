import type { Article, ArticleMeta } from '../../schema/article.ts';
import type { Claim, Figure } from '../../schema/claim.ts';
import { articleHref, chartHref } from '../addresses.ts';
import { modalityWords, shortened } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { isolated } from '../words/isolate.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { classOf, noteOf, quotedAs, wordsOfClaim, wordsOfNote } from '../words/note.ts';
import { placeOf } from '../words/place.ts';
import { textFragment } from '../words/text-fragment.ts';
import { type Context, contextOf } from './context.ts';
import { type Fact, type FactsInput, factsOf } from './facts.ts';
import { claimWords } from './words.ts';

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
  /** The publisher's page, at these very words where they can be told. */
  readonly published: { readonly href: string; readonly isAtWords: boolean };
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

/**
 * What the page of one statement, figure or date shows: its words, where they are printed, and all that is known of
 * it.
 */
export function claimView(input: ClaimInput): ClaimView {
  const { claim, article, index, texts, href } = input;
  const { claims } = article;
  const neighbour = (other: Claim | undefined): Neighbour | null =>
    other === undefined ? null : { words: wordsOfClaim(other, 70), href: href(other.id) };
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
    published: publishedAt(claim, article, texts),
    places: placesOf(input),
    previous: neighbour(claims[index - 1]),
    next: neighbour(claims[index + 1]),
    description: claimWords.description(
      isolated(claim.type === 'quotation' ? wordsOfClaim(claim, 120) : inMarks(shortened(claim.exact, 120))),
      kind,
      index + 1,
      claims.length,
      titleOf(article),
      source,
    ),
  };
}

/** The publisher's page; the fragment makes browsers mark the words there. */
function publishedAt(claim: Claim, { url, paragraphs }: Article, texts: readonly string[]): ClaimView['published'] {
  const index = paragraphs.findIndex(({ start, end }) => start <= claim.start && claim.end <= end);
  const offset = paragraphs[index]?.start ?? 0;
  const fragment = textFragment(texts, index, claim.start - offset, claim.end - offset);
  if (fragment === null) return { href: url, isAtWords: false };
  return { href: `${url}${url.includes('#') ? '' : '#'}${fragment}`, isAtWords: true };
}

function kindOf(claim: Claim): string {
  if (claim.type === 'quotation') return claimWords.kinds.statement(quotedAs(claim));
  return claim.type === 'figure' ? claimWords.kinds.figure : claimWords.kinds.date;
}

/**
 * What the page of a claim may be called, the plainest first: “Ana Reyes: “It is full””, then with its article and day;
 * dates and figures of nobody's have the article's headline.
 */
export function titlesOf(claim: Claim, article: ArticleMeta): string[] {
  const title = isolated(titleOfClaim(claim));
  const itself = isOfNobody(claim) ? [`${title}, in ${titleOf(article)}`] : [title];
  return [...itself, `${title}, ${article.publisher}`, `${title}, ${article.publisher}, ${publishedOf(article)}`];
}

/** Whether words such as “Friday” or “thousands” are all that a title could have of it. */
function isOfNobody(claim: Claim): boolean {
  return claim.type === 'date' || (claim.type === 'figure' && claim.speaker === null);
}

/** “Ana Reyes: “It is full””, “Ana Reyes: $5 billion, forecast”, ““Friday” [9 May 2031]”. */
function titleOfClaim(claim: Claim): string {
  const words = wordsOfClaim(claim, 60);
  if (claim.type === 'quotation') return `${claim.speaker?.name ?? claimWords.speakerUnclear}: ${words}`;
  if (claim.type === 'date') {
    const { value } = wordsOfNote(claim, [], null);
    return value === null ? inMarks(words) : `${inMarks(words)}, ${value}`;
  }
  const what = claim.modality === null || claim.modality === 'actual' ? '' : `, ${modalityWords[claim.modality]}`;
  return `${claim.speaker === null ? '' : `${claim.speaker.name}: `}${figureTitle(claim, claim.speaker === null ? inMarks(words) : words)}${what}`;
}

/** The words of a figure, and what it is of where they do not say it: “$5 billion (freight)”. */
function figureTitle({ of }: Figure, words: string): string {
  return of === null || words.includes(of) ? words : `${words}, ${shortened(of, 40)}`;
}

function placesOf({ claim, article, timeline, row }: ClaimInput): ClaimView['places'] {
  return [
    {
      text: claimWords.places.article(placeOf(claim, article).toLowerCase()),
      href: articleHref(article.slug, claim.id),
    },
    ...(timeline === null ? [] : [{ text: claimWords.places.timeline, href: timeline }]),
    ...(row !== null && claim.type === 'figure' && claim.kind !== 'percent'
      ? [
          { text: claimWords.places.table, href: row },
          { text: claimWords.places.chart, href: chartHref() },
        ]
      : []),
  ];
}
