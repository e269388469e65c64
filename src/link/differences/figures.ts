import type { Figure } from '../../schema/claim.ts';
import { byText, inOrderOfAppearance } from '../../schema/order.ts';
import type { Bond } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { gatherAll, type Matching, matchesOf } from '../matching.ts';
import { hash } from '../near-pairs.ts';
import type { Official } from '../outcomes.ts';
import { stretchOf } from '../periods.ts';
import { sameSubject, subjectKey } from '../subject.ts';
import { type Amount, amountsAgree, binsOf, isOnePrinted } from '../values.ts';
import { type Content, contentOf } from '../words/content-words.ts';
import { KEYS_IN_COMMON, wordKeys } from '../words/keys.ts';
import type { FigureDifference, FigureSide } from './difference.ts';
import { reasonsOfFigures } from './reasons.ts';

/** How much of both sentences must be shared when only these tell what is measured. */
const enough = { shared: 3, withoutPeriod: 4, ofShorter: 0.75, ofLonger: 0.5 } as const;

/** Amounts of one thing at one time that do not agree. What is only proposed, or has no amount, is left out. */
export function figureDifferences(
  figures: readonly Placed<Figure>[],
  officials: readonly Official[],
): FigureDifference[] {
  const recorded = new OfficialsByTime(officials);
  const groups = Map.groupBy(figures, ({ claim }) => measureKey(claim));
  groups.delete(null);
  const others = inContext(figures);
  return [
    [...groups.values()].flatMap((group) => measureDifferences(group, recorded)),
    contextDifferences(others, matchesOf(contextMatching, others)),
  ].flatMap((found) => found.sort(byPeriod));
}

function byPeriod(a: FigureDifference, b: FigureDifference): number {
  return byText(a.period ?? '', b.period ?? '') || byText(a.id, b.id);
}

/** Whether a figure can differ from others: what is only proposed, or has no amount, cannot. */
function isStated({ modality, value, low, high }: Figure): boolean {
  return modality !== null && (value ?? low ?? high) !== null;
}

/** What figures of the site's measures must have in common to be set beside each other; null for all others. */
export function measureKey(claim: Figure): string | null {
  if (!isStated(claim) || claim.measure === null || claim.period === null) return null;
  return `${standingKey(claim)}|${stretchOf(claim.period)}`;
}

/** Rows of the official series by measure and stretch of time. */
export class OfficialsByTime {
  readonly #rows: ReadonlyMap<string, readonly Official[]>;

  constructor(officials: readonly Official[]) {
    this.#rows = Map.groupBy(officials, ({ row }) => `${row.measure}|${stretchOf(row.period)}`);
  }

  for({ measure, period }: Figure): readonly Official[] {
    return this.#rows.get(`${measure}|${stretchOf(period ?? '')}`) ?? [];
  }
}

/** Figures of one `measureKey`, and what the official series have for it. */
export function measureDifferences(group: readonly Placed<Figure>[], officials: OfficialsByTime): FigureDifference[] {
  const [{ claim }] = group as [Placed<Figure>];
  const { kind, change, modality } = claim;
  // What was expected or aimed at is not contradicted by what came: the ledger sets these side by side.
  const isLevel = kind !== 'percent' && change === null && modality !== 'forecast' && modality !== 'target';
  return differenceOf(group, isLevel ? officials.for(claim) : []);
}

/** A figure of no measure of the site, and the others of its sentence, itself among them. */
export interface FigureInContext extends Placed<Figure> {
  readonly siblings: readonly Figure[];
}

/** The figures that only their sentences tell the subject of. */
export function inContext(figures: readonly Placed<Figure>[]): FigureInContext[] {
  const others = figures.filter(({ claim }) => isStated(claim) && claim.measure === null);
  const bySentence = Map.groupBy(others, sentenceKey);
  return others.map((one) => ({
    ...one,
    siblings: (bySentence.get(sentenceKey(one)) ?? []).map(({ claim }) => claim),
  }));
}

interface ReadInContext extends FigureInContext {
  readonly content: Content;
}

/** Figures of anything else, in sentences that tell the same in nearly the same words. */
export const contextMatching: Matching<FigureInContext, ReadInContext, Pick<Bond, 'strength'>> = {
  read: (figure) => ({ ...figure, content: contentOf(figure.sentence) }),
  wordsOf: ({ content }) => content.set,
  least: KEYS_IN_COMMON,
  keysOf: ({ claim, content }, weights) =>
    wordKeys(content, weights, hash(`${standingKey(claim)}|${claim.period ?? ''}`)),
  compare: (one, other, weights) => {
    if (sentenceKey(one) === sentenceKey(other) || standingKey(one.claim) !== standingKey(other.claim)) return [];
    if (one.claim.period !== other.claim.period) return [];
    if (sameSubject(one.claim, other.claim, one.content, other.content, weights) === null) return [];
    const like = weights.likeness(one.content, other.content);
    const shared = one.claim.period === null ? enough.withoutPeriod : enough.shared;
    if (like.shared < shared || like.ofShorter < enough.ofShorter || like.ofLonger < enough.ofLonger) return [];
    // A sentence that has both amounts tells itself what the two are of.
    const isToldApart =
      !amountsAgree(one.claim, other.claim) &&
      (hasAmount(one.siblings, other.claim) || hasAmount(other.siblings, one.claim));
    return isToldApart ? [] : [{ strength: like.ofShorter + like.ofLonger }];
  },
};

/** Differences of figures that were paired by their sentences. */
export function contextDifferences(figures: readonly FigureInContext[], bonds: readonly Bond[]): FigureDifference[] {
  const placed = figures.map(({ article, claim, sentence }) => ({ article, claim, sentence }));
  return gatherAll(placed.length, bonds).flatMap((group) =>
    differenceOf(
      group.map((index) => placed[index] as Placed<Figure>),
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

function hasAmount(siblings: readonly Figure[], claim: Figure): boolean {
  return siblings.some((sibling) => subjectKey(sibling) === subjectKey(claim) && amountsAgree(sibling, claim));
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
