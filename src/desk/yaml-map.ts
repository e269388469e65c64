import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, Scalar, stringify } from 'yaml';
import { inLinesOf, lengthOfEntry } from './yaml-list.ts';

// A YAML file that is a map, changed value by value: every other character of it stays, comments and order and the writer's own
// way of writing.

type Path = readonly (string | number)[];

/** Folded text has lines of about this length. */
const WIDTH = 118;

const inOneLine = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;

/**
 * The file with another value at a path. A key that is not there yet becomes the last of its map; what the path leads through
 * is there. `name: Tea # ours`, `['name'], 'Leaf'` → `name: Leaf # ours`
 */
export function withValueAt(file: string, path: Path, value: unknown): string {
  const document = parseDocument(file, { keepSourceTokens: true });
  const node = document.getIn(path, true);
  if (!isNode(node) || node.range == null) return withNewKey(file, document, path, value);
  const [start, end] = node.range;
  const put = (text: string) => inLinesOf(file, file.slice(0, start) + text + file.slice(end));
  if (isScalar(node) && isBlock(node) && typeof value === 'string')
    return put(folded(value, node.type, indentOf(file, document, path)));
  if (isSeq(node) && node.flow !== true && Array.isArray(value)) {
    const indent = columnOf(file, start);
    const kept = node.items.map((item) => ({ item, is: JSON.stringify(isNode(item) ? item.toJS(document) : item) }));
    node.items = value.map((one: unknown) => {
      const at = kept.findIndex(({ is }) => is === JSON.stringify(one));
      return at === -1 ? document.createNode(one, { flow: isCollectionValue(one) }) : kept.splice(at, 1)[0]?.item;
    });
    const alone = new Document();
    alone.contents = node;
    const lines = alone.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
    return put(`${lines.map((line, at) => (at === 0 ? line : ' '.repeat(indent) + line)).join('\n')}\n`);
  }
  const wasBlock = (isScalar(node) && isBlock(node)) || (isCollection(node) && node.flow !== true);
  return put(inline(value) + (wasBlock ? '\n' : ''));
}

/** The file without a key. */
export function withoutKey(file: string, path: Path): string {
  const document = parseDocument(file, { keepSourceTokens: true });
  const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
  if (!isMap(parent)) return file;
  if (parent.flow === true) {
    const { [String(path.at(-1))]: _gone, ...rest } = parent.toJS(document) as Record<string, unknown>;
    return withValueAt(file, path.slice(0, -1), rest);
  }
  const lines = linesOfKey(file, document, path);
  return lines === null ? file : file.slice(0, lines.start) + file.slice(lines.end).replace(/^\r?\n/, '');
}

/** Where the lines of a key and its value are, in a map in lines: from its indentation to the end of its last line. Null where it is not there. */
export function linesOfKey(file: string, document: Document, path: Path): { start: number; end: number } | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const at = parent.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1));
  const startOf = (index: number) => {
    const key = parent.items[index]?.key;
    return isNode(key) ? (key.range?.[0] ?? 0) : (parent.range?.[1] ?? file.length);
  };
  if (at === -1) return null;
  const start = file.lastIndexOf('\n', startOf(at) - 1) + 1;
  const limit = at + 1 < parent.items.length ? startOf(at + 1) : (parent.range?.[1] ?? file.length);
  return { start, end: start + lengthOfEntry(file.slice(start, limit)) };
}

function withNewKey(file: string, document: Document, path: Path, value: unknown): string {
  const name = String(path.at(-1));
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent) && parent.flow === true)
    return withValueAt(file, path.slice(0, -1), { ...(parent.toJS(document) as object), [name]: value });
  const last = isMap(parent) ? parent.items.at(-1) : undefined;
  const lastName = isScalar(last?.key) ? String(last.key.value) : null;
  const before = lastName === null ? null : linesOfKey(file, document, [...path.slice(0, -1), lastName]);
  const line = `${name}: ${inline(value)}`;
  if (before === null) {
    const gap = file === '' || file.endsWith('\n') ? '' : '\n';
    return inLinesOf(file, `${file}${gap}${line}\n`);
  }
  const indent = indentOf(file, document, [...path.slice(0, -1), lastName ?? '']);
  return inLinesOf(file, `${file.slice(0, before.end)}\n${' '.repeat(indent)}${line}${file.slice(before.end) || '\n'}`);
}

/** A value on one line, as it can stand anywhere: `[[tea], [exports, export]]`, `"Tea, black"`. */
function inline(value: unknown): string {
  return stringify([value], inOneLine).trim().slice(1, -1);
}

function folded(value: string, type: Scalar.Type | undefined, indent: number): string {
  const scalar = new Scalar(value);
  if (type !== undefined) scalar.type = type;
  const [head = '', ...lines] = stringify({ k: scalar }, { lineWidth: WIDTH - indent })
    .trimEnd()
    .split('\n');
  const rest = lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return `${[head.slice('k: '.length), ...rest].join('\n')}\n`;
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

function isCollectionValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** How far the key at a path is from the left edge. */
function indentOf(file: string, document: Document, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isNode(pair?.key) ? columnOf(file, pair.key.range?.[0] ?? 0) : 0;
}

function columnOf(file: string, offset: number): number {
  return offset - (file.lastIndexOf('\n', offset - 1) + 1);
}
