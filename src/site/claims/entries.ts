import type { Claim } from '../../schema/claim.ts';
import { type Quoted, statementsAmong } from '../words/statements.ts';

/** What the list counts as one: a statement with all of its pieces, a figure, a date. */
export interface ListedClaim {
  /** The claim that stands for it: the first one. */
  readonly claim: Claim;
  /** Pieces of one statement, without the quoted fragments inside them; else the claim alone. */
  readonly parts: readonly Claim[];
  /** How much of a statement is quoted; null of figures and dates. */
  readonly quoted: Quoted | null;
}

/** The claims of one article as the list has them, in the order of the text: a fragment inside a report is no entry of its own. */
export function entriesOf(claims: readonly Claim[]): ListedClaim[] {
  const others = claims.filter((claim) => claim.type !== 'quotation');
  const said = statementsAmong(claims.filter((claim) => claim.type === 'quotation'));
  const entries = [
    ...others.map((claim): ListedClaim => ({ claim, parts: [claim], quoted: null })),
    ...said.flatMap(({ claims: pieces, quoted }): ListedClaim[] => {
      const parts = pieces.filter(
        (piece) => !pieces.some((other) => other !== piece && other.start <= piece.start && piece.end <= other.end),
      );
      const [claim] = parts;
      return claim === undefined ? [] : [{ claim, parts, quoted }];
    }),
  ];
  return entries.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
}
