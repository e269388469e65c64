import type { Article } from '../../schema/article.ts';
import type { Claim, Figure, Quotation } from '../../schema/claim.ts';
import { byText } from '../../schema/order.ts';
import type { Span } from '../../schema/span.ts';
import { articleHref, claimHref } from '../addresses.ts';
import { inPages } from '../frame/list-pages.ts';
import {
  capitalised,
  counted,
  countInWords,
  figureInWords,
  listInWords,
  modalityInWords,
  shortened,
} from '../words/format.ts';
import { type LinkMark, type LinkMarks, noMarks } from '../words/link-marks.ts';
import { publishedOf, SPEAKER_UNCLEAR, titleOf } from '../words/names.ts';
import { classOf, quotedAs } from '../words/note.ts';
import { placeOf } from '../words/place.ts';
import { statementsAmong, statementsInWords } from '../words/statements.ts';
import { bracketed, edgeOf, isPrinted, printsTime, timeInWords } from '../words/times.ts';
import {
  extentAt,
  type QuotedStatement,
  quotedStatements,
  type SaidIn,
  type Spoken,
  type SpokenArticle,
  statementsIn,
} from './verbatim.ts';
import { speakerWords } from './words.ts';

/** As many statements as a page of a speaker has. */
export const STATEMENTS_A_PAGE = 50;

/** As many figures, and as much passed on, as stand below them. */
const MOST_BELOW = 20;

/** What a speaker said, in order of time, and the figures that they stated. */
export interface SpeakerView {
  /** “9 statements in 3 articles: 1 quoted in full, 3 in part, 5 reported. 5 figures.” */
  readonly lead: string;
  /** How articles name the speaker. */
  readonly printedAs: readonly string[];
  /** Of the statements those with words of the speaker's own, in order of time. */
  readonly quoted: Newest<QuotedStatement>;
  /** “5 of 14 statements”; “2 statements” where none is only reported. */
  readonly quotedShare: string;
  readonly hasReports: boolean;
  readonly days: readonly SpokenDay[];
  readonly figures: Newest<SpokenFigure>;
  /** What others said and this one passed on. */
  readonly passedOn: Newest<PassedOn>;
}

/** Entries as far as a page lists them, and how many there are. */
export interface Newest<Entry> {
  readonly listed: readonly Entry[];
  readonly all: number;
}

/** All that was said at one time, or what a page has of it. */
export interface SpokenDay {
  readonly id: string;
  readonly title: string;
  /** How the articles write that time; or that they do not. */
  readonly note: string;
  readonly articles: readonly SpokenIn[];
}

/** What one article prints of it. */
export interface SpokenIn {
  readonly title: string;
  readonly href: string;
  /** “The Harbour Gazette, published 9 May 2031, the same day”. */
  readonly source: string;
  readonly statements: readonly Statement[];
}

/** One sentence with what the speaker says in it. */
export interface Statement {
  /** Own words that stand for themselves; null where they stand in the reporter's sentence. */
  readonly quotation: boolean;
  /** The words shown, the place of their first character, and the claims in them. */
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly (Span & { className: string })[];
  readonly claims: readonly StatementClaim[];
}

export interface StatementClaim {
  /** “Reported (“said”); to Ana Reyes; reported through the Gazette”. */
  readonly how: string;
  /** What the link to its place says. */
  readonly place: string;
  readonly href: string;
  /** Its own page, where it has one. */
  readonly permalink: string | null;
  /** “also in …”, “differs from …”. */
  readonly links: readonly LinkMark[];
}

export interface SpokenFigure {
  readonly claim: Figure;
  readonly article: Article;
  readonly words: string;
  readonly value: string | null;
  readonly modality: string;
  readonly period: string;
  readonly href: string;
}

export interface PassedOn {
  readonly who: string;
  readonly words: string;
  readonly marked: boolean;
  readonly href: string;
  readonly where: string;
}

/**
 * What a speaker’s page shows, from all articles in which they speak, oldest first.
 * @param most as many figures, and as much passed on, as are listed: the newest
 */
export function speakerView(
  id: string,
  articles: readonly SpokenArticle[],
  hasClaimPages = false,
  linked: LinkMarks = noMarks,
  most = MOST_BELOW,
): SpeakerView {
  const quotations = articles.flatMap((spoken) =>
    quotationsOf(spoken.article).flatMap((claim) => (speaks(claim, id) ? [{ spoken, claim }] : [])),
  );
  const figures = articles.flatMap(({ article }) =>
    article.claims.flatMap((claim) =>
      claim.type === 'figure' && claim.speaker?.id === id ? [{ claim, article }] : [],
    ),
  );
  const said = statementsIn(quotations);
  const quoted = quotedStatements(said);
  const relayed = articles.map(({ article }) => ({ article, claims: relayedBy(id, article) }));
  const passedOn = relayed.flatMap(({ article, claims }) => claims.map((claim) => passedOnOf(claim, article)));
  return {
    lead: leadOf(said, figures.length, relayed.flatMap(({ claims }) => statementsAmong(claims)).length),
    printedAs: printedAs(id, articles),
    quoted: newest(quoted, most, (one) => one),
    quotedShare:
      quoted.length === said.length
        ? counted(said.length, 'statement')
        : speakerWords.share(quoted.length, counted(said.length, 'statement')),
    hasReports: quoted.length < said.length,
    days: daysOf(id, quotations, hasClaimPages, linked),
    figures: newest(figures, most, ({ claim, article }) => figureOf(claim, article)),
    passedOn: newest(passedOn, most, (one) => one),
  };
}

/** The last of entries in order of publication. */
function newest<From, Entry>(all: readonly From[], most: number, entryOf: (one: From) => Entry): Newest<Entry> {
  return { listed: all.slice(-most).map(entryOf), all: all.length };
}

/** What each page of a speaker has of the days; a day with more than one has room for goes on on the next. */
export function speakerPages(days: readonly SpokenDay[], most = STATEMENTS_A_PAGE): SpokenDay[][] {
  const all = days.flatMap((day) =>
    day.articles.flatMap((article) => article.statements.map((statement) => ({ day, article, statement }))),
  );
  return inPages(all, most).map((page) =>
    [...Map.groupBy(page, ({ day }) => day)].map(([day, ofDay]) => ({
      ...day,
      articles: [...Map.groupBy(ofDay, ({ article }) => article)].map(([article, own]) => ({
        ...article,
        statements: own.map(({ statement }) => statement),
      })),
    })),
  );
}

function quotationsOf({ claims }: Pick<Article, 'claims'>): Quotation[] {
  return claims.filter((claim) => claim.type === 'quotation');
}

function speaks({ speaker, with: joint }: Quotation, id: string): boolean {
  return speaker?.id === id || joint.some((party) => party.id === id);
}

function leadOf(said: readonly SaidIn[], figures: number, passedOn: number): string {
  const articles = new Set(said.map(({ spoken }) => spoken)).size;
  const spoken =
    said.length === 0
      ? passedOn === 0
        ? speakerWords.notQuoted
        : speakerWords.onlyCited(counted(passedOn, 'statement'))
      : statementsInWords(said, speakerWords.in(counted(articles, 'article')));
  return `${spoken}.${figures === 0 ? '' : ` ${counted(figures, 'figure')}.`}`;
}

/** The words that name the speaker alone, each once, as written; a pronoun names nobody. */
function printedAs(id: string, articles: readonly SpokenArticle[]): string[] {
  const forms = articles.flatMap(({ article }) =>
    article.claims.flatMap((claim) => {
      const isJoint = claim.type === 'quotation' && claim.with.length > 0;
      return claim.type !== 'date' && !isJoint && claim.speaker?.id === id ? (claim.speaker.exact ?? []) : [];
    }),
  );
  const names = forms.filter((form) => !/^(?:he|she|it|they|we|I|him|her|them|who)$/i.test(form));
  return [...new Set(names)];
}

/** Earliest first. What has no day of its own stands at the publication of its article. */
function daysOf(id: string, quotations: readonly Spoken[], hasClaimPages: boolean, linked: LinkMarks): SpokenDay[] {
  const groups = Map.groupBy(
    quotations,
    ({ spoken, claim }) => claim.said ?? `printed ${spoken.article.published.value}`,
  );
  return [...groups.values()]
    .map((group) => ({ group, extent: extentAt(group[0] as Spoken) }))
    .sort(
      (a, b) =>
        a.extent.from - b.extent.from ||
        a.extent.to - b.extent.to ||
        byText((a.group[0] as Spoken).claim.id, (b.group[0] as Spoken).claim.id),
    )
    .map(({ group }, index) => dayOf(id, group, index, hasClaimPages, linked));
}

function dayOf(
  id: string,
  group: readonly Spoken[],
  index: number,
  hasClaimPages: boolean,
  linked: LinkMarks,
): SpokenDay {
  const { claim, spoken } = group[0] as Spoken;
  const articles = Map.groupBy(group, (one) => one.spoken);
  const ordered = [...articles].sort(([a], [b]) => byText(a.article.published.value, b.article.published.value));
  return {
    id: `d${index + 1}`,
    ...timeOf(claim.said, articles, spoken),
    articles: ordered.map(([{ article, words }, own]) => ({
      title: titleOf(article),
      href: articleHref(article.slug),
      source: speakerWords.source(article.publisher, publishedOf(article), delay(claim.said, article)),
      statements: statementsOf(
        id,
        own.map((one) => one.claim),
        article,
        words,
        hasClaimPages,
        linked,
      ),
    })),
  };
}

function timeOf(
  said: string | null,
  articles: ReadonlyMap<SpokenArticle, readonly Spoken[]>,
  first: SpokenArticle,
): Pick<SpokenDay, 'title' | 'note'> {
  if (said === null) return { title: speakerWords.published(publishedOf(first.article)), note: speakerWords.noDate };
  const dates = [...articles.keys()].flatMap(({ article }) =>
    article.claims.filter((claim) => claim.type === 'date' && claim.edtf === said && claim.kind !== 'period'),
  );
  const written = [...articles].map(([{ article }, own]) => writtenBeside(said, own, article));
  const all = [...new Set(written.flat())];
  return {
    title: bracketed(timeInWords(said, edgeOf(all.join(' '))), !isPrinted(said, dates)),
    // What one article alone writes is not said of all.
    note:
      all.length === 0 || written.some((own) => own.length === 0)
        ? ''
        : speakerWords.dayPrintedAs(listInWords(all.map((words) => `“${words}”`))),
  };
}

/** How an article writes that time in the sentences of the statements; elsewhere in it where they do not. */
function writtenBeside(said: string, own: readonly Spoken[], { claims }: Article): string[] {
  const dates = claims.filter((claim) => claim.type === 'date' && claim.edtf === said && claim.kind !== 'period');
  const sentences = new Set(own.map(({ claim }) => claim.sentence.start));
  const beside = dates.filter(({ sentence }) => sentences.has(sentence.start));
  return (beside.length === 0 ? dates : beside).map(({ exact }) => exact);
}

/** How long after: “, 51 days later”. Nothing where the day is not known. */
function delay(said: string | null, { published }: Article): string {
  if (said === null || !/^\d{4}-\d{2}-\d{2}$/.test(said)) return '';
  const days = Math.round((Date.parse(published.value) - Date.parse(said)) / 86_400_000);
  if (days < 0) return '';
  return days === 0 ? speakerWords.sameDay : speakerWords.later(countInWords(days, 'day'));
}

/** What stands in one sentence is one statement; own words that are a sentence of their own are another. */
function statementsOf(
  id: string,
  quotations: readonly Quotation[],
  article: Article,
  words: SpokenArticle['words'],
  hasClaimPages: boolean,
  linked: LinkMarks,
): Statement[] {
  const groups = Map.groupBy(quotations, (claim) =>
    claim.mode === 'direct' && claim.marked ? claim.id : `in ${claim.sentence.start}`,
  );
  return [...groups.values()].map((group) => {
    const first = group[0] as Quotation;
    const quotation = first.mode === 'direct' && first.marked;
    const span = quotation ? first : coverOf(group);
    return {
      quotation,
      text: words(span),
      offset: span.start,
      marks: marksIn(span, quotation ? [] : group, article.claims),
      claims: group.map((claim, index) => ({
        how: howOf(claim, id),
        place: index === 0 ? placeOf(claim, article) : `“${shortened(claim.exact, 40)}”`,
        href: articleHref(article.slug, claim.id),
        permalink: hasClaimPages ? claimHref(article.slug, claim.id, hasClaimPages) : null,
        links: linked.get(claim.id) ?? [],
      })),
    };
  });
}

/** The sentence, and whatever of its claims may reach beyond it. */
function coverOf(group: readonly Quotation[]): Span {
  return {
    start: Math.min(...group.map(({ start, sentence }) => Math.min(start, sentence.start))),
    end: Math.max(...group.map(({ end, sentence }) => Math.max(end, sentence.end))),
  };
}

function marksIn(span: Span, quotations: readonly Quotation[], claims: readonly Claim[]): Statement['marks'] {
  const shown = new Set(quotations.map(({ id }) => id));
  return claims
    .filter(
      ({ id, type, start, end }) => span.start <= start && end <= span.end && (type !== 'quotation' || shown.has(id)),
    )
    .map((claim) => ({
      start: claim.start,
      end: claim.end,
      className: classOf(claim),
    }));
}

/** “Reported (“said”); with Bo Lind; to Ana Reyes; reported through the Gazette”, on the page of one of those who said it. */
function howOf({ mode, marked, cue, to, via, speaker, with: joint }: Quotation, id: string): string {
  const partners = [speaker ?? [], joint].flat().filter((party) => party.id !== id);
  const printed = capitalised(quotedAs({ mode, marked }));
  return [
    cue === null ? printed : speakerWords.cue(printed, cue.exact),
    ...(partners.length === 0 ? [] : [speakerWords.with(listInWords(partners.map(({ name }) => name)))]),
    ...(to === null ? [] : [speakerWords.to(to.name)]),
    ...(via.length === 0 ? [] : [speakerWords.via(listInWords(via.map((party) => party.name)))]),
  ].join('; ');
}

function figureOf(claim: Figure, article: Article): SpokenFigure {
  const stated = printsTime(claim.period, claim, article.claims);
  return {
    claim,
    article,
    words: claim.exact,
    value: figureInWords(claim),
    modality: modalityInWords(claim.modality),
    period: claim.period === null ? speakerWords.noPeriod : bracketed(timeInWords(claim.period), !stated),
    href: articleHref(article.slug, claim.id),
  };
}

/** What an article has others say through this speaker. */
function relayedBy(id: string, article: Article): Quotation[] {
  return quotationsOf(article).filter(({ via }) => via.some((party) => party.id === id));
}

function passedOnOf(claim: Quotation, article: Article): PassedOn {
  return {
    who: claim.speaker?.name ?? capitalised(SPEAKER_UNCLEAR),
    words: shortened(claim.exact, 120),
    marked: claim.marked && claim.mode !== 'indirect',
    href: articleHref(article.slug, claim.id),
    where: `${article.publisher}, ${publishedOf(article)}`,
  };
}
