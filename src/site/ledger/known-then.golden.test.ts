import { expect, test } from 'vitest';
import { readCorpus } from '../../../scripts/testing/corpus.ts';
import { type Official, officialsOf } from '../../link/outcomes.ts';
import { firstDay, lastDay } from '../../schema/edtf.ts';
import { readSeries, readSite } from '../record/content-files.ts';
import { isGrowth, type StatedFigure, statedFigures } from './figures.ts';
import { knownThen } from './known-then.ts';
import { outcomesOf } from './outcome.ts';
import { ledgerWords } from './words.ts';

// Each statement of the corpus that can be set against an official series shows what was known on its day, or says that
// nothing was; and what it shows is what the files say.

const site = readSite();
const series = site.series.map((one) => ({ series: one, rows: readSeries(one.id) }));
const officials = officialsOf(series);
const articles = (await readCorpus()).map(({ article }) => ({ article, claims: article.claims }));
const figures = statedFigures(articles, site.measures);
const outcomes = outcomesOf({ site, series, articles });

/** The day on which a figure was said, or else printed. */
function dayOf({ said, article }: StatedFigure): number {
  return (said === null ? null : firstDay(said)) ?? (firstDay(article.published.value) as number);
}

/** The rows that were out on that day, of the figure's time or of its year from January on, by the files alone. */
function outBy(figure: StatedFigure): Official['row'][] {
  const { claim, measure } = figure;
  return series
    .filter(({ series: { kind } }) => kind !== 'remarks')
    .flatMap(({ rows }) => rows)
    .filter((row) => row.measure === measure.id && (!isGrowth(figure) || (row.growth ?? null) !== null))
    .filter(({ period }) => period === claim.period || period.startsWith(`${claim.period}-01/`))
    .filter(({ released }) => released !== null && (lastDay(released) as number) <= dayOf(figure));
}

test('the corpus has figures of its measures, amounts and rates, with and without a time', () => {
  expect(figures.filter((one) => isGrowth(one)).length).toBeGreaterThan(3);
  expect(figures.filter((one) => !isGrowth(one)).length).toBeGreaterThan(8);
  expect(new Set(figures.map(({ claim }) => claim.period === null)).size).toBe(2);
});

test.each(figures.map((one) => [one.claim.id, one] as const))(
  'the statement %s has what was known, or why nothing can be',
  (id, figure) => {
    const row = outcomes.get(id)?.row;
    if (figure.claim.period === null)
      expect(row).toMatchObject({ known: null, none: ledgerWords.none['no time stated'] });
    else expect(row?.known).toEqual(knownThen(figure, officials));
  },
);

const dated = figures.filter(({ claim }) => claim.period !== null);

test.each(dated.map((one) => [one.claim.id, one] as const))(
  'the statement %s shows nothing released after its day, and no less than was out',
  (_, figure) => {
    const known = knownThen(figure, officials);
    const out = outBy(figure);
    if (out.length === 0) {
      expect(known).toMatchObject({ value: null, amount: null, source: null });
      expect(known?.what).toContain('none on file');
      return;
    }
    const latest = Math.max(...out.map(({ period }) => lastDay(period) as number));
    const shown = out.filter(({ period }) => lastDay(period) === latest);
    const values = shown.map(({ growth, value }) => (isGrowth(figure) ? growth : value) as number);
    const rounded = values.map((value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }));
    expect(rounded).toContain(known?.value);
    expect(shown.map(({ source, url }) => ({ name: source, href: url }))).toContainEqual(known?.source);
  },
);
