import { expect, test } from 'vitest';
import { collapseOutside } from './collapse.ts';
import { geometries, scaleOf } from './geometry.ts';
import type { Drawable } from './marks.ts';

const { wide } = geometries;
const range = [new Date('2031-01-01'), new Date('2032-01-01')] as const;
const x = scaleOf(range, wide.plot);

/** Items of a day each. */
const on = (...days: string[]) =>
  days.map((day): Drawable => {
    const from = Date.parse(day);
    return { id: day, extent: { from, to: from + 86_400_000, soft: false, grain: 'day' } } as Drawable;
  });
const before = ['2029-01-01', '2029-02-01', '2030-12-01', '2030-12-31'];
const after = ['2032-01-01', '2032-01-02', '2033-01-01', '2034-01-01'];

test('up to three items outside of the range are drawn at its edge, a fourth makes them a count', () => {
  const few = collapseOutside(on(...before.slice(1), '2031-05-01', ...after.slice(1)), x, wide);
  expect(few).toMatchObject({ counted: [], items: { length: 7 } });
  const many = collapseOutside(on(...before, '2031-05-01', ...after), x, wide);
  expect(many.items.map(({ id }) => id)).toEqual(['2031-05-01']);
  expect(many.counted.map(({ outside, items, label }) => [outside, items.length, label.text])).toEqual([
    ['before', 4, '← 4 earlier'],
    ['after', 4, '4 later →'],
  ]);
});

test('what ends as the range begins is before it, what begins in its last moment is within', () => {
  const inside = on('2031-01-01', '2031-12-31');
  const { items, counted } = collapseOutside([...on(...before), ...inside], x, wide);
  expect(items).toEqual(inside);
  expect(counted).toHaveLength(1);
});
