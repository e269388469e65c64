import type { Claim, Figure, Quotation } from '../../schema/claim.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import { extentOf } from '../../schema/edtf.ts';
import { toldFields } from '../told-fields.ts';
import { type Field, fieldsOf, kindSet, NO_TIME, readTyped, timeTyped } from './fields.ts';

/** What is wrong with a field of words that are added. */
export class FieldFault extends Error {
  readonly field: string;

  constructor(field: string, words: string) {
    super(words);
    this.name = 'FieldFault';
    this.field = field;
  }
}

/** The fields that are asked for when words are added; the rest is set in the slip. */
const asked = {
  quotation: ['speaker', 'said'],
  figure: ['value', 'unit', 'of', 'modality', 'period', 'speaker'],
  date: ['edtf', 'grain', 'kind'],
} as const;

/** What a field is called here, where its name in the slip says too little. */
const labels: Readonly<Record<string, string>> = { edtf: 'Day, month or year', kind: 'What it dates' };

const hints: Readonly<Record<string, string>> = { unit: 'USD, percent, or what is counted, in the singular' };

/** The fields of an added claim, with what the extractor read: for a report who said it and when. */
export function fieldsToAdd(draft: Claim): Field[] {
  const all = new Map(fieldsOf(draft).map((field) => [field.name as string, field]));
  return asked[draft.type].flatMap((name) => {
    const field = all.get(name);
    const hint = hints[name];
    return field === undefined ? [] : [{ ...field, label: labels[name] ?? field.label, ...(hint && { hint }) }];
  });
}

/**
 * What is written of a claim that is added: what the extractor read of it, but for the fields that were typed over (`typed`, by name)
 * and what hung on these. `mode` is the kind of a statement, null for a figure or a date. Throws a `FieldFault` where a field
 * is wrong or missing.
 */
export function addedFields(
  draft: Claim,
  mode: Quotation['mode'] | null,
  typed: Readonly<Record<string, string>>,
  text: string,
): CorrectedFields {
  const fields: Record<string, unknown> = { ...toldFields(draft) };
  if (mode !== null) {
    const { marked } = kindSet(draft, mode, text);
    Object.assign(fields, { mode, marked });
  }
  for (const field of fieldsToAdd(draft)) {
    const now = typed[field.name]?.trim();
    if (now === undefined || now === field.typed) continue;
    if (field.as === 'time' && timeTyped(now) === null) throw new FieldFault(field.name, NO_TIME);
    Object.assign(fields, read(field, now), hangingOn(field.name, now, fields));
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== false));
  if (draft.type === 'date' && given['edtf'] === undefined) throw new FieldFault('edtf', 'This is needed.');
  if (draft.type !== 'figure') return given;
  if (['value', 'low', 'high'].every((name) => given[name] === undefined))
    throw new FieldFault('value', 'This is needed.');
  if (given['unit'] === undefined) throw new FieldFault('unit', 'A figure needs a unit.');
  return given;
}

function read(field: Field, typed: string): CorrectedFields {
  try {
    return readTyped(field, typed);
  } catch (error) {
    throw new FieldFault(field.name, (error as Error).message);
  }
}

/** What is no longer so, or follows, where a field is another than was read: the words that name a speaker are somebody else's. */
function hangingOn(name: string, now: string, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (name === 'speaker') return { speaker_words: null, cue: null };
  if (name === 'value') return { low: null, high: null };
  if (name === 'unit') return { kind: kindOf(now, before['kind']) };
  const grain =
    name === 'edtf' ? extentOf(String(readTyped({ name, as: 'time' } as Field, now).edtf))?.grain : undefined;
  return grain === undefined ? {} : { grain, basis: 'stated', anchor: null };
}

function kindOf(unit: string, before: unknown): Figure['kind'] {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === 'percent' || unit === 'percentage-point') return 'percent';
  return before === 'measure' ? 'measure' : 'count';
}
