import type { Grounds } from '../../src/extract/confidence/earned.ts';
import type { Weights } from '../../src/extract/confidence/weights.ts';
import type { Evidence } from '../../src/extract/speakers/evidence.ts';

/** A quotation that a reader judged, with its grounds. */
export interface Sample {
  readonly article: string;
  readonly grounds: Grounds;
  readonly isRight: boolean;
}

/** What the weights of patterns and of kinds of evidence are before a sample is seen. */
export interface Prior {
  /** A pattern's weight is pulled to nothing as by so many samples. */
  readonly pattern: number;
  /** A kind of evidence has been seen so often beside its samples… */
  readonly seen: number;
  /** … and so many of those were right, 0 to 1; null where its weight is pulled to nothing. */
  readonly right: number | null;
}

/**
 * Words hang on the pattern; who speaks hangs on how that is known, and on the pattern where many say so.
 *
 * Of a kind of evidence that the sets seldom have they tell little, and nothing wrong among three says least where the rules were made on the
 * same texts: of names on articles that nobody had seen before, 85 in 100 were right (239 of 280, 18 articles, November 2026). So each
 * kind begins with a few samples of that share, and is open until its own show better. That is data augmentation
 * as a prior: Clogg, Rubin, Schenker, Schultz and Weidman, “Multiple imputation of industry and occupation codes …”, Journal
 * of the American Statistical Association 86 (1991), 68–78, where the artificial samples keep rare kinds from certainty.
 */
export const PRIOR = {
  claim: { pattern: 1, seen: 1, right: null },
  speaker: { pattern: 10, seen: 6, right: 0.85 },
} as const;

const STEPS = 4_000;
const RATE = 0.5;

/** Weights of a logistic model by gradient descent, each pulled to its prior where samples are few. */
export function weigh(samples: readonly Sample[], prior: Prior): Weights {
  const weights = { base: 0, weak: 0, pattern: {} as Record<string, number>, by: {} as Record<string, number> };
  const counts = new Map<string, number>();
  for (const { grounds } of samples) for (const key of keysOf(grounds)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const values = new Map<string, number>([...counts.keys()].map((key) => [key, 0]));
  // A kind that no sample has keeps the share that all begin with.
  if (prior.right !== null) values.set('base', Math.log(prior.right / (1 - prior.right)));
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map<string, number>();
    for (const { grounds, isRight } of samples) {
      const keys = keysOf(grounds);
      const sum = keys.reduce((all, key) => all + (values.get(key) ?? 0), 0);
      const error = (isRight ? 1 : 0) - logistic(sum);
      for (const key of keys) slopes.set(key, (slopes.get(key) ?? 0) + error);
    }
    for (const [key, value] of values) {
      if (key === 'base' && prior.right !== null) continue;
      const isKind = key.startsWith('by: ');
      const strength = key === 'base' ? 0 : isKind ? prior.seen : prior.pattern;
      const pull = isKind && prior.right !== null ? prior.right - logistic((values.get('base') ?? 0) + value) : -value;
      values.set(
        key,
        value + (RATE * ((slopes.get(key) ?? 0) + strength * pull)) / ((counts.get(key) ?? 0) + strength),
      );
    }
  }
  for (const [key, value] of values) {
    const [kind = '', name = ''] = key.split(': ');
    if (kind === 'base' || kind === 'weak') weights[kind] = round(value);
    else if (kind === 'pattern' || kind === 'by') weights[kind][name] = round(value);
  }
  if (weights.by['name'] !== undefined) weights.by['registry'] = weights.by['name'];
  return weights;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function keysOf({ pattern, isWeak, by }: Grounds): string[] {
  // A name that an editor has on file is a name.
  const kind: Evidence = by === 'registry' ? 'name' : by;
  return ['base', ...(isWeak ? ['weak'] : []), `pattern: ${pattern}`, `by: ${kind}`];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
