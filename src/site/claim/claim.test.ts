import { describe, expect, test } from 'vitest';
import { linksByClaim } from '../../link/by-claim.ts';
import { article, linked } from '../../link/testing-articles.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Series } from '../../schema/site.ts';
import { date, figure, freight, meta, quotation } from '../../schema/testing-claims.ts';
import { claimHref } from '../addresses.ts';
import { differenceView } from '../compare/differences.ts';
import { elsewhereOf } from '../compare/elsewhere.ts';
import { outcomesOf } from '../ledger/outcome.ts';
import { claimView, titlesOf } from './claim.ts';
import { articleOf } from './testing-article.ts';

describe('the page', () => {
  const first = quotation('It is full', { start: 14, end: 24, sentence: { start: 14, end: 40 } });
  const second = figure('$3bn', { start: 30, end: 34, sentence: { start: 14, end: 40 }, measure: 'freight' });
  const texts = ['Harbour talks', 'It is full, worth $3bn, she said.'];
  const article = articleOf(texts, [first, second]);
  const view = (index: number, timeline: string | null = null, row: string | null = null) =>
    claimView({
      claim: article.claims[index] as Claim,
      article,
      index,
      texts,
      timeline,
      row,
      measures: [freight],
      href: (id) => claimHref(article.slug, id, true),
    });

  test('leads to the claims before and after', () => {
    expect(view(0)).toMatchObject({ previous: null, next: { words: '$3bn', href: `/claims/${second.id}/` } });
    expect(view(1)).toMatchObject({ previous: { words: '“It is full”' }, next: null });
  });

  test('leads to the article, the timeline and the chart where it stands there', () => {
    expect(view(0).places.map(({ href }) => href)).toEqual([`/articles/${article.slug}/#${first.id}`]);
    expect(view(1, '/timeline/2029/#e-1', `/chart/#t-${second.id}`).places.map(({ href }) => href)).toEqual([
      `/articles/${article.slug}/#${second.id}`,
      '/timeline/2029/#e-1',
      `/chart/#t-${second.id}`,
      '/chart/',
    ]);
  });

  test('may be called by who or what it is about, then by where and when it was printed', () => {
    expect(view(0)).toMatchObject({ kind: 'Statement, quoted in full' });
    expect(titlesOf(first, article)).toEqual([
      'Ana Reyes: “It is full”',
      'Ana Reyes: “It is full”, The Harbour Gazette',
      'Ana Reyes: “It is full”, The Harbour Gazette, 9 May 2031',
    ]);
    expect(titlesOf(second, article)[0]).toBe('Ana Reyes: $3bn, freight');
    expect(titlesOf({ ...second, modality: 'forecast', of: '$3bn', speaker: null }, article)[0]).toBe(
      '“$3bn”, forecast, in Harbour talks',
    );
    expect(titlesOf(date('Friday', '2031-05-09'), article)[0]).toBe('“Friday”, [9 May 2031], in Harbour talks');
  });

  test('is described by its words and its place among the claims of its article, which no other has', () => {
    expect(view(0).description).toBe(
      '“It is full”. Statement, quoted in full, no. 1 of 2 in Harbour talks, The Harbour Gazette, 9 May 2031',
    );
  });

  test('leads to the words on the publisher’s page, and to that page where they cannot be told from others', () => {
    const url = 'https://gazette.example/talks';
    const of = (claim: Claim, own: readonly string[]) =>
      claimView({
        ...{ claim, texts: own, index: 0, timeline: null, row: null, measures: [], href: (id: string) => id },
        article: articleOf(own, [claim], { url }),
      }).published;
    expect(of(first, texts)).toEqual({ href: `${url}#:~:text=It%20is%20full`, isAtWords: true });
    const repeated = quotation('It is full', { start: 11, end: 21, sentence: { start: 11, end: 21 } });
    expect(of(repeated, ['It is full', 'It is full'])).toEqual({ href: url, isAtWords: false });
  });
});

describe('elsewhere', () => {
  const sentence = 'The harbour board will widen the old quay before winter';
  const reads = (slug: string, claim: Claim) =>
    article('2031-05-09', [[`${sentence}: ${claim.exact}.`, claim]], { slug });
  const elsewhere = (here: Claim, ...articles: ReturnType<typeof article>[]) => {
    const found = linked(articles);
    const ids = [...found.clusters, ...found.differences].map(({ id }) => [id, `/compare/#${id}`] as const);
    const claimsOf = (slug: string) => articles.find((one) => one.article.slug === slug)?.claims ?? [];
    const views = found.differences.map(
      (one) => [one.id, differenceView(one, { claimsOf, measures: [freight] })] as const,
    );
    return elsewhereOf(here.id, linksByClaim(found).get(here.id), new Map(ids), new Map(views), true);
  };
  const stated = (exact: string, value: number) => figure(exact, { measure: 'freight', value });

  test('the same claim is named with its article, and where all of them stand together', () => {
    const [here, there] = [stated('$3bn', 3e9), stated('three billion', 3e9)];
    expect(elsewhere(here, reads('here', here), reads('there', there))).toMatchObject({
      places: [{ words: 'three billion', href: `/claims/${there.id}/` }],
      more: 0,
      together: `/compare/#figure-${here.id}`,
      differences: [],
    });
  });

  test('what differs is named without its own side', () => {
    const [here, there] = [stated('$3bn', 3e9), stated('$4bn', 4e9)];
    const { places, together, differences } = elsewhere(here, reads('here', here), reads('there', there));
    expect([places, together]).toEqual([[], null]);
    expect(differences.map(({ title, sides, href }) => [title, sides.map(({ value }) => value), href])).toEqual([
      ['Freight of the harbour, [2030]', ['4'], `/compare/#figures-${here.id}`],
    ]);
  });

  test('nothing where no other article has it', () => {
    const here = stated('$3bn', 3e9);
    expect(elsewhere(here, reads('here', here))).toEqual({ places: [], more: 0, together: null, differences: [] });
  });

  test('of many, twelve and how many more', () => {
    const all = Array.from({ length: 20 }, (_, index) => ({ slug: `a${index}`, claim: stated('$3bn', 3e9) }));
    const [first] = all;
    const { places, more } = elsewhere(first?.claim as Claim, ...all.map(({ slug, claim }) => reads(slug, claim)));
    expect([places.length, more]).toEqual([12, 7]);
  });
});

describe('what was recorded', () => {
  const series: Series = {
    id: 'board',
    name: 'Harbour board',
    by: 'Harbour Board',
    scale: 1e9,
    method: 'Counted.',
    role: 'main',
  };
  const row = {
    measure: 'freight',
    period: '2032',
    value: 36,
    status: 'as printed',
    released: null,
    source: 'Yearbook',
    url: 'https://example.org/yearbook',
    note: null,
  } as const;
  const forecast = { measure: 'freight', modality: 'forecast', value: 40e9, period: '2032' } as const;
  const printed = figure('$40bn in 2032', forecast);
  const implied = figure('$40bn', forecast);
  const undated = figure('$44bn soon', { ...forecast, period: null });
  const growth = { measure: 'freight', kind: 'percent', unit: 'percent', change: 'rise', value: 33 } as const;
  const rate = figure('a third', { ...growth, period: '2032', base: '2031' });
  const early = figure('a third in 2029', { ...growth, period: '2029' });
  const share = figure('a third of it', { ...growth, change: null });
  const outcomes = outcomesOf({
    site: { measures: [freight], chart: { title: 'Freight', measure: 'freight' } },
    series: [{ series, rows: [{ ...row, growth: 19.5, growth_base: '2031, as revised' }] }],
    articles: [
      {
        article: meta('2031-05-09'),
        claims: [
          date('2032', '2032', { basis: 'stated', sentence: printed.sentence }),
          printed,
          undated,
          rate,
          early,
          share,
        ],
      },
      { article: meta('2031-06-01', { slug: 'later' }), claims: [implied] },
    ],
  });

  test('stands beside what was stated, with its source', () => {
    expect(outcomes.get(printed.id)).toMatchObject({
      unit: 'billion US dollars',
      row: {
        stated: '40',
        what: 'forecast for 2032',
        counts: [
          {
            ...{ by: 'Harbour Board recorded', value: '36', off: { difference: '−4', share: '−10%' } },
            source: { name: 'Yearbook', href: 'https://example.org/yearbook' },
          },
        ],
      },
    });
  });

  test('of the same statement elsewhere, with the time as it is printed there', () => {
    expect(outcomes.get(implied.id)).toMatchObject({ row: { what: 'forecast for [2032]', counts: [{ value: '36' }] } });
  });

  test('without a time there is nothing to set beside it', () => {
    expect(outcomes.get(undated.id)).toMatchObject({ row: { counts: [], none: 'no year stated' } });
  });

  test('a rate of growth stands beside the rate that was printed, with no difference worked out', () => {
    expect(outcomes.get(rate.id)).toMatchObject({
      unit: 'per cent',
      row: {
        stated: '33',
        what: 'a rise in 2032, compared with [2031]',
        none: null,
        counts: [{ by: 'Harbour Board printed', value: '19.5', amount: '19.5%', off: null }],
      },
    });
    expect(outcomes.get(early.id)?.row).toMatchObject({
      counts: [],
      none: 'no published rate of growth for that time',
      known: { what: 'none on file for 2029 with a date of release up to then', value: null },
    });
  });

  test('a share has none', () => {
    expect(outcomes.has(share.id)).toBe(false);
  });
});
