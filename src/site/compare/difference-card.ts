import { differenceCardHref } from '../addresses.ts';
import type { Picture } from '../pictures/cards.ts';
import { type DifferenceCard, SIDES_ON_CARD } from '../pictures/difference-card.ts';
import { counted, listInWords } from '../words/format.ts';
import { type DifferenceView, type SideView, sidesToShow } from './differences.ts';
import { differenceWords } from './words.ts';

/** What the picture of a difference says: its first sides, and how many more there are. */
export function differenceCard({ title, unit, sides }: DifferenceView, site: string): DifferenceCard {
  const { shown, left } = sidesToShow(sides, SIDES_ON_CARD);
  return {
    site,
    above: differenceWords.kicker,
    title,
    unit,
    sides: shown.map((side) => ({ value: side.value, ...firstOf(side), isCount: side.stated.length === 0 })),
    more: left === 0 ? '' : differenceWords.more(counted(left, 'more side')),
  };
}

/** Who states or counted it first, and where that is printed. */
function firstOf({ stated, recorded }: SideView): { readonly who: string; readonly source: string } {
  const [one] = stated;
  const [count] = recorded;
  if (one === undefined) return { who: count?.by ?? '', source: count?.source ?? '' };
  return {
    who: [one.who?.name, one.how].filter(Boolean).join(', '),
    source: one.places[0]?.source ?? '',
  };
}

/** The picture with its words, for those who do not see it. */
export function differencePicture(id: string, { title, unit, sides }: DifferenceCard): Picture {
  return { src: differenceCardHref(id), alt: `${title}${unit === null ? '' : `, ${unit}`}: ${sidesInWords(sides)}` };
}

/** A difference as a sentence to be passed on, with its address. */
export function differenceText(card: DifferenceCard, permalink: string): string {
  const { title, unit, sides, site } = card;
  return differenceWords.text(unit === null ? title : `${title}, ${unit}`, sidesInWords(sides), site, permalink);
}

function sidesInWords(sides: DifferenceCard['sides']): string {
  return listInWords(sides.map(({ value, who, source }) => `${value} (${[who, source].filter(Boolean).join('; ')})`));
}
