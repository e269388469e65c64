import type { Official } from '../../link/outcomes.ts';
import { yearOf, yearToDateOf } from '../../schema/edtf.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { modalityOf, periodWords, type Statement, scaledWords, slugsOf, speakerOf, whoOf } from '../ledger/figures.ts';
import { shortAmount } from '../ledger/short-amount.ts';
import { counterOf } from '../ledger/whose-count.ts';
import { capitalised, edtfInWords, hedged } from '../words/format.ts';
import { statedId } from './table.ts';
import { apartWords } from './words.ts';

/** Statements that have no place on the axis of years, under a heading. */
export interface Apart {
  readonly heading: string;
  readonly rows: readonly ApartRow[];
}

export interface ApartRow {
  readonly amount: string;
  /** “forecast”, “stated for [June 2031], landings”. */
  readonly what: string;
  readonly who: { readonly name: string; readonly href: string | null };
  /** Fragment: where a small drawing leads. */
  readonly id: string;
  readonly words: string;
  readonly marked: boolean;
  readonly href: string;
  /** When it was said, as far as known. */
  readonly said: string | null;
  /** What an office counted for the same time, in a sentence. */
  readonly counted: string | null;
  /** Ids of its lines in the table, of who stated it and of its articles, divided by spaces. */
  readonly lines: string;
  readonly by: string;
  readonly in: string;
}

/** What names no year, what is for another stretch of time, what is of another measure in the same unit. */
export function apartOf(
  own: readonly Statement[],
  related: readonly Statement[],
  officials: readonly Official[],
): Apart[] {
  const elsewhere = own.filter(({ first }) => yearOf(first.claim.period) === null);
  const groups = [
    { heading: apartWords.noYear, statements: elsewhere.filter(({ first }) => first.claim.period === null) },
    { heading: apartWords.parts, statements: elsewhere.filter(({ first }) => first.claim.period !== null) },
    { heading: apartWords.others, statements: related },
  ];
  return groups
    .filter(({ statements }) => statements.length > 0)
    .map(({ heading, statements }) => ({ heading, rows: statements.map((one) => rowOf(one, officials)) }));
}

/** Fragment of a statement beside the drawing. */
export function apartId(claim: string): string {
  return `a-${claim}`;
}

function rowOf(statement: Statement, officials: readonly Official[]): ApartRow {
  const { first, places } = statement;
  const { claim, measure, article } = first;
  const time = periodWords(first);
  return {
    amount: claim.value === null ? scaledWords(first) : hedged(claim, shortAmount(claim.value, measure)),
    what: apartWords.what(measure.name, modalityOf(first), time),
    who: { name: whoOf(first), href: claim.speaker === null ? null : speakerHref(claim.speaker.id) },
    id: apartId(claim.id),
    words: claim.exact,
    marked: first.marked,
    href: articleHref(article.slug, claim.id),
    said: first.saidWords,
    counted: countedFor(statement, officials),
    lines: places.map((place) => statedId(place.claim.id)).join(' '),
    by: speakerOf(first),
    in: slugsOf(statement),
  };
}

/**
 * What was counted for the same time. A month’s count is the difference of two sums from January on, and between
 * brackets as what is worked out.
 */
function countedFor({ first: { claim, measure }, outcome }: Statement, officials: readonly Official[]): string | null {
  if (outcome.kind === 'compared') {
    const { official } = outcome.counts[0];
    return apartWords.counted(capitalised(counterOf(official)), shortAmount(official.value, measure));
  }
  const month = /^(\d{4})-(\d\d)$/.exec(claim.period ?? '');
  if (month === null) return null;
  const [year, through] = [Number(month[1]), Number(month[2])];
  const sum = (to: number) =>
    officials.find(({ row }) => {
      const time = yearToDateOf(row.period);
      return row.measure === measure.id && time?.year === year && time.through === to;
    });
  const [before, after] = [sum(through - 1), sum(through)];
  if (before === undefined || after === undefined || before.series !== after.series) return null;
  const between = `${edtfInWords(before.row.period)} ${shortAmount(before.value, measure)}, ${edtfInWords(after.row.period)} ${shortAmount(after.value, measure)}`;
  return apartWords.difference(
    capitalised(counterOf(after)),
    shortAmount(after.value - before.value, measure),
    between,
  );
}
