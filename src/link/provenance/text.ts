import type { Provenance, SourceEdge } from './graph.ts';

/** What the graph says of one article, for a list beside the drawing or instead of it. */
export interface ProvenanceLine {
  /** Slug of the article. */
  readonly slug: string;
  readonly title: string;
  /** Sentence parts, without a full stop: `draws on Acme News`, `passes on 3 claims from Acme News`. */
  readonly parts: readonly string[];
}

/** The graph in words: a line for each article, in the order of the nodes. */
export function describeProvenance({ nodes, edges }: Provenance): ProvenanceLine[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const into = Map.groupBy(edges, ({ to }) => to);
  const outOf = Map.groupBy(
    edges.filter(({ by }) => by === 'shared text'),
    ({ from }) => from,
  );
  return nodes
    .filter(({ kind }) => kind === 'article')
    .map(({ id, ref, name }) => ({
      slug: ref,
      title: name,
      parts: [
        ...(into.get(id) ?? []).map((edge) => describe(edge, names.get(edge.from) ?? edge.from)),
        ...(outOf.get(id) ?? []).map(
          ({ count, to }) =>
            `${plural(count, 'passage')} of it stand${count === 1 ? 's' : ''} in the later “${names.get(to) ?? to}”`,
        ),
      ],
    }));
}

function describe({ by, count }: SourceEdge, name: string): string {
  if (by === 'draws on') return `draws on ${name}`;
  if (by === 'via') return `passes on ${plural(count, 'claim')} from ${name}`;
  return `shares ${plural(count, 'passage')} with the earlier “${name}”`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
