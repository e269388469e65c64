import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreSets } from './index.ts';
import { Judge, type Wanted } from './names.ts';
import { daysOf, isSameTime } from './times.ts';

const knowledge = { speakers: [], measures: [] };

/** Scores sets, a file's records by its name, out of a folder of their own. */
async function scoreOf(
  files: Readonly<Record<string, readonly unknown[]>>,
  others: Readonly<Record<string, string>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'sets-'));
  for (const [name, records] of Object.entries(files))
    await writeFile(join(folder, `${name}.ndjson`), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  for (const [name, content] of Object.entries(others)) await writeFile(join(folder, name), content);
  try {
    return await scoreSets(folder, knowledge);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Where words stand in a text, in code points. */
function spanOf(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

const numbers = (measures: readonly { measure: string; right: number; of: number }[]) =>
  Object.fromEntries(measures.map(({ measure, right, of }) => [measure, `${right}/${of}`]));

describe('a speaker is', () => {
  const judge = new Judge([['Orvik Post', 'the Gazette']]);
  const open = { id: 'unnamed', name: 'a clerk' };
  const named = (name: string) => ({ id: 'x', name });
  test.each<[string, Wanted, ReturnType<typeof named> | null, string]>([
    ['right by the same name', { speaker: 'Ada Brun' }, named('Ada Brun'), 'right'],
    ['right by a part of it', { speaker: 'Mayor Brun' }, named('Ada Brun'), 'right'],
    ['wrong by another name', { speaker: 'Ada Brun' }, named('Ole Dahl'), 'wrong'],
    ['not right by a word of many offices', { speaker: 'the Ministry of Trade' }, named('Ministry of Health'), 'wrong'],
    ['right by its initials', { speaker: 'GMF' }, named('Grain Millers Federation'), 'right'],
    ['right as a country for its capital', { speaker: 'Oslo' }, named('Norway'), 'right'],
    ['right as a country for its government', { speaker: 'Government of Norway' }, named('Oslo'), 'right'],
    ['right by a name that the folder lists', { speaker: 'The Gazette' }, named('Orvik Post'), 'right'],
    ['right as one of several', { speaker: 'Ada Brun; Ole Dahl' }, named('Dahl'), 'right'],
    ['right by one that is accepted', { speaker: 'Ada Brun', speaker_accept: ['the town'] }, named('town'), 'right'],
    ['open where nobody is named', { speaker: 'Ada Brun' }, null, 'open'],
    ['open as an unnamed source', { speaker: 'Ada Brun' }, open, 'open'],
    ['right as an unnamed source where the text names nobody', { speaker: null }, open, 'right'],
    ['wrong as a name where the text names nobody', { speaker: null }, named('Ada Brun'), 'wrong'],
    ['right where both null and a name are', { speaker: 'Ada Brun', speaker_accept: [null] }, null, 'right'],
  ])('%s', (_, wanted, given, outcome) => {
    expect(judge.outcome(wanted, given)).toBe(outcome);
  });
});

test.each([
  ['2022-01/2022-03', '2022-33', true],
  ['2022', '2022-01/2022-12', true],
  ['2022~', '2022', true],
  ['202X', '2020/2029', true],
  ['2024-W01', '2024-01-01/2024-01-07', true],
  ['2021-W01', '2021-01-04/2021-01-10', true],
  ['2024-02', '2024-02-01/2024-02-29', true],
  ['../2022', '/2022', true],
  ['2022-21', '2022-21', true],
  ['2022-21', '2022-03/2022-05', false],
  ['2022', '2023', false],
  ['2022', null, false],
  [null, null, true],
])('%s and %s are one time: %s', (one, other, isSame) => {
  expect(isSameTime(one, other)).toBe(isSame);
});

test('a whole article: recall by mode, precision, speakers, and how much of the confidence is earned', async () => {
  const words = '“The quay is full 😀,” Ada Brun said on Monday.';
  const text = `Quay is full\n\n${words}\n\nOle Dahl said that the ferry would be late. “Nobody asked me,” Mia Lund said.\n`;
  const quote = (mode: string, said: string, speaker: string | null, rest = {}) => ({
    ...spanOf(text, said),
    mode,
    speaker,
    ...rest,
  });
  const { sets } = await scoreOf({
    harbour: [
      {
        ...{ id: 'a', text, published: '2031-05-06', figures: [] },
        quotes: [
          quote('direct', 'The quay is full 😀,', 'Ada Brun'),
          quote('indirect', 'the ferry would be late', 'Mia Lund'),
          quote('direct', 'Nobody asked me,', 'Mia Lund', { optional: true }),
          quote('partial', 'is full', null),
        ],
        dates: [{ ...spanOf(text, 'Monday'), value: '2031-05-05' }],
      },
    ],
  });
  expect(numbers(sets[0]?.measures ?? [])).toEqual({
    'dates found': '1/1',
    'dates precision': '1/1',
    'dates value right': '1/1',
    'quotes direct recall': '1/1',
    'quotes indirect recall': '1/1',
    'quotes partial recall': '0/1',
    'quotes precision, indirect': '1/1',
    'quotes precision, marked': '2/2',
    'quotes speaker right': '1/2',
    'quotes speaker wrong': '1/2',
  });
  expect(sets[0]?.judged.map(({ type, outcome }) => [type, outcome])).toEqual([
    ['quotation', 'right'],
    ['quotation', 'wrong'],
    ['date', 'right'],
  ]);
  expect(sets[0]?.faults.map(({ what }) => what)).toEqual(['speaker wrong', 'missed partial']);
});

test('utterances: found by their words, reworded or not, within the sentence that they are from', async () => {
  const text =
    'Quay is full\n\nAda Brun said that the quay was full on Monday. “It will be dredged,” she said. Then she left.\n';
  const said = (speaker: string, utterance: string, within: readonly [number, number] | null = null) => ({
    speaker,
    mode: 'indirect',
    utterance,
    within,
  });
  const { sets } = await scoreOf({
    said: [
      {
        ...{ id: 'a', text, published: '2031-05-06' },
        said: [
          said('Ada Brun', 'The quay was full.'),
          said('Ole Dahl', 'It will be dredged'),
          said('Ada Brun', 'Nobody is to blame'),
          said('Ada Brun', 'It will be dredged', [0, 20]),
        ],
      },
    ],
  });
  expect(numbers(sets[0]?.measures ?? [])).toEqual({
    'said found with the right speaker': '1/4',
    'said indirect recall': '2/4',
    'said recall': '2/4',
    'said speaker right': '1/2',
    'said speaker wrong': '1/2',
  });
});

test('attributions: by kind, with pieces of one counted for precision, and what annotators set aside left out', async () => {
  const text =
    'Dora Lind, the warden, said the weir had failed. “It is gone,” Lind said. Filed by Per Moe, who said it was so.\n';
  const content = (words: string, speech: boolean, kind: string) => {
    const { start, end } = spanOf(text, words);
    return {
      start,
      end,
      segments: [[start, end]],
      kind,
      speech,
      verb: 'said',
      speaker: 'Dora Lind',
      speakerSpan: null,
      speakerType: 'name',
    };
  };
  const { start, end } = spanOf(text, 'Filed by Per Moe, who said it was so.');
  const { sets } = await scoreOf({
    quotes: [
      {
        ...{ id: 'a', text, reference: '2031-05-06', ignore: [[start, end]] },
        quotes: [
          content('the weir had failed', true, 'indirect'),
          content('“It is gone,”', true, 'direct'),
          content('the warden', false, 'indirect'),
        ],
      },
    ],
  });
  expect(numbers(sets[0]?.measures ?? [])).toMatchObject({
    'attributions recall of all speech': '2/2',
    'attributions recall of all other cue': '0/1',
    'attributions precision of direct': '1/1',
    'attributions precision of indirect': '1/1',
    'attributions speaker right': '2/2',
    'attributions verb right': '2/2',
  });
});

test('quantities: by value wherever they stand, by place where they have one; durations are none', async () => {
  const text = 'Orvik sold about 5 tonnes of cod and 7 million crowns of salt in two weeks.';
  const figure = (words: string, kind: string, value: number, modifier = '=') => ({
    ...spanOf(text, words),
    text: words,
    kind,
    value,
    modifier,
  });
  const { sets } = await scoreOf({
    figures: [
      {
        ...{ id: 'a', text },
        figures: [
          figure('5 tonnes', 'measure', 5, '~'),
          figure('7 million crowns', 'money', 7e6),
          figure('two weeks', 'duration', 2),
          { start: null, end: null, kind: 'count', value: 12 },
        ],
      },
    ],
  });
  expect(numbers(sets[0]?.measures ?? [])).toMatchObject({
    'figures value recall': '2/3',
    'figures value recall of count': '0/1',
    'figures value recall of measure': '1/1',
    'figures modifier right': '2/2',
  });
  expect(sets[0]?.faults.map(({ what }) => what)).toContain('missed figure');
});

test('days: by place, and whether the same days are meant', async () => {
  const text = 'Quay closes on 3 May 2031\n\nIt opened in spring 2029 and was full in the first quarter of 2030.\n';
  const date = (words: string, iso: string) => ({ ...spanOf(text, words), text: words, iso });
  const { sets } = await scoreOf({
    dates: [
      {
        ...{ id: 'a', text, reference: '2031-05-06' },
        dates: [
          date('3 May 2031', '2031-05-04'),
          date('spring 2029', '2029-SP'),
          date('the first quarter of 2030', '2030-Q1'),
        ],
      },
    ],
  });
  expect(numbers(sets[0]?.measures ?? [])).toMatchObject({
    'dates place recall': '3/3',
    'dates place and days recall': '2/3',
  });
});

test.each([
  ['2013-Q1', ['2013-01-01', '2013-03-31']],
  ['2013-33', ['2013-01-01', '2013-03-31']],
  ['2013-WI', ['2013-12-01', '2014-02-28']],
  ['2013-24', ['2013-12-01', '2014-02-28']],
  ['2013-H2', ['2013-07-01', '2013-12-31']],
  ['2013-W12-WE', ['2013-03-23', '2013-03-24']],
  ['2013-03-18/2013-03-24', ['2013-03-18', '2013-03-24']],
  ['2013/..', null],
])('%s lasts from %s', (value, days) => {
  expect(daysOf(value)).toEqual(days);
});

test('files of other kinds are named, and a record that is not as its kind asks is told with its line', async () => {
  const { sets, others } = await scoreOf({ cases: [{ id: 'a', text: 'b', expect: [] }] });
  expect([sets, others]).toEqual([[], ['cases.ndjson']]);
  await expect(scoreOf({ said: [{ id: 'a', text: 'b', said: [{ speaker: 'Ada' }] }] })).rejects.toThrow(
    /said\.ndjson:1:1: said, entry 1, mode: is missing\. Add it; its value must be text\./,
  );
  await expect(scoreOf({}, { 'broken.ndjson': '{"id"\n' })).rejects.toThrow('broken.ndjson:1:1: Not a JSON object.');
});
