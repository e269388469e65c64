import { describe, expect, test } from 'vitest';
import { extentOf } from '../../schema/edtf.ts';
import { textWidth } from '../drawing/text-width.ts';
import { type Geometry, geometries, scaleOf } from './geometry.ts';
import { type LaneInput, layOut, mainRange, type TimelineLayout } from './layout.ts';
import type { Drawable } from './marks.ts';
import { shapesOf } from './shapes.ts';

function item(edtf: string, label: string, sense: Drawable['sense'] = 'within'): Drawable {
  const extent = extentOf(edtf);
  if (extent === null) throw new Error(`"${edtf}" is no EDTF value; mend the test.`);
  return {
    id: `e-${edtf}-${label}`,
    kind: 'date',
    edtf,
    extent,
    sense,
    edge: null,
    time: edtf,
    who: null,
    label,
    tail: '',
    statements: 0,
    found: false,
  };
}

function lane(title: string, published: string, items: readonly Drawable[]): LaneInput {
  return {
    key: title,
    title,
    subtitle: 'The Harbour Gazette',
    href: '/',
    published: { at: Date.parse(published), words: published },
    items,
  };
}

/** Years of dense, long-labelled items: every grain, sense and edge of the drawing. */
const crowded = Array.from({ length: 60 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  const edtf = [`2031-${month}-17`, `2031-${month}`, '2031', `2031-${month}/2032-02`, '1990', '2040-05', '2032-12-31'][
    index % 7
  ];
  const sense = (['point', 'held', 'open', 'within', 'by', 'held'] as const)[index % 6];
  return item(edtf as string, `item ${index} ${'of a rather long label '.repeat(index % 5)}`, sense);
});

const { wide } = geometries;
const range = mainRange([Date.parse('2031-05-09'), Date.parse('2032-02-01')]);
const inputs = [
  lane('A headline that is so long that it must be broken into several lines and then cut', '2031-05-09', crowded),
  lane('Short', '2032-12-30', crowded.slice(0, 9)),
];

/** The stretch that a label takes up. */
function labelRoom({ label }: TimelineLayout['lanes'][number]['marks'][number], { font }: Geometry): [number, number] {
  const { who, text, tail, width } = label;
  const words = textWidth(who, font, { bold: true }) + textWidth([text, tail].filter(Boolean).join(' '), font);
  expect(words).toBeLessThanOrEqual(width + 0.001);
  return label.end ? [label.x - width, label.x] : [label.x, label.x + width];
}

describe('soft edges are times', () => {
  /** Where a mark is drawn and where it is certain, in days of its month, at a zoom. */
  const days = (edge: Drawable['edge'], from: string, to: string) => {
    const own = { ...item('2031-12~', 'x', 'held'), edge };
    const zoom = [new Date(from), new Date(to)] as const;
    const x = scaleOf(zoom, wide.plot);
    const [mark] = layOut([lane('L', '2031-05-09', [own])], zoom, wide).lanes[0]?.marks ?? [];
    if (mark === undefined) throw new Error('Nothing was laid out.');
    const ground = shapesOf(mark, x, wide).find((shape) => shape.tag === 'rect');
    const at = (px: number) => Math.round(1 + ((px - x(Date.UTC(2031, 11, 1))) / (x(86_400_000) - x(0))) * 1);
    return [mark.x0, ground?.x ?? 0, (ground?.x ?? 0) + (ground?.width ?? 0), mark.x1].map(at);
  };

  test.each([
    ['early', [1, 1, 12, 17]],
    ['mid', [7, 12, 21, 26]],
    ['late', [16, 21, 32, 32]],
    [null, [1, 9, 24, 32]],
  ] as const)('%s: from, certain from, certain to, to; at every zoom', (edge, expected) => {
    expect(days(edge, '2031-01-01', '2032-02-01')).toEqual(expected);
    expect(days(edge, '2031-11-25', '2032-01-05')).toEqual(expected);
  });
});

test('a card opens room under the row of its mark, and moves nothing above', () => {
  const plain = layOut(inputs.slice(0, 1), range, wide);
  const ys = (laid: TimelineLayout) =>
    laid.lanes.flatMap(({ marks }) => marks.map(({ item: { id }, y }) => [id, y] as const));
  const [opened, under] = ys(plain)[3] as [string, number];
  const after = new Map(ys(layOut(inputs.slice(0, 1), range, wide, { id: opened, height: 100 })));
  for (const [id, y] of ys(plain)) expect(after.get(id)).toBe(y > under ? y + 100 : y);
});

test('mainRange holds whole years, from the first publication to the last', () => {
  expect(range.map((date) => date.toISOString().slice(0, 10))).toEqual(['2031-01-01', '2033-01-01']);
});

describe.each(Object.entries(geometries))('the %s drawing', (_, geometry) => {
  const layout = layOut(inputs, range, geometry);
  const marks = layout.lanes.flatMap((laid) => laid.marks);

  test('has every item once, drawn or counted', () => {
    const drawn = layout.lanes.map((laid) => [
      ...laid.marks.map(({ item: { id } }) => id),
      ...laid.counted.flatMap(({ items }) => items.map(({ id }) => id)),
    ]);
    expect(drawn.map((ids) => ids.sort())).toEqual(inputs.map(({ items }) => items.map(({ id }) => id).sort()));
    expect(marks.length).toBeGreaterThan(20);
  });

  test('keeps marks, labels and counts of a row apart', () => {
    const all = layout.lanes.flatMap(({ marks: own, counted }) => [...own, ...counted]);
    for (const row of Map.groupBy(all, ({ y }) => y).values()) {
      const ordered = row.toSorted((a, b) => a.room[0] - b.room[0]);
      for (const [index, mark] of ordered.slice(1).entries())
        expect(mark.room[0]).toBeGreaterThan((ordered[index] as typeof mark).room[1]);
    }
  });

  test('keeps rows apart by a finger’s breadth', () => {
    const rows = [...new Set(marks.map(({ y }) => y))].sort((a, b) => a - b);
    for (const [index, y] of rows.slice(1).entries()) expect(y - (rows[index] as number)).toBeGreaterThanOrEqual(24);
  });

  test('clips no label and gives each its own room', () => {
    for (const mark of marks) {
      const [from, to] = labelRoom(mark, geometry);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(geometry.width);
      expect(from).toBeGreaterThanOrEqual(mark.room[0]);
      expect(to).toBeLessThanOrEqual(mark.room[1] + 0.001);
    }
  });

  test('keeps titles, and labels of publications, within the drawing and clear of the rows', () => {
    for (const laid of layout.lanes) {
      const first = Math.min(...laid.marks.map(({ y }) => y));
      const label = laid.published?.label;
      if (label === undefined) throw new Error('A lane has lost its day of print.');
      expect(label.y).toBeLessThan(first - geometry.half);
      const width = textWidth(label.text, geometry.font);
      expect(label.end ? label.x - width : label.x).toBeGreaterThanOrEqual(0);
      expect(label.end ? label.x : label.x + width).toBeLessThanOrEqual(geometry.width);
      const room = geometry.titles === 'beside' ? geometry.plot[0] : geometry.width;
      for (const { text } of laid.title) expect(textWidth(text, geometry.titleSize, { bold: true })).toBeLessThan(room);
    }
  });

  test('keeps one lane below the other', () => {
    const [first, second] = layout.lanes;
    expect(Math.max(...(first?.marks ?? []).map(({ y }) => y)) + geometry.half).toBeLessThan(second?.top ?? 0);
  });

  test('names at the edge, with its time, what lies outside', () => {
    const outside = marks.filter((mark) => mark.outside !== null);
    expect(new Set(outside.map((mark) => mark.outside))).toEqual(new Set(['before', 'after']));
    for (const {
      label,
      item: { time },
    } of outside)
      expect(label.text.startsWith(time.slice(0, 4))).toBe(true);
  });
});

describe('a mark is drawn as what is known of it', () => {
  const drawn = (edtf: string, sense: Drawable['sense'], edge: Drawable['edge'] = null) => {
    const [laid] = layOut([lane('L', '2031-05-09', [{ ...item(edtf, 'x', sense), edge }])], range, wide).lanes;
    const mark = laid?.marks[0];
    if (mark === undefined) throw new Error('Nothing was laid out.');
    return shapesOf(mark, scaleOf(range, wide.plot), wide).map((shape) => `${shape.tag}.${shape.class}`);
  };

  test.each([
    ['a day', '2031-05-09', 'point', ['circle.at']],
    ['about a day', '2031-05-09~', 'point', ['circle.at hollow']],
    ['a day within a month', '2031-05', 'within', ['path.line', 'path.tick']],
    ['a month that it held for', '2031-05', 'held', ['rect.ground', 'path.line']],
    ['a month that it is planned for', '2031-05', 'open', ['path.open']],
    ['by the end of a year', '2031', 'by', ['path.arrow', 'path.wall']],
    ['by a day beyond the range', '../2039-12-31', 'by', ['path.arrow']],
    ['known by year only', '2031', 'within', ['path.vague', 'path.tick']],
    ['said on a day, printed on another', '2031-05-09/2031-06-01', 'lag', ['path.lag', 'circle.at']],
    ['about a month', '2031-05~', 'within', ['path.soft-edge', 'path.line']],
    ['since a month', '2031-05/..', 'held', ['rect.ground', 'path.line', 'path.arrow']],
    ['before the range', '1990', 'held', ['path.arrow']],
  ] as const)('%s', (_, edtf, sense, shapes) => expect(drawn(edtf, sense)).toEqual(shapes));

  test('late: its end is hard', () => {
    expect(drawn('2031-12~', 'within', 'late')).toEqual(['path.soft-edge', 'path.line', 'path.tick']);
  });
});
