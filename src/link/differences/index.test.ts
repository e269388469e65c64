import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/claim.ts';
import type { SeriesRow } from '../../schema/series.ts';
import type { Series } from '../../schema/site.ts';
import { date, figure, party, quotation } from '../../schema/testing-claims.ts';
import { officialsOf } from '../outcomes.ts';
import { article, linked } from '../testing-articles.ts';
import type { Difference } from './difference.ts';

const freight = (exact: string, value: number, more: Partial<Figure> = {}) =>
  figure(exact, { measure: 'freight', value, ...more });

const series = (id: string, role: Series['role']): Series => ({
  id,
  name: id,
  by: id,
  scale: 1e9,
  method: 'Counted.',
  role,
});
const row = (value: number, period = '2030'): SeriesRow => ({
  measure: 'freight',
  period,
  value,
  status: 'as printed',
  released: null,
  source: 'Yearbook',
  url: 'https://example.org/',
  note: null,
});

/** Sides as the words of their claims and the ids of official series. */
const sides = ({ sides: all }: Difference) =>
  all.map((side) => [
    ...side.claims.map(({ claim }) => claim.exact),
    ...('officials' in side ? side.officials.map((official) => official.series.id) : []),
  ]);
const kinds = ({ reasons }: Difference) => reasons.map(({ kind }) => kind);

describe('figures of a measure of the site', () => {
  test('for one time stand side by side, rising: forecasts beside forecasts, facts beside facts and what was recorded', () => {
    const officials = officialsOf([
      { series: series('board', 'main'), rows: [row(190.27), row(7, '2031')] },
      { series: series('board-by-month', 'other'), rows: [row(190.271, '2030-01/2030-12')] },
      { series: series('owners', 'other'), rows: [row(185)] },
    ]);
    const { differences } = linked(
      [
        article('2030-05-01', [
          ['a 220', freight('220', 220e9, { modality: 'forecast' })],
          ['a 170', freight('170', 170e9, { modality: 'forecast', speaker: party('Ben Okafor') })],
        ]),
        article('2031-05-01', [
          ['an 185 and nearly 220', freight('185', 185e9), freight('nearly 220', 220e9, { qualifier: 'under' })],
        ]),
      ],
      { officials },
    );
    expect(differences.map(sides)).toEqual([
      [['170'], ['220']],
      [['185', 'owners'], ['board', 'board-by-month'], ['nearly 220']],
    ]);
    expect(differences.map(kinds)).toEqual([[], ['other method']]);
  });

  test('a single figure differs from what was recorded, or does not', () => {
    const officials = officialsOf([{ series: series('board', 'main'), rows: [row(190.27)] }]);
    const state = (claim: Figure) => linked([article('2030-05-01', [[claim.exact, claim]])], { officials }).differences;
    expect(state(freight('190', 190e9)).map(kinds)).toEqual([['rounding']]);
    expect(state(freight('190.27', 190.27e9))).toEqual([]);
    expect(state(freight('about 190', 190e9, { qualifier: 'about' }))).toEqual([]);
    expect(state(freight('29 percent', 29, { kind: 'percent', unit: 'percent', change: 'rise' }))).toEqual([]);
  });

  test.each<[string, Partial<Figure>]>([
    ['of another year', { period: '2031' }],
    ['without a time', { period: null }],
    ['of another measure', { measure: 'landings' }],
    ['in another unit', { unit: 'EUR' }],
    ['of growth', { change: 'rise' }],
    ['that were only proposed', { modality: null }],
  ])('figures %s do not differ', (_, more) => {
    expect(
      linked([
        article('2030-05-01', [
          ['a 3', freight('3', 3e9)],
          ['a 4', freight('4', 4e9, more)],
        ]),
      ]).differences,
    ).toEqual([]);
  });
});

describe('figures of anything else', () => {
  const tonnes = (value: number, more: Partial<Figure> = {}) =>
    figure(`${value} tonnes`, { kind: 'measure', unit: 'tonne', value, of: 'cargo', ...more });
  const handled = (claim: Figure, rest = '') =>
    [`The port of Brannock handled ${claim.exact} of cargo${rest}`, claim] as const;
  const differ = (one: Figure, other: Figure, rest = '') =>
    linked([article('2030-05-01', [handled(one)]), article('2030-05-02', [handled(other, rest)])]).differences;

  test('differ where sentences tell the same in nearly the same words', () => {
    const [found, ...others] = differ(tonnes(1.38), tonnes(1.83));
    expect(others).toEqual([]);
    expect(found && [sides(found), kinds(found)]).toEqual([[['1.38 tonnes'], ['1.83 tonnes']], ['order of digits']]);
  });

  test('do not for other times, other things, or other sentences', () => {
    expect(differ(tonnes(1.38), tonnes(1.83, { period: '2031' }))).toEqual([]);
    expect(differ(tonnes(1.38), tonnes(1.83, { of: 'herring' }))).toEqual([]);
    expect(
      differ(tonnes(1.38), tonnes(1.83), ' at the new quay, which the navy built after the flood of spring'),
    ).toEqual([]);
  });

  test('do not where one sentence has both, as of two things', () => {
    const [brannock, vester] = [tonnes(64), tonnes(46)];
    expect(
      linked([
        article('2030-05-01', [['The union of pilots moved 64 tonnes of stores', tonnes(64)]]),
        article('2030-05-02', [['The union of pilots moved 64 tonnes of stores, then 46 tonnes', brannock, vester]]),
      ]).differences,
    ).toEqual([]);
  });
});

describe('dates', () => {
  const lit = (exact: string, edtf: string) =>
    date(exact, edtf, {
      kind: 'event',
      basis: 'stated',
      event: `The old lighthouse on the rock was lit again on ${exact}`,
    });
  const event = (claim: ReturnType<typeof date>) => [claim.event ?? '', claim] as const;

  test('one event with two dates, between two articles or within one', () => {
    const [early, late] = [lit('12 May', '2030-05-12'), lit('14 May', '2030-05-14')];
    const note = { text: 'It was the 12th.', at: { start: 0, end: 5 } };
    const between = linked([
      article('2030-05-15', [event(early)], { publisher: 'The Islander' }),
      article('2030-05-16', [event(late)], { notes: [note] }),
    ]).differences;
    expect(between.map(sides)).toEqual([[['12 May'], ['14 May']]]);
    expect(between[0]?.reasons).toEqual([{ kind: 'note', text: 'It was the 12th.' }]);
    expect(linked([article('2030-05-15', [event(early), event(late)])]).differences.map(sides)).toEqual([
      [['12 May'], ['14 May']],
    ]);
  });

  test('the same event at one time, or again after months, is no difference', () => {
    const twice = (a: string, b: string) =>
      linked([article('2030-05-15', [event(lit('a', a))]), article('2030-05-16', [event(lit('b', b))])]).differences;
    expect(twice('2030-05-12', '2030-05')).toEqual([]);
    expect(twice('2030-05-12', '2030-10-12')).toEqual([]);
  });

  test('one utterance with two dates, and who else has one of them', () => {
    const words = 'No ship will leave Brannock without a fair wage for those who guide it';
    const on = (said: string | null, slug: string) =>
      article('2030-05-15', [[words, quotation(words, { said })]], { slug });
    const { differences } = linked([
      on('2030-05-07', 'a'),
      on('2030-05-08', 'b'),
      on('2030-05-07', 'c'),
      on(null, 'd'),
    ]);
    expect(
      differences.map((found) => found.sides.map(({ claims }) => claims.map(({ article: { slug } }) => slug))),
    ).toEqual([[['a', 'c'], ['b']]]);
    expect(differences.map((found) => [found.kind === 'dates' && found.of, kinds(found)])).toEqual([
      ['utterance', ['worked out']],
    ]);
  });
});
