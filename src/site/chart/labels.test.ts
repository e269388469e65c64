import { describe, expect, test } from 'vitest';
import { along, type Box, overlap, placeLabels, type Wanted } from './labels.ts';

const bounds: Box = { x0: 0, y0: 0, x1: 600, y1: 300 };
const wanted = (id: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  id,
  x,
  y,
  reach: 6,
  width: 120,
  height: 30,
  sides: ['right', 'left', 'above', 'below'],
  far: 120,
  ...more,
});

describe('placeLabels', () => {
  test('puts a label beside its point, on the best side', () => {
    const { box, leader } = placeLabels([wanted('a', 100, 100)], { bounds, solid: [], soft: [] }).get('a') ?? {};
    expect(box).toEqual({ x0: 112, y0: 85, x1: 232, y1: 115 });
    expect(leader).toBeNull();
  });

  test('takes the other side at the edge', () => {
    expect(placeLabels([wanted('a', 590, 100)], { bounds, solid: [], soft: [] }).get('a')?.side).toBe('left');
  });

  test('keeps off lines where it can', () => {
    const soft = along({ x0: 110, y0: 0, x1: 110, y1: 300 });
    expect(
      placeLabels([wanted('a', 200, 100, { sides: ['left', 'right'] })], { bounds, solid: [], soft }).get('a')?.side,
    ).toBe('right');
  });

  test('covers no other label and no point, however crowded', () => {
    const points = Array.from({ length: 12 }, (_, index) =>
      wanted(`p${index}`, 300 + (index % 3) * 14, 120 + index * 6),
    );
    const solid = points.map(({ x, y }) => ({ x0: x - 6, y0: y - 6, x1: x + 6, y1: y + 6 }));
    const boxes = [...placeLabels(points, { bounds, solid, soft: [] }).values()].map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(8);
    for (const [index, box] of boxes.entries()) {
      expect(solid.some((point) => overlap(box, point))).toBe(false);
      expect(boxes.some((other, at) => at !== index && overlap(box, other))).toBe(false);
      expect(box.x0 >= 0 && box.x1 <= 600 && box.y0 >= 0 && box.y1 <= 300).toBe(true);
    }
  });

  test('leaves a strip between two labels where there is room for it, and none where there is not', () => {
    const points = [wanted('upper', 100, 100), wanted('lower', 100, 130)];
    const between = (ground: Parameters<typeof placeLabels>[1]) => {
      const placed = placeLabels(points, ground);
      return (placed.get('lower')?.box.y0 ?? 0) - (placed.get('upper')?.box.y1 ?? 0);
    };
    expect(between({ bounds, solid: [], soft: [] })).toBe(5);
    expect(between({ bounds: { ...bounds, y1: 147, x0: 100, x1: 240 }, solid: [], soft: [] })).toBe(0);
  });

  test('leads to a label that stands off, and leaves out one for which there is no room', () => {
    const solid = [{ x0: 80, y0: 60, x1: 260, y1: 140 }];
    const placed = placeLabels([wanted('a', 100, 100)], { bounds, solid, soft: [] }).get('a');
    expect(placed?.leader).not.toBeNull();
    expect(placeLabels([wanted('a', 100, 100, { far: 20, width: 700 })], { bounds, solid, soft: [] }).size).toBe(0);
  });
});
