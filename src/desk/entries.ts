import { Document, isMap, isScalar } from 'yaml';
import { sumOf } from '../editing/checks/apply.ts';
import { seenOf } from '../editing/identity/seen.ts';
import type { Claim } from '../schema/claim.ts';
import type { Correction } from '../schema/correction.ts';
import { withMarks } from './yaml-list.ts';

/** Who decides, and on which day. */
export interface Editor {
  readonly by: string;
  readonly today: string;
}

/** So much of a claim's words stands behind its id, in characters. */
const SHOWN = 60;

/** An entry of `corrections/<slug>.yaml`, as a person would write it. */
export function correctionEntry(correction: Correction, about: string | null): Document {
  return entryOf(correction, about);
}

/** An entry of `checks/<slug>.yaml`. `extracted` is the claim as the program found it; null for one that an editor added. */
export function checkEntry(claim: Claim, extracted: Claim | null, text: string, { by, today }: Editor): Document {
  const seen = extracted === null ? {} : { seen: seenOf(extracted, text) };
  return entryOf({ claim: claim.id, ...seen, as: sumOf(claim), by, on: today }, claim.exact);
}

function entryOf(values: object, about: string | null): Document {
  const entry = new Document(values);
  if (!isMap(entry.contents)) return entry;
  for (const { key, value } of entry.contents.items) {
    const name = String(key);
    if (name === 'fields' && isMap(value)) value.flow = true;
    if (isScalar(value) && (name === 'claim' || name === 'as')) value.type = 'QUOTE_DOUBLE';
    if (isScalar(value) && name === 'claim' && about !== null) value.comment = ` ${shortened(about)}`;
  }
  return withMarks(entry);
}

/** On one line. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 2).trimEnd()} …` : line;
}
