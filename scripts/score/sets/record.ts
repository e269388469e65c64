import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError, type Problem } from '../../../src/schema/content-error.ts';
import { check, faultInWords } from '../../../src/schema/reading/in-words.ts';
import { parseJson } from '../../../src/schema/reading/yaml-file.ts';
import { readText } from '../../content/text-file.ts';

// Annotated sets of the published form: a file `<name>.ndjson` has a text a line, with what a reader found in it. Keys that
// are not named here are the annotators' own and are left alone. Offsets count code points.

const offset = z.int().min(0);
const span = { start: offset, end: offset };
const names = z.array(z.string().nullable());

/** Somebody's words in a whole article, of which every quotation is annotated. */
const quoteSchema = z.object({
  ...span,
  mode: z.enum(['direct', 'partial', 'indirect']),
  speaker: z.string().nullable().describe('Several joined by "; ".'),
  speaker_text: z.string().nullish().describe('The words that name the speaker.'),
  speaker_accept: names.optional(),
  via: z.string().nullish(),
  optional: z.boolean().optional(),
  unmarked: z.boolean().optional().describe('Own words without quotation marks.'),
  mixed: z.boolean().optional().describe('A report that has a quotation in it.'),
});

const quantitySchema = z.object({
  ...span,
  value: z.union([z.number(), z.array(z.number())]),
  unit: z.string(),
  unit_accept: names.optional(),
  modality: z.string().nullish(),
  modality_accept: names.optional(),
  period: z.string().nullish(),
  period_accept: names.optional(),
  speaker: z.string().nullish(),
  speaker_accept: names.optional(),
  of: z.string().nullish(),
  optional: z.boolean().optional(),
});

const daySchema = z.object({
  ...span,
  value: z.string().nullable(),
  accept: names.optional(),
  optional: z.boolean().optional(),
});

const text = { id: z.string().min(1), text: z.string() };

/** A whole article. */
export const articleSchema = z.object({
  ...text,
  published: z.string().nullish(),
  quotes: z.array(quoteSchema),
  figures: z.array(quantitySchema),
  dates: z.array(daySchema),
});

/** An article with some of what was said in it, in words that need not be the article's. */
export const saidSchema = z.object({
  ...text,
  published: z.string().nullish(),
  said: z.array(
    z.object({
      speaker: z.string(),
      mode: z.string(),
      utterance: z.string(),
      within: z.tuple([offset, offset]).nullable().describe('Where in the text it is; null where that is not known.'),
    }),
  ),
});

/** An article with all attributions in it, of speech and of thought. */
export const attributionsSchema = z.object({
  ...text,
  reference: z.string().nullish(),
  ignore: z.array(z.tuple([offset, offset])).default([]),
  quotes: z.array(
    z.object({
      ...span,
      segments: z.array(z.tuple([offset, offset])),
      kind: z.string(),
      speech: z.boolean(),
      verb: z.string().nullish(),
      speaker: z.string().nullable(),
      speakerAliases: z.array(z.string()).optional(),
      speakerSpan: z.tuple([offset, offset]).nullish(),
      speakerType: z.string().optional(),
    }),
  ),
});

/** A text with its quantities; of some sets without their value, of others without their place. */
export const quantitiesSchema = z.object({
  ...text,
  reference: z.string().nullish(),
  ignore: z.array(z.tuple([offset, offset])).default([]),
  goldKinds: z.array(z.string()).optional().describe('The only kinds that are annotated: money, percent, measure.'),
  figures: z.array(
    z.object({
      start: offset.nullable(),
      end: offset.nullable(),
      text: z.string().nullish(),
      kind: z.string(),
      value: z.union([z.number(), z.array(z.number())]).nullable(),
      modifier: z.string().optional().describe('~ < > =, as in “about 5”.'),
    }),
  ),
});

/** A text with its dates, in ISO 8601 or as TIMEX3 has them. */
export const daysSchema = z.object({
  ...text,
  reference: z.string().nullish(),
  ignore: z.array(z.tuple([offset, offset])).default([]),
  dates: z.array(z.object({ ...span, text: z.string().nullish(), iso: z.string() })),
});

export type ArticleRecord = z.infer<typeof articleSchema>;
export type SaidRecord = z.infer<typeof saidSchema>;
export type AttributionsRecord = z.infer<typeof attributionsSchema>;
export type QuantitiesRecord = z.infer<typeof quantitiesSchema>;
export type DaysRecord = z.infer<typeof daysSchema>;

/** A set by what its records hold. */
export type AnnotatedSet =
  | { readonly name: string; readonly kind: 'articles'; readonly records: readonly ArticleRecord[] }
  | { readonly name: string; readonly kind: 'said'; readonly records: readonly SaidRecord[] }
  | { readonly name: string; readonly kind: 'attributions'; readonly records: readonly AttributionsRecord[] }
  | { readonly name: string; readonly kind: 'quantities'; readonly records: readonly QuantitiesRecord[] }
  | { readonly name: string; readonly kind: 'days'; readonly records: readonly DaysRecord[] };

export interface SetFolder {
  readonly sets: readonly AnnotatedSet[];
  /** Names of files whose records are of another kind. */
  readonly others: readonly string[];
  /** Names that mean one bearer, of `same-names.json` beside the sets: `[["Orvik Post", "the Post"]]`. */
  readonly sameNames: readonly (readonly string[])[];
}

/** Reads every `.ndjson` of a folder. Throws with line and key where a record is not as its kind asks. */
export async function readSets(folder: string): Promise<SetFolder> {
  const files = (await readdir(folder)).sort();
  const read = await Promise.all(
    files.filter((file) => file.endsWith('.ndjson')).map(async (file) => ({ file, set: await readSet(folder, file) })),
  );
  return {
    sets: read.flatMap(({ set }) => (set === null ? [] : [set])),
    others: read.flatMap(({ file, set }) => (set === null ? [file] : [])),
    sameNames: files.includes('same-names.json')
      ? parseJson(
          await readText(join(folder, 'same-names.json')),
          join(folder, 'same-names.json'),
          z.array(z.array(z.string())),
        )
      : [],
  };
}

async function readSet(folder: string, file: string): Promise<AnnotatedSet | null> {
  const path = join(folder, file);
  const rows = (await readText(path)).split('\n').flatMap((line, index) => {
    return line.trim() === '' ? [] : [{ line: index + 1, value: parsed(line, path, index + 1) }];
  });
  const name = file.slice(0, -'.ndjson'.length);
  const [first] = rows;
  if (first === undefined) return null;
  if ('said' in first.value) return { name, kind: 'said', records: recordsOf(saidSchema, rows, path) };
  if ('quotes' in first.value && 'figures' in first.value)
    return { name, kind: 'articles', records: recordsOf(articleSchema, rows, path) };
  if ('quotes' in first.value)
    return { name, kind: 'attributions', records: recordsOf(attributionsSchema, rows, path) };
  if ('figures' in first.value) return { name, kind: 'quantities', records: recordsOf(quantitiesSchema, rows, path) };
  if ('dates' in first.value) return { name, kind: 'days', records: recordsOf(daysSchema, rows, path) };
  return null;
}

interface Row {
  readonly line: number;
  readonly value: object;
}

function recordsOf<Schema extends z.ZodType>(schema: Schema, rows: readonly Row[], path: string): z.infer<Schema>[] {
  const problems: Problem[] = [];
  const records = rows.flatMap(({ line, value }) => {
    const { data, faults } = check(schema, value);
    for (const fault of faults ?? []) problems.push({ line, column: 1, reason: faultInWords(fault) });
    return data === null ? [] : [data];
  });
  if (problems.length > 0) throw new ContentError(path, problems);
  return records;
}

function parsed(line: string, path: string, number: number): object {
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ContentError(path, [{ line: number, column: 1, reason: 'Not a JSON object. Write one on each line.' }]);
}
