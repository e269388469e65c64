import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeArticleFile } from '../src/article/make.ts';
import type { FigureDifference } from '../src/link/differences/difference.ts';
import { compareWords } from '../src/link/shared-text/compare-words.ts';
import { namesIn, readSite, readSourceFile, readSpeakers } from './content/corpus.ts';
import { linkCorpus } from './content/linkables.ts';
import { readText } from './content/text-file.ts';
import { plantedDir, scorePlanted } from './score/links/planted.ts';

describe('the planted corpus', async () => {
  test.each(await namesIn(join(plantedDir, 'articles'), '.md'))(
    '%s is what the extractor would write; else extract it anew with CONTENT_DIR',
    async (slug) => {
      const [source, speakers, site] = await Promise.all([
        readSourceFile(slug, plantedDir),
        readSpeakers(plantedDir),
        readSite(plantedDir),
      ]);
      const wanted = makeArticleFile(source, { speakers, measures: site?.measures ?? [] });
      expect(await readText(join(plantedDir, 'articles', `${slug}.md`))).toBe(wanted);
    },
  );

  test.each(await scorePlanted())(
    '$what: at least 0.95 of what is linked is right, 0.9 of what is right is linked',
    (score) => {
      expect(score.expected).toBeGreaterThan(0);
      expect(score.precision, score.extra.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe('the five articles', async () => {
  const { clusters, shared, differences } = await linkCorpus();

  test.each([
    ['$220 billion', 220e9],
    ['$170 billion', 170e9],
  ])('%s is one cluster with two appearances', (_, value) => {
    const found = clusters.filter(({ claims }) =>
      claims.some(({ claim }) => claim.type === 'figure' && claim.value === value),
    );
    expect(found.map(({ claims }) => [...new Set(claims.map(({ article }) => article.slug))])).toEqual([
      ['2022-12-30-xi-putin-video-call', '2023-02-19-china-rejects-us-pressure'],
    ]);
  });

  test('the three paragraphs that two articles share', () => {
    expect(
      shared.map(({ appearances }) =>
        appearances.map(({ article, whole, text }) => [article.slug, whole, text.slice(0, 21)]),
      ),
    ).toEqual(
      ['At a conference co-ho', 'By the end of 2022, t', 'Between the months of'].map((start) => [
        ['2022-12-30-xi-putin-video-call', true, start],
        ['2023-02-19-china-rejects-us-pressure', true, start],
      ]),
    );
    const [first] = shared;
    const [a = '', b = ''] = (first?.appearances ?? []).map(({ text }) => text);
    expect(compareWords(a, b).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'only a', a: 'last Friday ', b: '' },
      { kind: 'only b', a: '', b: 'in December ' },
      { kind: 'only a', a: 'this year ', b: '' },
      { kind: 'only b', a: '', b: 'in 2022 ' },
    ]);
  });

  test('forecasts for 2022 side by side, and stated totals beside official ones', () => {
    const totals = differences.filter(
      (difference): difference is FigureDifference =>
        difference.kind === 'figures' && difference.measure === 'china-russia-trade' && difference.period === '2022',
    );
    expect(
      totals.map(({ sides }) =>
        sides.map(({ claims, officials }) => [
          [...new Set(claims.map(({ claim }) => `${claim.modality} ${claim.value}`))].join(),
          officials.map(({ series, value }) => `${series.id} ${value}`).join(),
        ]),
      ),
    ).toEqual([
      [
        ['actual 185000000000', 'russian-remarks-annual 185000000000'],
        ['', 'china-customs-annual 190270000000,china-customs-year-to-date 190271000000'],
      ],
      [
        ['forecast 170000000000', ''],
        ['forecast 220000000000', ''],
      ],
    ]);
  });

  test('the statement that one article dates twice', () => {
    const twice = differences.filter(({ kind }) => kind === 'dates');
    expect(twice.map(({ sides }) => sides.map((side) => 'date' in side && side.date))).toEqual([
      ['2022-04-19', '2022-04-20'],
    ]);
    expect(twice[0]?.sides[0]?.claims.map(({ article }) => article.slug)).toEqual([
      '2022-04-22-china-russia-strategic-ties',
    ]);
  });
});
