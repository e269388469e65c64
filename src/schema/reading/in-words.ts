import { z } from 'zod';
import { nearWord } from './near-word.ts';

// The one place where what a schema finds wrong becomes words for people. Nobody reads zod's own.

/** One thing wrong with a value: where it is in it, and what to do. */
export interface Fault {
  /** Keys from the value on: `["measures", 0, "unit"]`. */
  readonly path: readonly PropertyKey[];
  /** What is wrong and the remedy, a whole sentence or several: `must be a number, not the text "four".` */
  readonly words: string;
}

type Raw = z.core.$ZodRawIssue;
type Checked<Schema extends z.ZodType> =
  | { readonly data: z.infer<Schema>; readonly faults: null }
  | { readonly data: null; readonly faults: readonly Fault[] };

/** Checks a value against a schema. A key that is misspelt is told once, and not as missing, too. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): Checked<Schema> {
  const raws = new Map<string, Raw>();
  const checked = schema.safeParse(value, {
    reportInput: true,
    error: (raw) => {
      if (raw.code === 'unrecognized_keys') raws.set(JSON.stringify(raw.path ?? []), raw);
      return wordsFor(raw);
    },
  });
  if (checked.success) return { data: checked.data, faults: null };
  const faults: Fault[] = [];
  const meant = new Set<string>();
  for (const issue of checked.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = keysOf(raws.get(JSON.stringify(issue.path))?.inst);
    const free = known.filter((key) => !(key in (issue.input ?? {})));
    for (const key of issue.keys) {
      const near = nearWord(key, free);
      if (near !== null) meant.add(JSON.stringify([...issue.path, near]));
      faults.push({ path: [...issue.path, key], words: strayKey(near, known) });
    }
  }
  for (const issue of checked.error.issues)
    if (issue.code !== 'unrecognized_keys' && !(issue.input === undefined && meant.has(JSON.stringify(issue.path))))
      faults.push({ path: issue.path, words: sentence(issue.message) });
  return { data: null, faults };
}

/** The same schema, for those who read its faults themselves, as Astro does: they read our words. */
export function inWords<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((value, context): z.infer<Schema> => {
    const { data, faults } = check(schema, value);
    if (faults === null) return data;
    for (const { path, words } of faults)
      context.issues.push({ code: 'custom', path: [...path], message: words, input: value });
    return z.NEVER;
  });
}

/** What is wrong with a single value, first things first: `must be lower-case words …`. Null where nothing is. */
export function faultOf(schema: z.ZodType, value: unknown): string | null {
  return check(schema, value).faults?.[0]?.words ?? null;
}

/** Where a fault is, and what: `"measures, entry 1, unit: is missing. …"`. Entries of a list count from 1. */
export function faultInWords({ path, words }: Fault): string {
  const where = path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ');
  return where === '' ? `The file ${words}` : `${where}: ${words}`;
}

/** What a schema wants, to be written after “needs”: `a list`, `the keys name, kind and roles`. */
export function wantedBy(schema: unknown): string {
  if (!(schema instanceof z.core.$ZodType)) return 'a value';
  const { def } = schema._zod as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'string':
      return texts[(def as { readonly format?: string }).format ?? ''] ?? 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return `the ${counted(neededKeys(def.shape))}`;
    case 'enum':
      return listed(Object.values(def.entries), 'or');
    case 'literal':
      return listed(def.values, 'or');
    case 'union':
      return 'discriminator' in def ? `a group of keys with ${def.discriminator}` : 'a value';
    case 'nullable':
      return `${wantedBy(def.innerType)} or null`;
    case 'optional':
    case 'default':
    case 'readonly':
      return wantedBy(def.innerType);
    default:
      return 'a value of another kind';
  }
}

/** The keys without which a group is none; all, where each may be left out. */
function neededKeys(shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  const needed = Object.entries(shape).flatMap(([key, { _zod }]) => (_zod.optin === 'optional' ? [] : [key]));
  return needed.length > 0 ? needed : Object.keys(shape);
}

/** Texts of a format that a reader can be shown. */
const texts: Readonly<Record<string, string>> = {
  date: 'a day such as "2024-06-13"',
  url: 'a whole address, with https:// or http://',
};

function wordsFor(raw: Raw): string {
  switch (raw.code) {
    case 'invalid_type':
      return invalidType(raw);
    case 'invalid_value':
      return notAllowed(raw.input, raw.values);
    case 'invalid_union':
      return invalidUnion(raw);
    case 'invalid_format':
      return invalidFormat(raw);
    case 'too_small':
      return tooSmall(raw);
    case 'too_big':
      return tooBig(raw);
    case 'not_multiple_of':
      return `must be a multiple of ${raw.divisor}, not ${said(raw.input)}`;
    case 'unrecognized_keys':
      return 'has a key that means nothing';
    default:
      return `cannot be ${said(raw.input)}`;
  }
}

function invalidType({ input, inst, expected }: Extract<Raw, { code: 'invalid_type' }>): string {
  const wanted = expected === 'int' ? 'a whole number' : wantedBy(inst);
  if (input === undefined)
    return `is missing. Add it; its value must ${expected === 'object' ? 'have' : 'be'} ${wanted}${meaningOf(inst)}`;
  if (input === null)
    return expected === 'object'
      ? `is empty. Restore it from a copy, or write ${wanted} as others have them`
      : `is empty. Write ${wanted}`;
  const needs = expected === 'object' ? `must have ${wanted}` : `must be ${wanted}`;
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && isPlain
    ? `must be text, not ${said(input)}. Put it in quotation marks: "${input}"`
    : `${needs}, not ${said(input)}`;
}

/** What its schema says of a value, where it says something. */
function meaningOf(inst: unknown): string {
  const description = inst instanceof z.core.$ZodType ? z.core.globalRegistry.get(inst)?.description : undefined;
  return description === undefined ? '' : `. What it is for: ${description}`;
}

function notAllowed(input: unknown, values: readonly unknown[]): string {
  if (input === undefined) return `is missing. Write ${listed(values, 'or')}`;
  const near =
    typeof input === 'string'
      ? nearWord(
          input,
          values.filter((value) => typeof value === 'string'),
        )
      : null;
  const hint = near === null ? '' : `. Did you mean ${near}?`;
  return `must be ${listed(values, 'or')}, not ${said(input)}${hint}`;
}

function invalidUnion(raw: Extract<Raw, { code: 'invalid_union' }>): string {
  const { inst, input, discriminator } = raw as typeof raw & { discriminator?: string };
  if (discriminator !== undefined && inst instanceof z.core.$ZodDiscriminatedUnion && isMap(input)) {
    const values = [...(inst._zod.propValues[discriminator] ?? [])];
    return notAllowed(input[discriminator], values);
  }
  if (discriminator !== undefined) return `must be a group of keys with ${discriminator}, not ${said(input)}`;
  return input === undefined ? 'is missing' : `cannot be ${said(input)}`;
}

function invalidFormat({ format, input }: Extract<Raw, { code: 'invalid_format' }>): string {
  switch (format) {
    case 'date':
      return `must be a day of the calendar, year first, such as "2024-06-13", not ${said(input)}`;
    case 'url':
      return `must be a whole address, with https:// or http://, not ${said(input)}`;
    default:
      return `cannot be written as ${said(input)}`;
  }
}

function tooSmall({ origin, minimum, inclusive, input }: Extract<Raw, { code: 'too_small' }>): string {
  if (origin === 'string') return minimum === 1 ? 'is empty. Write text' : `must have at least ${minimum} characters`;
  if (origin === 'array') return `must have at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
  return `must be ${inclusive === false ? 'more than' : 'at least'} ${minimum}, not ${said(input)}`;
}

function tooBig({ origin, maximum, inclusive, input }: Extract<Raw, { code: 'too_big' }>): string {
  if (origin === 'string') return `must have at most ${maximum} characters`;
  if (origin === 'array') return `must have at most ${maximum} ${maximum === 1 ? 'entry' : 'entries'}`;
  return `must be ${inclusive === false ? 'less than' : 'at most'} ${maximum}, not ${said(input)}`;
}

function strayKey(near: string | null, known: readonly string[]): string {
  if (near !== null) return `means nothing here. Did you mean ${near}?`;
  return known.length === 0
    ? 'means nothing here. Delete it.'
    : `means nothing here. Delete it, or write one of the ${counted(known)}.`;
}

function keysOf(inst: unknown): string[] {
  return inst instanceof z.core.$ZodObject ? Object.keys(inst._zod.def.shape) : [];
}

/** A value as a reader of the message knows it from the file. */
function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text ${JSON.stringify(shortened(value))}`;
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : 'a number without end';
  if (typeof value === 'boolean') return String(value);
  return 'a group of keys';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function counted(keys: readonly string[]): string {
  return `${keys.length === 1 ? 'key' : 'keys'} ${listed(
    keys.map((key) => `\`${key}\``),
    'and',
  )}`;
}

/** `direct, partial or indirect` */
function listed(values: readonly unknown[], joint: 'and' | 'or'): string {
  const words = values.map(String);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${joint} ${last}`;
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
