import { describe, expect, test } from 'vitest';
import { article, linked } from '../../link/testing-articles.ts';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, freight, party } from '../../schema/testing-claims.ts';
import { frontDifferences, type Linked } from './chosen.ts';

function found(...articles: [day: string, ...claims: Claim[]][]): Linked[] {
  const linkables = articles.map(([day, ...claims], index) =>
    article(
      day,
      claims.map((claim) => [`The freight was ${claim.exact} then.`, claim] as const),
      { slug: `a${index}` },
    ),
  );
  const { differences } = linked(linkables);
  const hrefs = new Map(differences.map(({ id }) => [id, `/compare/#${id}`]));
  const claimsOf = (slug: string) => linkables.find((one) => one.article.slug === slug)?.claims ?? [];
  return frontDifferences(differences, hrefs, { claimsOf, measures: [freight] });
}

/** Links in angle brackets. */
function inWords(pieces: Linked): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.words}>`)).join('');
}

const value = (billions: number, more: Parameters<typeof figure>[1] = {}) =>
  figure(`$${billions}bn`, { value: billions * 1e9, period: '2031', measure: 'freight', ...more });

describe('values for one measure and one time', () => {
  test('are named together, by how they are stated, each with a link to its place, and one to all of it', () => {
    const [stated, high, low] = [
      value(38),
      value(42, { modality: 'forecast', speaker: party('Bo Lind') }),
      value(40, { modality: 'forecast', speaker: party('Cy Moe') }),
    ];
    const [only = [], ...others] = found(['2030-11-03', high, low], ['2032-02-01', stated]);
    expect(others).toEqual([]);
    expect(inWords(only)).toBe(
      'Freight of the harbour, [2031]: forecasts of <40> (Cy Moe) and <42> (Bo Lind) billion US dollars. <Compare the passages>',
    );
    expect(only.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]))).toEqual([
      `/articles/a0/#${low.id}`,
      `/articles/a0/#${high.id}`,
      `/compare/#figures-${high.id}`,
    ]);
  });

  test('the one with most of them is named', () => {
    const claims = [
      value(38),
      value(39),
      value(50, { period: '2029' }),
      value(51, { period: '2029' }),
      value(52, { period: '2029' }),
    ];
    expect(found(['2030-11-03', ...claims]).map(inWords)).toEqual([
      expect.stringContaining('[2029]: stated as <50> (Ana Reyes), <51> (Ana Reyes) and <52> (Ana Reyes)'),
    ]);
  });

  test('are no difference where they are the same, of other times, or proposed', () => {
    expect(
      found(
        ['2030-11-03', value(38)],
        [
          '2032-02-01',
          value(38, { speaker: party('Bo Lind') }),
          value(39, { period: '2029' }),
          value(41, { modality: null }),
        ],
      ),
    ).toEqual([]);
  });

  test('are passed over where two of them are one, rounded', () => {
    const rounded = [value(7.9), value(7.904, { speaker: party('Bo Lind') })];
    const apart = [value(50, { period: '2029' }), value(51, { period: '2029' })];
    expect(found(['2030-11-03', ...rounded])).toEqual([]);
    expect(found(['2030-11-03', ...rounded, ...apart]).map(inWords)).toEqual([
      expect.stringContaining('[2029]: stated as <50> (Ana Reyes) and <51> (Ana Reyes)'),
    ]);
  });

  test('have no brackets around a time that one of the articles prints', () => {
    const printed = date('2031', '2031', { basis: 'stated', kind: 'period' });
    const linkable = article('2030-11-03', [
      ['Freight in 2031 was $38bn.', printed, value(38)],
      ['It was $40bn.', value(40, { speaker: party('Bo Lind') })],
    ]);
    const [only = []] = frontDifferences(linked([linkable]).differences, new Map(), {
      claimsOf: () => linkable.claims,
      measures: [freight],
    });
    expect(inWords(only)).toMatch(/^Freight of the harbour, 2031: stated as <38> \(Ana Reyes\) and <40> \(Bo Lind\)/);
  });
});

test('an event under two dates is named with both', () => {
  const event = 'dockers of the northern harbour laid down their tools';
  const dated = (exact: string, edtf: string) =>
    date(exact, edtf, { event: `${exact} the ${event}`, kind: 'event', basis: 'stated' });
  const linkables = [
    article('2031-05-09', [[`On 2 May the ${event}.`, dated('2 May', '2031-05-02')]], { slug: 'a0' }),
    article('2031-05-10', [[`On 3 May the ${event}.`, dated('3 May', '2031-05-03')]], { slug: 'a1' }),
  ];
  const [only = []] = frontDifferences(linked(linkables).differences, new Map(), {
    claimsOf: (slug) => linkables.find((one) => one.article.slug === slug)?.claims ?? [],
    measures: [],
  });
  expect(inWords(only)).toBe(
    `One event, two dates: 2 May the ${event} (<2 May 2031> and <3 May 2031>). <Compare the passages>`,
  );
});
