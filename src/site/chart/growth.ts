import { max, min, scaleLinear } from 'd3';
import type { Official } from '../../link/outcomes.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { numberOf, periodWords, type Statement, slugsOf, speakerOf, whoOf } from '../ledger/figures.ts';
import { type KnownThen, knownThen } from '../ledger/known-then.ts';
import { printedRate } from '../ledger/rates.ts';
import { counterOf } from '../ledger/whose-count.ts';
import { capitalised, countInWords, edtfInWords, hedged } from '../words/format.ts';
import { bracketed } from '../words/times.ts';
import { statedId } from './table.ts';
import { growthWords, pointWords } from './words.ts';

/** Rates of growth as stated, on one scale. */
export interface Growth {
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly rows: readonly GrowthRow[];
  /** A statement beside what was printed; where nothing was, from which rate to which the statements go. */
  readonly finding: string;
  /** Who printed rates; null where nobody did. */
  readonly counter: string | null;
}

export interface GrowthRow {
  readonly words: string;
  readonly marked: boolean;
  readonly href: string;
  readonly who: string;
  readonly whoHref: string | null;
  /** Ids of its lines in the table, of who stated it and of its articles, divided by spaces. */
  readonly rows: string;
  readonly by: string;
  readonly in: string;
  /** What grew, when, against what. */
  readonly about: string;
  /** The rate that an office printed for the same time, in words; a rate is never worked out here. */
  readonly printed: { readonly x: number; readonly text: string; readonly url: string; readonly source: string } | null;
  /** The last rate that was out when it was said; null where it is for no time. */
  readonly known: KnownThen | null;
  /** Where none is on file, what the official series says of the same time. */
  readonly notes: readonly { readonly text: string; readonly url: string; readonly source: string }[];
  /** Null where no number could be read. */
  readonly x: number | null;
  readonly whisker: 'both' | 'left' | 'right' | null;
}

const WIDTH = 400;

/** Rates as the articles state them, on one scale, each beside the rate that an office printed with its count. */
export function growthOf(statements: readonly Statement[], officials: readonly Official[]): Growth | null {
  const known = statements.filter(({ first }) => first.claim.value !== null);
  if (statements.length === 0) return null;
  const rates = statements.map((statement) => ({ statement, printed: printedRate(statement.first, officials) }));
  const values = [...known.map(rate), ...rates.flatMap(({ printed }) => printed?.row.growth ?? [])];
  const x = scaleLinear([Math.min(0, min(values) ?? 0), Math.max(10, (max(values) ?? 0) * 1.1)], [10, WIDTH - 10]).nice(
    4,
  );
  const ticks = x.ticks(4).map((tick, index, all) => ({
    x: x(tick),
    text: index === all.length - 1 ? `${numberOf(tick)} %` : numberOf(tick),
  }));
  const [printed] = rates.flatMap(({ printed: official }) => official ?? []);
  return {
    width: WIDTH,
    ticks,
    rows: rates.map((one) => rowOf(one, x, officials)),
    finding: findingOf(rates),
    counter: printed === undefined ? null : counterOf(printed),
  };
}

/** A fall is below zero. */
function rate({ first: { claim } }: Statement): number {
  return (claim.value ?? 0) * (claim.change === 'fall' ? -1 : 1);
}

/** A statement with the count that a rate was printed with for its very time. */
interface Rate {
  readonly statement: Statement;
  readonly printed: Official | null;
}

/** “Ana Reyes put growth in 2031 at around 25%; the Harbour Board printed 29%”, of who is named and farthest off. */
function findingOf(rates: readonly Rate[]): string {
  const known = rates.filter(({ statement: { first } }) => first.claim.value !== null);
  const amount = ({ statement: { first } }: Rate) => hedged(first.claim, `${numberOf(first.claim.value ?? 0)}%`);
  const isNamed = ({ statement: { first } }: Rate) => speakerOf(first) !== UNNAMED;
  const gap = ({ statement, printed }: Rate) => Math.abs(rate(statement) - (printed?.row.growth ?? 0));
  const [best] = known
    .filter(({ printed }) => printed !== null)
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || gap(b) - gap(a));
  if (best?.printed) {
    const { first } = best.statement;
    const who = isNamed(best) ? whoOf(first) : null;
    const counter = counterOf(best.printed);
    const time = edtfInWords(first.claim.period as string);
    return growthWords.found(who, time, amount(best), counter, numberOf(best.printed.row.growth as number));
  }
  const ordered = known.toSorted((a, b) => rate(a.statement) - rate(b.statement));
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return growthWords.none;
  return least === most ? growthWords.one(amount(least)) : growthWords.range(amount(least), amount(most));
}

function rowOf({ statement, printed }: Rate, x: (value: number) => number, officials: readonly Official[]): GrowthRow {
  const { first, places } = statement;
  const { claim, measure, article } = first;
  const rows = officials.filter(
    ({ row }) => printed === null && row.measure === measure.id && row.period === claim.period && row.note !== null,
  );
  const growth = printed?.row.growth ?? null;
  const away = { about: 'both', under: 'left', over: 'right' } as const;
  return {
    words: claim.exact,
    marked: first.marked,
    href: articleHref(article.slug, claim.id),
    who: whoOf(first),
    whoHref: claim.speaker === null ? null : speakerHref(claim.speaker.id),
    rows: places.map((place) => statedId(place.claim.id)).join(' '),
    by: speakerOf(first),
    in: slugsOf(statement),
    about: [
      claim.of ?? measure.name,
      growthWords[claim.change === 'fall' ? 'down' : 'up'](periodWords(first) ?? growthWords.noTime),
      claim.base === null
        ? growthWords.noBase
        : growthWords.against(bracketed(edtfInWords(claim.base), !first.baseStated)),
      ...(places.length > 1 ? [pointWords.inArticles(countInWords(places.length, 'article'))] : []),
    ].join(', '),
    printed:
      printed === null || growth === null
        ? null
        : {
            x: x(growth),
            text: growthWords.printed(
              capitalised(counterOf(printed)),
              numberOf(growth),
              edtfInWords(printed.row.period),
              printed.row.growth_base ?? null,
            ),
            url: printed.row.url,
            source: printed.row.source,
          },
    known: knownThen(first, officials),
    notes: rows.map(({ row }) => ({ text: row.note as string, url: row.url, source: row.source })),
    x: claim.value === null ? null : x(rate(statement)),
    whisker: claim.qualifier === null ? null : away[claim.qualifier],
  };
}
