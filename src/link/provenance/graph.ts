import type { Claim } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { Linkable } from '../linkable.ts';
import type { SharedText } from '../shared-text/index.ts';
import type { Outlets } from './outlets.ts';

/** An article of the record, or somebody outside of it whom articles draw on. */
export interface SourceNode {
  /** Slug of an article, or id of an outlet or speaker, with `article:` or `outlet:` before it. */
  readonly id: string;
  readonly kind: 'article' | 'outlet';
  /** Headline of an article, name of an outlet. */
  readonly name: string;
  /** Slug of an article; id of an outlet as claims have it. */
  readonly ref: string;
  /** Id of the node of an article's publisher; null for outlets. */
  readonly publisher: string | null;
}

/** Something went, as far as the articles tell, from one to the other. */
export interface SourceEdge {
  readonly from: string;
  readonly to: string;
  /**
   * `draws on`: the article says that it draws on it; `via`: claims are passed on by it; `shared text`: passages stand
   * in both, from the earliest in the record to each later one, which need not be the way they went.
   */
  readonly by: 'draws on' | 'via' | 'shared text';
  /** Claims passed on, passages shared; 1 for `draws on`. */
  readonly count: number;
}

/** Who draws on whom. Every article is a node; outlets are those that one draws on, and publishers of the record. */
export interface Provenance {
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
}

/**
 * Who credits whom, who is quoted through whom and which articles share passages, as a graph of articles and outlets.
 */
export function provenanceOf(
  articles: readonly Linkable[],
  shared: readonly SharedText[],
  outlets: Outlets,
): Provenance {
  const nodes = new Map<string, SourceNode>();
  const edges = new Map<string, SourceEdge>();
  const outlet = ({ id, name }: { id: string; name: string }): string => {
    const node: SourceNode = { id: `outlet:${id}`, kind: 'outlet', name, ref: id, publisher: null };
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const add = (from: string, to: string, by: SourceEdge['by']) => {
    const key = `${from} ${to} ${by}`;
    edges.set(key, { from, to, by, count: (edges.get(key)?.count ?? 0) + 1 });
  };
  for (const { article, claims } of articles) {
    const { slug, title, publisher } = article;
    const id = articleNode(slug);
    nodes.set(id, { id, kind: 'article', name: title, ref: slug, publisher: outlet(outlets.named(publisher)) });
    for (const from of new Set(article.draws_on.map((name) => outlet(outlets.named(name))))) add(from, id, 'draws on');
    for (const party of claims.flatMap((claim) => passedOnBy(claim, outlets))) add(outlet(party), id, 'via');
  }
  for (const { appearances } of shared) {
    const slugs = [...new Set(appearances.map(({ article }) => article.slug))];
    for (const slug of slugs.slice(1)) add(articleNode(slugs[0] as string), articleNode(slug), 'shared text');
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Who passed a claim on, or is an outlet that speaks in its own name; unnamed sources are left out. */
export function passedOnBy(claim: Claim, outlets: Outlets): { id: string; name: string }[] {
  if (claim.type === 'date') return [];
  const speaker = claim.speaker !== null && outlets.has(claim.speaker.id) ? [claim.speaker] : [];
  const via = claim.type === 'quotation' ? claim.via : [];
  const parties = [...via, ...speaker].filter(({ id }) => id !== UNNAMED).map(({ id, name }) => ({ id, name }));
  return parties.filter(({ id }, index) => parties.findIndex((other) => other.id === id) === index);
}

/** Id of the node of an article. */
export function articleNode(slug: string): string {
  return `article:${slug}`;
}
