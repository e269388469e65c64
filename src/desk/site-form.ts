import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isSeq, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { siteSchema } from '../schema/site.ts';
import type { SiteFields } from './site-fields.ts';
import { inLinesOf, withoutEntries } from './yaml-list.ts';
import { linesOfKey, withoutKey, withValueAt } from './yaml-map.ts';

/** What the form for `site.yaml` has, as it is to stand there; what is left out is as the schema has it. */
export const siteFormSchema = siteSchema.pick({
  ...{ name: true, tagline: true, description: true, url: true, subject: true },
  ...{ measures: true, series: true, chart: true, require_checked: true },
});

type SiteForm = z.input<typeof siteFormSchema>;
type Entry = Readonly<Record<string, unknown>>;

const keys = Object.keys(siteFormSchema.shape) as readonly (keyof SiteForm)[];

/** What a form shows of a file: its values as they are written, right or wrong. An empty file has empty ones. */
export function fieldsOfSite(file: string): SiteFields {
  const values = (parseDocument(file).toJS() ?? {}) as Entry;
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  const list = (key: string) => (Array.isArray(values[key]) ? (values[key] as Entry[]) : []);
  return {
    ...{ name: text('name'), tagline: text('tagline'), description: text('description'), url: text('url') },
    ...{ subject: text('subject'), measures: list('measures'), series: list('series') },
    chart: (values['chart'] ?? null) as Entry | null,
    require_checked: (values['require_checked'] ?? null) as string | null,
  };
}

/** The file with what a form says. Lines that say the same as before stay as they were written, with their comments. */
export function withSite(file: string, form: SiteForm): string {
  let text = file;
  for (const key of keys) text = changed(text, [key], valuesOf(text)[key], form[key]);
  const now = valuesOf(text);
  const lost = keys.find((key) => !isDeepStrictEqual(now[key] ?? null, form[key] ?? null));
  if (lost !== undefined) throw new Error(`site.yaml would not have what the form says: ${lost}.`);
  return text;
}

function valuesOf(file: string): Entry {
  return (parseDocument(file).toJS() ?? {}) as Entry;
}

function changed(file: string, path: readonly (string | number)[], was: unknown, now: unknown): string {
  if (isDeepStrictEqual(was ?? null, now ?? null)) return file;
  if (now === undefined || now === null) return withoutKey(file, path);
  if (path.length === 1 && Array.isArray(now)) return withList(file, String(path[0]), now as Entry[]);
  if (isEntry(was) && isEntry(now)) {
    let text = file;
    for (const key of new Set([...Object.keys(was), ...Object.keys(now)]))
      text = changed(text, [...path, key], was[key], now[key]);
    return text;
  }
  return withValueAt(file, path, now);
}

/** A list of measures or series: entries are the same where their number is, else by their ids. */
function withList(file: string, key: string, now: readonly Entry[]): string {
  const node = parseDocument(file).get(key);
  const was = isSeq(node) ? (node.toJSON() as Entry[]) : [];
  if (isSeq(node) && node.flow === true && was.length > 0) return withValueAt(file, [key], now);
  const same = (entry: Entry, index: number) =>
    was.length === now.length ? index : was.findIndex(({ id }) => id === entry['id']);
  const places = now.map(same);
  let text = file;
  now.forEach((entry, index) => {
    const at = places[index] ?? -1;
    if (at !== -1) text = changed(text, [key, at], was[at], entry);
  });
  const gone = was.flatMap((_, index) => (places.includes(index) ? [] : [index]));
  const fresh = now.filter((_, index) => places[index] === -1);
  const lines = linesOfKey(text, parseDocument(text, { keepSourceTokens: true }), [key]);
  const [before, own, after] =
    lines === null
      ? [text === '' || text.endsWith('\n') ? text : `${text}\n`, '', '\n']
      : [text.slice(0, lines.start), text.slice(lines.start, lines.end), text.slice(lines.end)];
  const firstLine = own.indexOf('\n') + 1;
  const [head, body] = [own.slice(0, firstLine), own.slice(firstLine)];
  let list = was.length === 0 ? '' : body;
  if (gone.length > 0) list = withoutEntries(list, gone);
  const indent = /^ *(?=-)/m.exec(list)?.[0] ?? '  ';
  for (const entry of fresh) list = `${list === '' ? '' : `${list.trimEnd()}\n`}${asEntry(entry, indent)}`;
  const line = was.length === 0 || head === '' ? `${key}:\n` : head;
  const made = `${now.length === 0 ? `${key}: []\n` : line}${list}`.trimEnd();
  return inLinesOf(file, before + made + after);
}

/** An entry in lines, with its own lists in brackets. */
function asEntry(entry: Entry, indent: string): string {
  const document = new Document(entry);
  visit(document, {
    Collection: (_, node) => {
      if (node !== document.contents && isCollection(node)) node.flow = true;
    },
  });
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return `${lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`).join('\n')}\n`;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
