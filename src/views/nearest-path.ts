/** Below this likeness an address is not meant. */
const ALIKE = 0.45;

/**
 * The path most like the one that leads nowhere, by the triples of letters that the two share; null where none is near.
 * `"/articles/2031-05-09-harbor/"` → `"/articles/2031-05-09-harbour-talks/"`
 */
export function nearestPath(wanted: string, paths: readonly string[]): string | null {
  const sought = triples(wanted);
  let best: { path: string; likeness: number } | null = null;
  for (const path of paths) {
    const likeness = dice(sought, triples(path));
    if (likeness >= (best?.likeness ?? ALIKE)) best = { path, likeness };
  }
  return best?.path ?? null;
}

function triples(path: string): Set<string> {
  const plain = path.toLowerCase().replace(/\.html?$|\/+$/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

/** Twice what is common, as a share of all: 1 for equal sets. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
