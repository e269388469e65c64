import { hash } from 'node:crypto';
import { contains } from '../../extract/text/span.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Applied, Correction } from '../../schema/correction.ts';
import { findSeen } from '../identity/find-seen.ts';
import { keepIds, type Pin } from '../identity/keep-ids.ts';
import { addClaim } from './add-claim.ts';
import type { CorrectionContext } from './context.ts';
import { CorrectionFault } from './fault.ts';
import { findClaim } from './find-claim.ts';
import { mergeClaims } from './merge-claims.ts';
import { setFields } from './set-fields.ts';
import { type Settle, Settled } from './settled.ts';
import { changesBetween } from './written.ts';

/** Something wrong with one correction. `keys` lead to it from the file's list on: `[3, "fields", "cue"]`. */
export interface CorrectionProblem {
  keys: readonly PropertyKey[];
  reason: string;
}

export interface Corrected {
  /** What was extracted, with the ids that it keeps. */
  extracted: Claim[];
  /** In the order of the text, as `extract` gives them. */
  claims: Claim[];
  /** What was done, in the order of the file; a correction that changes nothing is left out. */
  log: Applied[];
  problems: CorrectionProblem[];
}

/**
 * Applies an editor's corrections over what was extracted. Each is addressed by what the extractor found, whatever the
 * ones before it did. Ids stay, those that `pins` and corrections saw with the claims that they saw; `origin` says who a
 * claim comes from. One that cannot be applied is a problem, and changes nothing.
 */
export function applyCorrections(
  found: readonly Claim[],
  corrections: readonly Correction[],
  context: CorrectionContext,
  pins: readonly Pin[] = [],
): Corrected {
  const extracted = keepIds(found, [...pinsOf(corrections), ...pins], context);
  const claims = new Map(extracted.map((claim) => [claim.id, claim]));
  const settled = new Settled();
  const log: Applied[] = [];
  const problems: CorrectionProblem[] = [];
  corrections.forEach((correction, index) => {
    try {
      const applied = applyOne(correction, claims, extracted, context, settled.at(index));
      if (applied !== null) log.push(applied);
    } catch (error) {
      if (!(error instanceof CorrectionFault)) throw error;
      problems.push({ keys: [index, ...error.keys], reason: error.message });
    }
  });
  return { extracted, claims: linked([...claims.values()], new Set(extracted)), log, problems };
}

/** What corrections say of claims that the extractor finds, and of the ids that these had. */
function pinsOf(corrections: readonly Correction[]): Pin[] {
  return corrections.flatMap((correction) => {
    const addresses = [correction, ...(correction.do === 'merge' ? correction.with : [])];
    return addresses.flatMap(({ claim: id, seen, type }) =>
      id === undefined || seen === undefined ? [] : [{ id, seen, type }],
    );
  });
}

/** A correction of who speaks holds, too, where the program has come to read it so by itself. */
function findCorrected(
  extracted: readonly Claim[],
  correction: Exclude<Correction, { do: 'add' }>,
  context: CorrectionContext,
): Claim {
  const { seen, claim: id, type } = correction;
  const speaker = correction.do === 'set' ? correction.fields.speaker : undefined;
  if (seen === undefined || speaker === undefined) return findClaim(extracted, correction, context);
  const { found } = findSeen(extracted, { seen: { ...seen, speaker }, id, type }, context);
  return found ?? findClaim(extracted, correction, context);
}

/** Changes `claims`; gives what the log says of it, null when nothing is different. */
function applyOne(
  correction: Correction,
  claims: Map<string, Claim>,
  extracted: readonly Claim[],
  context: CorrectionContext,
  settle: Settle,
): Applied | null {
  const entry = (claim: Claim, changes: Applied['changes'] = []): Applied => ({
    id: idOf(context.slug, correction),
    do: correction.do,
    claim: claim.id,
    type: claim.type,
    exact: claim.exact,
    at: { start: claim.start, end: claim.end },
    date: correction.date,
    reason: correction.reason,
    changes,
  });
  if (correction.do === 'add') {
    const added = addClaim([...extracted, ...claims.values()], correction, context);
    claims.set(added.id, added);
    return entry(added);
  }
  const present = (found: Claim, keys: readonly PropertyKey[] = []): Claim => {
    settle.stays(found.id, keys);
    return claims.get(found.id) ?? found;
  };
  const claim = present(findCorrected(extracted, correction, context));
  if (correction.do === 'drop') {
    settle.taken(claim.id);
    claims.delete(claim.id);
    return entry(claim);
  }
  const others =
    correction.do === 'merge'
      ? correction.with.map((address, index) =>
          present(findClaim(extracted, address, context, ['with', index]), ['with', index]),
        )
      : [];
  if (correction.do === 'set') settle.set(claim.id, Object.keys(correction.fields));
  others.forEach(({ id }, index) => {
    settle.taken(id, ['with', index]);
  });
  const after =
    correction.do === 'merge' ? mergeClaims(claim, others, context) : setFields(claim, correction.fields, context);
  const changes = changesBetween(claim, after);
  if (changes.length === 0 && others.length === 0) return null;
  for (const { id } of others) claims.delete(id);
  claims.set(claim.id, { ...after, origin: 'corrected' });
  return entry(after, changes);
}

/** Changes with the article and with anything of the correction. */
export function idOf(slug: string, correction: Correction): string {
  return hash('sha256', JSON.stringify([slug, correction]), 'hex').slice(0, 12);
}

/** In the order of the text. Figures point to the innermost quotation around them, where a correction moved either. */
function linked(claims: readonly Claim[], extracted: ReadonlySet<Claim>): Claim[] {
  const quotations = claims.filter(({ type }) => type === 'quotation');
  const ids = new Set(quotations.map(({ id }) => id));
  const moved = quotations.filter((quotation) => !extracted.has(quotation));
  return claims
    .map((claim): Claim => {
      if (claim.type !== 'figure') return claim;
      const isSettled =
        extracted.has(claim) &&
        (claim.quotation === null || ids.has(claim.quotation)) &&
        !moved.some(({ id, start, end }) => id === claim.quotation || contains({ start, end }, claim));
      return isSettled ? claim : { ...claim, quotation: innermost(quotations, claim)?.id ?? null };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : Number(a.type > b.type)));
}

function innermost(quotations: readonly Claim[], figure: Claim): Claim | null {
  return quotations
    .filter((quotation) => contains(quotation, figure))
    .reduce<Claim | null>(
      (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
      null,
    );
}
