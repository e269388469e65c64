import type { Official } from '../../link/outcomes.ts';
import { firstDay } from '../../schema/edtf.ts';
import type { SeriesRow } from '../../schema/series.ts';
import { edtfInWords } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import { isGrowth, numberOf, type StatedFigure } from './figures.ts';
import { type Known, knownOn } from './known.ts';
import { shortAmount } from './short-amount.ts';
import { counterOf } from './whose-count.ts';
import { ledgerWords } from './words.ts';

/** “Known on [2 November 2030]”: “the Harbour Board, January–June 2031”, 17. */
export interface KnownThen {
  /** “Latest count at the time”. */
  readonly label: string;
  readonly when: string;
  /** Whose count, or rate of growth, of what time; that none is on file, where there is none. */
  readonly what: string;
  /** As the column of its table has it: an amount in the measure's scale, a rate in percent. */
  readonly value: string | null;
  /** The same with its unit, away from a column: “$172.4bn”, “32%”. */
  readonly amount: string | null;
  readonly source: { readonly name: string; readonly href: string } | null;
}

/**
 * What was out on the day that a figure was said, on the first of the days that it may have been; else on the day of
 * print: of an amount the count, of a growth the rate that the office printed with its count. Null where the figure is
 * for no time, so that nothing can be set beside it.
 */
export function knownThen(figure: StatedFigure, officials: readonly Official[]): KnownThen | null {
  const { claim, measure, said, saidWords, article } = figure;
  if (claim.period === null) return null;
  const on = (said === null ? null : firstDay(said)) ?? firstDay(article.published.value);
  if (on === null) return null;
  const when = saidWords === null ? ledgerWords.knownInPrint(publishedOf(article)) : ledgerWords.knownOn(saidWords);
  const of = { measure: measure.id, period: claim.period };
  const growth = isGrowth(figure);
  const label = growth ? ledgerWords.knownRate : ledgerWords.known;
  const known = growth ? knownOn(on, of, officials, hasRate) : knownOn(on, of, officials);
  if (known === null) {
    const what = ledgerWords.nothingOnFile(edtfInWords(claim.period));
    return { label, when, what, value: null, amount: null, source: null };
  }
  const { row, official } = known;
  const value = growth ? numberOf(row.growth ?? 0) : numberOf(known.value / measure.scale);
  return {
    label,
    when,
    what: growth ? rateOf(known) : countOf(known, numberOf(official.value / measure.scale)),
    value,
    amount: growth ? `${value}%` : shortAmount(known.value, measure),
    source: { name: row.source, href: row.url },
  };
}

/** In one line: “Latest count at the time. On 2 November 2030: the Harbour Board, January–June 2031, $17bn” */
export function knownInWords({ label, when, what, amount }: KnownThen): string {
  return `${label}. ${when}: ${what}${amount === null ? '' : `, ${amount}`}`;
}

function hasRate({ growth }: SeriesRow): boolean {
  return (growth ?? null) !== null;
}

/** “the Harbour Board, 2031, since revised to 36.5”. */
function countOf({ row, official, isAtLeast }: Known, latest: string): string {
  const revised = row === official.row ? '' : ledgerWords.revisedTo(latest);
  return ledgerWords.counted(counterOf(official), edtfInWords(row.period), isAtLeast) + revised;
}

/** “the Harbour Board, 2031 compared with 2030, as revised”. */
function rateOf({ row, official, isAtLeast }: Known): string {
  return ledgerWords.grew(counterOf(official), edtfInWords(row.period), row.growth_base ?? null, isAtLeast);
}
