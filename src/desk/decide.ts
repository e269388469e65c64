import type { Document } from 'yaml';
import type { ArticleSource } from '../article/make.ts';
import { applyEdits } from '../article/make.ts';
import { seenOf, seenWords } from '../editing/identity/seen.ts';
import { checksSchema } from '../schema/check.ts';
import type { Claim } from '../schema/claim.ts';
import { type CorrectedFields, type Correction, correctionsSchema } from '../schema/correction.ts';
import { parsePlacedYaml } from '../schema/reading/yaml-file.ts';
import { ClaimChanged, type DecidedClaim, type Decision, DecisionFault } from './decision.ts';
import { checkEntry, correctionEntry, type Editor } from './entries.ts';
import { claimsOfCorrections, type Opened, open, versionOf } from './opened.ts';
import { toldFields } from './told-fields.ts';
import { entryAt, setIn, withEntry, withEntryAt, withoutEntries } from './yaml-list.ts';

/** A decision about claims of one article: those that need no other file. */
export type ClaimDecision = Exclude<Decision, { do: 'new-speaker' | 'same-as' }>;

/**
 * Carries out a decision on an article: gives it as it is then, with the text of both its files. What an editor has changed or added
 * they have looked at: it is checked with the same decision. Throws a `DecisionFault` where it cannot be carried out and a
 * `ClaimChanged` where a claim is no longer what the editor saw.
 */
export function decide(opened: Opened, decision: ClaimDecision, editor: Editor): Opened {
  const claims = decision.do === 'add' ? [] : decision.claims.map((claim) => shown(opened, claim));
  const ids = new Set(claims.map(({ id }) => id));
  if (decision.do === 'check') return lookedAt(opened, ids, editor);
  const there = new Set(opened.edits.claims.map(({ id }) => id));
  const after = changedBy(opened, claims, decision, editor);
  const fresh = after.edits.claims.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  return lookedAt(after, new Set([...ids, ...fresh]), editor);
}

function changedBy(
  opened: Opened,
  claims: readonly Claim[],
  decision: Exclude<ClaimDecision, { do: 'check' }>,
  editor: Editor,
): Opened {
  switch (decision.do) {
    case 'set': {
      const { fields, reason } = decision;
      const after = claims.reduce((at, claim) => set(at, claim.id, fields, reason, editor), opened);
      if (after.files.corrections === opened.files.corrections)
        throw new DecisionFault('It is so already; nothing would change.');
      return after;
    }
    case 'drop':
      return claims.reduce((at, claim) => dropped(at, claim.id, decision.reason, editor), opened);
    case 'split':
      return split(opened, claims[0] as Claim, decision, editor);
    case 'merge':
      return merged(opened, claims, decision.reason, editor);
    case 'add':
      return added(opened, decision, editor);
  }
}

/** The article with a check of each of these claims that is still there. */
export function lookedAt(at: Opened, ids: ReadonlySet<string>, editor: Editor): Opened {
  return at.edits.claims.filter(({ id }) => ids.has(id)).reduce((now, claim) => checked(now, claim, editor), at);
}

/** A claim that an editor decides on, as it is. */
function shown({ edits }: Opened, { id, version }: DecidedClaim): Claim {
  const claim = edits.claims.find((one) => one.id === id);
  if (claim === undefined) throw new ClaimChanged(null);
  if (versionOf(claim) !== version) throw new ClaimChanged(claim.exact);
  return claim;
}

function checked(at: Opened, claim: Claim, editor: Editor): Opened {
  const { checks } = at.source.checks;
  const entry = checkEntry(claim, extractedOf(at, claim.id), at.source.text, editor);
  const index = checks.findIndex((check) => check.claim === claim.id);
  return after(at, {
    checks: index === -1 ? withEntry(at.files.checks, entry) : withEntryAt(at.files.checks, index, entry),
  });
}

/** Fields that a correction sets already are set there; the others in one of their own. */
function set(at: Opened, id: string, fields: CorrectedFields, reason: string, { today }: Editor): Opened {
  const before = claimOf(at, id);
  const extracted = extractedOf(at, id);
  let { corrections } = at.files;
  const rest: Record<string, unknown> = { ...fields };
  for (const [index, claim] of claimsOfCorrections(at).entries()) {
    const correction = at.source.corrections.corrections[index];
    if (claim !== id || (correction?.do !== 'set' && correction?.do !== 'add')) continue;
    const here = Object.keys(rest).filter((field) => correction.do === 'add' || field in correction.fields);
    if (here.length === 0) continue;
    const entry = entryAt(corrections, index);
    for (const field of here) {
      setIn(entry, ['fields', field], rest[field]);
      delete rest[field];
    }
    setReason(entry, reason, today);
    corrections = withEntryAt(corrections, index, entry);
  }
  if (Object.keys(rest).length > 0) {
    const seen = extracted === null ? {} : { seen: seenOf(extracted, at.source.text) };
    const type = before.type;
    const own = { do: 'set', claim: id, type, ...seen, fields: rest, reason, date: today } as Correction;
    corrections = withEntry(corrections, correctionEntry(own, extracted?.exact ?? before.exact));
  }
  const changed = after(at, { corrections });
  const now = claimOf(changed, id);
  if (same(now, before)) return at;
  return extracted !== null && same(now, extracted) ? withoutCorrections(at, id) : changed;
}

/** What the program read is right after all. */
function withoutCorrections(at: Opened, id: string): Opened {
  return after(at, { corrections: withoutEntries(at.files.corrections, correctionsOf(at, id, ['set'])) });
}

function dropped(at: Opened, id: string, reason: string, { today }: Editor): Opened {
  const claim = claimOf(at, id);
  const extracted = extractedOf(at, id);
  const rest = withoutEntries(at.files.corrections, correctionsOf(at, id, ['set', 'add']));
  const entry = {
    ...{ do: 'drop', claim: id, type: claim.type },
    ...(extracted !== null && { seen: seenOf(extracted, at.source.text) }),
    ...{ reason, date: today },
  } as Correction;
  const checks = at.source.checks.checks.flatMap((check, index) => (check.claim === id ? [index] : []));
  return after(at, {
    corrections: extracted === null ? rest : withEntry(rest, correctionEntry(entry, extracted.exact)),
    ...(checks.length > 0 && { checks: withoutEntries(at.files.checks, checks) }),
  });
}

function merged(at: Opened, claims: readonly Claim[], reason: string, { today }: Editor): Opened {
  const address = (claim: Claim) => {
    const extracted = extractedOf(at, claim.id);
    if (extracted === null)
      throw new DecisionFault('A claim that an editor added cannot be merged. Move its ends instead.');
    return { claim: claim.id, type: claim.type, seen: seenOf(extracted, at.source.text) };
  };
  const [first, ...others] = claims as [Claim, ...Claim[]];
  const gone = new Set(others.map(({ id }) => id));
  const checks = at.source.checks.checks.flatMap(({ claim }, index) => (gone.has(claim) ? [index] : []));
  const entry = { do: 'merge', ...address(first), with: others.map(address), reason, date: today } as Correction;
  return after(at, {
    corrections: withEntry(at.files.corrections, correctionEntry(entry, first.exact)),
    ...(checks.length > 0 && { checks: withoutEntries(at.files.checks, checks) }),
  });
}

const nouns = { quotation: 'statement', figure: 'figure', date: 'date' } as const;

function added(at: Opened, { type, start, end, fields, reason }: Extract<Decision, { do: 'add' }>, editor: Editor) {
  const words = at.source.text.slice(start, end);
  if (words.trim() === '') throw new DecisionFault('Select the words first.');
  if (at.edits.claims.some((claim) => claim.type === type && claim.start === start && claim.end === end))
    throw new DecisionFault(`These words are a ${nouns[type]} already. Leave this form, and change that one.`);
  const seen = seenWords(at.source.text, { start, end });
  const entry = (id?: string) =>
    correctionEntry(
      { do: 'add', ...(id !== undefined && { claim: id }), type, words, seen, fields, reason, date: editor.today },
      null,
    );
  const before = new Set(at.edits.claims.map(({ id }) => id));
  const tried = after(at, { corrections: withEntry(at.files.corrections, entry()) });
  const id = tried.edits.claims.find((claim) => !before.has(claim.id))?.id;
  return after(at, { corrections: withEntry(at.files.corrections, entry(id)) });
}

/** Two of one: the first piece keeps the id, the second has its fields, and what stands between is neither's. */
function split(at: Opened, claim: Claim, { start, end, reason }: Extract<Decision, { do: 'split' }>, editor: Editor) {
  if (claim.type !== 'quotation') throw new DecisionFault('Only a statement can be made into two.');
  const { text } = at.source;
  const isCut = claim.start < start && start <= end && end < claim.end;
  const [first, second] = [text.slice(claim.start, start), text.slice(end, claim.end)];
  if (!isCut || first.trim() === '' || second.trim() === '')
    throw new DecisionFault('Each of the two needs words of its own.');
  const shorter = set(at, claim.id, { exact: first.trimEnd() }, reason, editor);
  const place = { start: claim.end - second.trimStart().length, end: claim.end };
  return added(shorter, { do: 'add', type: 'quotation', ...place, fields: toldFields(claim), reason }, editor);
}

/** The article with other files, which must not be worse than they were. */
function after(at: Opened, files: Partial<Opened['files']>): Opened {
  const all = { ...at.files, ...files };
  const source = withFiles(at.source, all);
  const edits = applyEdits(source, at.extraction, at.knowledge);
  const before = new Set([...at.edits.problems, ...at.edits.unchecked].map(({ reason }) => reason));
  const worse = [...edits.problems, ...edits.unchecked].find(({ reason }) => !before.has(reason));
  if (worse !== undefined) {
    const field = worse.keys[1] === 'fields' ? String(worse.keys[2]) : null;
    throw new DecisionFault(worse.reason, field);
  }
  return { ...at, source, files: all, edits };
}

/** A source with what these files say. */
export function withFiles(source: ArticleSource, { corrections, checks }: Opened['files']): ArticleSource {
  const correctionsOf = parsePlacedYaml(corrections || '[]', source.corrections.path, correctionsSchema);
  const checksOf = parsePlacedYaml(checks || '[]', source.checks.path, checksSchema);
  return {
    ...source,
    corrections: { ...source.corrections, corrections: correctionsOf.data, placeAt: correctionsOf.placeAt },
    checks: { ...source.checks, checks: checksOf.data, placeAt: checksOf.placeAt },
  };
}

/** Reads an article anew with other speakers in the registry. */
export function reopened(at: Opened, speakers: Opened['knowledge']['speakers']): Opened {
  return open(at.source, at.files, { ...at.knowledge, speakers });
}

function setReason(entry: Document, reason: string, today: string): void {
  setIn(entry, ['reason'], reason);
  setIn(entry, ['date'], today);
}

function correctionsOf(at: Opened, id: string, deeds: readonly Correction['do'][]): number[] {
  return claimsOfCorrections(at).flatMap((claim, index) => {
    const deed = at.source.corrections.corrections[index]?.do;
    return claim === id && deed !== undefined && deeds.includes(deed) ? [index] : [];
  });
}

function claimOf({ edits }: Opened, id: string): Claim {
  const claim = edits.claims.find((one) => one.id === id);
  if (claim === undefined) throw new ClaimChanged(null);
  return claim;
}

/** The claim as the program found it; null for one that an editor added. */
function extractedOf({ edits }: Opened, id: string): Claim | null {
  return edits.extracted.find((one) => one.id === id) ?? null;
}

function same(a: Claim, b: Claim): boolean {
  const fields = ({ origin: _, ...rest }: Claim) => JSON.stringify(rest);
  return fields(a) === fields(b);
}
