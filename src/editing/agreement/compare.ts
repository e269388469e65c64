import type { Claim } from '../../schema/claim.ts';
import type { Applied, Change } from '../../schema/correction.ts';
import { written } from '../corrections/written.ts';
import { type Agreement, krippendorffAlpha } from './alpha.ts';
import type { Field } from './names.ts';

/** An article as one editor has decided on it, alone. */
export interface Reading {
  readonly editor: string;
  readonly extracted: readonly Claim[];
  readonly claims: readonly Claim[];
  readonly checked: ReadonlySet<string>;
  readonly log: readonly Applied[];
}

const compared: Readonly<Record<Claim['type'], readonly Exclude<Field, 'is one'>[]>> = {
  quotation: ['exact', 'mode', 'speaker', 'to', 'said'],
  figure: ['exact', 'value', 'unit', 'modality', 'period', 'of', 'speaker'],
  date: ['exact', 'edtf', 'kind'],
};

/** A claim and what each editor, in their order, says of one thing about it; null where they have not looked at it. */
export interface Judged {
  readonly slug: string;
  readonly id: string;
  readonly type: Claim['type'];
  readonly words: string;
  readonly field: Field;
  readonly values: readonly (string | null)[];
}

/** What editors say of each claim of an article that at least one of them has looked at. */
export function judgementsOf(slug: string, readings: readonly Reading[]): Judged[] {
  const all = new Map<string, Claim>();
  for (const { extracted, claims } of readings)
    for (const claim of [...extracted, ...claims]) if (!all.has(claim.id)) all.set(claim.id, claim);
  const of = readings.map((reading) => lookOf(reading));
  return [...all.values()].flatMap((claim): Judged[] => {
    const { id, type, exact: words } = claim;
    const seen = of.map((look) => look(id));
    if (seen.every((one) => one === null)) return [];
    const about = { slug, id, type, words };
    const isOne = {
      ...about,
      field: 'is one' as const,
      values: seen.map((one) => one && (one.claim === null ? 'no' : 'yes')),
    };
    const fields = compared[type].map((field) => ({
      ...about,
      field,
      values: seen.map((one) => (one?.claim == null ? null : inWords(written(one.claim)[field] ?? null))),
    }));
    return [isOne, ...fields.filter(({ values }) => values.some((value) => value !== null))];
  });
}

/** How far editors agree, by kind of claim and field, in the order in which they are compared. */
export function agreementOf(
  judged: readonly Judged[],
): (Agreement & { readonly type: Claim['type']; readonly field: Field })[] {
  return (['quotation', 'figure', 'date'] as const).flatMap((type) =>
    (['is one', ...compared[type]] as const).map((field) => ({
      ...{ type, field },
      ...krippendorffAlpha(
        judged.filter((one) => one.type === type && one.field === field).map(({ values }) => values),
      ),
    })),
  );
}

/** Whether two editors say different things of it. */
export function isDisputed({ values }: Judged): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}

/** What an editor says of a claim: null where they have not looked at it, and a claim of null where it is none to them. */
function lookOf({ claims, checked, log, extracted }: Reading): (id: string) => { readonly claim: Claim | null } | null {
  const there = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Set(extracted.map(({ id }) => id));
  const decided = new Set([...checked, ...log.map(({ claim }) => claim)]);
  // Who has decided on all that was found has looked for what was not.
  const hasAll = extracted.every(({ id }) => decided.has(id) || !there.has(id));
  return (id) => {
    const claim = there.get(id) ?? null;
    if (claim !== null) return decided.has(id) ? { claim } : null;
    return found.has(id) || hasAll ? { claim: null } : null;
  };
}

function inWords(value: Change['was']): string {
  return value === null ? '' : String(value);
}
