import { expect, test } from 'vitest';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, meta, quotation } from '../../schema/testing-claims.ts';
import type { DatedArticle } from './items.ts';
import { type TimelinePage, timelineOf, timelineView } from './timeline.ts';

const dated = (published: string, claims: Claim[]) => ({ article: meta(published), claims, words: () => '' });
const event = (edtf: string) => date('then', edtf, { kind: 'event' });
const home: TimelinePage = { path: undefined, home: { clock: 'happened', lanes: 'article' }, part: null };
const viewOf = (articles: DatedArticle[], page = home) => timelineView(timelineOf(articles), page);
const view = viewOf([
  dated('2032-02-01', [event('2031-12-24'), event('2040'), event('../2020')]),
  dated('2031-05-09', [quotation('Soon', { said: '2031-05-08' }), figure('$3bn', { period: '2029' })]),
  dated('2031-06-01', []),
]);

test('lanes go by publication; an article that dates nothing has none', () => {
  expect(view.drawings?.wide.lanes.map(({ href }) => href)).toEqual([
    '/articles/2031-05-09-harbour/',
    '/articles/2032-02-01-harbour/',
  ]);
});

test('the list has what the drawings have, by the year in which it begins', () => {
  expect(view.list.map(({ title, entries }) => [title, entries.map(({ item }) => item.edtf)])).toEqual([
    ['Before 2031', ['../2020', '2029']],
    ['2031', ['2031-05-08', '2031-12-24']],
    ['2040', ['2040']],
  ]);
  const listed = view.list.flatMap(({ entries }) => entries.map(({ item }) => item.id)).sort();
  for (const drawing of [view.drawings?.wide, view.drawings?.narrow])
    expect(drawing?.lanes.flatMap(({ marks }) => marks.map(({ item }) => item.id)).sort()).toEqual(listed);
});

test('the drawing has the years of the publications', () => expect(view.years).toBe('2031 and 2032'));

test('a corpus without dates has no drawing', () => {
  expect(viewOf([dated('2031-05-09', [])])).toMatchObject({ count: 0, drawings: null, list: [] });
  expect(viewOf([])).toMatchObject({ count: 0, drawings: null });
});

test('a long corpus keeps its year labels apart', () => {
  const long = viewOf(['1950-01-01', '2031-05-09'].map((day) => dated(day, [event(day)])));
  for (const drawing of [long.drawings?.wide, long.drawings?.narrow]) {
    const named = (drawing?.ticks ?? []).filter(({ year }) => year !== null);
    for (const [index, tick] of named.slice(1).entries()) expect(tick.x - (named[index]?.x ?? 0)).toBeGreaterThan(30);
  }
});

test('publication is after what the article reports of its own day', () => {
  const own = viewOf([dated('2031-05-09', [quotation('Now', { said: '2031-05-09' })])]);
  const [lane] = own.drawings?.wide.lanes ?? [];
  const [mark] = lane?.marks ?? [];
  expect(lane?.published?.x).toBeGreaterThan(((mark?.x0 ?? 0) + (mark?.x1 ?? 0)) / 2);
});

test('what the marks stand for is counted as what it is, a fragment inside a report with its report', () => {
  const report = quotation('that it is full', {
    start: 0,
    end: 20,
    mode: 'indirect',
    marked: false,
    said: '2031-05-08',
  });
  const fragment = quotation('full', { start: 15, end: 19, mode: 'partial', said: '2031-05-08' });
  const other = quotation('It is', { start: 40, end: 45, said: '2031-05-08' });
  const { count, counted } = viewOf([dated('2031-05-09', [report, fragment, other, event('2030')])]);
  expect([count, counted]).toEqual([2, '2 statements and 1 event']);
});
