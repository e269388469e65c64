import type { Official } from '../../link/outcomes.ts';
import { isLevel, type StatedFigure, type Statement, statementsOf } from '../ledger/figures.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';

/** So many are set out; the ledger of the chart has all. */
const SHOWN = 50;

/** Forecasts and goals beside what came, the smallest difference from the main count first, as a share. Others are left out. */
export function forecastsByDistance(
  figures: readonly StatedFigure[],
  officials: readonly Official[],
  unit: string,
): Ledger {
  const expected = figures.filter(
    (figure) => isLevel(figure) && (figure.claim.modality === 'forecast' || figure.claim.modality === 'target'),
  );
  const compared = statementsOf(expected, officials)
    .filter(({ outcome }) => outcome.kind === 'compared')
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .slice(0, SHOWN)
    .map((statement) => ledgerOf([statement], officials, unit));
  return {
    expected: compared.flatMap((ledger) => ledger.expected),
    past: [],
    sources: [...new Set(compared.flatMap(({ sources }) => sources))],
  };
}

/** As a share of what was stated, more or less alike. */
function distanceOf({ outcome }: Statement): number {
  return outcome.kind === 'compared' ? Math.abs(outcome.counts[0].share) : Infinity;
}
