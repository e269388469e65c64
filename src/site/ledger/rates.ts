import { isRemark, type Official } from '../../link/outcomes.ts';
import { edtfInWords, hedged } from '../words/format.ts';
import { bracketed } from '../words/times.ts';
import { numberOf, periodWords, type StatedFigure } from './figures.ts';
import { knownThen } from './known-then.ts';
import type { OutcomeRow } from './ledger.ts';
import { counterOf } from './whose-count.ts';
import { ledgerWords } from './words.ts';

/** The count of a figure's very time that an office printed a rate of growth with; a rate is never worked out. */
export function printedRate({ claim, measure }: StatedFigure, officials: readonly Official[]): Official | null {
  const printed = officials.find(
    (official) =>
      !isRemark(official) &&
      official.row.measure === measure.id &&
      official.row.period === claim.period &&
      (official.row.growth ?? null) !== null,
  );
  return printed ?? null;
}

/** A rate as an article states it beside the one that was printed for its time, and what was out when it was said. */
export function rateBesidePrinted(figure: StatedFigure, officials: readonly Official[]): OutcomeRow {
  const { claim, baseStated } = figure;
  const printed = printedRate(figure, officials);
  const rate = printed?.row.growth ?? null;
  const base = claim.base === null ? null : bracketed(edtfInWords(claim.base), !baseStated);
  return {
    stated: hedged(claim, percentOf(figure)),
    what: ledgerWords.rise(claim.change ?? 'rise', periodWords(figure), base),
    known: knownThen(figure, officials),
    counts:
      printed === null || rate === null
        ? []
        : [
            {
              by: ledgerWords.printed(counterOf(printed)),
              remark: false,
              value: numberOf(rate),
              amount: `${numberOf(rate)}%`,
              source: { name: printed.row.source, href: printed.row.url },
              off: null,
            },
          ],
    none: printed !== null ? null : claim.period === null ? ledgerWords.none['no time stated'] : ledgerWords.noRate,
    notes: [],
  };
}

function percentOf({ claim: { value, low, high } }: StatedFigure): string {
  const ends = value === null ? [low, high] : [value];
  return ends.flatMap((end) => (end === null ? [] : numberOf(end))).join('–') || '…';
}
