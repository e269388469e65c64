import type { Nodes, Text } from 'mdast';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { shownText } from '../extract/text/shown-text.ts';
import { type Article, articleSchema } from '../schema/article.ts';
import { ContentError, type Problem } from '../schema/content-error.ts';
import { check, faultInWords } from '../schema/reading/in-words.ts';

// `content/articles/<slug>.md`: front matter that is YAML and, line by line, JSON, so that Astro, people and
// diffs read the one, and this reader the other (0.2 ms an article, a YAML parser takes 12). The body has one block for
// each of the article's paragraphs, in order; no character of the article is markup in it.

const REMEDY = 'This file is generated: run `npm run extract` to write it anew.';

/** Lists that get a line for each item. */
const listed: ReadonlySet<string> = new Set(['notes', 'corrections', 'checks', 'dropped', 'paragraphs', 'claims']);

/** The whole file. Throws when the article does not hold to its schema, or a paragraph is empty or outside the source. */
export function writeArticle(article: Article, source: string): string {
  const { data, faults } = check(articleSchema, article); // what comes out has the keys in the schema's order
  if (faults !== null)
    throw new Error(`Article "${article.slug}" is not as its schema says: ${faults.map(faultInWords).join(' ')}`);
  const lines = Object.entries(data).flatMap(([key, value]) =>
    listed.has(key) && Array.isArray(value) && value.length > 0
      ? [`${key}:`, ...value.map((item) => `  - ${toLine(item)}`)]
      : [`${key}: ${toLine(value)}`],
  );
  return ['---', ...lines, '---', '', writeBody(data, source)].join('\n');
}

export interface ArticleFile {
  article: Article;
  /** The Markdown after the front matter. */
  body: string;
}

/**
 * Reads what `writeArticle` wrote. `validate: false` trusts the values, for builds that have checked the file before.
 * @throws ContentError with line, column and remedy.
 */
export function readArticle(file: string, path: string, { validate = true } = {}): ArticleFile {
  const lines = file.split(/\r?\n/);
  const close = lines.indexOf('---', 1);
  if (lines[0] !== '---' || close === -1)
    throw new ContentError(path, [
      { line: 1, column: 1, reason: `The file has no front matter between two lines \`---\`. ${REMEDY}` },
    ]);
  const { values, places } = readFrontMatter(lines.slice(1, close), path);
  const body = lines.slice(close + 1).join('\n');
  if (!validate) return { article: values as unknown as Article, body: body.trim() };
  const { data, faults } = check(articleSchema, values);
  if (faults === null) return { article: data, body: body.trim() };
  throw new ContentError(
    path,
    faults.map((fault) => ({
      ...placeOf(fault.path, places, lines),
      reason: `${faultInWords(fault)} ${REMEDY}`,
    })),
  );
}

// Front matter

/** Invisible or direction-changing characters, escaped so that a reviewer sees them and no YAML reader trips. */
const unseen = /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A value as JSON on one line, which is YAML's flow style too. */
function toLine(value: unknown): string {
  return JSON.stringify(value).replace(unseen, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

type Places = Map<string, number>;

/** Values by key, and the line (from 1) of each key and list item: "title", "claims.3". */
function readFrontMatter(lines: readonly string[], path: string): { values: Record<string, unknown>; places: Places } {
  const values: Record<string, unknown> = {};
  const places: Places = new Map();
  let list: unknown[] = [];
  let listKey = '';
  lines.forEach((text, index) => {
    const line = index + 2;
    if (text.startsWith('  - ')) {
      places.set(`${listKey}.${list.length}`, line);
      list.push(parse(text, 4, line, path));
      return;
    }
    const [, key, value] = /^([a-z_]+):(?: (.*))?$/s.exec(text) ?? [];
    if (key === undefined || key in values)
      throw new ContentError(path, [
        {
          line,
          column: 1,
          reason: `${key ? `"${key}" stands here twice` : 'Neither "key: value" nor "  - item"'}. ${REMEDY}`,
        },
      ]);
    places.set(key, line);
    if (value === undefined) {
      list = [];
      listKey = key;
      values[key] = list;
    } else values[key] = parse(text, text.length - value.length, line, path);
  });
  return { values, places };
}

function parse(line: string, from: number, number: number, path: string): unknown {
  try {
    return JSON.parse(line.slice(from)) as unknown;
  } catch (error) {
    const at = Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    throw new ContentError(path, [
      { line: number, column: from + at + 1, reason: `Not a JSON value (${(error as Error).message}). ${REMEDY}` },
    ]);
  }
}

/** Where a value of the front matter stands: its line, and the column of its key when that can be seen. */
function placeOf(keys: readonly PropertyKey[], places: Places, lines: readonly string[]): Omit<Problem, 'reason'> {
  const [top, second] = keys.map(String);
  const item = places.get(`${top}.${second}`);
  const line = item ?? places.get(String(top)) ?? 1;
  let column = 0;
  for (const key of keys.slice(item === undefined ? 1 : 2)) {
    const at = (lines[line - 1] as string).indexOf(`"${String(key)}":`, column);
    if (at !== -1) column = at;
  }
  return { line, column: column + 1 };
}

// Body

/** Written as references, or a reviewer could not see them: separators of lines, controls of direction, the BOM. */
const unseenInBody = '\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff';

const stringifyOptions: Options = {
  // A tilde is no markup of CommonMark, but many renderers strike through on it.
  unsafe: [...unseenInBody, '~'].map((character) => ({ character, inConstruct: 'phrasing' })),
};

const writer = unified().use(remarkStringify, stringifyOptions).freeze();

function writeBody(article: Article, source: string): string {
  const children = article.paragraphs.map((paragraph, index) => {
    if (paragraph.start >= paragraph.end || paragraph.end > source.length)
      throw new Error(
        `Article "${article.slug}": paragraph ${index} (${paragraph.start}–${paragraph.end}) is empty or outside of the source (${source.length} characters).`,
      );
    const text: Text = { type: 'text', value: shownText(source, paragraph) };
    const depth = headingDepth(article, source, index);
    return depth === null
      ? { type: 'paragraph' as const, children: [text] }
      : { type: 'heading' as const, depth, children: [text] };
  });
  const root: Nodes = { type: 'root', children };
  return writer.stringify(root);
}

/** 1 for the article's own headline, 2 for a sub-heading, null for text. */
function headingDepth(article: Article, source: string, index: number): 1 | 2 | null {
  const textOf = (at: number) => {
    const span = article.paragraphs[at];
    return span === undefined ? '' : shownText(source, span);
  };
  if (index === 0) return article.title_basis === 'stated' && textOf(0) === article.title ? 1 : null;
  return isSubheading(textOf(index)) && endsSentence(textOf(index - 1)) && endsSentence(textOf(index + 1)) ? 2 : null;
}

/** “Markets react”: a few words from a capital on, no mark within or after, no number (as in a dateline), no byline. */
function isSubheading(text: string): boolean {
  return text.length <= 70 && /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+)+$/u.test(text) && !/^(?:By|From|With) /.test(text);
}

function endsSentence(text: string): boolean {
  return text.length > 70 && /[.!?…]["'”’»)\]]*$/.test(text);
}
