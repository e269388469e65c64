import { findParagraphs } from '../../src/extract/text/paragraphs.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import { dayOfStamp, findPublished } from './find-published.ts';
import { type Found, Unusable } from './found.ts';

/** Lines in which headline and byline stand, and the longest of each. */
const HEAD = { lines: 8, headline: 200, byline: 100 } as const;

/** An article as plain text, which stays as it is. */
export function readPlainText(text: string): Found {
  if (/^\ufeff?---\r?\n[\s\S]*?^---[ \t]*$/m.test(text))
    throw new Unusable(
      'It begins with front matter, the lines between two `---`, which a .txt cannot have. Rename the file to .md, or delete these lines.',
      { line: 1, column: 1 },
    );
  const head = findParagraphs(text)
    .slice(0, HEAD.lines)
    .map(({ start, end }) => text.slice(start, end));
  const byline = head.find((line) => isByline(line));
  return {
    text,
    title: headlineOf(text, head),
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    published: findPublished(text),
    ...{ publisher: null, url: null, language: null },
  };
}

function isByline(line: string): boolean {
  return /^by\s+\p{Lu}/iu.test(line) && line.length <= HEAD.byline && !/[.!?]$/.test(line);
}

/**
 * The first line that is a headline. Copied text may have a section, a day or a byline above it; where it has none of
 * these, a long first line that a short text follows is none.
 */
function headlineOf(text: string, head: readonly string[]): string | null {
  const isAside = (line: string) => isByline(line) || isDay(line) || isSection(line);
  const above = head.findIndex((line) => !isAside(line));
  const line = head[above] ?? '';
  const isHeadline = line.length <= HEAD.headline && !/[.,;:…]["'”’»)\]]*$/.test(line) && head.length > above + 1;
  return above > 0 && isHeadline ? line : readSource(text, {}).title;
}

/** “Nov. 20, 2019 6:02 AM EST”, “Published: 3 May 2021” */
function isDay(line: string): boolean {
  return line.length <= 60 && /\d/.test(line) && dayOfStamp(line.replace(/\b\d{1,2}[:.]\d\d.*$/, '')) !== null;
}

/** “WORLD NEWS”, “Business | Shipping”: a few words in capitals or with bars. */
function isSection(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length <= 4 &&
    line.length <= 40 &&
    !/\d/.test(line) &&
    (/[|›»/]/.test(line) || line === line.toUpperCase()) &&
    /\p{Lu}/u.test(line)
  );
}
