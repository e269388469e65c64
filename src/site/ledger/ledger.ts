import { isRemark, type Official } from '../../link/outcomes.ts';
import { extentOf, yearOf } from '../../schema/edtf.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { capitalised, edtfInWords, hedged } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import {
  modalityOf,
  numberOf,
  periodWords,
  type StatedFigure,
  type Statement,
  scaledWords,
  signed,
  whoOf,
} from './figures.ts';
import { type KnownThen, knownThen } from './known-then.ts';
import { shortAmount } from './short-amount.ts';
import { countedBy, counterOf } from './whose-count.ts';
import { ledgerWords } from './words.ts';

/** A statement set beside what came, by whose count; no word says whether that is much or little. */
export interface LedgerRow {
  readonly who: string;
  readonly whoHref: string | null;
  /** “forecast for [2031]”. */
  readonly what: string;
  /** Verbatim, with its place. */
  readonly words: string;
  readonly marked: boolean;
  readonly href: string;
  /** Noun phrase that the figure measures. */
  readonly of: string | null;
  /** Where else, when said. */
  readonly places: readonly LedgerPlace[];
  /** Further facts, in sentences. */
  readonly notes: readonly string[];
  readonly stated: string;
  /** How the numbers of the line are scaled, where it is not as the caption says. */
  readonly unit: string | null;
  /** What came, by each who counted it or spoke of it; the main series first. */
  readonly counts: readonly LedgerCount[];
  /** Why there is nothing to compare with. */
  readonly none: string | null;
  /** What an office had published of its time when it was said; null where it is for no time. */
  readonly known: KnownThen | null;
}

/** What the page of a figure shows of its line. */
export type OutcomeRow = Pick<LedgerRow, 'stated' | 'what' | 'known' | 'none' | 'counts' | 'notes'>;

export interface LedgerCount {
  /** “China’s customs recorded”. */
  readonly by: string;
  /** Whether it is no count, but what an official said. */
  readonly remark: boolean;
  readonly value: string;
  /** The same with its unit, away from a column: “$190.27bn”. */
  readonly amount: string;
  /** Where it was printed. */
  readonly source: { readonly name: string; readonly href: string };
  /** None between rates. */
  readonly off: { readonly difference: string; readonly share: string } | null;
}

export interface LedgerPlace {
  readonly said: string;
  readonly name: string;
  readonly href: string;
}

export interface Ledger {
  readonly expected: readonly LedgerRow[];
  readonly past: readonly LedgerRow[];
  /** Official values that the ledger uses, each once. */
  readonly sources: readonly Official[];
}

/** Forecasts and goals first, those with a time before those without; then what was stated of a past time. */
export function ledgerOf(statements: readonly Statement[], officials: readonly Official[], caption: string): Ledger {
  const expected = statements.filter(
    ({ first: { claim } }) => claim.modality === 'forecast' || claim.modality === 'target',
  );
  const past = statements.filter(
    ({ first: { claim } }) => claim.modality === 'actual' || claim.modality === 'estimate',
  );
  const order = (statement: Statement) => [
    statement.first.claim.period === null ? 1 : 0,
    statement.first.claim.modality === 'forecast' ? 0 : 1,
  ];
  const sorted = expected.toSorted((a, b) => {
    const [periodA = 0, modalityA = 0] = order(a);
    const [periodB = 0, modalityB = 0] = order(b);
    return periodA - periodB || modalityA - modalityB || (b.first.claim.value ?? 0) - (a.first.claim.value ?? 0);
  });
  const used = [...sorted, ...past].flatMap(({ outcome }) =>
    outcome.kind === 'compared' ? outcome.counts.map(({ official }) => official) : [],
  );
  return {
    expected: sorted.map((statement) => rowOf(statement, officials, caption)),
    past: past.map((statement) => rowOf(statement, officials, caption)),
    sources: [...new Set(used)].sort((a, b) => (a.row.period < b.row.period ? -1 : 1)),
  };
}

function rowOf(statement: Statement, officials: readonly Official[], caption: string): LedgerRow {
  const { first, places, outcome } = statement;
  const { claim, measure } = first;
  const time = periodWords(first);
  const counts = outcome.kind === 'compared' ? outcome.counts : [];
  return {
    who: whoOf(first),
    whoHref: claim.speaker === null ? null : speakerHref(claim.speaker.id),
    what: `${modalityOf(first)}${time === null ? '' : ledgerWords.forTime(time)}`,
    words: claim.exact,
    marked: first.marked,
    href: articleHref(first.article.slug, claim.id),
    of: claim.of,
    places: places.map(placeOf),
    notes: [
      ...crossed(statement, officials),
      ...revisions({ counts }, measure.scale),
      ...counts
        .filter(({ official: { row } }) => row.status === 'derived')
        .map(({ official }) => ledgerWords.workedOut(counterOf(official))),
    ],
    stated: hedged(claim, scaledWords(first)),
    unit: measure.scale_name === caption ? null : measure.scale_name,
    counts: counts.map(({ official, difference, share }) => ({
      by: countedBy(official),
      remark: isRemark(official),
      value: numberOf(official.value / measure.scale),
      amount: shortAmount(official.value, measure),
      source: { name: official.row.source, href: official.row.url },
      off: { difference: signed(difference / measure.scale), share: `${signed(share * 100, 1)}%` },
    })),
    none: outcome.kind === 'compared' ? null : ledgerWords.none[outcome.kind],
    known: knownThen(first, officials),
  };
}

/** “First published as 190 on 13 January 2032, revised to 191.” */
function revisions(
  { counts }: { readonly counts: readonly { readonly official: Official }[] },
  scale: number,
): string[] {
  return counts.flatMap(({ official }) => {
    const [first] = official.before ?? [];
    if (first === undefined) return [];
    const when = first.released === null ? null : edtfInWords(first.released);
    const [was, is] = [first.value * official.series.scale, official.value].map((value) => numberOf(value / scale));
    return [ledgerWords.revised(capitalised(counterOf(official)), was ?? '', when, is ?? '')];
  });
}

function placeOf({ article, claim, saidWords }: StatedFigure): LedgerPlace {
  return {
    said: saidWords === null ? ledgerWords.noDay : ledgerWords.said(saidWords),
    name: `${article.publisher}, ${publishedOf(article)}`,
    href: articleHref(article.slug, claim.id),
  };
}

/** For a goal: when the main count first passed it, after it was stated. */
function crossed({ first }: Statement, officials: readonly Official[]): string[] {
  const { claim, measure, article, said } = first;
  const { value, period } = claim;
  if (claim.modality !== 'target' || value === null || period === null) return [];
  const from = said === null ? -Infinity : (extentOf(said)?.from ?? -Infinity);
  const stated = new Date(from === -Infinity ? article.published.value : from).getUTCFullYear();
  const above = officials
    .filter(({ row, series }) => series.role === 'main' && row.measure === measure.id)
    .map((official) => ({ official, year: yearOf(official.row.period) }))
    .filter(({ official, year }) => year !== null && year >= stated && official.value > value)
    .sort((a, b) => (a.year as number) - (b.year as number))[0];
  if (above === undefined || above.official.row.period === period) return [];
  return [
    ledgerWords.crossed(
      counterOf(above.official),
      scaledWords(first),
      above.year,
      numberOf(above.official.value / measure.scale),
      above.official.row.source,
    ),
  ];
}
