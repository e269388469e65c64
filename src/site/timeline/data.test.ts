import { expect, test } from 'vitest';
import { date, figure, meta, quotation } from '../../schema/testing-claims.ts';
import { markupOf } from '../drawing/svg-tree.ts';
import { packTimeline, unpackTimeline } from './data.ts';
import { drawingOf } from './drawing.ts';
import { geometries, variants } from './geometry.ts';
import { lanesOf } from './lanes.ts';
import { layOut } from './layout.ts';
import { clocks, onClock } from './marks.ts';
import { timelineOf, timelineView } from './timeline.ts';

const timeline = timelineOf([
  {
    article: meta('2031-05-09'),
    claims: [
      quotation(`Soon ${'and again '.repeat(30)}`, { said: '2031-05-08' }),
      figure('3bn', { period: '2029' }),
      date('late 2031', '2031~', {
        kind: 'plan',
        event: 'a pier for late 2031, longer than any label could be '.repeat(9),
      }),
    ],
    words: () => '',
  },
]);
const data = unpackTimeline(
  JSON.parse(JSON.stringify(packTimeline(timeline.items, timeline.articles, timeline.range))),
);

test('what was packed for the script comes back', () => {
  const pick = (items: readonly { id: string; said: unknown; published: unknown; speakers: unknown }[]) =>
    items.map(({ id, said, published, speakers }) => ({ id, said, published, speakers }));
  expect(pick(data.items)).toEqual(pick(timeline.items));
  expect(data.articles).toEqual(timeline.articles);
});

test.each(variants)('the script draws what the page came with, on every clock: %s', (variant) => {
  const articles = new Map(data.articles.map((article) => [article.slug, article]));
  for (const clock of clocks)
    for (const lanes of ['article', 'speaker'] as const) {
      const view = timelineView(timeline, { path: undefined, home: { clock, lanes }, part: null });
      const items = data.items.map((item) => onClock(item, clock));
      const again = layOut(
        lanesOf(items, articles, lanes, (id) => `/speakers/${id}/`),
        timeline.range,
        geometries[variant],
      );
      const drawn = (layout: typeof again | undefined) =>
        layout && drawingOf(layout, variant, '', view.entryHref).map(markupOf).join('\n');
      expect(drawn(again)).toBe(drawn(view.drawings?.[variant]));
    }
});
