import type { Article } from '../../schema/article.ts';
import type { Quotation } from '../../schema/claim.ts';
import { type Extent, extentOf } from '../../schema/edtf.ts';
import type { Span } from '../../schema/span.ts';
import { articleHref } from '../addresses.ts';
import { publishedOf } from '../words/names.ts';
import { type Said, statementsAmong } from '../words/statements.ts';
import { timeInArticle } from '../words/times.ts';
import { speakerWords } from './words.ts';

// What somebody said as readers count it, and which words of it are their own.

/** An article with all that a speaker's page needs of it. */
export interface SpokenArticle {
  readonly article: Article;
  /** Its words at a place. */
  readonly words: (span: Span) => string;
}

/** A quotation in its article. */
export interface Spoken {
  readonly spoken: SpokenArticle;
  readonly claim: Quotation;
}

/** The speaker's own words in one statement, as the article has them. */
export interface QuotedStatement {
  /** Each stretch of own words, with its mark, and whether the article puts it in quotation marks. */
  readonly words: readonly { readonly text: string; readonly marked: boolean; readonly href: string }[];
  /** “Quoted in full, [30 December 2031]; The Harbour Gazette, 3 January 2032”. */
  readonly where: string;
  /** What editors say of the whole article, where it has no quotation marks around the words. */
  readonly notes: readonly string[];
}

/** A statement, and the article that has it. */
export interface SaidIn extends Said {
  readonly spoken: SpokenArticle;
}

/** Of each article its statements, all in order of time. */
export function statementsIn(quotations: readonly Spoken[]): SaidIn[] {
  return [...Map.groupBy(quotations, ({ spoken }) => spoken)]
    .flatMap(([spoken, own]) => statementsAmong(own.map(({ claim }) => claim)).map((said) => ({ ...said, spoken })))
    .map((said) => ({ said, from: extentAt({ spoken: said.spoken, claim: said.claims[0] as Quotation }).from }))
    .sort((a, b) => a.from - b.from)
    .map(({ said }) => said);
}

/** Of each statement that is quoted the words, and how. */
export function quotedStatements(said: readonly SaidIn[]): QuotedStatement[] {
  return said
    .filter(({ quoted }) => quoted !== 'reported')
    .map((statement) => {
      const notes = isUnmarked(statement) ? statement.spoken.article.notes.filter(({ at }) => at === null) : [];
      return { ...quotedStatement(statement), notes: notes.map(({ text }) => speakerWords.noteOnArticle(text)) };
    });
}

function isUnmarked({ claims }: SaidIn): boolean {
  return claims.some(({ mode, marked }) => mode !== 'indirect' && !marked);
}

function quotedStatement({ quoted, claims, spoken: { article } }: SaidIn): Omit<QuotedStatement, 'notes'> {
  const own = claims.filter(({ mode }) => mode !== 'indirect');
  const { said } = claims[0] as Quotation;
  const when = said === null ? null : timeInArticle(said, article.claims);
  return {
    words: own.map(({ id, exact, marked }) => ({ text: exact, marked, href: articleHref(article.slug, id) })),
    where: speakerWords.quotedIn(
      own.every(({ marked }) => marked)
        ? speakerWords.quotedAs[quoted]
        : speakerWords.withoutMarks(speakerWords.quotedAs[quoted]),
      when,
      `${article.publisher}, ${publishedOf(article)}`,
    ),
  };
}

/** When it was said; the day of print where that is not told. Throws where the article's file is not sound. */
export function extentAt({ spoken, claim }: Spoken): Extent {
  const extent = extentOf(claim.said ?? spoken.article.published.value);
  if (extent === null)
    throw new Error(`"${claim.said}" in article "${spoken.article.slug}" is no EDTF value; run check:content.`);
  return extent;
}
