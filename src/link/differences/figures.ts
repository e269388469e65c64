import type { Figure } from '../../schema/claim.ts';
import { byText, inOrderOfAppearance } from '../../schema/order.ts';
import { type Bond, gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { hash, nearPairs } from '../near-pairs.ts';
import type { Official } from '../outcomes.ts';
import { stretchOf } from '../periods.ts';
import { sameSubject, subjectKey } from '../subject.ts';
import { type Amount, amountsAgree, binsOf, isOnePrinted } from '../values.ts';
import { type Content, contentOf } from '../words/content-words.ts';
import { KEYS_IN_COMMON, wordKeys } from '../words/keys.ts';
import { Weights } from '../words/likeness.ts';
import type { FigureDifference, FigureSide } from './difference.ts';
import { reasonsOfFigures } from './reasons.ts';

/** How much of both sentences must be shared when only these tell what is measured. */
const enough = { shared: 3, withoutPeriod: 4, ofShorter: 0.75, ofLonger: 0.5 } as const;

/** Amounts of one thing at one time that do not agree. What is only proposed, or has no amount, is left out. */
export function figureDifferences(
  figures: readonly Placed<Figure>[],
  officials: readonly Official[],
): FigureDifference[] {
  const stated = figures.filter(
    ({ claim }) => claim.modality !== null && (claim.value ?? claim.low ?? claim.high) !== null,
  );
  const measured = stated.filter(({ claim }) => claim.measure !== null);
  const others = stated.filter(({ claim }) => claim.measure === null);
  return [byMeasure(measured, officials), byContext(others)].flatMap((found) =>
    found.sort((a, b) => byText(a.period ?? '', b.period ?? '') || byText(a.id, b.id)),
  );
}

/** Figures of the site's measures for one stretch of time, and what the official series have for it. */
function byMeasure(figures: readonly Placed<Figure>[], officials: readonly Official[]): FigureDifference[] {
  const recorded = Map.groupBy(officials, ({ row }) => `${row.measure}|${stretchOf(row.period)}`);
  const timed = figures.filter(({ claim }) => claim.period !== null);
  const groups = Map.groupBy(timed, ({ claim }) => `${standingKey(claim)}|${stretchOf(claim.period ?? '')}`);
  return [...groups.values()].flatMap((group) => {
    const { measure, period, kind, change, modality } = (group[0] as Placed<Figure>).claim;
    // What was expected or aimed at is not contradicted by what came: the ledger sets these side by side.
    const isLevel = kind !== 'percent' && change === null && modality !== 'forecast' && modality !== 'target';
    const official = isLevel ? (recorded.get(`${measure}|${stretchOf(period ?? '')}`) ?? []) : [];
    return differenceOf(group, official);
  });
}

/** Figures of anything else, in sentences that tell the same in nearly the same words. */
function byContext(figures: readonly Placed<Figure>[]): FigureDifference[] {
  const contexts = figures.map(({ sentence }) => contentOf(sentence));
  const weights = new Weights(contexts);
  const siblings = Map.groupBy(figures, sentenceKey);
  const keys = contexts.map((context, index) => {
    const { claim } = figures[index] as Placed<Figure>;
    return wordKeys(context, weights, hash(`${standingKey(claim)}|${claim.period ?? ''}`));
  });
  const bonds = nearPairs(keys, KEYS_IN_COMMON).flatMap(({ a, b }): Bond[] => {
    const [one, other] = [figures[a] as Placed<Figure>, figures[b] as Placed<Figure>];
    if (sentenceKey(one) === sentenceKey(other) || standingKey(one.claim) !== standingKey(other.claim)) return [];
    if (one.claim.period !== other.claim.period) return [];
    const [mine, theirs] = [contexts[a] as Content, contexts[b] as Content];
    if (sameSubject(one.claim, other.claim, mine, theirs, weights) === null) return [];
    const like = weights.likeness(mine, theirs);
    const shared = one.claim.period === null ? enough.withoutPeriod : enough.shared;
    if (like.shared < shared || like.ofShorter < enough.ofShorter || like.ofLonger < enough.ofLonger) return [];
    // A sentence that has both amounts tells itself what the two are of.
    const isToldApart =
      !amountsAgree(one.claim, other.claim) &&
      (hasAmount(siblings.get(sentenceKey(one)), other) || hasAmount(siblings.get(sentenceKey(other)), one));
    return isToldApart ? [] : [{ a, b, strength: like.ofShorter + like.ofLonger }];
  });
  const groups = gather(
    figures.map(() => true),
    bonds,
    () => true,
  );
  return groups.flatMap((group) =>
    differenceOf(
      group.map((index) => figures[index] as Placed<Figure>),
      [],
    ),
  );
}

/** Figures differ only where both are of one subject and put forward as one thing: facts, forecasts, goals. */
function standingKey(claim: Figure): string {
  return `${subjectKey(claim)}|${claim.modality === 'estimate' ? 'actual' : claim.modality}`;
}

function sentenceKey({ article, claim }: Placed<Figure>): string {
  return `${article.slug} ${claim.sentence.start}`;
}

function hasAmount(siblings: readonly Placed<Figure>[] | undefined, { claim }: Placed<Figure>): boolean {
  return (
    siblings?.some(
      (sibling) => subjectKey(sibling.claim) === subjectKey(claim) && amountsAgree(sibling.claim, claim),
    ) ?? false
  );
}

/** A difference when the group has two amounts or more, none otherwise. */
function differenceOf(group: readonly Placed<Figure>[], officials: readonly Official[]): FigureDifference[] {
  const sides = sidesOf(group, officials);
  const earliest = group.toSorted(inOrderOfAppearance)[0];
  if (sides.length < 2 || earliest === undefined) return [];
  const { id, measure, unit, change, period } = earliest.claim;
  return [
    { id: `figures-${id}`, kind: 'figures', measure, unit, change, period, sides, reasons: reasonsOfFigures(sides) },
  ];
}

/** One side for each amount, rising. An amount with “nearly” or “about” stands on the side that it can mean. */
function sidesOf(group: readonly Placed<Figure>[], officials: readonly Official[]): FigureSide[] {
  const exact = (value: number): Amount => ({ value, low: null, high: null, qualifier: null });
  const sides: { amount: Amount; claims: Placed<Figure>[]; officials: Official[] }[] = [];
  const byAmount = new Map<string, (typeof sides)[number]>();
  const byBin = new Map<number, typeof sides>();
  const sideFor = (amount: Amount) => {
    const key = `${amount.value} ${amount.low} ${amount.high}`;
    let side = byAmount.get(key);
    if (side === undefined && amount.qualifier !== null)
      side = binsOf(amount)
        .flatMap((bin) => byBin.get(bin) ?? [])
        .find((candidate) => amountsAgree(candidate.amount, amount));
    if (side === undefined) {
      side = { amount, claims: [], officials: [] };
      sides.push(side);
      for (const bin of binsOf(amount)) {
        const inBin = byBin.get(bin);
        if (inBin === undefined) byBin.set(bin, [side]);
        else inBin.push(side);
      }
    }
    byAmount.set(key, side);
    return side;
  };
  for (const official of officials) {
    const same = sides.find(({ amount }) => isOnePrinted(amount.value ?? 0, official.value));
    (same ?? sideFor(exact(official.value))).officials.push(official);
  }
  const exactFirst = group.toSorted(
    (a, b) => Number(a.claim.qualifier !== null) - Number(b.claim.qualifier !== null) || inOrderOfAppearance(a, b),
  );
  for (const figure of exactFirst) sideFor(figure.claim).claims.push(figure);
  return sides
    .sort((a, b) => middle(a.amount) - middle(b.amount))
    .map((side) => ({ claims: side.claims.sort(inOrderOfAppearance), officials: side.officials }));
}

function middle({ value, low, high }: Amount): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}
