import { expect, test } from 'vitest';
import { article, linked } from '../../link/testing-articles.ts';
import { figure, party } from '../../schema/testing-claims.ts';
import { inCommonOf, mostInCommon, pairsOf, pairView, sharedParagraphs } from './pair.ts';

const passage = (when: string, who: string) =>
  `At a meeting of the harbour board in the old town hall ${who} said ${when} that freight would come to $40 billion by then`;
const other =
  'Nobody had thought that the quay, which is two hundred years old, would ever be too short for the boats of the town';
const cost = figure('$40 billion', { value: 40e9, speaker: party('Bo Lind') });

const gazette = article(
  '2031-05-09',
  [['The town in spring.'], [passage('on Friday', 'Lind'), cost], ['A walk.'], [other]],
  {
    slug: 'gazette',
  },
);
const herald = article(
  '2031-06-01',
  [[passage('in May', 'Lind'), { ...cost, id: 'aaaaaaaaaaaa' }], ['Rain.'], ['Wind.'], [other]],
  {
    slug: 'herald',
    publisher: 'The Herald',
  },
);
const { shared } = linked([gazette, herald]);
const pairs = pairsOf(shared);
const [pair] = pairs.values();
if (pair === undefined) throw new Error('The two articles share no passage.');

test('articles that share passages are a pair, the earlier one first', () => {
  expect([...pairs.keys()]).toEqual(['gazette/herald']);
  expect(pair.passages).toHaveLength(2);
});

test('both are whole below their headlines, in their order, aligned where they share', () => {
  const view = pairView(pair, gazette, herald);
  expect(view.extent).toBe('2 shared passages');
  expect(
    view.rows.map(({ id, sides }) => [id, ...sides.map((side) => side.map(({ text }) => text.slice(0, 6)))]),
  ).toEqual([
    ['p2', ['At a m'], ['At a m']],
    [null, ['A walk'], ['Rain.', 'Wind.']],
    ['p4', ['Nobody'], ['Nobody']],
  ]);
});

test('words that only one of them has are marked, and what is on record is', () => {
  const { rows } = pairView(pair, gazette, herald);
  const marked = (side: 0 | 1) =>
    rows[0]?.sides[side].flatMap(({ text, offset, marks }) =>
      marks.map(({ start, end, className }) => [className, text.slice(start - offset, end - offset)]),
    );
  expect(marked(0)).toEqual([
    ['f', '$40 billion'],
    ['own', 'on Friday'],
  ]);
  expect(marked(1)).toContainEqual(['own', 'in May']);
});

test('each paragraph that is shared leads to its row, from both articles', () => {
  expect([...sharedParagraphs('gazette', pairs.values())].sort()).toEqual([
    [1, { words: 'Same passage in The Herald, 1 June 2031', href: '/compare/gazette/herald/#p2' }],
    [3, { words: 'Same passage in The Herald, 1 June 2031', href: '/compare/gazette/herald/#p4' }],
  ]);
  expect([...sharedParagraphs('herald', pairs.values())].sort().map(([at, { href }]) => [at, href])).toEqual([
    [0, '/compare/gazette/herald/#p2'],
    [3, '/compare/gazette/herald/#p4'],
  ]);
  expect(sharedParagraphs('nowhere', pairs.values()).size).toBe(0);
});

test('each of the two says what it has in common with the other, and leads to both beside each other', () => {
  const href = '/compare/gazette/herald/#p2';
  expect([...inCommonOf([pair])]).toEqual([
    ['gazette', [{ words: 'Two passages in common with The Herald, 1 June 2031: see them side by side', href }]],
    [
      'herald',
      [{ words: `Two passages in common with ${gazette.article.publisher}, 9 May 2031: see them side by side`, href }],
    ],
  ]);
});

test('the two that share most are told in a sentence that leads to them; nothing where none share', () => {
  const { publisher } = gazette.article;
  expect(mostInCommon([pair])).toEqual({
    words: `An article of ${publisher} and one of The Herald have [two passages in common](pair)`,
    href: '/compare/gazette/herald/',
  });
  expect(mostInCommon([])).toBeNull();
});

test('of many others an article names those that share most with it', () => {
  const named = inCommonOf([pair, pair, pair]);
  expect(named.get('gazette')).toHaveLength(2);
});
