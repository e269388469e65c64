import { describe, expect, test } from 'vitest';
import { meta } from '../../schema/testing-claims.ts';
import { chartView } from '../chart/chart.ts';
import { figure, freight, input } from '../chart/testing-freight.ts';
import { signed, statedFigures } from './figures.ts';
import { ledgerOfClaims } from './of-claims.ts';

const view = chartView(input);

test('a figure is of the measure that it was given; where a correction took it away, of none', () => {
  const given = [figure('$40bn'), figure('$41bn', { measure: null }), figure('$42bn', { of: 'ore' })];
  const listed = statedFigures([{ article: meta('2031-05-09'), claims: given }], [freight]);
  expect(listed.map(({ claim }) => claim.exact)).toEqual(['$40bn', '$42bn']);
});

test.each<[string, Parameters<typeof figure>[1], string | undefined]>([
  [
    'a goal',
    {},
    'After this statement, the first year for which the Harbour Board recorded more than 35 was 2031: 36 (Yearbook 2031).',
  ],
  ['a goal of that year itself', { period: '2031' }, undefined],
  ['a goal that nothing recorded is above', { value: 90e9 }, undefined],
  [
    'a goal that was passed before it was stated',
    { value: 22e9 },
    'After this statement, the first year for which the Harbour Board recorded more than 22 was 2030: 33.13 (Yearbook 2030).',
  ],
  ['a goal of another measure', { measure: 'landings', of: 'landings' }, undefined],
  ['a forecast', { modality: 'forecast' }, undefined],
])('the ledger tells when %s was first passed, if at all', (_, more, told) => {
  const goal = figure('$35bn', { modality: 'target', value: 35e9, period: '2035', quotation: null, ...more });
  const { ledger } = chartView({ ...input, articles: [{ article: meta('2030-11-03'), claims: [goal] }] });
  expect([...ledger.expected, ...ledger.past][0]?.notes).toEqual(told === undefined ? [] : [told]);
});

describe('the ledger', () => {
  test('has a statement once, wherever it is printed, forecasts and goals with a time first', () => {
    expect(view.ledger.expected.map(({ who, what, places }) => [who, what, places.length])).toEqual([
      ['Ana Reyes', 'forecast for [2031]', 2],
      ['Ana Reyes', 'goal for [2032]', 1],
      ['Ana Reyes', 'forecast', 1],
    ]);
  });

  test('says what was stated, what came by each count and each remark, the difference, and no verdict', () => {
    const [first] = view.ledger.expected;
    const source = { name: 'Yearbook 2031', href: 'https://example.org/yearbook' };
    expect(first).toMatchObject({ stated: '40', none: null });
    expect(first?.counts).toEqual([
      {
        by: 'the Harbour Board recorded',
        remark: false,
        value: '36',
        amount: '$36bn',
        off: { difference: '−4', share: '−10%' },
        source,
      },
      {
        by: 'Shipowners recorded',
        remark: false,
        value: '37',
        amount: '$37bn',
        off: { difference: '−3', share: '−7.5%' },
        source,
      },
      {
        by: 'Cora Blum said',
        remark: true,
        value: '33.5',
        amount: '$33.5bn',
        off: { difference: '−6.5', share: '−16.3%' },
        source,
      },
    ]);
    expect(first?.places.map(({ said: when, name }) => [when, name])).toEqual([
      ['Said [2 November 2030]', 'The Harbour Gazette, 3 November 2030'],
      ['Date not given', 'The Harbour Gazette, 1 February 2032'],
    ]);
  });

  test('gives no difference where no year is stated', () => {
    expect(view.ledger.expected[2]).toMatchObject({
      stated: '44',
      counts: [],
      none: 'no year stated',
    });
  });

  test('keeps what was stated of a past time apart, other measures among it', () => {
    expect(view.ledger.past.map(({ who, counts }) => [who, counts.map(({ value }) => value)])).toEqual([
      ['Bo Lind', ['36', '37', '33.5']],
      ['The article itself', ['3.1']],
    ]);
  });

  test('names the source of each official value that it uses, once', () => {
    expect(view.ledger.sources.map(({ row: { source } }) => source)).toEqual([
      'Yearbook 2031',
      'Yearbook 2031',
      'Yearbook 2031',
      'Yearbook 2031-06',
      'Yearbook 2032',
    ]);
  });

  test('of some claims has those only', () => {
    const ids = new Set(
      input.articles.flatMap(({ claims }) =>
        claims.flatMap((claim) => (claim.type === 'figure' && claim.speaker?.id === 'bo-lind' ? [claim.id] : [])),
      ),
    );
    const { ledger, compared } = ledgerOfClaims(input, ids);
    expect(ledger).toMatchObject({ expected: [], past: [{ who: 'Bo Lind' }] });
    expect(compared).toEqual(ids);
  });
});

test('signed has a real minus, and none for nothing', () => {
  expect([signed(-1.234), signed(2), signed(-0.001)]).toEqual(['−1.23', '+2', '0']);
});
