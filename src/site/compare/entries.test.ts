import { describe, expect, test } from 'vitest';
import { conversationsOf } from '../../link/conversations/index.ts';
import { placeClaims } from '../../link/linkable.ts';
import { Outlets } from '../../link/provenance/outlets.ts';
import { sharedByArticle } from '../../link/shared-text/index.ts';
import { article, linked } from '../../link/testing-articles.ts';
import { date, figure, freight, party, quotation } from '../../schema/testing-claims.ts';
import { differenceView, type SideView, sidesToShow } from './differences.ts';
import { linkMarks } from './marks.ts';
import { repeatView } from './repeats.ts';
import { sharedView } from './shared.ts';
import { sourcesView } from './sources.ts';
import { talkView } from './talks.ts';

// Two articles of which the later has most of a sentence of the earlier, with an amount and a forecast of it.

const acme = { id: 'acme-news', name: 'Acme News', aliases: [] };
const bo = party('Bo Lind');

const first = figure('$40 billion', {
  value: 40e9,
  measure: 'freight',
  period: '2032',
  modality: 'forecast',
  speaker: bo,
});
const again = { ...first, id: 'aaaaaaaaaaaa' };
const other = figure('$38 billion', {
  value: 38e9,
  measure: 'freight',
  period: '2032',
  modality: 'forecast',
  speaker: party('Ana Reyes'),
});
const counted = { ...other, modality: 'actual' as const };
const passage = (when: string) =>
  `At a meeting of the harbour board in the old town hall Lind said ${when} that freight would come to $40 billion by then`;

const gazette = article('2031-05-09', [[passage('on Friday'), first]], { slug: 'gazette', draws_on: ['Acme News'] });
const herald = article(
  '2031-06-01',
  [
    [passage('in May'), again],
    ['Reyes put the freight at $38 billion.', other],
  ],
  {
    slug: 'herald',
    publisher: 'The Herald',
    title: 'Freight grows',
  },
);
const links = linked([gazette, herald], { outlets: [acme] });
const claimsOf = (slug: string) => (slug === 'gazette' ? gazette : herald).claims;
const context = { claimsOf, measures: [freight] };

const series = {
  id: 'board',
  name: 'Harbour board',
  by: 'Board',
  scale: 1e9,
  method: 'Counted.',
  role: 'main' as const,
};
const row = {
  ...{ measure: 'freight', period: '2032', value: 39.125, status: 'derived' as const, released: null },
  ...{ source: 'Yearbook', url: 'https://example.org/yearbook', note: null },
};

test('the same claim: its appearances in their order, marked, with the ways that lead there', () => {
  const [cluster] = links.clusters;
  if (cluster === undefined) throw new Error('The two amounts are not one cluster.');
  const view = repeatView(cluster, {
    claimsOf,
    shared: sharedByArticle(links.shared),
    outlets: new Outlets([acme]),
    nodeOf: (id, name) => ({ name, href: `to ${id}` }),
  });
  expect(view).toMatchObject({
    words: '$40 billion',
    note: '40 billion US dollars, forecast for [2032]; Bo Lind',
    extent: 'Once in each of two articles',
  });
  expect(view.articles.map(({ source, ways }) => [source, ways])).toEqual([
    [
      'The Harbour Gazette, 9 May 2031',
      [{ words: 'the article as a whole credits', name: 'Acme News', href: 'to outlet:acme-news' }],
    ],
    [
      'The Herald, 1 June 2031',
      [
        {
          words: 'in a passage shared with',
          name: 'Harbour talks',
          href: 'to article:gazette',
        },
      ],
    ],
  ]);
  const [place] = view.articles[0]?.places ?? [];
  const [mark] = place?.marks ?? [];
  expect(place?.text.slice((mark?.start ?? 0) - (place?.offset ?? 0), (mark?.end ?? 0) - (place?.offset ?? 0))).toBe(
    '$40 billion',
  );
  expect(place?.href).toBe(`/articles/gazette/#${first.id}`);
});

test('shared text: what stands in one article only is told apart, and all pieces make its words', () => {
  const [shared] = links.shared;
  if (shared === undefined) throw new Error('The two passages are not found.');
  const view = sharedView(shared);
  expect(view.id).toBe(`text-${shared.id}`);
  expect(view.extent).toMatch(/^Shared passage: \d+ words, two articles$/);
  expect(view.appearances.map(({ pieces }) => pieces.filter(({ own }) => own).map(({ text }) => text.trim()))).toEqual([
    ['on Friday'],
    ['in May'],
  ]);
  expect(view.appearances.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
    shared.appearances.map(({ text }) => text),
  );
  expect(view.appearances.map(({ href }) => href)).toEqual(['/articles/gazette/#p1', '/articles/herald/#p1']);
});

describe('a difference', () => {
  test('of amounts: sides rising, each with who, how and every place', () => {
    const [difference] = links.differences;
    if (difference === undefined) throw new Error('The amounts do not differ.');
    const { title, unit, sides, reasons } = differenceView(difference, context);
    expect([title, unit]).toEqual(['Freight of the harbour, [2032]: forecasts', 'billion US dollars']);
    expect(
      sides.map(({ value, stated }) => [value, stated.map(({ who, how, places }) => [who?.name, how, places.length])]),
    ).toEqual([
      ['38', [['Ana Reyes', 'forecast', 1]]],
      ['40', [['Bo Lind', 'forecast', 2]]],
    ]);
    expect(reasons).toEqual([]);
  });

  test('with a recorded value: its series and source, and no word of who was nearer', () => {
    const [difference] = linked([article('2033-02-01', [['It was $38 billion.', counted]])], {
      officials: [{ row, series, value: 39.125e9 }],
    }).differences;
    if (difference === undefined) throw new Error('The amounts do not differ.');
    const [stated, recorded] = differenceView(difference, context).sides;
    expect([stated?.value, recorded?.value]).toEqual(['38', '39.13']);
    expect(recorded).toMatchObject({
      stated: [],
      recorded: [
        { series: 'Harbour board', by: 'Board recorded', value: '39.125', workedOut: true, source: 'Yearbook' },
      ],
    });
  });

  test.each([
    [38.004e9, '38.004'],
    [39.125e9, '39.13'],
  ])('with a recorded value %d, in the digits that tell it from the stated one', (value, words) => {
    const difference = linked([article('2033-02-01', [['It was $38 billion.', counted]])], {
      officials: [{ row, series, value }],
    }).differences[0];
    if (difference?.kind !== 'figures') throw new Error('The amounts are no difference.');
    expect(differenceView(difference, context).sides.map((side) => side.value)).toEqual(['38', words]);
  });

  test('of dates: worked-out ones in brackets', () => {
    const event = 'dockers of the northern harbour laid down their tools';
    const dated = (exact: string, edtf: string, basis: 'stated' | 'relative') =>
      date(exact, edtf, { event: `${exact} the ${event}`, kind: 'event', basis });
    const two = [
      article('2031-05-09', [[`On 2 May the ${event}.`, dated('2 May', '2031-05-02', 'stated')]], { slug: 'one' }),
      article('2031-05-10', [[`On Saturday the ${event}.`, dated('Saturday', '2031-05-03', 'relative')]], {
        slug: 'two',
      }),
    ];
    const [difference] = linked(two).differences;
    if (difference === undefined) throw new Error('The dates do not differ.');
    const view = differenceView(difference, {
      claimsOf: (slug) => two.find((one) => one.article.slug === slug)?.claims ?? [],
      measures: [],
    });
    expect(view.title).toBe(`One event, two dates: 2 May the ${event}`);
    expect(view.sides.map(({ value }) => value)).toEqual(['2 May 2031', '[3 May 2031]']);
    expect(view.reasons).toEqual(['Dates in [square brackets] were worked out by us, from a weekday for example.']);
  });
});

test('a forecast and what came of it are no difference', () => {
  const later = article('2033-02-01', [['It was $38 billion.', counted]], { slug: 'later' });
  const officials = [{ row, series, value: 39.125e9 }];
  const { differences } = linked([gazette, later], { officials });
  expect(differences.map(({ sides }) => sides.map(({ claims }) => claims.map(({ claim }) => claim.exact)))).toEqual([
    [['$38 billion'], []],
  ]);
});

test('marks: a claim is also in the other article, and differs from the other amount', () => {
  const hrefs = new Map([...links.clusters, ...links.differences].map(({ id }) => [id, `/compare/#${id}`]));
  const marks = linkMarks(links, hrefs, context);
  const differs = `/compare/#figures-${first.id}`;
  expect(marks.get(first.id)).toEqual([
    { words: 'also printed in The Herald, 1 June 2031', href: `/compare/#figure-${first.id}` },
    { words: 'elsewhere: 38 billion US dollars', href: differs },
  ]);
  expect(marks.get(other.id)).toEqual([{ words: 'elsewhere: 40 billion US dollars', href: differs }]);
});

test('a conversation: sides by name, each statement with how and when it was said', () => {
  const told = (exact: string, who: typeof bo, to: typeof bo, said: string) =>
    quotation(exact, { speaker: who, to, said });
  const [ana, day] = [party('Ana Reyes'), date('30 December', '2031-12-30', { basis: 'stated' })];
  const talks = article('2031-12-31', [
    ['Reyes told Lind on 30 December: “It is full”.', told('It is full', ana, bo, '2031-12-30'), day],
    ['“We will see,” said Lind to Reyes.', told('We will see,', bo, ana, '2031-12-30')],
  ]);
  const [talk] = conversationsOf(placeClaims([talks]));
  if (talk === undefined) throw new Error('The two do not speak.');
  expect(talkView(talk, () => talks.claims)).toMatchObject({
    names: ['Ana Reyes', 'Bo Lind'],
    time: '30 December 2031',
    sides: [
      {
        name: 'Ana Reyes',
        statements: [{ words: '“It is full”', how: 'quoted in full, to Bo Lind, 30 December 2031' }],
      },
      { name: 'Bo Lind', statements: [{ words: '“We will see,”' }] },
    ],
  });
});

describe('what thousands have in common', () => {
  test('a passage names some of the places, and counts the others', () => {
    const [shared] = links.shared;
    if (shared === undefined) throw new Error('The two articles share no passage.');
    const [one, two] = shared.appearances;
    if (one === undefined || two === undefined) throw new Error('The passage stands in one place.');
    const appearances = [one, ...Array.from({ length: 99 }, () => two)];
    const view = sharedView({ ...shared, appearances });
    expect([view.appearances.length, view.more.length, view.left]).toEqual([4, 40, 56]);
    expect(sharedView(shared).left).toBe(0);
  });

  test('a difference sets out what was recorded and what most have stated, in order, and counts the others', () => {
    const side = (value: string, more: number, recorded = 0): SideView => ({
      value,
      stated: [],
      more,
      recorded: Array.from({ length: recorded }, () => ({}) as SideView['recorded'][number]),
    });
    const sides = [side('1', 5), side('2', 1), side('3', 0, 1), side('4', 9), side('5', 2)];
    const { shown, left } = sidesToShow(sides, 3);
    expect(shown.map(({ value }) => value)).toEqual(['1', '3', '4']);
    expect(left).toBe(2);
    expect(sidesToShow(sides)).toEqual({ shown: sides, left: 0 });
  });

  test('an article names some of the later ones with passages of it, and counts the others', () => {
    const line = {
      other: { id: 'x', kind: 'article' as const, ref: 'x', name: 'X', publisher: null },
      drawnOn: false,
      claims: 0,
      passages: 1,
    };
    const view = sourcesView({ into: [], onward: Array.from({ length: 45 }, () => line) }, () => ({
      name: 'X',
      href: null,
    }));
    expect([view.onward.length, view.left]).toEqual([40, 5]);
  });
});
