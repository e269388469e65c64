import type { Placed } from '../linkable.ts';
import { articleNode, passedOnBy } from '../provenance/graph.ts';
import type { Outlets } from '../provenance/outlets.ts';
import type { Shared } from '../shared-text/index.ts';
import type { Cluster } from './index.ts';

/** A way that a claim may have come into an article, as far as the data tells. */
export interface Step {
  /** Node of the provenance graph: `outlet:<id>` or `article:<slug>`. */
  readonly from: string;
  readonly name: string;
  /** Slug of the article. */
  readonly to: string;
  /**
   * `via`: the claim itself names who passed it on; `draws on`: the article says that it draws on it, for this claim or
   * another; `shared text`: the claim stands in a passage that an earlier article has, too.
   */
  readonly by: 'via' | 'draws on' | 'shared text';
}

/**
 * How a cluster's claim may have come into each of its articles. An outlet that published an earlier appearance stands
 * there as that article.
 */
export function pathOf(
  cluster: Pick<Cluster, 'claims'>,
  shared: ReadonlyMap<string, readonly Shared[]>,
  outlets: Outlets,
): Step[] {
  const steps = new Map<string, Step>();
  const published = new Map<string, Pick<Step, 'from' | 'name'>>();
  for (const [slug, members] of Map.groupBy(cluster.claims, ({ article }) => article.slug)) {
    const { article } = members[0] as Placed;
    const add = (by: Step['by'], { from, name }: Pick<Step, 'from' | 'name'>) => {
      const key = `${from} ${slug} ${by}`;
      if (!steps.has(key)) steps.set(key, { from, name, to: slug, by });
    };
    const source = ({ id, name }: { id: string; name: string }) => published.get(id) ?? { from: `outlet:${id}`, name };
    for (const party of members.flatMap(({ claim }) => passedOnBy(claim, outlets))) add('via', source(party));
    for (const name of article.draws_on) add('draws on', source(outlets.named(name)));
    for (const { passage, here } of shared.get(slug) ?? []) {
      const earliest = passage.appearances[0]?.article;
      if (earliest === undefined || earliest.slug === slug) continue;
      if (members.some(({ claim }) => here.span.start <= claim.start && claim.end <= here.span.end))
        add('shared text', { from: articleNode(earliest.slug), name: earliest.title });
    }
    published.set(outlets.named(article.publisher).id, { from: articleNode(slug), name: article.title });
  }
  return [...steps.values()];
}
