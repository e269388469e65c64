import { describe, expect, test } from 'vitest';
import { article, linked } from '../testing-articles.ts';
import { sharedByArticle } from './index.ts';

const growth =
  'Most of the growth came from timber, slate and cheese, which the night ferry carries in the cold months when smaller boats stay at home';
const storm =
  'Schools in the north of the island were closed on Thursday after a storm tore the roofs from three gymnasiums';

/** Shared passages of articles of one paragraph each, or more. */
function shared(...texts: (string | string[])[]) {
  return linked(
    texts.map((text, n) =>
      article(
        `2030-05-0${n + 1}`,
        [text].flat().map((words) => [words] as const),
        { slug: `a${n}` },
      ),
    ),
  ).shared.map(({ appearances }) =>
    appearances.map(({ article: { slug }, paragraph, text }) => [slug, paragraph, text]),
  );
}

test('a copied paragraph, whatever its marks, case and spacing', () => {
  const edited = growth.replace(', slate and', ',  Slate, and').replace('cheese, which', '“cheese” — which');
  expect(shared(growth, edited)).toEqual([
    [
      ['a0', 0, growth],
      ['a1', 0, edited],
    ],
  ]);
});

test('a sentence within another paragraph, at its place', () => {
  expect(shared([storm, growth], `The office gave reasons. ${growth}. It was quiet.`)).toEqual([
    [
      ['a0', 1, growth],
      ['a1', 0, growth],
    ],
  ]);
});

test('a few words may differ', () => {
  const edited = growth.replace('night ', '').replace('cold months', 'winter');
  expect(shared(growth, edited)[0]).toHaveLength(2);
});

describe('apart stay', () => {
  test.each([
    ['other texts', growth, storm],
    [
      'formulas',
      'The chamber was founded in 1988 and has its seat in Karsk',
      'The coast guard was founded in 1988 and has its seat in Karsk',
    ],
    ['the same words in another order', growth, growth.split(' ').toReversed().join(' ')],
    [
      'few words in the same order',
      growth,
      growth
        .split(' ')
        .map((word, n) => (n % 4 === 0 ? 'else' : word))
        .join(' '),
    ],
  ])('%s', (_, one, other) => expect(shared(one, other)).toEqual([]));

  test('paragraphs of one article', () => expect(shared([growth, growth])).toEqual([]));
});

test('one origin, so many appearances, the earliest first; two passages of a paragraph are two', () => {
  expect(shared([growth, storm], storm, `${growth}. In between stands something else altogether. ${storm}`)).toEqual([
    [
      ['a0', 0, growth],
      ['a2', 0, growth],
    ],
    [
      ['a0', 1, storm],
      ['a1', 0, storm],
      ['a2', 0, storm],
    ],
  ]);
});

test('a whole paragraph is told from a part, and places are those of the source', () => {
  const { shared: found } = linked([
    article('2030-05-01', [[storm], [growth]], { slug: 'one' }),
    article('2030-05-02', [[`${growth}. ${storm.replace('Schools', 'Shops')} and much more was lost in that night`]], {
      slug: 'two',
    }),
  ]);
  const place = found.find(({ appearances }) => appearances[0]?.text === growth)?.appearances;
  expect(place?.map(({ whole, span }) => [whole, span.start])).toEqual([
    [true, storm.length + 1],
    [false, 0],
  ]);
  expect([...sharedByArticle(found)].map(([slug, list]) => [slug, list.length])).toEqual([
    ['one', 2],
    ['two', 2],
  ]);
});
