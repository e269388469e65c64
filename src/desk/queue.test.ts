import { expect, test } from 'vitest';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { date, figure, meta, party, quotation } from '../schema/testing-claims.ts';
import { type OnDesk, queueOf } from './queue.ts';

const settings = { site: 'The Record', editor: 'Ida', charted: 'freight' };

function onDesk(claims: Claim[], checked: readonly Claim[] = [], more: Partial<Article> = {}): OnDesk {
  const article: Article = {
    ...{ ...meta('2031-05-09', { slug: 'harbour' }), dropped: [], paragraphs: [{ start: 0, end: 90 }], claims },
    ...more,
  };
  return { article, checked: new Set(checked.map(({ id }) => id)) };
}

const guess = quotation('It is full.', { confidence: 0.4, speaker: { ...party('Ana Reyes'), exact: 'she' } });
const unread = figure('a fair number', { value: null, confidence: 0.4, start: 200, end: 213 });

test('what is checked asks no more, and counts', () => {
  const before = queueOf([onDesk([guess, unread])], [], settings);
  expect(before.groups[0]?.items.flatMap(({ claims }) => claims)).toContain(guess.id);
  const after = queueOf([onDesk([guess, unread], [guess])], [], settings);
  expect(after.groups[0]?.items.flatMap(({ claims }) => claims)).not.toContain(guess.id);
  expect(after.articles).toMatchObject([{ slug: 'harbour', total: 2, checked: 1, changed: 0 }]);
});

test('of two that are as doubtful, the one that more will see comes first', () => {
  const far = { ...unread, id: 'aaaaaaaaaaaa', start: 300, end: 313 };
  const charted = { ...unread, id: 'bbbbbbbbbbbb', start: 400, end: 413, measure: 'freight' };
  const { groups } = queueOf([onDesk([far, charted])], [], settings);
  expect(groups[0]?.items.map(({ claims, reach }) => [claims[0], reach]).slice(0, 2)).toEqual([
    ['bbbbbbbbbbbb', 'on the chart'],
    ['aaaaaaaaaaaa', 'in the article alone'],
  ]);
});

test('what an editor changed counts as changed, begun articles come first', () => {
  const mine = date('Monday', '2031-05-05', { origin: 'corrected' });
  const begun = onDesk([mine, guess], [mine]);
  const other = onDesk([guess, unread], [], { slug: 'quay' });
  const { articles } = queueOf([other, begun], [], settings);
  expect(articles.map(({ slug, changed }) => [slug, changed])).toEqual([
    ['harbour', 1],
    ['quay', 0],
  ]);
});
