/** A reason to put two items together, and how good it is. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Puts items together along their bonds, the strongest first, but never two groups that do not go together: A may go
 * with B, and B with C, where A and C exclude each other.
 * @param first what is known about each item
 * @param join what is known about two groups together; null when they exclude each other
 * @returns groups of two items or more, as lists of indices in rising order, by their first
 */
export function gather<Known>(
  first: readonly Known[],
  bonds: readonly Bond[],
  join: (one: Known, other: Known) => Known | null,
): number[][] {
  const parent = first.map((_, index) => index);
  const known = [...first];
  const rootOf = (item: number): number => {
    let root = item;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  for (const { a, b } of bonds.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) continue;
    const both = join(known[one] as Known, known[other] as Known);
    if (both === null) continue;
    const [root, child] = one < other ? [one, other] : [other, one];
    parent[child] = root;
    known[root] = both;
  }
  const groups = new Map<number, number[]>();
  parent.forEach((_, item) => {
    const root = rootOf(item);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
