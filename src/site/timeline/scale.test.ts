import { describe, expect, test } from 'vitest';
import { date, meta } from '../../schema/testing-claims.ts';
import { countsOf } from './counts.ts';
import { pagesOf, timelineOf, timelineView } from './timeline.ts';

const claims = ['2029', '2031-02-03', '2031-02-20', '2031-05', '2032-01-05', '2040'].map((edtf, index) =>
  date(edtf, edtf, { kind: 'event', sentence: { start: index * 10, end: index * 10 + 9 } }),
);
const dated = [
  { article: meta('2031-05-09'), claims, words: () => '' },
  { article: meta('2032-02-01'), claims: [], words: () => '' },
];
const large = timelineOf(dated, 5);

describe('past so many marks', () => {
  test('each year has a page, and what lies before and after', () => {
    expect(pagesOf(large).map(({ path }) => path)).toEqual([undefined, 'earlier', '2031', '2032', 'later']);
  });

  test('the first page counts, and draws nothing itself', () => {
    const view = timelineView(large, pagesOf(large)[0] as ReturnType<typeof pagesOf>[number]);
    expect([view.drawings, view.list]).toEqual([null, []]);
    expect(view.parts).toEqual([
      { name: 'Before 2031', href: '/timeline/earlier/', count: 1 },
      { name: '2031', href: '/timeline/2031/', count: 3 },
      { name: '2032', href: '/timeline/2032/', count: 1 },
      { name: 'After 2032', href: '/timeline/later/', count: 1 },
    ]);
    expect(large.items.map(view.entryHref)[1]).toBe(`/timeline/2031/#${large.items[1]?.id}`);
  });

  test('a year’s page has its entries, by month', () => {
    const view = timelineView(large, pagesOf(large)[2] as ReturnType<typeof pagesOf>[number]);
    expect(view.list.map(({ id, title, entries }) => [id, title, entries.length])).toEqual([
      ['b2031-02', 'February 2031', 2],
      ['b2031-05', 'May 2031', 1],
    ]);
    expect(view.years).toBe('2031');
  });
});

describe('a stretch with more marks than a page has', () => {
  const dense = timelineOf(
    [
      {
        article: meta('2031-05-09'),
        claims: ['2030-07-01', '2031-02-03', '2031-02-03', '2031-02-20', '2031-05', '2031-03-31'].map((edtf, index) =>
          date(edtf, edtf, { kind: 'event', sentence: { start: index * 10, end: index * 10 + 9 } }),
        ),
        words: ({ start }) => (start === 50 ? 'by ' : ''),
      },
    ],
    1,
  );

  test('is parted into months, and these into days', () => {
    expect(pagesOf(dense).map(({ path }) => path)).toEqual([
      undefined,
      ...['earlier', '2031', '2031-02', '2031-02-03', '2031-02-20', '2031-03', '2031-05'],
    ]);
  });

  test('counts on its page, and leads to the pages of its parts', () => {
    const [, , year, month] = pagesOf(dense).map((page) => timelineView(dense, page));
    expect(year?.list).toEqual([]);
    expect(year?.parts.map(({ name, count }) => [name, count])).toEqual([
      ['February 2031', 3],
      ['March 2031', 1], // by its last day
      ['May 2031', 1],
    ]);
    expect(year?.counts.filter(({ count }) => count > 0).map(year.countHref)).toEqual(
      year?.parts.map(({ href }) => href),
    );
    expect(month?.counts).toHaveLength(28);
    expect(month?.years).toBe('February 2031');
    expect(month?.above).toEqual([
      { name: 'All years', href: '/timeline/' },
      { name: '2031', href: '/timeline/2031/' },
    ]);
  });

  test('every entry is on one page', () => {
    const ids = pagesOf(dense).flatMap((page) => timelineView(dense, page).list.flatMap(({ entries }) => entries));
    expect(ids.map(({ item }) => item.id).sort()).toEqual(dense.items.map(({ id }) => id).sort());
  });
});

test('up to so many, each clock and kind of lanes has a page', () => {
  expect(pagesOf(timelineOf(dated)).map(({ path }) => path)).toEqual([
    undefined,
    'speakers',
    'said',
    'said/speakers',
    'published',
    'published/speakers',
  ]);
});

test('months are counted, empty ones too; years where the range is long', () => {
  const counts = countsOf(large.items, large.range);
  expect(counts.length).toBe(24);
  expect(
    counts.filter(({ count }) => count > 0).map(({ from, count }) => [new Date(from).toISOString().slice(0, 7), count]),
  ).toEqual([
    ['2031-02', 2],
    ['2031-05', 1],
    ['2032-01', 1],
  ]);
  expect(countsOf(large.items, [new Date('2000-01-01'), new Date('2040-01-01')]).length).toBe(40);
});
