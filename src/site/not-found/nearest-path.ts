import { dice, triples } from '../../editing/likeness.ts';

/** Below this likeness an address is not meant. */
const ALIKE = 0.45;

/**
 * The path most like the one that leads nowhere, by the triples of letters that the two share; null where none is near.
 * `"/articles/2031-05-09-harbor/"` → `"/articles/2031-05-09-harbour-talks/"`
 */
export function nearestPath(wanted: string, paths: readonly string[]): string | null {
  const sought = triples(plain(wanted));
  let best: { path: string; likeness: number } | null = null;
  for (const path of paths) {
    const likeness = dice(sought, triples(plain(path)));
    if (likeness >= (best?.likeness ?? ALIKE)) best = { path, likeness };
  }
  return best?.path ?? null;
}

function plain(path: string): string {
  return path.toLowerCase().replace(/\.html?$|\/+$/g, '');
}
