import { extentOf } from '../link/extent.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Measure } from '../schema/site.ts';
import { daysIn, listInWords, shortened } from './format.ts';
import { articleHref } from './links.ts';
import {
  isLevel,
  modalityOf,
  periodWords,
  type ReadArticle,
  type StatedFigure,
  type Statement,
  scaledWords,
  statedFigures,
  statementsOf,
  whoOf,
} from './trade-figures.ts';

/** How many differences of each sort the front page names. */
const OF_EACH = 1;

/** Longest editor's note that it gives in full. */
const NOTE = 130;

/** Words with links in them. */
export type Linked = readonly (string | { readonly words: string; readonly href: string })[];

/**
 * Where the articles differ, as far as the front page says it: values for one thing and one time, one value for several
 * times, and days that an editor found to be others; of each sort the one with most to it. No word says who is right.
 */
export function frontDifferences(articles: readonly ReadArticle[], measures: readonly Measure[]): Linked[] {
  const statements = statementsOf(statedFigures(articles, measures).filter(isLevel), []);
  const days = articles.flatMap(({ article, claims }) => ofDays(article, claims));
  return [ofOneTime(statements), ofOneValue(statements), days].flatMap((found) => found.slice(0, OF_EACH));
}

/** “Freight of the harbour, 2031: stated as 38, forecast as 40 billion US dollars”, most values first. */
function ofOneTime(statements: readonly Statement[]): Linked[] {
  const timed = statements.filter(({ first }) => first.claim.period !== null && first.claim.modality !== null);
  return groupsWith(timed, ({ first: { measure, claim } }) => `${measure.id} ${claim.period}`, scaled).map((group) => {
    const { measure } = group[0].first;
    const rising = group.toSorted((a, b) => (a.first.claim.value ?? 0) - (b.first.claim.value ?? 0));
    const byModality = [...Map.groupBy(rising, ({ first }) => modalityOf(first))].sort(statedFirst);
    return [
      `${measure.name}, ${timeOf(group.find(({ places }) => places.some(isTimed)) ?? group[0])}: `,
      ...byModality.flatMap(([modality, same], index) => [
        `${index === 0 ? '' : ', '}${modality}${modality === 'stated' ? ' as ' : ' of '}`,
        ...linkedList(oneOfEach(same, scaled), scaled),
      ]),
      ` ${measure.scale_name}`,
    ];
  });
}

/** “Ana Reyes, 44 billion US dollars: forecast for 2031 and forecast, no year stated”. */
function ofOneValue(statements: readonly Statement[]): Linked[] {
  const named = statements.filter(({ first }) => first.claim.speaker !== null && first.claim.modality !== null);
  return groupsWith(
    named,
    (statement) => `${statement.first.measure.id} ${statement.first.claim.speaker?.id} ${scaled(statement)}`,
    ({ first }) => String(first.claim.period),
  ).map((group) => [
    `${whoOf(group[0].first)}, ${scaled(group[0])} ${group[0].first.measure.scale_name}: `,
    ...linkedList(group, expectation),
  ]);
}

/** “Wednesday”, of an article, beside what the editor says who dates it to another day. */
function ofDays(article: ArticleMeta, claims: readonly Claim[]): Linked[] {
  const dates = claims.filter((claim) => claim.type === 'date');
  return article.notes.flatMap(({ text, at }): Linked[] => {
    const date = dates.find(({ start, end }) => at !== null && start < at.end && at.start < end);
    const meant = date?.edtf == null ? null : extentOf(date.edtf);
    const others = daysIn(text).filter((day) => {
      const extent = extentOf(day);
      return extent !== null && meant !== null && (extent.to <= meant.from || meant.to <= extent.from);
    });
    if (date === undefined || others.length === 0) return [];
    return [
      [
        `${article.publisher}: `,
        { words: `“${date.exact}”`, href: articleHref(article.slug, date.id) },
        `. Editor: ${shortened(text, NOTE)}`,
      ],
    ];
  });
}

const isTimed = ({ periodStated }: StatedFigure): boolean => periodStated;

/** The time that a statement is for, without brackets where one of its places prints it. */
function timeOf({ first, places }: Statement): string | null {
  return periodWords(places.find(isTimed) ?? first);
}

function statedFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(b === 'stated') - Number(a === 'stated');
}

type Group = readonly [Statement, ...Statement[]];

/** Statements by key, those groups that have more than one of something; most of it first. */
function groupsWith(
  statements: readonly Statement[],
  key: (statement: Statement) => string,
  of: (statement: Statement) => string,
): Group[] {
  const several = (group: readonly Statement[]) => new Set(group.map(of)).size;
  return [...Map.groupBy(statements, key).values()]
    .filter((group) => several(group) > 1)
    .sort((a, b) => several(b) - several(a))
    .map((group) => group as unknown as Group);
}

function oneOfEach(statements: readonly Statement[], of: (statement: Statement) => string): Statement[] {
  return [...new Map(statements.toReversed().map((statement) => [of(statement), statement])).values()].toReversed();
}

function scaled({ first }: Statement): string {
  return scaledWords(first);
}

function expectation(statement: Statement): string {
  const time = timeOf(statement);
  const what = modalityOf(statement.first);
  return time === null ? `${what}, no year stated` : `${what} for ${time}`;
}

/** “a, b and c”, each linked to where it stands first. */
function linkedList(statements: readonly Statement[], words: (statement: Statement) => string): Linked {
  const separators = listInWords(statements.map((_, index) => String(index)))
    .split(/\d+/)
    .slice(1);
  return statements.flatMap((statement, index) => {
    const { article, claim } = statement.first;
    return [{ words: words(statement), href: articleHref(article.slug, claim.id) }, separators[index] ?? ''];
  });
}
