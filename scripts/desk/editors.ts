import type { Compared, Disputed, Taken } from '../../src/desk/compared.ts';
import { decide } from '../../src/desk/decide.ts';
import { DecisionFault } from '../../src/desk/decision.ts';
import type { Editor } from '../../src/desk/entries.ts';
import { claimsOfCorrections, type Opened, versionOf } from '../../src/desk/opened.ts';
import {
  agreementOf,
  isDisputed,
  type Judged,
  judgementsOf,
  type Reading,
} from '../../src/editing/agreement/compare.ts';
import type { CorrectedFields } from '../../src/schema/correction.ts';
import { blindEditors } from './layers.ts';

/** Opens an article as it is with the decisions in a folder: `''` for those that are published, `blind/<name>` else. */
export type OpenAs = (slug: string, layer: string) => Promise<Opened>;

/** How far editors agree, what they dispute, and what they agree on that is not settled yet. */
export async function compareEditors(slugs: readonly string[], openAs: OpenAs): Promise<Compared> {
  const editors = await blindEditors();
  const all: Judged[] = [];
  const disputed = new Map<string, Disputed>();
  const agreed: Taken[] = [];
  for (const slug of editors.length === 0 ? [] : slugs) {
    const opened = await Promise.all(editors.map((name) => openAs(slug, `blind/${name}`)));
    const judged = judgementsOf(
      slug,
      opened.map((one, index) => readingOf(one, editors[index] ?? '')),
    );
    all.push(...judged);
    const main = (await openAs(slug, '')).edits;
    const settled = new Set([...main.checked.map(({ claim }) => claim), ...main.log.map(({ claim }) => claim)]);
    for (const [id, of] of Map.groupBy(judged, (one) => one.id)) {
      const [first] = of;
      if (first === undefined || settled.has(id)) continue;
      const points = of.filter(isDisputed).map(({ field, values }) => ({ field, values }));
      const isJudgedByAll = of.some(({ field, values }) => field === 'is one' && !values.includes(null));
      if (points.length > 0) disputed.set(id, { slug, id, type: first.type, words: first.words, points });
      else if (isJudgedByAll && editors[0] !== undefined) agreed.push({ slug, id, editor: editors[0] });
    }
  }
  return { editors, table: agreementOf(all), disputed: [...disputed.values()], agreed };
}

/** An article with what an editor has decided on a claim taken over, and checked. */
export function takenOver(at: Opened, from: Opened, id: string, editor: Editor): Opened {
  const claims = claimsOfCorrections(from);
  const own = from.source.corrections.corrections.filter((_, index) => claims[index] === id);
  if (own.some((one) => one.do === 'merge'))
    throw new DecisionFault('It was merged with others. Settle this one in its article.');
  const last = own.at(-1);
  const theirs = from.edits.claims.find((claim) => claim.id === id);
  const there = (now: Opened) =>
    now.edits.claims.filter((claim) => claim.id === id).map((claim) => ({ id, version: versionOf(claim) }));
  if (theirs === undefined) {
    if (there(at).length === 0) return at;
    return decide(at, { do: 'drop', claims: there(at), reason: last?.reason ?? 'It is none.' }, editor);
  }
  const fields: CorrectedFields = Object.assign({}, ...own.map((one) => ('fields' in one ? one.fields : {})));
  let now = at;
  if (there(at).length === 0) {
    if (last === undefined) throw new DecisionFault('The article has no such words any longer.');
    const { type, start, end } = theirs;
    now = decide(at, { do: 'add', type, start, end, fields, reason: last.reason }, editor);
  } else if (last !== undefined && Object.keys(fields).length > 0)
    now = decide(at, { do: 'set', claims: there(at), fields, reason: last.reason }, editor);
  return decide(now, { do: 'check', claims: there(now) }, editor);
}

function readingOf({ edits }: Opened, editor: string): Reading {
  const { extracted, claims, log } = edits;
  return { editor, extracted, claims, log, checked: new Set(edits.checked.map(({ claim }) => claim)) };
}
