import { dayInWords } from '../words/format.ts';
import type { Choice } from './lanes.ts';
import { dayOf, type TimelineState, type Window } from './state.ts';

// What the timeline says of itself, when the page is made and when a reader changes it.

export const clockWords = { happened: 'happened', said: 'was said', published: 'was published' } as const;

/** What an entry can be dated by, as the switch names it. */
export const clockNames = { happened: 'event', said: 'statement', published: 'publication' } as const;

/** Name of a drawing. */
export function drawingTitle({ clock, lanes }: Pick<Choice, 'clock' | 'lanes'>): string {
  return `Timeline by the day each entry ${clockWords[clock]}, grouped by ${lanes}; the list below has the same entries`;
}

/** `"12 of 35 marks, 1 May 2031 to 31 May 2031, by the day that each was said."` */
export function sentenceOf(shown: number, all: number, { clock, window }: TimelineState, bounds: Window): string {
  const [from, to] = window ?? bounds;
  const days = `${dayInWords(dayOf(from))} to ${dayInWords(dayOf(to - 1))}`;
  const count =
    shown === all ? `${all.toLocaleString('en')}` : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`;
  return `${count} ${all === 1 ? 'mark' : 'marks'}, ${days}, by the day that each ${clockWords[clock]}.`;
}
