import { describe, expect, test } from 'vitest';
import { extract } from '../../extract/index.ts';
import { indexRegistry } from '../../extract/speakers/registry.ts';
import type { Claim } from '../../schema/claim.ts';
import { type Correction, correctionsSchema } from '../../schema/correction.ts';
import { applyCorrections } from './apply.ts';

const text = [
  'Harbour opens',
  '“The harbour is open,” the mayor, Ann Lee, said on Tuesday. “It cost $5 million.” Bob Ray told reporters that ships would come by 2032.',
  'The council said tolls rose by 4% in 2030. Tolls fell by 4% in 2029, the council said.',
  'It has nearly 300 boats.',
].join('\n');
const speakers = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const, country: null, aliases: [], roles: [] },
  { id: 'harbour-board', name: 'Harbour Board', kind: 'organisation' as const, country: null, aliases: [], roles: [] },
];
const { paragraphs, sentences, claims } = extract({ id: 'harbour', text, published: '2031-05-09', speakers });

/** Applies corrections as a file of them would have it. */
function apply(...corrections: Record<string, unknown>[]) {
  const why = { reason: 'Read again.', date: '2031-05-10' };
  const checked: Correction[] = correctionsSchema.parse(corrections.map((correction) => ({ ...why, ...correction })));
  const registry = indexRegistry(speakers);
  return applyCorrections(claims, checked, { slug: 'harbour', text, paragraphs, sentences, registry });
}

/** The only claim of these words. */
function claimOf(exact: string, from: readonly Claim[] = claims): Claim {
  const [found, ...others] = from.filter((claim) => claim.exact === exact);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} claims are ${exact}`);
  return found;
}

const open = 'The harbour is open,';

test('nothing corrected, nothing changed', () => {
  expect(apply()).toEqual({ extracted: claims, claims, log: [], problems: [] });
});

describe('a field is set', () => {
  test('by words or by id; the id stays, the origin says so, the log has what was and what is', () => {
    const { id } = claimOf(open);
    const byWords = apply({ do: 'set', words: open, fields: { said: '2031-05-05' } });
    const byId = apply({ do: 'set', claim: id, fields: { said: '2031-05-05' } });
    expect(claimOf(open, byWords.claims)).toEqual({ ...claimOf(open), said: '2031-05-05', origin: 'corrected' });
    expect(byId.claims).toEqual(byWords.claims);
    expect(byWords.log).toMatchObject([
      { claim: id, do: 'set', exact: open, changes: [{ field: 'said', was: '2031-05-06', is: '2031-05-05' }] },
    ]);
  });

  test.each<[string, string, Record<string, unknown>, object]>([
    [
      'a registered speaker',
      open,
      { speaker: 'Harbour Board' },
      { speaker: { id: 'harbour-board', exact: 'Ann Lee' } },
    ],
    ['a speaker that nobody knows', open, { speaker: 'Zoë Poe' }, { speaker: { id: 'zoe-poe', name: 'Zoë Poe' } }],
    ['an unnamed source', open, { speaker: { unnamed: 'an aide' } }, { speaker: { id: 'unnamed', name: 'an aide' } }],
    ['nobody', open, { speaker: null }, { speaker: null }],
    [
      'words that name the speaker',
      open,
      { speaker_words: 'the mayor' },
      { speaker: { id: 'ann-lee', exact: 'the mayor', start: text.indexOf('the mayor') } },
    ],
    ['a speaker only implied', open, { speaker_words: null }, { speaker: { id: 'ann-lee', exact: null, start: null } }],
    ['who passed it on', open, { via: ['Harbour Board'] }, { via: [{ id: 'harbour-board', name: 'Harbour Board' }] }],
    ['another cue', open, { cue: 'told' }, { cue: { exact: 'told', start: text.indexOf('told') } }],
    [
      'other words',
      open,
      { exact: 'The harbour is open' },
      { start: claimOf(open).start, end: claimOf(open).end - 1, sentence: claimOf(open).sentence },
    ],
    ['an amount', '$5 million', { value: 6e6, qualifier: 'about' }, { value: 6e6, qualifier: 'about', unit: 'USD' }],
    [
      'another qualifier, whose old words go',
      'nearly 300 boats',
      { qualifier: 'over' },
      { qualifier: 'over', qualifier_words: undefined },
    ],
    [
      'the words of a qualifier',
      'nearly 300 boats',
      { qualifier: 'over', qualifier_words: 'above' },
      { qualifier: 'over', qualifier_words: 'above' },
    ],
    ['a date', 'Tuesday', { edtf: '2031-04-29' }, { edtf: '2031-04-29', grain: 'day' }],
    [
      'what a date was worked out from',
      'Tuesday',
      { anchor: { edtf: '2030', words: '2030' } },
      { anchor: { edtf: '2030', exact: '2030', start: text.indexOf('2030') } },
    ],
  ])('to %s', (_, words, fields, expected) => {
    const { claims: corrected, problems } = apply({ do: 'set', words, fields });
    expect(problems).toEqual([]);
    expect(corrected.find(({ id }) => id === claimOf(words).id)).toMatchObject({ ...expected, origin: 'corrected' });
  });

  test('to what it is already: no correction', () => {
    expect(claimOf(open)).toMatchObject({ mode: 'direct', said: '2031-05-06' });
    const fields = { mode: 'direct', said: '2031-05-06' };
    expect(apply({ do: 'set', words: open, fields })).toEqual({ extracted: claims, claims, log: [], problems: [] });
  });
});

describe('a claim is', () => {
  test('dropped; its figures point to what is still around them', () => {
    const quotation = claimOf('It cost $5 million.');
    expect(claimOf('$5 million')).toMatchObject({ quotation: quotation.id });
    const { claims: left, log } = apply({ do: 'drop', claim: quotation.id });
    expect(left.map(({ id }) => id)).not.toContain(quotation.id);
    expect(claimOf('$5 million', left)).toMatchObject({ quotation: null });
    expect(log).toMatchObject([{ do: 'drop', exact: 'It cost $5 million.', changes: [] }]);
  });

  test('added at its place, as if it had been found', () => {
    const fields = { mode: 'partial', speaker: 'Ann Lee', cue: 'said' };
    const { claims: all, problems } = apply({ do: 'add', type: 'quotation', words: 'The harbour', fields });
    expect(problems).toEqual([]);
    const added = claimOf('The harbour', all);
    expect(added).toMatchObject({
      origin: 'added',
      start: 15,
      sentence: claimOf(open).sentence,
      marked: false,
      to: null,
    });
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  test('added around a figure, which points to it then', () => {
    const words = 'tolls rose by 4% in 2030';
    const dropped = claims.filter(({ exact, type }) => type === 'quotation' && exact.includes(words));
    const { claims: all } = apply(...dropped.map(({ id }) => ({ do: 'drop', claim: id })), {
      do: 'add',
      type: 'quotation',
      words: 'rose by 4%',
      fields: { mode: 'indirect' },
    });
    const added = claimOf(
      'rose by 4%',
      all.filter(({ type }) => type === 'quotation'),
    );
    expect(
      all.find(({ type, start, end }) => type === 'figure' && start >= added.start && end <= added.end),
    ).toMatchObject({
      quotation: added.id,
    });
  });

  test('merged with others of its paragraph, under the id of the first', () => {
    const { claims: left, log } = apply({ do: 'merge', words: open, with: [{ words: 'It cost $5 million.' }] });
    const merged = left.find(({ id }) => id === claimOf(open).id);
    expect(merged?.exact).toBe('The harbour is open,” the mayor, Ann Lee, said on Tuesday. “It cost $5 million.');
    expect(left.some(({ exact }) => exact === 'It cost $5 million.')).toBe(false);
    expect(log).toMatchObject([{ do: 'merge', changes: [{ field: 'exact', was: open, is: merged?.exact }] }]);
    expect(claimOf('$5 million', left)).toMatchObject({ quotation: merged?.id });
  });
});

describe('a correction that cannot be applied says where and why, and changes nothing', () => {
  const percent = claims.filter(({ exact }) => exact === '4%');
  test.each<[string, Record<string, unknown>, PropertyKey[], string | RegExp]>([
    [
      'of words that no claim has',
      { do: 'drop', words: 'The harbor is open,' },
      ['words'],
      `The nearest is the quotation ${claimOf(open).id} "The harbour is open,"`,
    ],
    ['of an id that no claim has', { do: 'drop', claim: '000000000000' }, ['claim'], /No claim has the id "0{12}"\./],
    ['that names no claim', { do: 'drop' }, [], '`claim` (its id) or by `words`'],
    ['that names one twice', { do: 'drop', words: open, claim: claimOf(open).id }, [], 'one of them only'],
    ['of words of several', { do: 'drop', words: '4%' }, ['words'], `2: figure ${percent[1]?.id}`],
    ['of the third of two', { do: 'drop', words: '4%', occurrence: 3 }, ['occurrence'], '2 claims have'],
    ['of another type', { do: 'drop', words: open, type: 'date' }, ['words'], 'No date has the words'],
    [
      'of a field that there is not',
      { do: 'set', words: 'Tuesday', fields: { said: null } },
      ['fields', 'said'],
      'A date has no field "said"',
    ],
    [
      'to a value of another type',
      { do: 'set', words: 'Tuesday', fields: { kind: 'money' } },
      ['fields', 'kind'],
      'kind: must be statement, event, plan or period, not the text "money".',
    ],
    [
      'to words elsewhere',
      { do: 'set', words: open, fields: { exact: 'tolls' } },
      ['fields', 'exact'],
      'paragraph of the claim',
    ],
    [
      'to a cue that is not there',
      { do: 'set', words: open, fields: { cue: 'sang' } },
      ['fields', 'cue'],
      '"sang" is not in',
    ],
    [
      'adding words that are not there',
      { do: 'add', type: 'date', words: 'Friday', fields: {} },
      ['words'],
      '"Friday" is not in',
    ],
    [
      'adding a quotation of no mode',
      { do: 'add', type: 'quotation', words: 'Harbour', fields: {} },
      ['fields'],
      'An added quotation needs mode: direct, partial or indirect.',
    ],
    ['adding words that stand twice', { do: 'add', type: 'date', words: 'said', fields: {} }, ['words'], '3 times'],
    [
      'adding half a claim',
      { do: 'add', type: 'date', words: 'Harbour', fields: { edtf: '2031' } },
      ['fields'],
      'needs grain: day, week, month, quarter, season, year, decade or interval; basis: stated, relative or anchored; kind: statement, event, plan or period.',
    ],
    [
      'adding what is there',
      { do: 'add', type: 'date', words: 'Tuesday', fields: {} },
      ['words'],
      'stands there already',
    ],
    [
      'merging over paragraphs',
      { do: 'merge', words: '$5 million', with: [{ words: '4%', occurrence: 1 }] },
      ['with'],
      'several paragraphs',
    ],
    [
      'merging a date into a quotation',
      { do: 'merge', words: open, with: [{ words: 'Tuesday' }] },
      ['with', 0],
      'A date cannot',
    ],
  ])('%s', (_, correction, keys, reason) => {
    const result = apply(correction);
    expect(result.problems).toEqual([
      { keys: [0, ...keys], reason: expect.stringMatching(reason instanceof RegExp ? reason : literal(reason)) },
    ]);
    expect(result.claims).toEqual(claims);
    expect(result.log).toEqual([]);
  });

  test('after one that took the claim away', () => {
    const { problems, log } = apply({ do: 'drop', words: open }, { do: 'set', words: open, fields: { said: null } });
    expect(problems).toEqual([
      {
        keys: [1],
        reason:
          'Correction 1 of this file takes this claim away, and this one changes it. Delete one of the two corrections.',
      },
    ]);
    expect(log).toHaveLength(1);
  });

  test('taking away a claim that one further up sets', () => {
    const set = { do: 'set', words: open, fields: { said: null } };
    const kept =
      'This takes a claim away, but correction 1 of this file sets its said. Delete one of the two corrections.';
    expect(apply(set, { do: 'drop', words: open }).problems).toEqual([{ keys: [1], reason: kept }]);
  });

  test('setting a field that one further up sets, but not another field', () => {
    const set = (fields: object) => ({ do: 'set', words: open, fields });
    expect(apply(set({ said: null }), set({ said: '2031' })).problems).toEqual([
      {
        keys: [1, 'fields', 'said'],
        reason: 'Correction 1 of this file sets said of this claim, too. Delete one of the two.',
      },
    ]);
    expect(apply(set({ said: null }), set({ mode: 'partial' })).problems).toEqual([]);
  });
});

function literal(words: string): RegExp {
  return new RegExp(RegExp.escape(words));
}
