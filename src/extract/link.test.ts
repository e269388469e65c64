import { describe, expect, test } from 'vitest';
import type { Measure } from '../schema/site.ts';
import { extract } from './index.ts';

const claims = (text: string, measures: readonly Measure[] = []) =>
  extract({ id: 'test', text, published: '2031-05-14', measures }).claims;

/** When each quotation of a text was said. */
const saidIn = (text: string) => claims(text).flatMap((claim) => (claim.type === 'quotation' ? [claim.said] : []));

describe('when something was said', () => {
  test.each<[string, (string | null)[]]>([
    ['Ann Lee said on Monday that rents had doubled.', ['2031-05-12']],
    ['Rents had doubled, Ann Lee said on 3 May.', ['2031-05-03']],
    ["Ann Lee said rents had doubled in Monday's debate with voters.", ['2031-05-12']],
    ['Ann Lee, who visited Oslo on Monday, said that rents had doubled.', [null]],
    ['Ann Lee, who took office in 2029, said that rents had doubled.', [null]],
    ['By the end of May, Ann Lee said, rents will double.', [null, null]],
    ['Ann Lee said that rents had doubled on Monday.', [null]],
    ['“Rents doubled,” Ann Lee said on Monday.\n“Wages fell,” Ann Lee said.', ['2031-05-12', '2031-05-12']],
    ['“Rents doubled,” Ann Lee said on Monday.\n“Wages fell,” Tom Hill said.', ['2031-05-12', null]],
    ['“Rents doubled,” a diplomat said on Monday.\n“Wages fell,” a broker said.', ['2031-05-12', null]],
  ])('%s', (text, wanted) => {
    expect(saidIn(text)).toEqual(wanted);
  });
});

describe('who states a figure', () => {
  test.each<[string, (string | undefined)[]]>([
    ['Rents rose 4%, Ann Lee said.', ['Ann Lee']],
    ['Rents rose 4%. Ann Lee said nothing.', [undefined]],
    ['“Rents rose 4%,” Ann Lee said. Wages rose 2%.', ['Ann Lee', undefined]],
  ])('%s', (text, wanted) => {
    const figures = claims(text).flatMap((claim) => (claim.type === 'figure' ? [claim] : []));
    expect(figures.map(({ speaker }) => speaker?.name)).toEqual(wanted);
    for (const { quotation, speaker } of figures) expect(quotation === null).toBe(speaker === null);
  });

  test('growth without a period, said late in a year, is about that year', () => {
    const text = 'In November, Ann Lee said that rents had risen by 4%.';
    const [figure] = extract({ id: 'test', text, published: '2031-12-01' }).claims.filter(
      ({ type }) => type === 'figure',
    );
    expect(figure).toMatchObject({ period: '2031' });
  });
});

describe('the measure of a figure', () => {
  const rents: Measure = {
    id: 'rents',
    name: 'Rents',
    unit: 'USD',
    scale: 1,
    scale_name: 'US dollars',
    of: [['rent', 'rents']],
    not: ['office rents'],
  };
  test.each<[string, (string | null)[]]>([
    ['Rents reached $900.', ['rents']],
    ['Rents rose by 4%.', ['rents']],
    ['Office rents reached $900.', [null]],
    ['Wages reached $900.', [null]],
    ['Rents reached 900 euros.', [null]],
  ])('%s', (text, wanted) => {
    const measured = claims(text, [rents]).flatMap((claim) => (claim.type === 'figure' ? [claim.measure] : []));
    expect(measured).toEqual(wanted);
  });
});
