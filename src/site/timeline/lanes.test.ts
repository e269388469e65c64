import { describe, expect, test } from 'vitest';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { chosen, everything, lanesOf } from './lanes.ts';
import { timelineOf } from './timeline.ts';

const timeline = timelineOf([
  {
    article: meta('2031-05-09', { slug: 'a' }),
    claims: [
      quotation('Soon', { said: '2031-05-08', with: [{ id: 'tom-okoro', name: 'Tom Okoro' }] }),
      quotation('No', { said: '2031-05-01', speaker: { ...party('a pilot'), id: 'unnamed' } }),
      date('2030', '2030', { kind: 'event', start: 200, end: 204 }),
    ],
    words: () => '',
  },
  { article: meta('2031-04-01', { slug: 'b' }), claims: [figure('3bn', { period: '2029' })], words: () => '' },
]);
const articles = new Map(timeline.articles.map((article) => [article.slug, article]));
const href = (id: string) => `/speakers/${id}/`;
const lanes = (kind: 'article' | 'speaker', window: [number, number] | null = null) =>
  lanesOf(timeline.items, articles, kind, href, window).map((lane) => [lane.title, lane.href, lane.items.length]);

describe('lanes', () => {
  test('of articles go by the day of print', () => {
    expect(lanes('article')).toEqual([
      ['Harbour talks', '/articles/b/', 1],
      ['Harbour talks', '/articles/a/', 3],
    ]);
  });

  test('of speakers go by their first word; the articles’ own words come last, an unnamed source has no page', () => {
    expect(lanes('speaker')).toEqual([
      ['Ana Reyes', '/speakers/ana-reyes/', 2],
      ['A pilot', null, 1],
      ['No speaker: the articles themselves', null, 1],
    ]);
  });

  test('that have nothing in the window are left out', () => {
    expect(lanes('article', [Date.UTC(2031, 4, 7), Date.UTC(2031, 4, 9)]).map(([, link]) => link)).toEqual([
      '/articles/a/',
    ]);
  });

  test('that end as the window begins, or begin as it ends, have nothing in it', () => {
    const day = 86_400_000;
    const [from, to] = [Date.UTC(2029, 0, 1), Date.UTC(2030, 0, 1)]; // what article b dates
    const linksIn = (window: [number, number]) => lanes('article', window).map(([, link]) => link);
    expect(linksIn([from - day, from])).not.toContain('/articles/b/');
    expect(linksIn([from - day, from + 1])).toContain('/articles/b/');
    expect(linksIn([to, to + day])).not.toContain('/articles/b/');
    expect(linksIn([to - 1, to + day])).toContain('/articles/b/');
  });

  test('past sixteen share the last', () => {
    const many = timelineOf(
      Array.from({ length: 20 }, (_, index) => ({
        article: meta('2031-05-09', { slug: `s${index}` }),
        claims: [figure('3bn', { period: '2029' }), ...(index < 15 ? [figure('4bn', { period: '2028' })] : [])],
        words: () => '',
      })),
    );
    const all = lanesOf(many.items, new Map(many.articles.map((one) => [one.slug, one])), 'article', href);
    expect(all.length).toBe(16);
    expect([all.at(-1)?.title, all.at(-1)?.items.length]).toEqual(['Five other articles', 5]);
  });
});

test.each([
  [{}, 4],
  [{ article: 'b' }, 1],
  [{ speaker: 'tom-okoro' }, 1],
  [{ kinds: ['quotation'] as const }, 2],
  [{ article: 'b', kinds: ['date'] as const }, 0],
])('a choice of %o leaves %i', (choice, count) => {
  expect(chosen(timeline.items, { ...everything, ...choice }).length).toBe(count);
});
