import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { speakerPages, speakerView } from './speaker.ts';
import { bySpeaker, rolesAt, speakersView, tenure } from './speakers.ts';

const source = 'Harbour talks. Reyes said the quay was "full", and left. “It will be widened,” she told Lind.';

/** A claim at its words in the source, in the sentence around it. */
function at<C extends Claim>(claim: C): C {
  const start = source.indexOf(claim.exact);
  const from = Math.max(source.lastIndexOf('. ', start) + 2, 0);
  const stop = source.indexOf('.', start);
  return {
    ...claim,
    start,
    end: start + claim.exact.length,
    sentence: { start: from, end: stop === -1 ? source.length : stop + 1 },
  };
}

function article(published: string, claims: Claim[], notes: Article['notes'] = []): Article {
  return {
    ...meta(published),
    notes,
    dropped: [],
    paragraphs: [
      { start: 0, end: 14 },
      { start: 15, end: source.length },
    ],
    claims,
  };
}

const reported = at(
  quotation('the quay was "full"', {
    mode: 'indirect',
    marked: false,
    said: '2031-05-08',
    cue: { exact: 'said', start: 21, end: 25 },
  }),
);
const partial = at(quotation('full', { mode: 'partial', said: '2031-05-08' }));
const direct = at(
  quotation('It will be widened,', { said: '2031-05-08', to: party('Bo Lind'), via: [party('The Gazette')] }),
);
const undated = at(quotation('Harbour talks', { mode: 'indirect', marked: false }));
const spoken = (...articles: Article[]) =>
  articles.map((one) => ({
    article: one,
    words: ({ start, end }: { start: number; end: number }) => source.slice(start, end),
  }));
const view = speakerView(
  'ana-reyes',
  spoken(
    article('2031-06-27', [undated, figure('$3bn', { modality: 'target', period: null })]),
    article('2031-05-09', [
      reported,
      partial,
      direct,
      date('Thursday', '2031-05-08'),
      at(quotation('left', { speaker: party('Bo Lind') })),
    ]),
  ),
);

describe('a speaker’s page', () => {
  test('counts statements, and how much of them is quoted', () => {
    expect(view.lead).toBe('3 statements in 2 articles: 1 quoted in full, 1 in part, 1 reported. 1 figure.');
  });

  test('has the speaker’s own words apart, with what the article has of marks around them', () => {
    const bare = at(quotation('It will be widened', { marked: false, said: null }));
    const notes = [{ text: 'The marks were lost.', at: null }];
    const { quoted, quotedShare } = speakerView(
      'ana-reyes',
      spoken(article('2031-05-09', [reported, partial, direct], notes), article('2031-06-27', [undated, bare], notes)),
    );
    expect(quotedShare).toBe('3 of 4 statements');
    expect(quoted.listed).toEqual([
      {
        words: [{ text: 'full', marked: true, href: `/articles/2031-05-09-harbour/#${partial.id}` }],
        where: 'Quoted in part, said [8 May 2031]. In The Harbour Gazette, 9 May 2031',
        notes: [],
      },
      {
        words: [{ text: 'It will be widened,', marked: true, href: `/articles/2031-05-09-harbour/#${direct.id}` }],
        where: 'Quoted in full, said [8 May 2031]. In The Harbour Gazette, 9 May 2031',
        notes: [],
      },
      {
        words: [{ text: 'It will be widened', marked: false, href: `/articles/2031-06-27-harbour/#${bare.id}` }],
        where: 'Quoted in full, but printed without quotation marks. In The Harbour Gazette, 27 June 2031',
        notes: ['Editor’s note on this article: The marks were lost.'],
      },
    ]);
  });

  test('goes by the time of saying, by publication where that is not told', () => {
    expect(view.days.map(({ title, note }) => [title, note])).toEqual([
      ['[8 May 2031]', 'Printed as “Thursday”.'],
      ['Published 27 June 2031', 'The article does not say when this was said.'],
    ]);
    expect(view.days[0]?.articles[0]?.source).toBe('The Harbour Gazette, published 9 May 2031, one day later');
  });

  test('has no words for a day that only one of its articles prints', () => {
    const printed = at(date('the eighth', '2031-05-08'));
    const [silent, again] = [at(quotation('It is full,', { said: '2031-05-08' })), article('2031-06-27', [])];
    const days = speakerView(
      'ana-reyes',
      spoken(article('2031-05-09', [reported, printed]), { ...again, claims: [silent] }),
    ).days;
    expect(days.map(({ articles, note }) => [articles.length, note])).toEqual([[2, '']]);
  });

  test('has the words for a day that are beside the statement, not those beside another', () => {
    const [near, far] = [at(date('Thursday', '2031-05-08')), at(date('widened', '2031-05-08'))];
    const own = { ...near, exact: 'the eighth', sentence: reported.sentence };
    const notes = speakerView('ana-reyes', spoken(article('2031-05-09', [reported, own, far]))).days;
    expect(notes.map(({ note }) => note)).toEqual(['Printed as “the eighth”.']);
  });

  test('shows own sentences as quotations and the rest in its sentence, once', () => {
    expect(view.days[0]?.articles[0]?.statements.map(({ quotation: own, text }) => [own, text])).toEqual([
      [false, 'Reyes said the quay was "full", and left.'],
      [true, 'It will be widened,'],
    ]);
  });

  test('is printed as the words that name this speaker alone', () => {
    const named = (exact: string) => ({ ...party('Ana Reyes'), exact, start: 0, end: exact.length });
    const joint = at(quotation('left', { speaker: named('Reyes and Lind'), with: [party('Bo Lind')] }));
    const alone = at(quotation('full', { speaker: named('Reyes') }));
    expect(speakerView('ana-reyes', spoken(article('2031-05-09', [joint, alone]))).printedAs).toEqual(['Reyes']);
  });

  test('of joint speakers names the other one', () => {
    const joint = at(quotation('left', { with: [party('Bo Lind')] }));
    const howOn = (id: string) =>
      speakerView(id, spoken(article('2031-05-09', [joint]))).days[0]?.articles[0]?.statements[0]?.claims[0]?.how;
    expect(howOn('ana-reyes')).toBe('Quoted in full; with Bo Lind');
    expect(howOn('bo-lind')).toBe('Quoted in full; with Ana Reyes');
  });

  test('says how, and leads to each place', () => {
    const [first, second] = view.days[0]?.articles[0]?.statements ?? [];
    expect(first?.claims.map(({ how, place, href }) => [how, place, href])).toEqual([
      ['Reported (“said”)', 'Paragraph 1', `/articles/2031-05-09-harbour/#${reported.id}`],
      ['Quoted in part', '“full”', `/articles/2031-05-09-harbour/#${partial.id}`],
    ]);
    expect(second?.claims[0]?.how).toBe('Quoted in full; to Bo Lind; reported through The Gazette');
    expect(first?.marks.map(({ className }) => className)).toEqual(['q reported', 'q']);
  });

  test('lists figures with modality and time, and what was passed on', () => {
    expect(view.figures.listed.map(({ modality, period }) => [modality, period])).toEqual([
      ['goal', 'no period given'],
    ]);
    const gazette = speakerView('the-gazette', spoken(article('2031-05-09', [direct])));
    expect(gazette.passedOn.listed.map(({ who }) => who)).toEqual(['Ana Reyes']);
    expect(gazette.lead).toBe('No statements of its own; relayed 1 statement.');
  });

  test('a fragment inside a report that is relayed counts with the report', () => {
    const via = [party('The Gazette')];
    const claims = [
      { ...reported, via },
      { ...partial, via },
    ];
    expect(speakerView('the-gazette', spoken(article('2031-05-09', claims))).lead).toBe(
      'No statements of its own; relayed 1 statement.',
    );
    const gazette = meta('2031-05-09');
    const record = bySpeaker(claims.map((claim) => ({ claim, article: gazette })));
    const listed = { id: 'the-gazette', name: 'The Gazette', kind: null, country: null, roles: [], reviewed: true };
    expect(speakersView([listed], record).reviewed.map(({ passedOn }) => passedOn)).toEqual([1]);
  });
});

describe('more than a page has room for', () => {
  const shown = (most: number) =>
    speakerPages(view.days, most).map((page) =>
      page.map(({ id, articles }) => [id, articles.map(({ statements }) => statements.map(({ text }) => text))]),
    );
  const [report, own, talks] = ['Reyes said the quay was "full", and left.', 'It will be widened,', 'Harbour talks.'];

  test('is on further pages, in the same order, and a day goes on on the next', () => {
    expect(shown(1)).toEqual([[['d1', [[report]]]], [['d1', [[own]]]], [['d2', [[talks]]]]]);
    expect(shown(2)).toEqual([[['d1', [[report, own]]]], [['d2', [[talks]]]]]);
  });

  test('one page has the days as they are', () => {
    expect(speakerPages(view.days)).toEqual([view.days]);
    expect(speakerPages([])).toEqual([[]]);
  });

  test('of figures and of what was passed on the newest are listed, and all counted', () => {
    const many = spoken(
      article('2031-05-09', [figure('$1bn'), figure('$2bn'), quotation('old', { via: [party('Ana Reyes')] })]),
      article('2031-06-09', [figure('$3bn'), quotation('new', { via: [party('Ana Reyes')] })]),
    );
    const { lead, figures, passedOn } = speakerView('ana-reyes', many, false, undefined, 1);
    expect([figures.listed.map(({ words }) => words), figures.all]).toEqual([['$3bn'], 3]);
    expect([passedOn.listed.map(({ words }) => words), passedOn.all]).toEqual([['new'], 2]);
    expect(lead).toContain('3 figures.');
  });
});

describe('the index', () => {
  const roles = [
    { title: 'Mayor', since: '2020', until: '2031-05' },
    { title: 'Senator', since: '2031-06-01' },
  ];
  const speaker = (id: string, name: string, reviewed = true) => ({
    id,
    name,
    reviewed,
    kind: reviewed ? ('person' as const) : null,
    country: reviewed ? 'NO' : null,
    roles: id === 'ana-reyes' ? roles : [],
  });
  const record = [direct, reported, quotation('no', { speaker: { ...party('a pilot'), id: 'unnamed' } })].map(
    (claim) => ({ article: meta('2031-05-09'), claim }),
  );
  const index = speakersView(
    [speaker('bo-lind', 'Bo Lind'), speaker('ana-reyes', 'Ana Reyes'), speaker('the-gazette', 'The Gazette', false)],
    bySpeaker(record),
  );

  test('keeps quoted, unreviewed, silent and unnamed apart', () => {
    expect(index.reviewed).toEqual([
      {
        name: 'Ana Reyes',
        href: '/speakers/ana-reyes/',
        kind: 'person',
        country: 'Norway',
        role: 'Mayor',
        quoted: 1,
        statements: 2,
        figures: 0,
        passedOn: 0,
        latest: {
          words: expect.any(String),
          className: expect.stringMatching(/^q/),
          href: expect.stringMatching(/^\/articles\/.+#/),
        },
      },
    ]);
    expect(index.unreviewed.map(({ name, passedOn }) => [name, passedOn])).toEqual([['The Gazette', 1]]);
    expect(index.silent.map(({ name }) => name)).toEqual(['Bo Lind']);
    expect(index.unnamed.map(({ name }) => name)).toEqual(['a pilot']);
  });

  test.each([
    [['2031-05-31'], ['Mayor']],
    [['2031-06-01'], ['Senator']],
    [['2031'], ['Mayor', 'Senator']],
    [['2019-12-31'], []],
    [[], ['Mayor', 'Senator']],
  ])('roles on %j: %j', (days, held) => expect(rolesAt(roles, days)).toEqual(held));

  test('tenure says what is known', () => {
    expect([...roles, { title: 'Pilot' }, { title: 'Cook', until: '2020' }].map(tenure)).toEqual([
      '2020 to May 2031',
      'since 1 June 2031',
      '',
      'until 2020',
    ]);
  });
});
