/** The runs of three letters in a text. */
export function triples(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}

/** Twice what is common, as a share of all: 1 for equal sets. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
