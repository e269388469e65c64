import { describe, expect, test } from 'vitest';
import type { Provenance, SourceEdge, SourceNode } from '../../link/provenance/graph.ts';
import { drawnPart, drawSources, MOST, narrow, wide } from './drawing.ts';

const outlet = (name: string): SourceNode => ({
  id: `outlet:${name}`,
  kind: 'outlet',
  name,
  ref: name,
  publisher: null,
});
const story = (name: string, publisher = 'Post'): SourceNode => ({
  ...{ id: `article:${name}`, kind: 'article', name, ref: name },
  publisher: `outlet:${publisher}`,
});
const edge = (from: string, to: string, by: SourceEdge['by'], count = 1): SourceEdge => ({ from, to, by, count });

const graph: Provenance = {
  nodes: [outlet('Post'), story('First'), outlet('Wire'), outlet('Agency'), story('Second'), story('Third')],
  edges: [
    edge('outlet:Wire', 'article:Second', 'draws on'),
    edge('outlet:Agency', 'article:First', 'draws on'),
    edge('outlet:Agency', 'article:First', 'via', 4),
    edge('article:First', 'article:Third', 'shared text', 2),
  ],
};
const wordsOf = ({ name }: SourceNode) => ({ name, href: `/${name}/`, note: 'The Post, 9 May 2031' });

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the %s drawing', (_, geometry) => {
  const drawing = drawSources(graph, wordsOf, geometry);
  if (drawing === null) throw new Error('Nothing is drawn.');

  test('has those drawn on to the left, in the order of their articles, and all articles to the right', () => {
    expect(drawing.sources.map(({ name }) => name)).toEqual(['Agency', 'Wire']);
    expect(drawing.targets.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
  });

  test('has one curve for all between two, thicker for more claims, and an arc for passages', () => {
    expect(drawing.curves.map(({ width }) => width)).toEqual([1, 5]);
    expect(drawing.arcs).toHaveLength(1);
    expect(drawing.arcs[0]?.label?.text).toBe(geometry.counts ? '2 passages' : undefined);
  });

  test('keeps names apart, in the drawing, each large enough for a finger', () => {
    for (const column of [drawing.sources, drawing.targets])
      column.forEach(({ top, height }, index) => {
        const before = column[index - 1];
        expect(top).toBeGreaterThanOrEqual(before === undefined ? 0 : before.top + before.height - 1e-9);
        expect(top + height).toBeLessThanOrEqual(drawing.height + 1e-9);
        expect(height).toBeGreaterThanOrEqual(24);
      });
  });

  test('is the same each time', () => {
    expect(drawSources(graph, wordsOf, geometry)).toEqual(drawing);
  });
});

test('nothing is drawn where nobody draws on anybody', () => {
  expect(drawSources({ nodes: [story('First')], edges: [] }, wordsOf, wide)).toBeNull();
});

test('many articles are drawn by publisher, those with most to them', () => {
  const many = Array.from({ length: MOST + 1 }, (_, index) => story(`Story ${index}`, index === 0 ? 'Herald' : 'Post'));
  const all: Provenance = {
    nodes: [outlet('Post'), outlet('Herald'), outlet('Wire'), ...many],
    edges: many.map(({ id }) => edge('outlet:Wire', id, 'via', 2)),
  };
  const { graph: drawn, isByPublisher } = drawnPart(all);
  expect(isByPublisher).toBe(true);
  expect(drawn.edges.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['outlet:Wire', 'outlet:Herald', 2],
    ['outlet:Wire', 'outlet:Post', 2 * MOST],
  ]);
  expect(drawnPart(graph)).toEqual({ graph, isByPublisher: false });
});
