import { describe, expect, test } from 'vitest';
import { linksByClaim } from '../../link/by-claim.ts';
import { article, linked } from '../../link/testing-articles.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Measure, Series } from '../../schema/site.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { claimHref } from '../addresses.ts';
import { differenceView } from '../compare/differences.ts';
import { elsewhereOf } from '../compare/elsewhere.ts';
import { outcomesOf } from '../ledger/outcome.ts';
import { claimView, titlesOf } from './claim.ts';
import { contextOf } from './context.ts';
import { factsOf } from './facts.ts';

const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: [],
};

/** An article of the words of its paragraphs. */
function articleOf(texts: readonly string[], claims: readonly Claim[], more: Partial<Article> = {}): Article {
  let end = -1;
  const paragraphs = texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  return { ...meta('2031-05-09'), dropped: [], paragraphs, claims: [...claims], ...more };
}

function facts(claim: Claim, others: readonly Claim[] = [], more: Partial<Article> = {}): Record<string, string> {
  const article = articleOf(['Harbour talks', 'x'.repeat(300)], [claim, ...others], more);
  const href = (id: string) => claimHref(article.slug, id, true);
  const found = factsOf({ claim, article, measures: [freight], href });
  return Object.fromEntries(
    found.map(({ term, parts }) => [
      term,
      parts.map(({ text, href: to }) => (to === null ? text : `<${text} ${to}>`)).join(''),
    ]),
  );
}

const place = { start: 20, end: 31, sentence: { start: 14, end: 80 } };

describe('what is known', () => {
  test('of a quotation', () => {
    const piece = quotation('and wide,', { group: 'g' });
    const claim = quotation('It is full,', {
      ...place,
      speaker: { ...party('Ana Reyes'), exact: 'she' },
      with: [party('Bo Lind')],
      to: party('Zoe Quist'),
      via: [party('The Gazette'), { id: 'unnamed', name: 'a clerk' }],
      cue: { exact: 'told', start: 40, end: 44 },
      said: '2031-05-08',
      group: 'g',
      confidence: 0.9,
    });
    expect(facts(claim, [piece], { notes: [{ text: 'She was on leave.', at: { start: 25, end: 28 } }] })).toEqual({
      Speaker: '<[Ana Reyes] /speakers/ana-reyes/>, named as “she”',
      'Together with': '<Bo Lind /speakers/bo-lind/>',
      'Said to': '<Zoe Quist /speakers/zoe-quist/>',
      'Relayed by': '<The Gazette /speakers/the-gazette/> and a clerk',
      Form: 'Quoted in full: a sentence or more in the speaker’s own words, in quotation marks.',
      'Reporting verb': '“told”',
      Said: '[8 May 2031]',
      'Other parts of the statement': `<“and wide,” /claims/${piece.id}/>`,
      'Editor’s note': 'She was on leave.',
      'Found by': 'The program, with a confidence of 0.9 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a figure with two notes, each with the words that it is about', () => {
    const claim = figure('about $3bn a year', { ...place, end: 37 });
    const notes = [
      { text: 'Nearer to four.', at: { start: 20, end: 25 } },
      { text: 'A year of account.', at: { start: 31, end: 40 } },
    ];
    expect(facts(claim, [], { notes })).toMatchObject({
      'Editor’s notes': '“about”: Nearer to four. “a year”: A year of account.',
    });
  });

  test('of a quotation of which little is told', () => {
    const claim = quotation('it is full', { ...place, mode: 'indirect', marked: false, speaker: null });
    expect(facts(claim)).toMatchObject({
      Speaker: 'Speaker unclear',
      Form: 'Reported: what was said, in the reporter’s words.',
      Said: 'The article does not say when. It was published on 9 May 2031.',
    });
  });

  test('of a figure', () => {
    const around = quotation('freight may fall by about $3bn');
    const claim = figure('about $3bn', {
      ...place,
      qualifier: 'about',
      change: 'fall',
      modality: 'forecast',
      measure: 'freight',
      base: '2030',
      period: '2032',
      quotation: around.id,
      origin: 'corrected',
    });
    const stated = date('2032', '2032', { basis: 'stated', sentence: place.sentence });
    expect(facts(claim, [around, stated])).toEqual({
      'Stated by': '<Ana Reyes /speakers/ana-reyes/>',
      Value: 'a fall of about 3 billion US dollars (3,000,000,000)',
      Unit: 'US dollars',
      Qualifier: 'About that much',
      Direction: 'Fall',
      'What it measures': '“freight”',
      'Charted as': '<Freight of the harbour /chart/>',
      'Given as': 'A forecast',
      Period: '2032',
      'Compared with': '[2030]',
      'Part of the statement': `<“freight may fall by about $3bn” /claims/${around.id}/>`,
      'Found by': 'The program, then corrected by an editor, with a confidence of 1 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a figure that is a range, proposed, of no stated time, and the article’s own', () => {
    const claim = figure('2m to 3m', {
      ...place,
      value: null,
      low: 2e6,
      high: 3e6,
      modality: null,
      period: null,
      speaker: null,
      of: null,
      origin: 'added',
    });
    expect(facts(claim)).toEqual({
      'Stated by': 'The article itself',
      Value: '2–3 million US dollars (2,000,000 to 3,000,000)',
      Unit: 'US dollars',
      'Given as': 'Proposed or conditional',
      Period: 'No period given',
      'Found by': 'An editor',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test('of a date worked out from another', () => {
    const other = date('May 8', '2031-05-08', { start: 50 });
    const claim = date('the day after', '2031-05-09', {
      ...place,
      basis: 'anchored',
      anchor: { edtf: '2031-05-08', exact: 'May 8', start: 50, end: 55 },
      event: 'she left the day after',
      kind: 'event',
    });
    expect(facts(claim, [other])).toEqual({
      Date: '[9 May 2031]',
      'Date in machine-readable form (EDTF)': '2031-05-09',
      'How exact': 'To the day',
      'Worked out from': `Another date in the article, <“May 8” /claims/${other.id}/> (8 May 2031)`,
      'What it dates': 'An event',
      'In the words': '“she left the day after”',
      'Found by': 'The program, with a confidence of 1 (1 is the most)',
      Position: 'Paragraph 1; characters 20 to 31 of the text',
    });
  });

  test.each([
    [date('9 May 2031', '2031-05-09', { basis: 'stated' }), '9 May 2031', 'Nothing; the date is printed in full'],
    [
      date('Friday', '2031-05-09', { anchor: { edtf: '2031-05-09', exact: null, start: null, end: null } }),
      '[9 May 2031]',
      'The date of publication, 9 May 2031',
    ],
    [date('one day', null), 'Unknown.', 'The text around it'],
  ])('of a date, %#', (claim, time, basis) => {
    expect(facts(claim)).toMatchObject({ Date: time, 'Worked out from': basis });
  });
});

describe('the context', () => {
  const long = 'word '.repeat(200).trim();
  const texts = ['Harbour talks', long, 'The quay is full, she said.', long];

  test('is the paragraph between an end and a beginning', () => {
    const article = articleOf(texts, []);
    const { start } = article.paragraphs[2] as { start: number };
    const claim = quotation('The quay is full', { start, end: start + 16, sentence: { start, end: start + 27 } });
    const context = contextOf(claim, article, texts);
    expect(context).toMatchObject({ text: texts[2], offset: start, cut: { start: false, end: false } });
    expect(context.before).toMatch(/^… word (?:word )+word$/);
    expect(context.after).toMatch(/^(?:word )+word …$/);
  });

  test('of a long paragraph it is what stands around the sentence, whole words', () => {
    const article = articleOf(texts, []);
    const start = (article.paragraphs[1]?.start ?? 0) + 500;
    const claim = quotation('word', { start, end: start + 4, sentence: { start, end: start + 4 } });
    const context = contextOf(claim, article, texts);
    expect(context.cut).toEqual({ start: true, end: true });
    expect(context.text).toMatch(/^(?:word )+word$/);
    expect(context.text.length).toBeLessThan(700);
    expect(context.text.slice(start - context.offset, start - context.offset + 4)).toBe('word');
    expect(context.before).toBe('Harbour talks');
  });

  test('the first paragraph has nothing before it, the last nothing after', () => {
    const article = articleOf(['It is full'], []);
    expect(contextOf(quotation('full', { start: 6, end: 10 }), article, ['It is full'])).toMatchObject({
      before: null,
      after: null,
    });
  });
});

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
  const rate = figure('a third', { measure: 'freight', kind: 'percent', unit: 'percent', change: 'rise' });
  const outcomes = outcomesOf({
    site: { measures: [freight], chart: { title: 'Freight', measure: 'freight' } },
    series: [{ series, rows: [row] }],
    articles: [
      {
        article: meta('2031-05-09'),
        claims: [date('2032', '2032', { basis: 'stated', sentence: printed.sentence }), printed, undated, rate],
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
            ...{ by: 'Harbour Board recorded', value: '36', difference: '−4', share: '−10%' },
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

  test('a rate has none', () => {
    expect(outcomes.has(rate.id)).toBe(false);
  });
});

test('what an editor has checked says so, and when', () => {
  const claim = quotation('The harbour is open.');
  expect(facts(claim)).not.toHaveProperty('Checked');
  expect(facts(claim, [], { checks: [{ claim: claim.id, on: '2031-05-10' }] })).toMatchObject({
    Checked: 'By an editor, 10 May 2031',
  });
});
