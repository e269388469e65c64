import { fitAgain, textWidth } from '../drawing/text-width.ts';
import type { Geometry, Line } from './geometry.ts';
import { type Drawable, isVague } from './marks.ts';

/** Words of a mark: who in bold, the first words, what is said of them. */
export interface MarkLabel extends Line {
  readonly who: string;
  readonly tail: string;
  readonly width: number;
  /** beside: left or right of the mark; inside: in the bar; on: in the middle of a line that has a gap for it; above. */
  readonly at: 'beside' | 'inside' | 'on' | 'above';
}

/** What is labelled: where it begins and ends, and whether it lies outside of the range. */
interface Labelled {
  readonly x0: number;
  readonly x1: number;
  readonly outside: 'before' | 'after' | null;
}

/** A label, and all that it and its mark take up. */
interface Choice {
  readonly label: MarkLabel;
  readonly room: readonly [number, number];
}

/** Space between a mark and its label. */
const GAP = 6;

/** Of what is said, so much is worth more than the end of a name: about two words, in widths of a letter's height. */
const LEAST = 6;

/** Labels that would do, best first: after the mark, before it, on its line, in its bar, cut to the larger side. */
export function labelsFor(item: Drawable, { x0, x1, outside }: Labelled, geometry: Geometry): Choice[] {
  const { width, plot, titles, label, half, words: where } = geometry;
  const left = titles === 'beside' ? plot[0] + 2 : 0;
  if (where === 'above') {
    const words = wordsIn(item, outside, Math.min(label, width), geometry);
    // over its own mark as far as there is room to the right, so that the eye finds it
    const x = Math.max(0, Math.min(x0, width - words.width));
    return [{ label: { ...words, x, y: 0, at: 'above' }, room: [0, width] }];
  }
  const whole = wordsIn(item, outside, label, geometry);
  const after = (words: Words): Choice => ({
    label: { ...words, x: x1 + GAP, y: 0, at: 'beside' },
    room: [x0 - 1, x1 + GAP + words.width],
  });
  const before = (words: Words): Choice => ({
    label: { ...words, x: x0 - GAP, y: 0, end: true, at: 'beside' },
    room: [x0 - GAP - words.width, x1 + 1],
  });
  const middle = (words: Words): Choice => ({
    label: { ...words, x: (x0 + x1 - words.width) / 2, y: 0, at: isVague(item) ? 'on' : 'inside' },
    room: [x0, x1],
  });
  const [toRight, toLeft] = [width - x1 - GAP, x0 - GAP - left];
  const within = outside === null && whole.width + 28 <= x1 - x0;
  const barred = outside === null && half > 0 && (item.sense === 'held' || item.sense === 'open');
  const choices: Choice[] = [];
  if (isVague(item) && within) choices.push(middle(whole));
  if (whole.width <= toRight) choices.push(after(whole));
  if (whole.width <= toLeft) choices.push(before(whole));
  if (barred && within) choices.push(middle(whole));
  if (choices.length > 0) return choices;
  const most = Math.max(toRight, toLeft);
  const cut = wordsIn(item, outside, most, geometry);
  return [most === toRight ? after(cut) : before(cut)];
}

type Words = Pick<MarkLabel, 'who' | 'text' | 'tail' | 'width'>;

/**
 * The words of an item in so much room: who and the end stay whole as long as they can, the words between are cut; of a
 * name that leaves them no room, half the room has the beginning.
 */
function wordsIn(
  { who, label, tail, time }: Drawable,
  outside: Labelled['outside'],
  most: number,
  { font }: Geometry,
): Words {
  const said = outside === null ? label : `${time}: ${label}`;
  const blank = textWidth(' ', font);
  const end = tail === '' ? 0 : textWidth(tail, font) + blank;
  const boldOf = (name: string) => (name === '' ? 0 : textWidth(name, font, { bold: true }) + blank);
  const least = Math.min(textWidth(said, font), font * LEAST);
  const isLong = boldOf(who ?? '') + least + end > most;
  const name = who !== null && isLong ? fitAgain(who, (most - end) / 2 / 1.07, font) : (who ?? '');
  const room = most - boldOf(name) - end;
  if (room < font * 3) {
    const only = fitAgain(who ?? said, most / 1.07, font);
    return who === null
      ? { who: '', text: only, tail: '', width: textWidth(only, font) }
      : { who: only, text: '', tail: '', width: textWidth(only, font, { bold: true }) };
  }
  const text = fitAgain(said, room, font);
  return { who: name, text, tail, width: boldOf(name) + textWidth(text, font) + end };
}
