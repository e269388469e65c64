import { describe, expect, test } from 'vitest';
import { party, quotation } from '../../schema/testing-claims.ts';
import { placeClaims } from '../linkable.ts';
import { article } from '../testing-articles.ts';
import { conversationsOf } from './index.ts';

const [ana, bo, cy] = [party('Ana Reyes'), party('Bo Lind'), party('Cy Moe')];

const says = (who: typeof ana, exact: string, to: typeof ana | null, said: string | null) =>
  quotation(exact, { speaker: who, to, said });

/** Who says what, by side, and when. */
function told(...articles: ReturnType<typeof article>[]) {
  return conversationsOf(placeClaims(articles)).map(({ time, sides }) => [
    time,
    ...sides.map(({ party: { name }, statements }) => [name, ...statements.map(({ claim }) => claim.exact)]),
  ]);
}

describe('words of two parties to each other', () => {
  test('stand together across articles, where a coarser time can be the day of the other', () => {
    const gazette = article('2031-12-30', [
      ['Reyes told Lind that the quay is full.', says(ana, 'the quay is full', bo, '2031-12-30')],
    ]);
    const herald = article(
      '2032-02-19',
      [['In late December Lind told Reyes it would be widened.', says(bo, 'it would be widened', ana, '2031-12~')]],
      { slug: 'herald' },
    );
    expect(told(gazette, herald)).toEqual([
      ['2031-12-30', ['Ana Reyes', 'the quay is full'], ['Bo Lind', 'it would be widened']],
    ]);
  });

  test('bring in what else the two said then in that article, but no piece of it twice', () => {
    const whole = says(ana, 'the quay is “full to the brim”', bo, '2031-12-30');
    const gazette = article('2031-12-30', [
      [
        'Reyes told Lind that the quay is “full to the brim”.',
        whole,
        says(ana, 'full to the brim', null, '2031-12-30'),
      ],
      ['“We will widen it,” Lind said to Reyes.', says(bo, 'We will widen it,', ana, '2031-12-30')],
      ['It rained, Reyes said.', says(ana, 'It rained', null, '2031-12-30')],
      ['Lind told Moe of it.', says(bo, 'of it', cy, '2031-12-30')],
      ['Reyes was glad, she said a day later.', says(ana, 'was glad', null, '2031-12-31')],
    ]);
    expect(told(gazette)).toEqual([
      ['2031-12-30', ['Ana Reyes', 'the quay is “full to the brim”', 'It rained'], ['Bo Lind', 'We will widen it,']],
    ]);
  });

  test('without a time of their own take that of the others in their article', () => {
    const gazette = article('2031-12-31', [
      ['Reyes told Lind that the quay is full.', says(ana, 'the quay is full', bo, '2031-12-30')],
      ['Lind told Reyes it was not.', says(bo, 'it was not', ana, null)],
    ]);
    expect(told(gazette)).toEqual([['2031-12-30', ['Ana Reyes', 'the quay is full'], ['Bo Lind', 'it was not']]]);
  });
});

describe('no conversation', () => {
  const first = says(ana, 'the quay is full', bo, '2031-12-30');

  test.each([
    ['one side is silent', says(ana, 'it was not', bo, '2031-12-30')],
    ['another day', says(bo, 'it was not', ana, '2031-11-02')],
    ['a time that can be many', says(bo, 'it was not', ana, '2031')],
    ['another addressee', says(bo, 'it was not', cy, '2031-12-30')],
  ])('%s', (_, second) => {
    const [gazette, herald] = [
      article('2031-12-30', [['Reyes told Lind that the quay is full.', first]]),
      article('2032-01-09', [['It was told that it was not.', second]], { slug: 'herald' }),
    ];
    expect(told(gazette, herald)).toEqual([]);
  });

  test('a month that two conversations are in joins neither', () => {
    const day = (date: string, slug: string) =>
      article(
        date,
        [['Reyes told Lind that the quay is full.', { ...says(ana, 'the quay is full', bo, date), id: slug }]],
        {
          slug,
        },
      );
    const herald = article('2032-01-09', [['Lind said no.', says(bo, 'no', ana, '2031-12')]], { slug: 'herald' });
    expect(told(day('2031-12-03', 'gazette'), day('2031-12-30', 'post'), herald)).toEqual([]);
  });
});
