import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from '../../src/schema/content-error.ts';

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

/** The same, with a function that tells where a key or value stands in the file. */
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
  // A tag that nothing resolves is only a warning to the parser; here it is a mistake, or worse.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    throw new ContentError(
      path,
      faults.map(({ pos, message }) => ({ ...placeOf(pos[0]), reason: `Not YAML: ${message}` })),
    );
  const checked = schema.safeParse(toValues(document, path));
  if (checked.success) return { data: checked.data, placeAt: (keys) => placeOf(offsetOf(document, keys)) };
  throw new ContentError(
    path,
    checked.error.issues.map((issue): Problem => {
      const stray = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const where = stray === undefined ? issue.path : [...issue.path, stray];
      return { ...placeOf(offsetOf(document, where)), reason: `${where.join('.') || 'file'}: ${issue.message}` };
    }),
  );
}

function readDocument(yaml: string, path: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ContentError(path, [{ line: 1, column: 1, reason: 'Not YAML: nested too deeply.' }]);
  }
}

/** The values, unless aliases make far more of them than the file has. */
function toValues(document: Document, path: string): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ContentError(path, [
      { line: 1, column: 1, reason: `Not YAML to be used: ${error.message}. Write the values out.` },
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
        reason: 'No front matter. Begin the file with a line "---", YAML, and another line "---".',
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
