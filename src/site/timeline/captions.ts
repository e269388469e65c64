import { dayInWords } from '../words/format.ts';
import type { Choice } from './lanes.ts';
import { dayOf, type TimelineState, type Window } from './state.ts';
import { clockWords, drawingWords } from './words.ts';

// What the timeline says of itself, when the page is made and when a reader changes it.

/** Name of a drawing. */
export function drawingTitle({ clock, lanes }: Pick<Choice, 'clock' | 'lanes'>): string {
  return drawingWords.title(clockWords[clock], lanes);
}

/** `"12 of 35 marks, 1 May 2031 to 31 May 2031, by the day that each was said."` */
export function sentenceOf(shown: number, all: number, { clock, window }: TimelineState, bounds: Window): string {
  const [from, to] = window ?? bounds;
  const days = drawingWords.days(dayInWords(dayOf(from)), dayInWords(dayOf(to - 1)));
  const [some, whole] = [shown.toLocaleString('en'), all.toLocaleString('en')];
  return drawingWords.marks(shown === all ? whole : drawingWords.some(some, whole), all === 1, days, clockWords[clock]);
}
