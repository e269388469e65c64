import { subunits } from '../english/currencies.ts';
import type { Document } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { type Found, lowerAt, tokenFrom } from './found.ts';
import { scaled } from './literals.ts';

/** How many of a smaller unit make one of a larger, as they are said in one breath: “5 feet 2 inches”. */
const smaller: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  mile: { yard: 1760 },
  stone: { pound: 14 },
  pound: { ounce: 16 },
  metre: { decimetre: 10, centimetre: 100, millimetre: 1000 },
  kilometre: { metre: 1000 },
  kilogram: { gram: 1000 },
  tonne: { kilogram: 1000 },
  litre: { millilitre: 1000 },
};

const hundredths: ReadonlySet<string> = new Set(subunits.values());

/** Amounts that are said in two units are one figure: “3 dollars 50 cents”, “5 feet and 2 inches”, “15 dollars 50”. */
export function joinParts(doc: Document, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const part of found) {
    const whole = joined.at(-1);
    const both = whole === undefined ? null : join(doc, whole, part);
    if (both === null) joined.push(part);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(doc: Document, whole: Found, part: Found): Found | null {
  const { reading, value, number } = whole;
  if (reading === null || value === null || part.value === null || number.sentence !== part.number.sentence)
    return null;
  const gap = doc.text.slice(whole.end, part.start);
  if (gap.length > 6 || !/^,? (?:and )?$/.test(gap) || !Number.isInteger(value / number.scale) || part.value < 0)
    return null;
  const small = partOf(doc, whole, part, gap);
  if (small === null || part.value >= small.count) return null;
  doc.trace?.({
    stage: 'figures/compound',
    verdict: 'merged',
    start: whole.start,
    end: small.end,
    why: `one amount in two units, ${part.value} of the smaller`,
  });
  return {
    ...whole,
    end: small.end,
    last: tokenFrom(doc, small.end, part.last),
    value: scaled(Math.round((value + part.value / small.count) * 1e6), 1e-6),
  };
}

/** How many of the second amount's unit make one of the first's, and where that ends. */
function partOf(doc: Document, whole: Found, part: Found, gap: string): { count: number; end: number } | null {
  const { kind, unit } = whole.reading ?? { kind: 'count', unit: '' };
  if (part.reading !== null) {
    const count =
      kind === 'money' ? (hundredths.has(part.reading.unit) ? 100 : undefined) : smaller[unit]?.[part.reading.unit];
    return count === undefined || hundredths.has(unit) ? null : { count, end: part.end };
  }
  if (gap !== ' ') return null;
  const next = doc.tokens[part.number.last];
  // “6 ft 2 in”, where “in” would be a preposition elsewhere
  if (unit === 'foot' && next?.lower === 'in' && doc.tokens[part.number.last + 1]?.pos !== 'DET')
    return { count: 12, end: next.end };
  const { form, plain, value } = part.number;
  const isTwoDigits = value >= 10 && Number.isInteger(value) && (plain || form === 'words');
  const goesOn = next !== undefined && isPos(next, Pos.NOUN | Pos.PROPN | Pos.NUM | Pos.SYM);
  const named = kind === 'money' && whole.number.sign === null && !unit.includes('/') && whole.number.scale === 1;
  return named && isTwoDigits && !goesOn && lowerAt(doc, part.number.last) !== '-'
    ? { count: 100, end: part.end }
    : null;
}
