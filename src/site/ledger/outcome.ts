import { type Official, officialsOf } from '../../link/outcomes.ts';
import type { LedgerInput } from './figures.ts';
import { isLevel, type Statement, statedFigures, statementsOf } from './figures.ts';
import { type LedgerRow, ledgerOf } from './ledger.ts';

/** A figure beside the counts of its time: the line of the ledger. */
export interface ClaimOutcome {
  readonly row: LedgerRow;
  readonly unit: string;
}

/** Outcomes by id of claim: of every amount of one of the site's measures that is stated, expected or aimed at. */
export function outcomesOf({ site, series, articles }: LedgerInput): Map<string, ClaimOutcome> {
  const officials = officialsOf(series);
  const levels = statedFigures(articles, site.measures).filter(
    (figure) => isLevel(figure) && figure.claim.modality !== null,
  );
  return new Map(
    statementsOf(levels, officials).flatMap((statement) =>
      statement.places.flatMap((first) => {
        // Each article may print its time differently, so that the line is its own.
        const outcome = outcomeOf({ ...statement, first }, officials);
        return outcome === null ? [] : [[first.claim.id, outcome] as const];
      }),
    ),
  );
}

function outcomeOf(statement: Statement, officials: readonly Official[]): ClaimOutcome | null {
  const unit = statement.first.measure.scale_name;
  const { expected, past } = ledgerOf([statement], officials, unit);
  const row = expected[0] ?? past[0];
  return row === undefined ? null : { row, unit };
}
