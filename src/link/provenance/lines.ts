import type { Provenance, SourceEdge, SourceNode } from './graph.ts';

/** All that goes between an article and one other node. */
export interface SourceLine {
  readonly other: SourceNode;
  /** Whether the article says that it draws on it. */
  readonly drawnOn: boolean;
  /** Claims that it passes on. */
  readonly claims: number;
  /** Passages that stand in both. */
  readonly passages: number;
}

/** Lines of one article, by the order of its edges. */
export interface SourceLines {
  /** What came into it. */
  readonly into: readonly SourceLine[];
  /** Later articles that have passages of it. */
  readonly onward: readonly SourceLine[];
}

/** The graph as lines for each article, by slug: one for each node that an edge leads from or to. */
export function linesByArticle({ nodes, edges }: Provenance): ReadonlyMap<string, SourceLines> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const into = Map.groupBy(edges, ({ to }) => to);
  const outOf = Map.groupBy(edges, ({ from }) => from);
  const lines = (own: readonly SourceEdge[], end: 'from' | 'to'): SourceLine[] =>
    [...Map.groupBy(own, (edge) => edge[end])].flatMap(([id, between]) => {
      const other = byId.get(id);
      const count = (by: SourceEdge['by']) => between.find((edge) => edge.by === by)?.count ?? 0;
      if (other === undefined) return [];
      return [{ other, drawnOn: count('draws on') > 0, claims: count('via'), passages: count('shared text') }];
    });
  return new Map(
    nodes
      .filter(({ kind }) => kind === 'article')
      .map(({ id, ref }) => [
        ref,
        { into: lines(into.get(id) ?? [], 'from'), onward: lines(outOf.get(id) ?? [], 'to') },
      ]),
  );
}

/** The graph with publishers in the place of their articles, for a corpus with more articles than a drawing has room for. */
export function byPublisher({ nodes, edges }: Provenance): Provenance {
  const publisherOf = new Map(nodes.map(({ id, publisher }) => [id, publisher ?? id]));
  const summed = new Map<string, SourceEdge>();
  for (const { from, to, by, count } of edges) {
    const [source, target] = [publisherOf.get(from) ?? from, publisherOf.get(to) ?? to];
    if (source === target) continue;
    const key = `${source} ${target} ${by}`;
    summed.set(key, { from: source, to: target, by, count: (summed.get(key)?.count ?? 0) + count });
  }
  return { nodes: nodes.filter(({ kind }) => kind === 'outlet'), edges: [...summed.values()] };
}
