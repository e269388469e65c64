import type { Claim } from '../../src/schema/claim.ts';
import { compareFields } from './fields.ts';
import type { Matching } from './match.ts';

/**
 * What a reader says of a claim: right in its words and in what decides it; open, where it names nobody though the text does;
 * or wrong, which is somebody else's name, another amount, another day, or nothing that was said.
 */
export type Outcome = 'right' | 'open' | 'wrong';

/** A claim that a reader judged. */
export interface Judged {
  readonly article: string;
  /** Id of the claim. */
  readonly claim: string;
  readonly type: Claim['type'];
  readonly confidence: number;
  readonly outcome: Outcome;
  /** Whether its words are ones that the reader has, whoever said them. */
  readonly isThere: boolean;
}

/** How often claims of one band of confidence are right. */
export interface Band {
  type: Claim['type'];
  /** Confidence from this, inclusive, to the next band, exclusive. */
  from: number;
  right: number;
  /** Right and wrong ones; what is open states nothing that could be either. */
  of: number;
  open: number;
  /** Sum of the confidence of those that are right or wrong. */
  sum: number;
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Reliability by type and band of confidence: earned confidence is the share that is right. */
export function bandsOf(judged: readonly Judged[]): Band[] {
  const bands = new Map<string, Band>();
  for (const { type, confidence, outcome } of judged) {
    const from = BANDS.findLast((start) => start <= confidence) ?? 0;
    const key = `${type} ${from}`;
    const band = bands.get(key) ?? { type, from, right: 0, of: 0, open: 0, sum: 0 };
    bands.set(key, band);
    if (outcome === 'open') band.open++;
    else {
      band.of++;
      band.sum += confidence;
      if (outcome === 'right') band.right++;
    }
  }
  return [...bands.values()].sort((a, b) => a.type.localeCompare(b.type) * -1 || b.from - a.from);
}

/** Expected calibration error, 0 to 1: how far confidence and the share that is right are apart, over the claims of all bands. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { of }) => sum + of, 0);
  return all === 0 ? 0 : bands.reduce((sum, band) => sum + Math.abs(band.sum - band.right), 0) / all;
}

/** What makes a claim right, beside being there: who said it, how much, when. */
const decisive: Readonly<Record<Claim['type'], readonly string[]>> = {
  quotation: ['speaker'],
  figure: ['value', 'unit', 'period'],
  date: ['edtf'],
};

/** The claims of matchings with hand annotations, judged. */
export function judgedIn(matchings: readonly (Matching & { readonly slug: string })[]): Judged[] {
  return matchings.flatMap(({ slug, pairs, extras }) => [
    ...pairs.map(({ gold, claim }) => {
      const faults = compareFields({ gold, claim }).filter(
        ({ name, right }) => !right && decisive[claim.type].includes(name),
      );
      const isOpen = claim.type === 'quotation' && claim.speaker === null;
      return judgedAs(slug, claim, faults.length === 0 ? 'right' : isOpen ? 'open' : 'wrong', true);
    }),
    ...extras.map((claim) => judgedAs(slug, claim, 'wrong', false)),
  ]);
}

function judgedAs(article: string, { id, type, confidence }: Claim, outcome: Outcome, isThere: boolean): Judged {
  return { article, claim: id, type, confidence, outcome, isThere };
}
