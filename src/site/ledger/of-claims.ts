import { officialsOf } from '../../link/outcomes.ts';
import { isLevel, type LedgerInput, statedFigures, statementsOf } from './figures.ts';
import { type Ledger, ledgerOf } from './ledger.ts';

/** Some claims beside what was recorded, as far as they are figures of the site's measures. */
export interface LedgerOfClaims {
  readonly ledger: Ledger;
  /** How its numbers are scaled where a line says nothing else: as the chart's are, where there is one. */
  readonly unit: string;
  /** Ids of the claims that it has. */
  readonly compared: ReadonlySet<string>;
}

/** The ledger of those of the claims with these ids that are amounts of a measure, stated, expected or aimed at. */
export function ledgerOfClaims(input: LedgerInput, ids: ReadonlySet<string>): LedgerOfClaims {
  const { site, series, articles } = input;
  const officials = officialsOf(series);
  const own = statedFigures(articles, site.measures).filter(
    (figure) => isLevel(figure) && ids.has(figure.claim.id) && figure.claim.modality !== null,
  );
  const charted = site.measures.find(({ id }) => id === site.chart?.measure) ?? own[0]?.measure;
  const unit = charted?.scale_name ?? '';
  return {
    ledger: ledgerOf(statementsOf(own, officials), officials, unit),
    unit,
    compared: new Set(own.map(({ claim }) => claim.id)),
  };
}
