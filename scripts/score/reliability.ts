import type { Claim } from '../../src/schema/claim.ts';
import { compareFields } from './fields.ts';
import type { Matching } from './match.ts';

/** How often claims of one band of confidence are right. */
export interface Band {
  type: Claim['type'];
  /** Confidence from this, inclusive, to the next band, exclusive. */
  from: number;
  right: number;
  of: number;
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.9] as const;

/** What makes a claim right, beside being there: who said it, how much, when. */
const decisive: Readonly<Record<Claim['type'], readonly string[]>> = {
  quotation: ['speaker'],
  figure: ['value', 'unit', 'period'],
  date: ['edtf'],
};

/** Reliability by type and band of confidence: earned confidence rises with the share that is right. */
export function reliability(matchings: readonly Matching[]): Band[] {
  const bands = new Map<string, Band>();
  const count = (claim: Claim, right: boolean) => {
    const from = BANDS.findLast((start) => start <= claim.confidence) ?? 0;
    const key = `${claim.type} ${from}`;
    const band = bands.get(key) ?? { type: claim.type, from, right: 0, of: 0 };
    band.of++;
    if (right) band.right++;
    bands.set(key, band);
  };
  for (const { pairs, extras } of matchings) {
    for (const { gold, claim } of pairs) {
      const wrong = compareFields({ gold, claim }).some(
        ({ name, right }) => !right && decisive[claim.type].includes(name),
      );
      count(claim, !wrong);
    }
    for (const claim of extras) count(claim, false);
  }
  return [...bands.values()].sort((a, b) => a.type.localeCompare(b.type) * -1 || b.from - a.from);
}
