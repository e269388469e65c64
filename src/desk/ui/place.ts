import type { Span } from '../../schema/span.ts';

/** Where a place of the page stands in the source; null outside of the article's paragraphs. */
export function placeIn(node: Node, offset: number): number | null {
  const paragraph = paragraphOf(node);
  return paragraph === null ? null : Number(paragraph.dataset['start']) + lengthBefore(paragraph, node, offset);
}

/** Where the selected words stand in the source, without blanks at their ends; null where nothing of the article is selected. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  const start = placeIn(range.startContainer, range.startOffset);
  if (paragraph === null || start === null) return null;
  // A claim lies in one paragraph; three clicks select up to the beginning of the next.
  const isInside = paragraphOf(range.endContainer) === paragraph;
  const length = isInside
    ? lengthBefore(paragraph, range.endContainer, range.endOffset)
    : (paragraph.textContent ?? '').length;
  const end = Number(paragraph.dataset['start']) + length;
  if (start >= end) return null;
  const words = text.slice(start, end);
  const [lead, trail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return lead === words.length ? null : { start: start + lead, end: end - trail };
}

function paragraphOf(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p[data-start]') ?? null;
}

function lengthBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const stretch = document.createRange();
  stretch.setStart(paragraph, 0);
  stretch.setEnd(node, offset);
  return stretch.toString().length;
}
