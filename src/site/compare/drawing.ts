import { linkHorizontal, max, mean, scaleSqrt } from 'd3';
import type { Provenance, SourceEdge, SourceNode } from '../../link/provenance/graph.ts';
import { byPublisher } from '../../link/provenance/lines.ts';
import { wrapText } from '../drawing/text-width.ts';
import { counted } from '../words/format.ts';
import type { NodeWords } from './sources.ts';

// Who draws on whom, drawn: sources to the left, articles to the right, oldest on top. In the drawing's own units.

/** A drawing's measures. */
export interface Geometry {
  readonly width: number;
  readonly font: number;
  /** Right end of the sources' names, and how wide these may be. */
  readonly sources: { readonly x: number; readonly width: number; readonly lines: number };
  /** The dots of the articles, how far arcs between these go out, and where their names begin. */
  readonly targets: { readonly x: number; readonly arc: number; readonly label: number; readonly lines: number };
  /** Whether arcs tell how many passages they stand for. */
  readonly counts: boolean;
}

export const wide: Geometry = {
  width: 1192,
  font: 13,
  sources: { x: 300, width: 290, lines: 2 },
  targets: { x: 640, arc: 150, label: 776, lines: 2 },
  counts: true,
};

export const narrow: Geometry = {
  width: 330,
  font: 12,
  sources: { x: 100, width: 96, lines: 3 },
  targets: { x: 184, arc: 18, label: 210, lines: 4 },
  counts: false,
};

/** More articles than that are drawn by publisher, and only as many of these. */
export const MOST = 40;

export interface DrawnNode {
  readonly name: string;
  readonly href: string | null;
  /** Of its dot. */
  readonly y: number;
  readonly lines: readonly { readonly y: number; readonly text: string; readonly soft: boolean }[];
  /** What a finger may touch. */
  readonly top: number;
  readonly height: number;
}

export interface SourceDrawing {
  readonly geometry: Geometry;
  readonly height: number;
  readonly sources: readonly DrawnNode[];
  readonly targets: readonly DrawnNode[];
  /** Curves from source to article; thicker for more claims passed on. */
  readonly curves: readonly { readonly d: string; readonly width: number }[];
  /** Passages in common, from the earlier article to the later one. */
  readonly arcs: readonly { readonly d: string; readonly label: { x: number; y: number; text: string } | null }[];
}

/** What is told of a node. */
export interface DrawnWords extends NodeWords {
  /** A second, softer line: publisher and day. */
  readonly note: string | null;
}

/** The graph as it is drawn: itself, or by publisher, those with most to them. */
export function drawnPart(graph: Provenance): { graph: Provenance; isByPublisher: boolean } {
  if (graph.nodes.filter(({ kind }) => kind === 'article').length <= MOST) return { graph, isByPublisher: false };
  const all = byPublisher(graph);
  const weight = new Map<string, number>();
  for (const { from, to, count } of all.edges)
    for (const id of [from, to]) weight.set(id, (weight.get(id) ?? 0) + count);
  const kept = all.nodes.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0)).slice(0, MOST);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    graph: { nodes: kept, edges: all.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) },
    isByPublisher: true,
  };
}

/** Lays the graph out; null where nobody draws on anybody. The same graph gives the same drawing. */
export function drawSources(
  { nodes, edges }: Provenance,
  wordsOf: (node: SourceNode) => DrawnWords,
  geometry: Geometry,
): SourceDrawing | null {
  const into = edges.filter(({ by }) => by !== 'shared text');
  const shared = edges.filter(({ by }) => by === 'shared text');
  const targetIds = new Set([
    ...nodes.filter(({ kind }) => kind === 'article').map(({ id }) => id),
    ...edges.map(({ to }) => to),
  ]);
  for (const { from } of shared) targetIds.add(from);
  const targets = nodes.filter(({ id }) => targetIds.has(id));
  const rank = new Map(targets.map(({ id }, index) => [id, index]));
  const byTarget = Map.groupBy(into, ({ from }) => from);
  const middle = (id: string) => mean(byTarget.get(id) ?? [], ({ to }) => rank.get(to) ?? 0) ?? 0;
  const sources = nodes
    .filter(({ id }) => byTarget.has(id))
    .sort((a, b) => middle(a.id) - middle(b.id) || (a.name < b.name ? -1 : 1));
  if (edges.length === 0) return null;

  const { sources: left, targets: right, width } = geometry;
  const boxes = (list: readonly SourceNode[], room: number, lines: number) =>
    list.map((node) => boxOf(wordsOf(node), room, lines, geometry.font));
  const leftBoxes = boxes(sources, left.width, left.lines);
  const rightBoxes = boxes(targets, width - right.label, right.lines);
  const height = Math.max(heightOf(leftBoxes), heightOf(rightBoxes));
  const [drawnSources, drawnTargets] = [stacked(leftBoxes, height), stacked(rightBoxes, height)];
  const y = new Map([
    ...sources.map(({ id }, index) => [`source ${id}`, drawnSources[index]?.y ?? 0] as const),
    ...targets.map(({ id }, index) => [`target ${id}`, drawnTargets[index]?.y ?? 0] as const),
  ]);
  const at = (kind: 'source' | 'target', id: string) => y.get(`${kind} ${id}`) ?? 0;
  return {
    geometry,
    height,
    sources: drawnSources,
    targets: drawnTargets,
    curves: curvesOf(into, at, geometry),
    arcs: shared.map((edge) => arcOf(edge, at('target', edge.from), at('target', edge.to), geometry)),
  };
}

/** Space between two names of a column; with one line of type it leaves 24 for a finger. */
const GAP = 12;

type Box = Omit<DrawnNode, 'y' | 'top'>;

/** A name and its note as lines, the first at 0. */
function boxOf({ name, href, note }: DrawnWords, room: number, lines: number, font: number): Box {
  const leading = font + 3;
  const texts = [
    ...wrapText(name, room, font, { lines }).map((text) => ({ text, soft: false })),
    ...(note === null ? [] : wrapText(note, room, font, { lines: 3 }).map((text) => ({ text, soft: true }))),
  ];
  return {
    name,
    href,
    lines: texts.map((line, index) => ({ ...line, y: (index + 0.78) * leading })),
    height: texts.length * leading,
  };
}

function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { height }) => sum + height + GAP, 0);
}

/** One below the other, the space that is left shared out evenly; the dot stands at the middle. */
function stacked(boxes: readonly Box[], height: number): DrawnNode[] {
  const spare = boxes.length === 0 ? 0 : (height - heightOf(boxes)) / boxes.length;
  let top = 0;
  return boxes.map((box) => {
    const from = top + (spare + GAP) / 2;
    top += box.height + GAP + spare;
    return {
      ...box,
      lines: box.lines.map((line) => ({ ...line, y: line.y + from })),
      y: from + box.height / 2,
      top: from - GAP / 2,
      height: box.height + GAP,
    };
  });
}

type At = (kind: 'source' | 'target', id: string) => number;

/** One curve for all that leads from one to the other. */
function curvesOf(edges: readonly SourceEdge[], at: At, { sources, targets }: Geometry): SourceDrawing['curves'] {
  const passedOn = edges.filter(({ by }) => by === 'via');
  const thickness = scaleSqrt([0, max(passedOn, ({ count }) => count) ?? 1], [1, 5]);
  const curve = linkHorizontal<unknown, [number, number]>();
  return [...Map.groupBy(edges, ({ from, to }) => `${from} ${to}`).values()].map((between) => {
    const { from, to } = between[0] as SourceEdge;
    const claims = between.find(({ by }) => by === 'via')?.count ?? 0;
    const d = curve({ source: [sources.x + 10, at('source', from)], target: [targets.x, at('target', to)] }) ?? '';
    return { d: rounded(d), width: Math.round(thickness(claims) * 10) / 10 };
  });
}

function arcOf(
  { count }: SourceEdge,
  from: number,
  to: number,
  { targets, counts }: Geometry,
): SourceDrawing['arcs'][number] {
  const { x, arc } = targets;
  const out = x + arc;
  return {
    d: rounded(`M${x},${from}C${out},${from},${out},${to},${x},${to}`),
    label: counts ? { x: x + arc * 0.75 - 8, y: (from + to) / 2 + 4, text: counted(count, 'passage') } : null,
  };
}

/** At most one digit after the point. */
function rounded(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
