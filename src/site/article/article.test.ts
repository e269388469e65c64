import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/article.ts';
import type { Attribution, Claim, DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { articleView } from './article.ts';
import { articleRows } from './list.ts';

const text = 'Trade grew, he told Ms Roe on Tuesday. It “rose by about 4% to $3.2bn”, he said.';

let ids = 0;

function claimAt(exact: string) {
  const start = text.indexOf(exact);
  ids++;
  return {
    id: String(ids).padStart(12, '0'),
    exact,
    start,
    end: start + exact.length,
    sentence: { start: 0, end: text.length },
    confidence: 0.9,
    origin: 'extracted' as const,
  };
}

const minister: Attribution = { id: 'john-doe', name: 'John Doe', exact: 'he', start: 12, end: 14 };

function quotation(exact: string, fields: Partial<Quotation> = {}): Quotation {
  return {
    type: 'quotation',
    ...claimAt(exact),
    mode: 'direct',
    marked: true,
    speaker: minister,
    with: [],
    via: [],
    cue: null,
    said: null,
    to: null,
    group: null,
    ...fields,
  };
}

function figure(exact: string, fields: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    ...claimAt(exact),
    kind: 'money',
    value: 3.2e9,
    low: null,
    high: null,
    unit: 'USD',
    qualifier: null,
    modality: 'actual',
    period: null,
    of: null,
    measure: null,
    change: null,
    base: null,
    speaker: null,
    quotation: null,
    ...fields,
  };
}

function date(exact: string, fields: Partial<DateClaim> = {}): DateClaim {
  return {
    type: 'date',
    ...claimAt(exact),
    edtf: '2024-06-11',
    grain: 'day',
    basis: 'relative',
    anchor: { edtf: '2024-06-13', exact: null, start: null, end: null },
    event: null,
    kind: 'statement',
    ...fields,
  };
}

function articleWith(claims: Claim[], rest: Partial<Article> = {}): Article {
  return {
    slug: '2024-06-13-trade',
    title: 'Trade',
    title_basis: 'editor',
    published: { value: '2024-06-13', basis: 'inferred', reason: 'from the text' },
    publisher: 'The Daily',
    url: 'https://example.org/',
    language: 'en',
    draws_on: [],
    display: 'full',
    notes: [],
    words: 17,
    counts: { quotation: 0, figure: 0, date: 0 },
    corrections: [],
    source_hash: '',
    dropped: [],
    paragraphs: [{ start: 0, end: text.length }],
    claims,
    ...rest,
  };
}

test.each<[Article['display'], boolean[]]>([
  ['excerpt', [false, false, true, true]],
  ['full', [false, false, false, false]],
])('%s: what is left out between two stretches is told, the end of a line is not', (display, gaps) => {
  const [a, b, c, d] = [0, 10, 24, 50].map((start) => ({ start, end: start + 8 })) as [Span, Span, Span, Span];
  const article = { ...articleWith([], { display, paragraphs: [a, b, c, d] }) };
  const { blocks } = articleView(
    article,
    [a, b, c, d].map(({ start, end }) => text.slice(start, end)),
  );
  expect(blocks.map(({ gap }) => gap)).toEqual(gaps);
});

/** What the note on the last of some claims says. */
function noteOn(...claims: [Claim, ...Claim[]]) {
  const last = claims.at(-1) as Claim;
  const [block] = articleView(articleWith(claims), [text]).blocks;
  const note = block?.notes.find(({ mark }) => mark === last.id);
  return [note?.who?.name, note?.value, note?.how].filter(Boolean).join(' | ');
}

describe('the note on a quotation', () => {
  test.each<[string, Partial<Quotation>, string]>([
    ['a pronoun leaves the name to be worked out', {}, '[John Doe] | quoted in full, named as “he”'],
    ['a surname names', { speaker: { ...minister, exact: 'Doe' } }, 'John Doe | quoted in full'],
    [
      'a title is given beside the name',
      { speaker: { ...minister, exact: 'the minister' } },
      'John Doe | quoted in full, named as “the minister”',
    ],
    [
      'an implied speaker',
      { speaker: { ...minister, exact: null, start: null, end: null } },
      '[John Doe] | quoted in full, speaker worked out by us',
    ],
    ['no speaker', { speaker: null }, 'speaker unclear | quoted in full'],
    [
      'an unnamed source',
      { speaker: { ...minister, id: 'unnamed', name: 'an official', exact: 'an official' } },
      'an official | quoted in full',
    ],
    [
      'who passed it on, to whom, when',
      {
        speaker: { ...minister, exact: 'Doe' },
        mode: 'indirect',
        cue: { exact: 'told', start: 0, end: 4 },
        to: { id: 'jane-roe', name: 'Jane Roe' },
        via: [{ id: 'wire', name: 'The Wire' }],
        said: '2024-06-11',
      },
      'John Doe | reported (“told”), to Jane Roe, reported through The Wire, [11 June 2024]',
    ],
    [
      'own words without marks, and doubt',
      { speaker: { ...minister, exact: 'Doe' }, marked: false, confidence: 0.3 },
      'John Doe | quoted, without quotation marks, low confidence',
    ],
  ])('%s', (_, fields, words) => {
    expect(noteOn(quotation('Trade grew', fields))).toBe(words);
  });

  test('does not repeat what the one before it has said', () => {
    const said = { said: '2024-06-11' };
    const first = quotation('Trade grew', said);
    expect(noteOn(first, quotation('rose by about 4% to $3.2bn', { ...said, mode: 'partial' }))).toBe(
      'by the same speaker, quoted in part',
    );
  });

  test('a day of speech that is printed in full has no brackets', () => {
    const printed = date('Tuesday', { basis: 'stated' });
    expect(noteOn(printed, quotation('Trade grew', { said: '2024-06-11' }))).toMatch(/, 11 June 2024$/);
  });
});

describe('the note on a figure', () => {
  test.each<[string, Partial<Figure>, string]>([
    ['what is so', { period: '2023' }, 'the article itself | 3.2 billion US dollars | stated, for [2023]'],
    [
      'what is expected',
      { period: '2025', modality: 'forecast' },
      'the article itself | 3.2 billion US dollars | forecast for [2025]',
    ],
    [
      'what is expected at no time',
      { modality: 'target' },
      'the article itself | 3.2 billion US dollars | goal, no year given',
    ],
    ['neither', { modality: null }, 'the article itself | 3.2 billion US dollars | proposed or conditional'],
    [
      'growth',
      { kind: 'percent', unit: 'percent', value: 4, qualifier: 'about', change: 'rise', period: '2023', base: '2022' },
      'the article itself | a rise of about 4 per cent | stated, for [2023], compared with [2022]',
    ],
    ['no number', { value: null, modality: null }, 'the article itself | [no number] | proposed or conditional'],
    [
      'a range',
      { value: null, low: 3e9, high: 4e9, modality: null },
      'the article itself | 3–4 billion US dollars | proposed or conditional',
    ],
  ])('%s', (_, fields, words) => {
    expect(noteOn(figure('$3.2bn', fields))).toBe(words);
  });

  test('has brackets around a range that a word without a number was taken for', () => {
    const vague = { kind: 'count', unit: 'person', value: null, low: 1000, high: 10_000, modality: null } as const;
    expect(noteOn(figure('thousands', vague))).toBe(
      'the article itself | [1,000–10,000 people] | proposed or conditional',
    );
    expect(noteOn(figure('5 to 7 percent', { ...vague, low: 5, high: 7 }))).toBe(
      'the article itself | 5–7 people | proposed or conditional',
    );
  });

  test('has its time without brackets only where its own sentence prints it', () => {
    const year = date('Tuesday', { edtf: '2023', basis: 'stated', anchor: null });
    const elsewhere = { ...year, sentence: { start: 900, end: 950 } };
    const words = (claim: Claim) => noteOn(claim, figure('$3.2bn', { period: '2023' }));
    expect([words(year), words(elsewhere)].map((note) => note.split(', ').at(-1))).toEqual(['for 2023', 'for [2023]']);
  });

  test('takes the plainness of its speaker from the quotation around it', () => {
    const around = quotation('rose by about 4% to $3.2bn', { speaker: { ...minister, exact: 'Doe' } });
    const implied = { ...minister, exact: null, start: null, end: null };
    expect(noteOn(around, figure('$3.2bn', { speaker: implied }))).toMatch(/^\[John Doe\]/);
    expect(noteOn(around, figure('$3.2bn', { speaker: implied, quotation: around.id }))).toMatch(/^John Doe/);
  });
});

test.each<[string, Partial<DateClaim>, string]>([
  ['relative', {}, '[11 June 2024] | worked out from the date of publication'],
  [
    'anchored',
    { basis: 'anchored', anchor: { edtf: '2024-06', exact: 'in June', start: 1, end: 8 } },
    '[11 June 2024] | worked out from “in June”',
  ],
  [
    'late in a month',
    { exact: 'late June', edtf: '2024-06~' },
    '[late June 2024] | worked out from the date of publication',
  ],
  [
    'about a month',
    { exact: 'around June', edtf: '2024-06~' },
    '[around June 2024] | worked out from the date of publication',
  ],
  ['stated', { basis: 'stated', anchor: null }, '11 June 2024'],
  ['stated as printed', { basis: 'stated', anchor: null, exact: '11 June 2024' }, 'as printed'],
  ['unresolved', { edtf: null, anchor: null }, 'date unknown'],
])('the note on a date: %s', (_, fields, words) => {
  expect(noteOn(date('Tuesday', fields))).toBe(words);
});

describe('an article', () => {
  const claims = [quotation('rose by about 4% to $3.2bn'), figure('about 4%'), figure('$3.2bn'), date('Tuesday')];

  test('numbers its notes in the order of the text, outer ones first, and gives each mark its place', () => {
    const { marking, blocks } = articleView(articleWith(claims), [text]);
    expect(
      marking.marks.map(({ number, className, start, end }) => [number, className, text.slice(start, end)]),
    ).toEqual([
      [1, ['d', 'k1'], 'Tuesday'],
      [2, ['q', 'k2'], 'rose by about 4% to $3.2bn'],
      [3, ['f', 'k3'], 'about 4%'],
      [4, ['f', 'k4'], '$3.2bn'],
    ]);
    expect(blocks[0]?.summary).toBe('4 notes, on: Tuesday; [John Doe]; about 4%; $3.2bn');
  });

  test('a quotation holds a figure of the same extent', () => {
    const { marking } = articleView(articleWith([figure('$3.2bn'), quotation('$3.2bn')]), [text]);
    expect(marking.marks.map(({ className }) => className[0])).toEqual(['q', 'f']);
  });

  test('an editor’s note stands with the claim that it is about, or at a mark of its own', () => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const notes = [
      { text: 'The 11th.', at: at('on Tuesday') },
      { text: 'Jane Roe.', at: at('Ms Roe') },
      { text: 'A copy.', at: null },
    ];
    const { blocks, editorNotes } = articleView(articleWith(claims, { notes }), [text]);
    expect(blocks[0]?.notes.filter(({ editor }) => editor.length > 0)).toMatchObject([
      { kind: 'e', lemma: 'Ms Roe', mark: 'e1', editor: ['Jane Roe.'] },
      { kind: 'd', lemma: 'Tuesday', editor: ['The 11th.'] },
    ]);
    expect(editorNotes).toEqual([
      { text: 'The 11th.', place: { words: 'on Tuesday', mark: claims[3]?.id } },
      { text: 'Jane Roe.', place: { words: 'Ms Roe', mark: 'e1' } },
      { text: 'A copy.', place: null },
    ]);
  });

  test('sets what is not printed in brackets', () => {
    const article = articleWith([]);
    expect([titleOf(article), publishedOf(article)]).toEqual(['[Trade]', '[13 June 2024]']);
  });
});

test('how much of it an editor has checked', () => {
  const claim = date('on Tuesday');
  expect(articleView(articleWith([claim]), [text]).checked).toBeNull();
  const checks = [{ claim: claim.id, on: '2024-06-14' }];
  expect(articleView(articleWith([claim], { checks }), [text]).checked).toBe('The date checked by an editor');
});

describe('what editors did', () => {
  const base = {
    id: '1'.repeat(12),
    do: 'set',
    type: 'date',
    at: null,
    date: '2024-07-01',
    reason: 'It was a Tuesday.',
  };
  const tuesday = date('Tuesday');
  const applied = [
    { ...base, claim: tuesday.id, exact: 'Tuesday', changes: [{ field: 'edtf', was: null, is: '2024-06-11' }] },
    {
      ...base,
      claim: tuesday.id,
      exact: 'Tuesday',
      changes: [
        { field: 'edtf', was: '2024', is: '2024-06' },
        { field: 'kind', was: 'event', is: 'period' },
      ],
    },
    { ...base, do: 'drop', claim: '9'.repeat(12), exact: 'the old quay', changes: [] },
  ] as unknown as Article['corrections'];
  const edited = articleWith([tuesday], {
    corrections: applied,
    notes: [
      { text: 'A translation.', at: null },
      { text: 'The day of the vote.', at: { start: tuesday.start, end: tuesday.end } },
    ],
  });

  test('is told with each place, whose mark is there unless the claim is gone', () => {
    const { corrections, correctedFields, wholeNotes } = articleView(edited, [text]);
    expect(wholeNotes).toEqual(['A translation.']);
    expect(correctedFields).toBe('date (2), kind (1) and one removed; one correction can change several of these');
    expect(corrections).toEqual([
      { words: 'Tuesday', mark: tuesday.id, text: 'date: 11 June 2024 (before: not given). It was a Tuesday.' },
      {
        words: 'Tuesday',
        mark: tuesday.id,
        text: 'date: June 2024 (before: 2024); kind: period (before: event). It was a Tuesday.',
      },
      { words: 'the old quay', mark: null, text: 'Removed. It was a Tuesday.' },
    ]);
  });

  test('is counted in lists of articles, and leads to where it is told', () => {
    const [row] = articleRows(
      [edited],
      () => [],
      new Map([[edited.slug, [{ words: 'Two passages', href: '/compare/' }]]]),
    );
    expect(row?.links).toEqual([
      { words: 'Two passages', href: '/compare/' },
      {
        words: 'What our editors added and changed: two notes and three corrections',
        href: `/articles/${edited.slug}/#edited`,
      },
    ]);
    expect(articleRows([articleWith([])], () => [])[0]?.links).toEqual([]);
  });
});
