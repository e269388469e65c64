import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { parseDocument } from 'yaml';
import { composeText } from './compose.ts';
import { dayOf, findPublished } from './find-published.ts';
import { type Found, firstOf, Unusable } from './found.ts';

const LARGEST_FRONT_MATTER = 20_000;

/** An article in Markdown, with or without front matter. Its markup goes, its words stay. */
export function readMarkdown(file: string): Found {
  const [whole = '', yaml = ''] = /^\ufeff?---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(file) ?? [];
  const about = readFrontMatter(yaml);
  const blocks = remark().parse(file.slice(whole.length)).children;
  const [first] = blocks;
  const heading = first?.type === 'heading' ? textOf(first) : null;
  const paragraphs = blocks.flatMap(paragraphsOf).filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) throw new Unusable('It has no text.');
  const title = firstOf(about('title'), about('headline'), heading);
  const byline = firstOf(about('author'), about('byline'), about('authors'));
  const printed = firstOf(about('date'), about('published'), about('pubDate'));
  const day = printed === null ? null : dayOf(printed);
  const text = composeText(title, byline, paragraphs);
  return {
    ...{ text, title, byline },
    published:
      day === null
        ? findPublished(text)
        : { value: day, basis: 'stated', reason: `In the front matter of the file: “${printed}”.` },
    publisher: firstOf(about('publisher'), about('source')),
    url: firstOf(about('url'), about('canonical'), about('link')),
    language: firstOf(about('lang'), about('language')),
  };
}

/** Gives a function that reads one value as text. Nothing but plain values: no tags, no anchors, no objects of any kind. */
function readFrontMatter(yaml: string): (key: string) => string | null {
  if (yaml.length > LARGEST_FRONT_MATTER) throw new Unusable('Its front matter is too long to be any.');
  const document = parse(yaml);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    throw new Unusable(`Its front matter cannot be read (${fault.message}). Mend it: plain keys and values, no tags.`);
  if (/(?:^|[\s,[{])[&*][^\s,\]}]/m.test(withoutStrings(yaml)))
    throw new Unusable('Its front matter has anchors or aliases, which are not read. Write each value out.');
  const values = document.toJS({ maxAliasCount: 0 }) as unknown;
  return (key) => {
    const value = typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[key] : null;
    const one = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
    return typeof one === 'string' || typeof one === 'number' ? String(one) : null;
  };
}

function parse(yaml: string) {
  try {
    return parseDocument(yaml, { schema: 'core', merge: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unusable('Its front matter is nested too deeply.');
  }
}

/** Quoted values may have any characters. */
function withoutStrings(yaml: string): string {
  return yaml.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""');
}

/** A paragraph for each block that has text; lists give one for each item. */
function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(paragraphsOf);
  if (node.type === 'html' || node.type === 'definition' || node.type === 'thematicBreak') return [];
  return [firstOf(textOf(node)) ?? ''];
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
