import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { extractVerbatim, type Knowledge } from '../../src/article/make.ts';
import { notEnglish } from '../../src/extract/text/language.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { check, type Fault } from '../../src/schema/reading/in-words.ts';
import { daySchema } from '../../src/schema/span.ts';

const recordSchema = z.object({
  id: z.union([z.string().min(1, 'must not be empty'), z.number()], 'must be a string or a number'),
  text: z.string('must be a string'),
  published: daySchema.nullish(),
});

interface Failure {
  message: string;
  /** Line of the input, from 1. */
  line: number;
  /** Column where the JSON breaks, from 1, where that is known. */
  column?: number;
}

/** An answer; `id` is JSON as it was given, so that a number of many digits comes back as it is. */
type Answer = { id: string; claims: Claim[] } | { id: string; error: Failure };

export interface Tally {
  records: number;
  failures: Failure[];
}

/** Answers each line of `input` with one line of `output`, in order. A bad line gets an error and stops nothing. */
export async function extractStream(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  knowledge: Knowledge,
): Promise<Tally> {
  const tally: Tally = { records: 0, failures: [] };
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const answer = answerTo(line, number, knowledge);
    if (answer === null) continue;
    tally.records++;
    if ('error' in answer) tally.failures.push(answer.error);
    if (!output.write(lineOf(answer))) await once(output, 'drain');
  }
  return tally;
}

/** `{"id":…,"claims":[…]}` or `{"id":…,"error":{…}}`. */
function lineOf({ id, ...rest }: Answer): string {
  return `{"id":${id},${JSON.stringify(rest).slice(1)}\n`;
}

/** Lines as bytes, without their ends: a character may lie across two chunks, a line across many. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

/** Null for a blank line, which counts as a line but gets no answer. */
function answerTo(bytes: Uint8Array, line: number, knowledge: Knowledge): Answer | null {
  let id = 'null';
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (json.trim() === '') return null;
    const data: unknown = JSON.parse(json);
    id = idIn(json, data) ?? 'null';
    const { data: record, faults } = check(recordSchema, data);
    if (faults !== null) return { id, error: { message: describe(faults, data), line } };
    const { text, published = null } = record;
    const name = typeof record.id === 'string' ? record.id : id;
    const { claims, foreign } = extractVerbatim({ id: name, text, published, ...knowledge }, `line ${line}`);
    return foreign === null ? { id, claims } : { id, error: { message: notEnglish(foreign), line } };
  } catch (error) {
    return { id, error: failureOf(error as Error, line) };
  }
}

/** A function for `JSON.parse` that is told how each number stands in the text. */
type Reviver = (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** The JSON of a record's id, a number of many digits as it was given; null where it has no id that is one. */
function idIn(json: string, data: unknown): string | null {
  const id = recordSchema.pick({ id: true }).safeParse(data).data?.id;
  if (id === undefined) return null;
  if (typeof id === 'string' || Number.isSafeInteger(id)) return JSON.stringify(id);
  const given = new WeakMap<object, string | undefined>();
  let own: string | undefined;
  const read: Reviver = function (key, value, { source }) {
    if (key === 'id') given.set(this, source);
    // The record is read last, after all that it holds.
    if (key === '') own = given.get(value as object);
    return value;
  };
  JSON.parse(json, read as (key: string, value: unknown) => unknown);
  return own ?? JSON.stringify(id);
}

function failureOf(error: Error, line: number): Failure {
  if (error instanceof SyntaxError) {
    const position = /at position (\d+)/.exec(error.message)?.[1];
    const column = position === undefined ? {} : { column: Number(position) + 1 };
    return {
      message: `Not JSON: ${error.message}. Give one object per line: {"id","text","published"?}.`,
      line,
      ...column,
    };
  }
  if (error instanceof RangeError) return { message: 'Nested too deeply, or too long, to be read.', line };
  const isEncoding = (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return { message: isEncoding ? 'Not UTF-8. Give UTF-8.' : error.message, line };
}

function describe(faults: readonly Fault[], data: unknown): string {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return 'Not an object. Give {"id","text","published"?}.';
  return faults
    .map(({ path: [key], words }) => {
      if (!(String(key) in data)) return `"${String(key)}" is missing.`;
      return key === 'published'
        ? '"published" must be a day such as "2024-06-13", or null.'
        : `"${String(key)}" ${words}`;
    })
    .join(' ');
}
