import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from '../content-error.ts';
import { check, faultInWords } from './in-words.ts';
import { yamlFaultInWords } from './yaml-words.ts';

type Place = Omit<Problem, 'reason'>;

/** Parses YAML and checks it against a schema; what is wrong is reported at its line and column of the file. */
export function parseYaml<Schema extends z.ZodType>(
  yaml: string,
  path: string,
  schema: Schema,
  lineOffset = 0,
): z.infer<Schema> {
  return parsePlacedYaml(yaml, path, schema, lineOffset).data;
}

/** The same of JSON, which is YAML, too: that parser knows where a value stands. */
export function parseJson<Schema extends z.ZodType>(json: string, path: string, schema: Schema): z.infer<Schema> {
  try {
    JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(/at position (\d+)/.exec(error.message)?.[1] ?? json.trimEnd().length);
    const lines = json.slice(0, offset).split('\n');
    throw new ContentError(path, [
      {
        ...{ line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
        reason: 'Not JSON from here on: a comma, a quotation mark or a bracket is missing, or one too many. Mend it.',
      },
    ]);
  }
  return parseYaml(json, path, schema);
}

/** As `parseYaml`, with a function that tells where a key or value stands in the file. */
export function parsePlacedYaml<Schema extends z.ZodType>(
  yaml: string,
  path: string,
  schema: Schema,
  lineOffset = 0,
): { data: z.infer<Schema>; placeAt: (keys: readonly PropertyKey[]) => Place } {
  const lineCounter = new LineCounter();
  const document = readDocument(yaml, path, lineCounter);
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const placeAt = (keys: readonly PropertyKey[]) => placeOf(offsetOf(document, keys));
  // A tag that nothing resolves is only a warning to the parser; here it is a mistake, or worse.
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0)
    throw new ContentError(
      path,
      broken.map((fault) => ({ ...placeOf(fault.pos[0]), reason: yamlFaultInWords(fault) })),
    );
  const values = toValues(document, path);
  const unwritable = noTextIn(values);
  if (unwritable !== null)
    throw new ContentError(path, [
      {
        ...placeAt(unwritable),
        reason:
          'This has half of a character, or the character 0 (NUL), which no page can show. Write the character that is meant, or delete it.',
      },
    ]);
  const { data, faults } = check(schema, values);
  if (faults === null) return { data, placeAt };
  throw new ContentError(
    path,
    faults.map((fault) => ({ ...placeAt(fault.path), reason: faultInWords(fault) })),
  );
}

/** Keys to the first text, key or value, that cannot be written as UTF-8 or holds a NUL; null where there is none. */
function noTextIn(value: unknown): PropertyKey[] | null {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0') ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const rest = noTextIn(key) ?? noTextIn(inner);
    if (rest !== null) return [Array.isArray(value) ? Number(key) : key, ...rest];
  }
  return null;
}

function readDocument(yaml: string, path: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ContentError(path, [
      {
        line: 1,
        column: 1,
        reason: 'Not YAML: It is nested too deeply. Move it to the left, under the field that it belongs to.',
      },
    ]);
  }
}

/** The values, unless aliases make far more of them than the file has. */
function toValues(document: Document, path: string): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ContentError(path, [
      {
        line: 1,
        column: 1,
        reason:
          'A * here repeats far too much, or repeats what nothing marks with &. Put a text that begins with * in quotation marks, or write the values out.',
      },
    ]);
  }
}

/** A Markdown file with front matter. The body starts at `bodyLine`. */
export function parseFrontMatter<Schema extends z.ZodType>(
  file: string,
  path: string,
  schema: Schema,
): { data: z.infer<Schema>; body: string } {
  const [, yaml, body] = /^\ufeff?---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(.*)$/msu.exec(file) ?? [];
  if (yaml === undefined || body === undefined)
    throw new ContentError(path, [
      {
        line: 1,
        column: 1,
        reason:
          'No front matter. Begin the file with a line "---", its fields, each on a line of its own, and another line "---".',
      },
    ]);
  return { data: parseYaml(yaml, path, schema, 1), body };
}

/** Where the key or value at a path stands; for one that is missing, what it is missing from. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  if (path.length === 0) return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, parentPath);
}
