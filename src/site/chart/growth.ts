import { max, min, scaleLinear } from 'd3';
import type { Official } from '../../link/outcomes.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { numberOf, periodWords, type Statement, slugsOf, speakerOf, whoOf } from '../ledger/figures.ts';
import { countInWords, edtfInWords } from '../words/format.ts';
import { bracketed } from '../words/times.ts';
import { statedId } from './table.ts';

/** Rates of growth as stated, on one scale. */
export interface Growth {
  readonly width: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly rows: readonly GrowthRow[];
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
  /** What the official series says of the same time in words; a rate is never worked out here. */
  readonly notes: readonly { readonly text: string; readonly url: string; readonly source: string }[];
  /** Null where no number could be read. */
  readonly x: number | null;
  readonly whisker: 'both' | 'left' | 'right' | null;
}

const WIDTH = 400;

export function growthOf(statements: readonly Statement[], officials: readonly Official[]): Growth | null {
  const known = statements.filter(({ first }) => first.claim.value !== null);
  if (statements.length === 0) return null;
  const values = known.map(rate);
  const x = scaleLinear([Math.min(0, min(values) ?? 0), Math.max(10, (max(values) ?? 0) * 1.1)], [10, WIDTH - 10]).nice(
    4,
  );
  const ticks = x.ticks(4).map((tick, index, all) => ({
    x: x(tick),
    text: index === all.length - 1 ? `${numberOf(tick)} %` : numberOf(tick),
  }));
  return { width: WIDTH, ticks, rows: statements.map((statement) => rowOf(statement, x, officials)) };
}

/** A fall is below zero. */
function rate({ first: { claim } }: Statement): number {
  return (claim.value ?? 0) * (claim.change === 'fall' ? -1 : 1);
}

function rowOf(statement: Statement, x: (value: number) => number, officials: readonly Official[]): GrowthRow {
  const { first, places } = statement;
  const { claim, measure, article } = first;
  const rows = officials.filter(
    ({ row }) => row.measure === measure.id && row.period === claim.period && row.note !== null,
  );
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
      `${claim.change === 'fall' ? 'down' : 'up'} in ${periodWords(first) ?? 'no time stated'}`,
      claim.base === null
        ? 'against a time not stated'
        : `against ${bracketed(edtfInWords(claim.base), !first.baseStated)}`,
      ...(places.length > 1 ? [`in ${countInWords(places.length, 'article')}`] : []),
    ].join(', '),
    notes: rows.map(({ row }) => ({ text: row.note as string, url: row.url, source: row.source })),
    x: claim.value === null ? null : x(rate(statement)),
    whisker: claim.qualifier === null ? null : away[claim.qualifier],
  };
}
