import { findParagraphs } from '../../src/extract/text/paragraphs.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import { findPublished } from './find-published.ts';
import { type Found, Unusable } from './found.ts';

/** An article as plain text, which stays as it is. */
export function readPlainText(text: string): Found {
  if (/^\ufeff?---\r?\n[\s\S]*?^---[ \t]*$/m.test(text))
    throw new Unusable(
      'It begins with front matter, which is no part of an article. Rename it to .md, or take that out.',
    );
  const byline = findParagraphs(text)
    .slice(0, 4)
    .map(({ start, end }) => text.slice(start, end))
    .find((line) => /^by\s+\p{Lu}/iu.test(line) && line.length <= 100);
  return {
    text,
    title: readSource(text, {}).title,
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    published: findPublished(text),
    ...{ publisher: null, url: null, language: null },
  };
}
