import { expect, test } from 'vitest';
import { meta, party, figure as plainFigure } from '../../schema/testing-claims.ts';
import { chartView } from './chart.ts';

/** A figure of the freight, unless it says of what else. */
const figure: typeof plainFigure = (exact, more) => plainFigure(exact, { measure: 'freight', ...more });

test('a reader may choose among those who stated something, and the articles that print it', () => {
  const measure = { id: 'freight', name: 'Freight', unit: 'USD', scale: 1e9, scale_name: 'billion', not: [] };
  const { choices } = chartView({
    site: { measures: [{ ...measure, of: [['freight']] }], chart: { title: 'Freight', measure: 'freight' } },
    series: [],
    articles: [
      { article: meta('2032-02-01'), claims: [figure('$3bn'), figure('$4bn', { speaker: party('Bo Lind') })] },
      { article: meta('2031-02-01'), claims: [figure('$5bn', { speaker: null })] },
      {
        article: meta('2030-02-01'),
        claims: [figure('12 ships', { of: 'ships', measure: null, speaker: party('Cy Ode') })],
      },
    ],
  });
  expect(choices.speakers).toEqual([
    { value: 'by:ana-reyes', name: 'Ana Reyes' },
    { value: 'by:bo-lind', name: 'Bo Lind' },
    { value: 'by:unnamed', name: 'The articles themselves' },
  ]);
  expect(choices.articles.map(({ value }) => value)).toEqual(['in:2031-02-01-harbour', 'in:2032-02-01-harbour']);
  expect(choices.articles[0]?.name).toBe('Harbour talks, The Harbour Gazette, 1 February 2031');
});
