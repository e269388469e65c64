import type { Claim, Figure } from '../../schema/claim.ts';
import { byPublication } from '../../schema/order.ts';
import { capitalised, counted, countInWords } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import type { DatedArticle } from './items.ts';

/** What the articles together show, as the title of the drawing, and the claims that it speaks of. */
export interface Finding {
  readonly words: string;
  /** The figures as the earlier article prints them, each once. */
  readonly figures: readonly string[];
  readonly claims: ReadonlySet<string>;
}

const DAY = 86_400_000;

/**
 * Figures that one article prints and a later one prints again: the same number of the same speaker, said of the same
 * time. “Three figures printed on 30 December 2031 were printed again seven weeks later.” Of all pairs of articles the one
 * that shares most; null where no two do.
 */
export function findingOf(articles: readonly Pick<DatedArticle, 'article' | 'claims'>[]): Finding | null {
  const ordered = articles.toSorted((a, b) => byPublication(a.article, b.article));
  let best: { earlier: number; later: number; claims: string[]; count: number } | null = null;
  // only articles that share a figure are compared: each figure knows where it was printed before
  const printed = new Map<string, { article: number; id: string }[]>();
  const shared = new Map<string, { earlier: number; later: number; keys: Map<string, string[]> }>();
  for (const [article, { claims }] of ordered.entries())
    for (const figure of claims.filter(isFigure)) {
      const key = keyOf(figure);
      const before = printed.get(key) ?? [];
      for (const one of before.slice(0, MOST))
        if (one.article < article) {
          const name = `${one.article} ${article}`;
          const pair = shared.get(name) ?? { earlier: one.article, later: article, keys: new Map() };
          pair.keys.set(key, [...(pair.keys.get(key) ?? []), one.id, figure.id]);
          shared.set(name, pair);
        }
      printed.set(key, [...before, { article, id: figure.id }]);
    }
  for (const { earlier, later, keys } of shared.values())
    if (best === null || keys.size > best.count)
      best = { earlier, later, claims: [...keys.values()].flat(), count: keys.size };
  if (best === null) return null;
  const [first, second] = [ordered[best.earlier]?.article, ordered[best.later]?.article];
  if (first === undefined || second === undefined) return null;
  const days = Math.round((Date.parse(second.published.value) - Date.parse(first.published.value)) / DAY);
  const what = capitalised(countInWords(best.count, 'figure'));
  const ids = new Set(best.claims);
  const own = ordered[best.earlier]?.claims.filter((claim) => isFigure(claim) && ids.has(claim.id)) ?? [];
  const verb = best.count === 1 ? 'was' : 'were';
  return {
    words: `${what} printed on ${publishedOf(first)} ${verb} printed again ${laterBy(days)}`,
    figures: [...new Set(own.map(({ exact }) => exact))],
    claims: ids,
  };
}

/** A figure that stands in more articles than these is compared with the first of them only. */
const MOST = 8;

function isFigure(claim: Claim): claim is Figure {
  return claim.type === 'figure' && (claim.value !== null || claim.low !== null) && claim.period !== null;
}

function keyOf({ speaker, value, low, high, unit, modality, change, period }: Figure): string {
  return JSON.stringify([speaker?.id ?? null, speaker?.name ?? null, value, low, high, unit, modality, change, period]);
}

/** `51` → “seven weeks later” */
function laterBy(days: number): string {
  if (days === 0) return 'on the same day';
  if (days < 14) return `${countInWords(days, 'day')} later`;
  if (days < 84) return `${countInWords(Math.round(days / 7), 'week')} later`;
  return days < 730
    ? `${countInWords(Math.round(days / 30.4), 'month')} later`
    : `${counted(Math.round(days / 365), 'year')} later`;
}
