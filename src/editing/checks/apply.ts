import { hash } from 'node:crypto';
import type { Checked, EditorCheck } from '../../schema/check.ts';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectionContext } from '../corrections/context.ts';
import { unseenInWords } from '../corrections/find-claim.ts';
import { written } from '../corrections/written.ts';
import { findSeen } from '../identity/find-seen.ts';
import type { Pin } from '../identity/keep-ids.ts';

/** Something wrong with one check. `keys` lead to it from the file's list on: `[3, "seen"]`. */
export interface CheckProblem {
  readonly keys: readonly PropertyKey[];
  readonly reason: string;
}

export interface ChecksApplied {
  /** Checks that hold, in the order of the file. */
  readonly checked: Checked[];
  /** Places in the file of checks of what is read otherwise since. */
  readonly stale: number[];
  readonly problems: CheckProblem[];
}

/** What each check says of a claim that the extractor finds, and of the id that it had. */
export function pinsOfChecks(checks: readonly EditorCheck[]): Pin[] {
  return checks.flatMap(({ claim: id, seen }) => (seen === undefined ? [] : [{ id, seen }]));
}

/**
 * Which claims are checked, given those that were extracted and those that came of them by corrections; both have the ids
 * that they keep. A check holds while the claim is what its editor saw: the same words of the same speaker at their place,
 * and the same fields.
 */
export function applyChecks(
  checks: readonly EditorCheck[],
  extracted: readonly Claim[],
  claims: readonly Claim[],
  context: CorrectionContext,
): ChecksApplied {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const applied: ChecksApplied = { checked: [], stale: [], problems: [] };
  const first = new Map<string, number>();
  const problem = (index: number, key: string, reason: string) => applied.problems.push({ keys: [index, key], reason });
  for (const [index, { claim: id, seen, as, on }] of checks.entries()) {
    const before = first.get(id);
    first.set(id, before ?? index);
    const claim = byId.get(id);
    const found = seen === undefined ? null : findSeen(extracted, { seen, id }, context);
    if (before !== undefined)
      problem(index, 'claim', `Check ${before + 1} of this file is of this claim, too. Keep one of them.`);
    else if (seen !== undefined && found?.found === null) problem(index, 'seen', unseenInWords(found, seen, extracted));
    else if (claim === undefined)
      problem(index, 'claim', `The article has no claim ${id}: it was dropped, or is gone. Delete this check.`);
    else if (as !== undefined && as !== sumOf(claim)) applied.stale.push(index);
    else applied.checked.push({ claim: id, on });
  }
  return applied;
}

/** Names of people change with the registry, which is no new reading of the article; who is meant is part of what was seen. */
const names: ReadonlySet<string> = new Set(['speaker', 'with', 'via', 'to']);

/** Checksum of what an editor finds right: the fields of a claim, without names. `"0f3a9c11"` */
export function sumOf(claim: Claim): string {
  const fields = Object.entries(written(claim)).filter(([field]) => !names.has(field));
  return hash('sha256', JSON.stringify([claim.type, fields]), 'hex').slice(0, 8);
}
