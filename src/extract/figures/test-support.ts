import { findDates } from '../dates/index.ts';
import type { FigureDraft } from '../draft.ts';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findFigures } from './index.ts';

/** A figure and the words it stands in. */
interface FigureWithWords extends FigureDraft {
  readonly exact: string;
}

/** All figures of a text, dates resolved against `published`. */
export function readFigures(text: string, published: string | null = '2021-11-17'): FigureWithWords[] {
  const doc = annotate(text, findParagraphs(text), published);
  return findFigures(doc, findDates(doc)).map((figure) => ({ ...figure, exact: text.slice(figure.start, figure.end) }));
}

/** “words → value unit”, a range as “low..high”. */
export function figuresIn(text: string, published?: string): string[] {
  return readFigures(text, published).map(
    ({ exact, value, low, high, unit }) => `${exact} → ${value ?? `${low}..${high}`} ${unit}`,
  );
}

/** The only figure of a text with these words, or the first. */
export function figureIn(text: string, exact?: string, published?: string): FigureWithWords {
  const figures = readFigures(text, published);
  const figure = exact === undefined ? figures[0] : figures.find((each) => each.exact === exact);
  if (figure === undefined)
    throw new Error(`No figure ${exact ?? ''} in: ${text}; found ${figures.map((each) => each.exact).join(' | ')}`);
  return figure;
}
