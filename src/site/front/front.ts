import type { ArticleMeta } from '../../schema/article.ts';
import { type Claim, type Quotation, SURE } from '../../schema/claim.ts';
import { extentOf } from '../../schema/edtf.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { edtfInWords, figureInWords, inferred, modalityWords, shortened } from '../words/format.ts';
import { named } from '../words/names.ts';
import { classOf, quotedAs, statementPrinted } from '../words/note.ts';
import { statementsAmong } from '../words/statements.ts';
import { timeInArticle } from '../words/times.ts';
import { frontWords } from './words.ts';

/** A claim and the article that it stands in. */
interface Recorded {
  readonly article: ArticleMeta;
  readonly claim: Claim;
}

/** How many speakers and statements the front page names. */
const SPEAKERS = 6;
const STATEMENTS = 3;

/** As much of a statement as is shown, and what its column has room for in one screen, with who and when, in characters. */
const WORDS = 140;
const ROOM = 300;
const WHO_AND_WHEN = 34;

/** Shorter fragments say nothing by themselves. */
const FRAGMENT = 30;

/** A sentence that shows how the site marks claims, taken from the corpus. */
export interface Specimen {
  readonly slug: string;
  readonly sentence: Span;
  readonly marks: readonly (Span & { className: string })[];
  readonly captions: readonly { kind: string; name: string; words: string }[];
  readonly href: string;
}

export interface Tally {
  readonly name: string;
  readonly href: string | null;
  /** Statements with words in quotation marks. */
  readonly quoted: number;
}

export interface Statement {
  readonly who: string;
  /** Address of the speaker's page. */
  readonly page: string | null;
  readonly when: string;
  readonly words: string;
  readonly href: string;
  /** “reported”, “quoted in part”, where the words shown are a report; null where they are the speaker's own. */
  readonly report: string | null;
  /** Whether the article has quotation marks around it. */
  readonly marked: boolean;
}

/** Those with most statements in quotation marks, joint ones counted for each. Unnamed sources are left out. */
export function mostQuoted(record: readonly Recorded[]): Tally[] {
  const said = record.flatMap(({ article, claim }) =>
    claim.type !== 'quotation'
      ? []
      : [claim.speaker ?? [], claim.with].flat().map((party) => ({ party, claim, article })),
  );
  return [...Map.groupBy(said, ({ party }) => party.id)]
    .filter(([id]) => id !== UNNAMED)
    .map(([id, own]) => ({
      name: own[0]?.party.name ?? '',
      href: speakerHref(id),
      quoted: [...Map.groupBy(own, ({ article }) => article.slug).values()]
        .flatMap((inArticle) => statementsAmong(inArticle.map(({ claim }) => claim)))
        .filter(({ quoted }) => quoted !== 'reported').length,
    }))
    .filter(({ quoted }) => quoted > 0)
    .sort((a, b) => b.quoted - a.quoted || (a.name < b.name ? -1 : 1))
    .slice(0, SPEAKERS);
}

/**
 * The last statement of each of those who spoke last; of one day, the very words before a report of them, and what has
 * room before what must be cut. `reporters` are left out, and so are fragments, doubtful ones and unnamed sources.
 */
export function latestStatements(
  record: readonly Recorded[],
  claimsOf: (slug: string) => readonly Claim[],
  reporters: ReadonlySet<string>,
): Statement[] {
  const dated = record.flatMap(({ article, claim }) => {
    if (claim.type !== 'quotation' || claim.said === null || claim.exact.length < FRAGMENT) return [];
    if (claim.confidence < SURE) return [];
    const { said, speaker } = claim;
    if (speaker === null || speaker.id === UNNAMED || reporters.has(speaker.id)) return [];
    return [{ article, claim, said, speaker, begins: extentOf(said)?.from ?? -Infinity }];
  });
  dated.sort(
    (a, b) =>
      (b.begins === a.begins ? 0 : b.begins - a.begins) ||
      Number(a.claim.mode === 'indirect') - Number(b.claim.mode === 'indirect') ||
      Number(a.claim.exact.length > WORDS) - Number(b.claim.exact.length > WORDS),
  );
  const seen = new Set<string>();
  const last = dated.filter(({ speaker }) => !seen.has(speaker.id) && seen.add(speaker.id));
  return last.slice(0, fittingOf(last)).map(({ article, claim, said, speaker }) => ({
    who: speaker.name,
    page: speakerHref(speaker.id),
    when: timeInArticle(said, claimsOf(article.slug)),
    words: shortened(claim.exact, WORDS),
    href: articleHref(article.slug, claim.id),
    report: claim.mode === 'indirect' ? statementPrinted(claim, claimsOf(article.slug)) : null,
    marked: claim.marked,
  }));
}

/** How many of the first have room: one at least. */
function fittingOf(statements: readonly { readonly claim: Claim }[]): number {
  let room = ROOM;
  const over = statements.findIndex(({ claim: { exact } }, index) => {
    room -= WHO_AND_WHEN + Math.min(exact.length, WORDS);
    return index === STATEMENTS || (index > 0 && room < 0);
  });
  return over === -1 ? statements.length : over;
}

/**
 * The sentence that shows most in few words: a quotation of a named speaker, with a figure and a date inside it.
 * @param wordsOf the words of an article at a place
 */
export function specimen(record: readonly Recorded[], wordsOf: (slug: string, span: Span) => string): Specimen | null {
  const sentences = new Map<string, Sentence>();
  for (const { article, claim } of record) {
    const key = `${article.slug} ${claim.sentence.start}`;
    const found = sentences.get(key) ?? { article, sentence: claim.sentence, claims: [] };
    found.claims.push(claim);
    sentences.set(key, found);
  }
  const ranked = [...sentences.values()].map((one) => ({
    ...one,
    worth: worth(one) - (isPuzzling(one, wordsOf(one.article.slug, one.sentence)) ? 100 : 0),
  }));
  const best = ranked.sort((a, b) => b.worth - a.worth)[0];
  if (best === undefined) return null;
  const { article, sentence, claims } = best;
  return {
    slug: article.slug,
    sentence,
    marks: claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      className: classOf(claim),
    })),
    captions: captionsOf(claims),
    href: articleHref(article.slug, claims[0]?.id),
  };
}

/** A sentence, and what is claimed in it. */
interface Sentence {
  readonly article: ArticleMeta;
  readonly sentence: Span;
  readonly claims: Claim[];
}

/** More for each kind, for claims inside quotations and for whole ones; less for length and for what lies under a report. */
function worth({ sentence, claims }: Sentence): number {
  const own = claims.filter(
    (claim) => claim.type === 'quotation' && claim.mode !== 'indirect' && claim.speaker !== null,
  );
  const nested = claims.filter(
    (claim) =>
      claim.type !== 'quotation' &&
      own.some((quotation) => quotation.start <= claim.start && claim.end <= quotation.end),
  );
  const kinds = new Set([...own, ...nested].map(({ type }) => type)).size;
  const whole = own.some((claim) => claim.type === 'quotation' && claim.mode === 'direct') ? 3 : 0;
  const length = sentence.end - sentence.start;
  const fits = length <= 260 ? 0 : 100;
  return kinds * 10 + Math.min(nested.length, 4) * 2 + Math.min(own.length, 3) + whole - length / 50 - fits;
}

/** No quotation marks or such as do not close, a place that an editor comments on, or a speaker whom the sentence does not name, as “he”: not to be met without the article. */
function isPuzzling({ article, sentence, claims }: Sentence, words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  const isNamed = ({ speaker }: Quotation) => speaker !== null && named(speaker).name === speaker.name;
  return (
    count('"') % 2 === 1 ||
    count('“') !== count('”') ||
    article.notes.some(({ at }) => at !== null && at.start < sentence.end && at.end > sentence.start) ||
    !claims.some((claim) => claim.type === 'quotation' && claim.marked && isNamed(claim))
  );
}

/** One claim of each kind, in words. */
function captionsOf(claims: readonly Claim[]): Specimen['captions'] {
  const quotation =
    claims.find((claim) => claim.type === 'quotation' && claim.mode !== 'indirect') ??
    claims.find((claim) => claim.type === 'quotation');
  const figure = claims.findLast((claim) => claim.type === 'figure');
  const date = claims.findLast((claim) => claim.type === 'date');
  return [
    quotation?.type === 'quotation'
      ? {
          kind: 'q',
          name: frontWords.kinds.statement,
          words: `${quotation.speaker?.name ?? frontWords.speakerUnclear}, ${quotedAs(quotation)}`,
        }
      : null,
    figure?.type === 'figure'
      ? {
          kind: 'f',
          name: frontWords.kinds.figure,
          words: [figureInWords(figure), figure.modality && modalityWords[figure.modality]].filter(Boolean).join(', '),
        }
      : null,
    date?.type === 'date' && date.edtf !== null
      ? {
          kind: 'd',
          name: frontWords.kinds.date,
          words:
            date.basis === 'stated' ? frontWords.asPrinted(edtfInWords(date.edtf)) : inferred(edtfInWords(date.edtf)),
        }
      : null,
  ].filter((caption) => caption !== null);
}
