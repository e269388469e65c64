import type { Article } from '../../schema/article.ts';
import type { Source } from '../../schema/source.ts';
import { type DroppedLine, furnitureReason } from './furniture.ts';
import { findParagraphs, splitLines } from './paragraphs.ts';
import { shownText } from './shown-text.ts';
import type { Span } from './span.ts';
import { isSpace } from './white-space.ts';

/** A source text taken apart, before anything is read out of it. */
export interface ReadSource {
  /** Null when the text has no headline and nobody gave it a title. */
  title: string | null;
  titleBasis: Article['title_basis'];
  /** Whole lines of page furniture. */
  dropped: DroppedLine[];
  /** The rest, in order, a headline included. */
  paragraphs: Span[];
}

/** Longer than any headline; the first line is then the article's own first sentence. */
const LONGEST_HEADLINE = 160;

/**
 * Splits a source into headline and paragraphs, and names each line that is page furniture, with the reason. No
 * character is changed: all are spans of `text`.
 */
export function readSource(text: string, source: Pick<Source, 'title'>): ReadSource {
  const dropped: DroppedLine[] = [];
  // A dropped line parts paragraphs as a blank one would.
  const lines = splitLines(text).map((line) => {
    const reason = furnitureReason(text, line);
    if (reason === null) return line;
    dropped.push({ ...line, reason });
    return { start: line.start, end: line.start };
  });
  const all = findParagraphs(text, lines);
  const at = placeOfTitle(source.title, text, all);
  const isFirst = at >= 0;
  const paragraphs = isFirst ? all.slice(at) : all;
  for (const above of all.slice(0, Math.max(0, at))) dropped.push({ ...above, reason: 'above the headline' });
  dropped.sort((a, b) => a.start - b.start);
  const headline = findHeadline(text, paragraphs);
  const title = source.title ?? headline;
  return {
    title,
    titleBasis: title === headline || isFirst ? 'stated' : 'editor',
    dropped,
    paragraphs,
  };
}

/** How many lines may stand above a headline, as sections and days do, and how long they are at most. */
const ABOVE = { lines: 8, longest: 160 } as const;

/** Where a title stands in a text's own beginning, word for word, with nothing but short lines above it; −1 where it does not. */
function placeOfTitle(title: string | undefined, text: string, paragraphs: readonly Span[]): number {
  const head = paragraphs.slice(0, ABOVE.lines);
  const at = title === undefined ? -1 : head.findIndex((paragraph) => shownText(text, paragraph) === title);
  return head.slice(0, Math.max(0, at)).every(({ start, end }) => end - start <= ABOVE.longest) ? at : -1;
}

/** The first paragraph when text follows it and it is no sentence, byline or dateline. */
function findHeadline(text: string, paragraphs: readonly Span[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first.end - first.start > LONGEST_HEADLINE) return null;
  const line = shownText(text, first);
  const isSentence = /[.,;:…]["'”’»)\]]*$/.test(line); // “Will it hold?” and “It holds!” are headlines, too
  const isByline = /^by\s/i.test(line);
  const isDateline = /\d/.test(line) && line.split(/\s+/).length <= 4; // “3 May 2021”
  return isSentence || isByline || isDateline || !/\p{L}/u.test(line) ? null : line;
}

/** How many runs between white space have a letter or digit, in all the paragraphs. */
export function countWords(text: string, paragraphs: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of paragraphs) {
    let isWord = false; // the run so far
    for (let at = start; at < end; at++) {
      if (isSpace(text.charCodeAt(at))) isWord = false;
      else if (!isWord && isLetterOrDigit(text, at)) {
        isWord = true;
        words++;
      }
    }
  }
  return words;
}

/** Of ASCII without a look at Unicode's tables. */
function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
