import { Document, isCollection, isMap, isSeq, type Pair, parseDocument, Scalar, visit, type YAMLSeq } from 'yaml';

// A YAML file that is a list, changed entry by entry: every other character of it stays, comments and order and the writer's own
// way of writing. Only a list that is written in brackets, or not at the margin's own depth, is written anew as a whole.

/** Where an entry stands: from its hyphen to the end of its last line. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const options = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const;

/** The file with an entry more, as its last. `entry` is a document whose value is the entry. */
export function withEntry(file: string, entry: Document): string {
  const { list, places } = readList(file);
  if (list !== null && list.items.length > 0 && places === null)
    return rewritten(file, (seq) => seq.add(entry.contents));
  const before = list !== null && list.items.length === 0 ? withoutEmpty(file, list) : file;
  const gap = before.trim() === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const indent = indentOf(file, places?.[0]);
  return inLinesOf(file, `${before}${gap}${asEntry(entry, indent)}`);
}

/** The file with another entry in the place of one. */
export function withEntryAt(file: string, index: number, entry: Document): string {
  const { places } = readList(file);
  const place = places?.[index];
  if (place === undefined) return rewritten(file, (seq) => seq.set(index, entry.contents));
  const indent = indentOf(file, place);
  const text = asEntry(entry, indent).trimEnd().slice(indent);
  return inLinesOf(file, file.slice(0, place.start) + text + file.slice(place.end));
}

/** The file without some entries. A file of which nothing is left is empty. */
export function withoutEntries(file: string, indices: readonly number[]): string {
  const { list, places } = readList(file);
  if (list !== null && places === null)
    return rewritten(file, (seq) => {
      for (const index of indices.toSorted((a, b) => b - a)) seq.delete(index);
    });
  let text = file;
  for (const index of indices.toSorted((a, b) => b - a)) {
    const place = places?.[index];
    if (place === undefined) throw new Error(`The list has no entry ${index}.`);
    const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
    const rest = text.slice(place.end).replace(/^[ \t]*\r?\n(?:[ \t]*\r?\n)?/, '');
    const before = text.slice(0, lineStart);
    text = rest.trim() === '' ? `${before.replace(/(?:\r?\n[ \t]*)+$/, '\n')}${rest.trim()}` : before + rest;
  }
  return text.trim() === '' ? '' : text;
}

/** An entry of the file as a document of its own, with its comments. */
export function entryAt(file: string, index: number): Document {
  const place = readList(file).places?.[index];
  if (place === undefined) {
    const whole = parseDocument(file);
    const node = isSeq(whole.contents) ? whole.contents.items[index] : undefined;
    const document: Document = parseDocument('');
    document.contents = node as typeof document.contents;
    return document;
  }
  const indent = place.start - (file.lastIndexOf('\n', place.start - 1) + 1);
  const text = file.slice(place.start, place.end).replace(/\r\n/g, '\n');
  const lines = text.split('\n').map((line, at) => (at === 0 ? `  ${line.slice(2)}` : line.slice(indent)));
  return parseDocument(`${lines.join('\n')}\n`);
}

/** Puts strings in quotation marks that begin as a number or a day does, or that have several lines. */
export function withMarks(document: Document): Document {
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === 'key' || typeof scalar.value !== 'string' || !/^\d|\n/.test(scalar.value)) return;
      if (scalar.type !== Scalar.QUOTE_SINGLE) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document;
}

/** Sets a key of an entry; what stood there keeps its place. */
export function setIn(entry: Document, path: readonly string[], value: unknown): void {
  const parent = path.length > 1 ? entry.getIn(path.slice(0, -1)) : entry.contents;
  const name = path.at(-1);
  const old = isMap(parent) ? (parent.items.find(({ key }) => String(key) === name) as Pair | undefined) : undefined;
  const node = withMarks(new Document(value)).contents;
  if (isCollection(node)) node.flow = true;
  if (old === undefined) entry.setIn(path, node);
  else old.value = node;
}

/** The list of a file, and the places of its entries where each stands behind a hyphen on lines of its own. */
function readList(file: string): { list: YAMLSeq | null; places: readonly Place[] | null } {
  const { contents } = parseDocument(file, { keepSourceTokens: true });
  if (!isSeq(contents)) return { list: null, places: [] };
  const token = contents.srcToken;
  if (contents.flow || token?.type !== 'block-seq') return { list: contents, places: null };
  const places = token.items.map((item): Place => {
    const hyphen = item.start.find(({ type }) => type === 'seq-item-ind');
    const start = hyphen?.offset ?? 0;
    return { start, end: start };
  });
  const ends = places.map(({ start }, index) => {
    const limit = places[index + 1]?.start ?? file.length;
    return start + lengthOfEntry(file.slice(start, limit));
  });
  return { list: contents, places: places.map(({ start }, index) => ({ start, end: ends[index] ?? start })) };
}

/** Length of an entry at the start of a text. Blank lines and comments at the left edge behind it belong to what follows. */
export function lengthOfEntry(text: string): number {
  const trailing = /(?:\r?\n(?:[ \t]*(?:#[^\n]*)?))*$/.exec(text);
  return trailing === null ? text.length : trailing.index;
}

function indentOf(file: string, place: Place | undefined): number {
  return place === undefined ? 0 : place.start - (file.lastIndexOf('\n', place.start - 1) + 1);
}

function asEntry(entry: Document, indent: number): string {
  const lines = entry.toString(options).trimEnd().split('\n');
  const pad = ' '.repeat(indent);
  return `${lines.map((line, at) => `${pad}${at === 0 ? '- ' : line === '' ? '' : '  '}${line}`).join('\n')}\n`;
}

function withoutEmpty(file: string, list: YAMLSeq): string {
  const [start, end] = list.range ?? [0, 0];
  return (file.slice(0, start) + file.slice(end).replace(/^[ \t]*\r?\n/, '')).replace(/^\s+$/, '');
}

function rewritten(file: string, change: (seq: YAMLSeq) => void): string {
  const document = parseDocument(file);
  if (!isSeq(document.contents)) throw new Error('The file is no list.');
  change(document.contents);
  return document.toString(options);
}

/** Line ends are those that the file has. */
export function inLinesOf(file: string, text: string): string {
  return file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
