import { type Official, officialsOf } from '../../link/outcomes.ts';
import type { LedgerInput } from './figures.ts';
import { isGrowth, isLevel, type Statement, statedFigures, statementsOf } from './figures.ts';
import { ledgerOf, type OutcomeRow } from './ledger.ts';
import { rateBesidePrinted } from './rates.ts';
import { ledgerWords } from './words.ts';

/** A figure beside the counts of its time, as the ledger has it; a rate of growth beside the rate that was printed. */
export interface ClaimOutcome {
  readonly row: OutcomeRow;
  readonly unit: string;
}

/**
 * Outcomes by id of claim: of every amount of one of the site's measures that is stated, expected or aimed at, and of every
 * rate of growth of one.
 */
export function outcomesOf({ site, series, articles }: LedgerInput): Map<string, ClaimOutcome> {
  const officials = officialsOf(series);
  const figures = statedFigures(articles, site.measures).filter(
    (figure) => isGrowth(figure) || (isLevel(figure) && figure.claim.modality !== null),
  );
  return new Map(
    statementsOf(figures, officials).flatMap((statement) =>
      statement.places.flatMap((first) => {
        // Each article may print its time differently, so that the line is its own.
        const outcome = outcomeOf({ ...statement, first }, officials);
        return outcome === null ? [] : [[first.claim.id, outcome] as const];
      }),
    ),
  );
}

function outcomeOf(statement: Statement, officials: readonly Official[]): ClaimOutcome | null {
  const { first } = statement;
  if (isGrowth(first)) return { row: rateBesidePrinted(first, officials), unit: ledgerWords.perCent };
  const unit = first.measure.scale_name;
  const { expected, past } = ledgerOf([statement], officials, unit);
  const row = expected[0] ?? past[0];
  return row === undefined ? null : { row, unit };
}
