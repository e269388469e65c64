import type { Claim } from '../../src/schema/claim.ts';
import type { GoldClaim } from '../../src/schema/gold.ts';
import { compareFields } from './fields.ts';
import type { Matching } from './match.ts';

/** How well one group of claims is found. */
export interface Found {
  group: string;
  /** Gold claims of the group that are required, and how many of them were extracted. */
  required: number;
  found: number;
  /** Extracted claims of the group that count, and how many of them are in gold. */
  extracted: number;
  right: number;
}

/** How often one field of matched claims is right. */
export interface Accuracy {
  group: string;
  field: string;
  right: number;
  of: number;
}

export interface Score {
  found: Found[];
  fields: Accuracy[];
}

/** Sums up matchings, by type and by mode or kind, in a fixed order. */
export function score(matchings: readonly Matching[]): Score {
  const found = new Map<string, Found>();
  const fields = new Map<string, Accuracy>();
  const count = (claim: GoldClaim | Claim, what: 'required' | 'found' | 'extracted' | 'right') => {
    for (const group of groupsOf(claim)) {
      const entry = found.get(group) ?? { group, required: 0, found: 0, extracted: 0, right: 0 };
      entry[what]++;
      found.set(group, entry);
    }
  };
  for (const { pairs, misses, extras } of matchings) {
    for (const { gold, claim } of pairs) {
      count(gold, 'required');
      count(gold, 'found');
      count(claim, 'extracted');
      count(claim, 'right');
      for (const { name, right } of compareFields({ gold, claim })) {
        for (const group of groupsOf(gold)) {
          const key = `${group} ${name}`;
          const entry = fields.get(key) ?? { group, field: name, right: 0, of: 0 };
          entry.of++;
          if (right) entry.right++;
          fields.set(key, entry);
        }
      }
    }
    for (const gold of misses) count(gold, 'required');
    for (const claim of extras) count(claim, 'extracted');
  }
  return {
    found: [...found.values()].sort((a, b) => compare(a.group, b.group)),
    fields: [...fields.values()].sort((a, b) => compare(a.group, b.group)),
  };
}

/** "quotation" and "quotation indirect". */
function groupsOf(claim: GoldClaim | Claim): string[] {
  const { type } = claim;
  if (type === 'quotation') return [type, `${type} ${claim.mode}`];
  return type === 'figure' ? [type, `${type} ${claim.kind}`] : [type];
}

const order = ['quotation', 'quotation direct', 'quotation partial', 'quotation indirect', 'figure', 'date'];

function compare(a: string, b: string): number {
  const rank = (group: string) => {
    const index = order.indexOf(group);
    return index === -1 ? order.indexOf(group.split(' ')[0] as string) + 0.5 : index;
  };
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}

/** Share, 1 when there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Share of what was required that was found, from 0 to 1. */
export const recall = ({ found, required }: Found): number => share(found, required);
/** Share of what was extracted that is right, from 0 to 1. */
export const precision = ({ right, extracted }: Found): number => share(right, extracted);
export const f1 = (entry: Found): number => share(2 * entry.found, entry.required + entry.extracted);
