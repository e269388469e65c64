import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from '../content-error.ts';
import { check, faultInWords, wantedBy } from './in-words.ts';
import { faultsOf, TOO_DEEP } from './yaml-words.ts';

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
        reason:
          offset >= json.trimEnd().length
            ? 'The file ends here, before what it began is closed. Restore it from a copy, or write the rest.'
            : 'The file is not JSON from here on. A comma, a quotation mark or a bracket is missing, or there is one too many. Add or delete it.',
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
  const broken = faultsOf(document);
  if (broken.length > 0)
    throw new ContentError(
      path,
      broken.map(({ offset, words }) => ({ ...placeOf(offset), reason: words })),
    );
  const values = toValues(document, path, placeOf);
  const unwritable = noTextIn(values);
  if (unwritable !== null)
    throw new ContentError(path, [
      {
        ...placeAt(unwritable),
        reason:
          'An escape such as `\\ud800` stands here for half of a character, or for an invisible one (NUL, U+0000; not the digit 0), which no page can show. Type the character that is meant, or delete it.',
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
    throw new ContentError(path, [{ line: 1, column: 1, reason: TOO_DEEP }]);
  }
}

/** The values, unless aliases make far more of them than the file has, or repeat what is not there. */
function toValues(document: Document, path: string, placeOf: (offset: number) => Place): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const [, lost] = /^Unresolved alias .*: (.*)$/.exec(error.message) ?? [];
    let offset = 0;
    visit(document, {
      Alias: (_, alias) => {
        if (lost !== undefined && alias.source !== lost) return undefined;
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const reason =
      lost === undefined
        ? 'Values that begin with `*` repeat here, again and again, what others with `&` have marked, which makes far too much. Write each value out.'
        : `In YAML, "*${lost}" repeats what "&${lost}" has marked further up, and nothing is marked so. Put the text in quotation marks.`;
    throw new ContentError(path, [{ ...placeOf(offset), reason }]);
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
        reason: `The file has no front matter. Begin it with a line \`---\`, ${wantedBy(schema)}, each on a line of its own, and another line \`---\`.`,
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
