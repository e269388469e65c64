import type { DateClaim, Quotation } from '../../schema/claim.ts';
import { extentOf, lengthOf } from '../../schema/edtf.ts';
import { byText, inOrderOfAppearance } from '../../schema/order.ts';
import type { Bond } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { gatherAll } from '../matching.ts';
import { areApart, finer } from '../periods.ts';
import type { DateDifference, DateSide } from './difference.ts';
import { reasonsOfDates } from './reasons.ts';

/**
 * What is one event, or one utterance, and has two dates that cannot be the same.
 * @param dateOf EDTF
 * @param pairs of the claims given, by index; those whose dates agree join a side
 */
export function dateDifferences<C extends DateClaim | Quotation>(
  of: DateDifference['of'],
  claims: readonly Placed<C>[],
  dateOf: (claim: C) => string | null,
  pairs: readonly (Bond & { datesAgree: boolean })[],
): DateDifference[] {
  const apart = pairs.filter(({ datesAgree }) => !datesAgree);
  const concerned = new Set(apart.flatMap(({ a, b }) => [a, b]));
  // Of the pairs that agree, those that touch a difference bring in who else has the one date or the other.
  const near = pairs.filter(({ a, b, datesAgree }) => datesAgree && (concerned.has(a) || concerned.has(b)));
  return gatherAll(claims.length, [...apart, ...near])
    .flatMap((group): DateDifference[] => {
      const members = group.map((index) => claims[index] as Placed<C>).sort(inOrderOfAppearance);
      const sides = sidesOf(members, dateOf);
      const [earliest] = members;
      if (sides.length < 2 || earliest === undefined) return [];
      return [{ id: `dates-${earliest.claim.id}`, kind: 'dates', of, sides, reasons: reasonsOfDates(sides) }];
    })
    .sort(byFirstDate);
}

function byFirstDate(a: DateDifference, b: DateDifference): number {
  return byText(a.sides[0]?.date ?? '', b.sides[0]?.date ?? '') || byText(a.id, b.id);
}

/** One side for each date, by time; a coarser date stands with the first finer one that it can be. */
function sidesOf<C extends DateClaim | Quotation>(
  members: readonly Placed<C>[],
  dateOf: (claim: C) => string | null,
): DateSide[] {
  const sides: { date: string; claims: Placed<C>[] }[] = [];
  const finestFirst = members.toSorted((a, b) => lengthOf(dateOf(a.claim)) - lengthOf(dateOf(b.claim)));
  for (const member of finestFirst) {
    const date = dateOf(member.claim);
    if (date === null) continue;
    const side = sides.find((candidate) => !areApart(candidate.date, date));
    if (side === undefined) sides.push({ date, claims: [member] });
    else {
      side.claims.push(member);
      side.date = finer(side.date, date) ?? date;
    }
  }
  return sides
    .map(({ date, claims }) => ({ date, claims: claims.sort(inOrderOfAppearance) }))
    .sort((a, b) => (extentOf(a.date)?.from ?? 0) - (extentOf(b.date)?.from ?? 0));
}
