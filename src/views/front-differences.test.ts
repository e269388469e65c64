import { describe, expect, test } from 'vitest';
import type { ArticleMeta } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Measure } from '../schema/site.ts';
import { frontDifferences, type Linked } from './front-differences.ts';
import { date, figure, meta, party } from './testing-claims.ts';

const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: [],
};

function differences(...articles: [ArticleMeta, ...Claim[]][]): string[] {
  const found = frontDifferences(
    articles.map(([article, ...claims]) => ({ article, claims })),
    [freight],
  );
  return found.map(inWords);
}

/** Links in angle brackets, with the end of their address. */
function inWords(pieces: Linked): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.words}>`)).join('');
}

const early = meta('2030-11-03');
const late = meta('2032-02-01');
const value = (billions: number, more: Parameters<typeof figure>[1] = {}) =>
  figure(`$${billions}bn`, { value: billions * 1e9, period: '2031', ...more });

describe('values for one measure and one time', () => {
  test('are named together, by how they are stated, each with a link to its place', () => {
    const [stated, high, low] = [
      value(38),
      value(42, { modality: 'forecast', speaker: party('Bo Lind') }),
      value(40, { modality: 'forecast', speaker: party('Cy Moe') }),
    ];
    const found = frontDifferences(
      [
        { article: early, claims: [high, low] },
        { article: late, claims: [stated] },
      ],
      [freight],
    );
    expect(found.map(inWords)).toEqual([
      'Freight of the harbour, [2031]: stated as <38>, forecast of <40> and <42> billion US dollars',
    ]);
    expect(found[0]?.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]))).toEqual([
      `/articles/${late.slug}/#${stated.id}`,
      `/articles/${early.slug}/#${low.id}`,
      `/articles/${early.slug}/#${high.id}`,
    ]);
  });

  test('are no difference where they are the same, of other times, or proposed', () => {
    expect(
      differences(
        [early, value(38)],
        [late, value(38, { speaker: party('Bo Lind') }), value(39, { period: '2029' }), value(41, { modality: null })],
      ),
    ).toEqual([]);
  });

  test('have no brackets around a time that one of the articles prints', () => {
    const printed = date('2031', '2031', { basis: 'stated', kind: 'period' });
    expect(differences([early, value(38)], [late, value(40, { speaker: party('Bo Lind') }), printed])).toEqual([
      'Freight of the harbour, 2031: stated as <38> and <40> billion US dollars',
    ]);
  });
});

test('one value of one speaker for several times is named with each', () => {
  expect(
    differences([early, value(44, { modality: 'forecast' }), value(44, { modality: 'forecast', period: null })]),
  ).toEqual(['Ana Reyes, 44 billion US dollars: <forecast for [2031]> and <forecast, no year stated>']);
});

describe('a day that an editor notes', () => {
  const dated = (exact: string, edtf: string) => date(exact, edtf, { start: 10, end: 10 + exact.length });
  const noted = (text: string) => ({ ...early, notes: [{ text, at: { start: 8, end: 20 } }] });

  test('is named where it is another than the article’s', () => {
    expect(differences([noted('It was Tuesday 29 October 2030.'), dated('Wednesday', '2030-10-30')])).toEqual([
      'The Harbour Gazette: <“Wednesday”>. Editor: It was Tuesday 29 October 2030.',
    ]);
  });

  test.each([
    ['the same day', 'This is 30 October 2030.', '2030-10-30'],
    ['within the time of the article', 'This is 30 October 2030.', '2030-10'],
    ['not resolved in the article', 'This is 30 October 2030.', null],
    ['not named in full', 'This was a Tuesday.', '2030-10-30'],
  ])('is left out where it is %s', (_, text, edtf) => {
    expect(differences([noted(text), { ...dated('that day', '2030-10-30'), edtf } as Claim])).toEqual([]);
  });
});
