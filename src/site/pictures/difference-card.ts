import { colours } from '../drawing/colours.ts';
import { capitalised, shortened } from '../words/format.ts';
import { box, cardOf, column, type Drawn } from './card.ts';
import { coveredWords } from './glyphs.ts';

/** What the picture of a difference says. */
export interface DifferenceCard {
  readonly site: string;
  /** What sort of picture it is: “Where articles differ”. */
  readonly above: string;
  /** What is stated differently, and when. */
  readonly title: string;
  /** What the values are scaled in. */
  readonly unit: string | null;
  readonly sides: readonly {
    readonly value: string;
    /** Who states it, and how; or who counted it. */
    readonly who: string;
    /** Where it is printed. */
    readonly source: string;
    readonly isCount: boolean;
  }[];
  /** Says how many sides more there are than have room; empty where all have. */
  readonly more: string;
}

/** As many sides have room. */
export const SIDES_ON_CARD = 3;

const soft = colours.soft[0];

/** The picture as boxes: the sides beside each other, a count in ink, what articles carry in the line of a figure. */
export function drawDifferenceCard({ site, above, title, unit, sides, more }: DifferenceCard): Drawn {
  return cardOf(site, '48px 72px 52px', [
    box({ ...column, marginTop: 40 }, [
      box({ fontSize: 28, color: soft }, [coveredWords(above)]),
      box({ fontSize: 46, fontWeight: 600, lineHeight: 1.16, wordBreak: 'break-word' }, [
        shortened(coveredWords(title) || '…', 90),
      ]),
      ...(unit === null ? [] : [box({ fontSize: 28, color: soft, marginTop: 6 }, [coveredWords(capitalised(unit))])]),
    ]),
    box({ flexGrow: 1, gap: 36, alignItems: 'flex-end' }, sides.slice(0, SIDES_ON_CARD).map(sideOf)),
    ...(more === '' ? [] : [box({ fontSize: 24, color: soft, marginTop: 18 }, [more])]),
  ]);
}

function sideOf({ value, who, source, isCount }: DifferenceCard['sides'][number]): Drawn {
  const line = isCount ? `7px solid ${colours.ink[0]}` : `7px dotted ${colours.figure[0]}`;
  const shown = shortened(coveredWords(value) || '…', 40);
  return box({ ...column, width: 328, borderLeft: line, paddingLeft: 22 }, [
    box({ fontSize: shown.length <= 10 ? 68 : 38, fontWeight: 600, lineHeight: 1.14 }, [shown]),
    box({ fontSize: 26, lineHeight: 1.25, marginTop: 6 }, [shortened(coveredWords(who), 70)]),
    box({ fontSize: 22, lineHeight: 1.25, color: soft, marginTop: 6 }, [shortened(coveredWords(source), 70)]),
  ]);
}
