/** A list in pages of so many entries, in the order given; of none there is one page. */
export function inPages<Entry>(entries: readonly Entry[], most: number): Entry[][] {
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, (_, page) =>
    entries.slice(page * most, (page + 1) * most),
  );
}

/** The pages that a page of a list links to: the first, the last, and those around it. */
export function pagesBeside(page: number, count: number): number[] {
  const around = [page - 2, page - 1, page, page + 1, page + 2].filter((number) => number > 1 && number < count);
  return count === 1 ? [1] : [1, ...around, count];
}
