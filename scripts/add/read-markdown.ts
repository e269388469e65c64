import MarkdownIt from 'markdown-it';
import { LineCounter, parseDocument } from 'yaml';
import { faultsOf, TOO_DEEP } from '../../src/schema/reading/yaml-words.ts';
import { addressOf } from './address.ts';
import { composeText } from './compose.ts';
import { dayOf, findPublished } from './find-published.ts';
import { type Found, firstOf, SAVE_TEXT, Unusable } from './found.ts';

const LARGEST_FRONT_MATTER = 20_000;

/** Levels of the parser's; a quotation or a list's item takes one or two. */
const DEEPEST = 60;
const parser = new MarkdownIt('commonmark', { maxNesting: DEEPEST });
type Token = ReturnType<typeof parser.parse>[number];

/** An article in Markdown, with or without front matter. Its markup goes, its words stay. */
export function readMarkdown(file: string): Found {
  const [whole = '', yaml = ''] = /^\ufeff?---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(file) ?? [];
  const about = readFrontMatter(yaml);
  const { heading, paragraphs } = blocksOf(file.slice(whole.length));
  if (paragraphs.length === 0) throw new Unusable('It has no text. Write the article below its front matter.');
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
    url: addressOf(firstOf(about('url'), about('canonical'), about('link')) ?? ''),
    language: firstOf(about('lang'), about('language')),
  };
}

/** Gives a function that reads one value as text. Nothing but plain values: no tags, no anchors, no objects of any kind. */
function readFrontMatter(yaml: string): (key: string) => string | null {
  if (yaml.length > LARGEST_FRONT_MATTER)
    throw new Unusable(
      `The lines between the first two \`---\`, its front matter, have more than ${LARGEST_FRONT_MATTER.toLocaleString('en')} characters. Keep only \`title\`, \`date\`, \`author\`, \`publisher\` and \`url\`; if the lines are the article itself, delete the first \`---\`.`,
      { line: 1, column: 1 },
    );
  const lines = new LineCounter();
  const document = parse(yaml, lines);
  // The line above has the three hyphens.
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const [fault] = faultsOf(document);
  if (fault !== undefined) throw new Unusable(`Its front matter cannot be read. ${fault.words}`, placeOf(fault.offset));
  const reference = withoutStrings(yaml).search(/(?<=^|[\s,[{])[&*][^\s,\]}]/m);
  if (reference >= 0)
    throw new Unusable(
      'Its front matter cannot be read. A value that begins with `&` or `*` is taken for a reference. Write the value itself, or put it in quotation marks.',
      placeOf(reference),
    );
  const values = document.toJS({ maxAliasCount: 0 }) as unknown;
  return (key) => {
    const value = typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[key] : null;
    const one = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
    return typeof one === 'string' || typeof one === 'number' ? String(one) : null;
  };
}

function parse(yaml: string, lineCounter: LineCounter) {
  try {
    return parseDocument(yaml, { schema: 'core', merge: false, prettyErrors: false, logLevel: 'silent', lineCounter });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unusable(`Its front matter cannot be read. ${TOO_DEEP}`, { line: 2, column: 1 });
  }
}

/** Quoted values may have any characters. What is not in quotation marks stays where it is. */
function withoutStrings(yaml: string): string {
  return yaml.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => quoted.replace(/[^\n]/g, '"'));
}

/**
 * The paragraphs of a text in Markdown, one for each block that has words, items of lists too. markdown-it takes linear
 * time for marks that are heaped up without sense, as other parsers do not; what is nested deeper than its limit it leaves
 * out, so that is refused.
 */
function blocksOf(markdown: string): { heading: string | null; paragraphs: string[] } {
  const tokens = parser.parse(markdown, {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1))
    throw new Unusable(`Its lists and quotations are nested too deeply. ${SAVE_TEXT}`);
  const blocks = tokens.flatMap(({ type, content, children }) => {
    const words =
      type === 'inline' ? wordsOf(children ?? []) : type === 'fence' || type === 'code_block' ? content : '';
    return firstOf(words) ?? [];
  });
  return { heading: tokens[0]?.type === 'heading_open' ? (blocks[0] ?? null) : null, paragraphs: blocks };
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : '';
    })
    .join('');
}
