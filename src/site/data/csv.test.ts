import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from './columns.ts';
import { csvHead, csvLine, readCsv } from './csv.ts';

const party = z.strictObject({ id: z.string().describe('Id.'), name: z.string().nullable().describe('Name.') });
const schema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('said').describe('Type.'),
    words: z.string().describe('What was said.'),
    by: party.nullable().describe('Who.'),
    with: z.array(party).describe('Others.'),
    maybe: z.array(party).optional().describe('Only where nobody is certain.'),
  }),
  z.strictObject({
    type: z.literal('counted').describe('Type.'),
    words: z.string().describe('What was counted.'),
    value: z.number().nullable().describe('How many.'),
    exact: z.boolean().describe('Whether all were.'),
  }),
]);
const columns = columnsOf(schema);
type Entry = z.infer<typeof schema>;

const fileOf = (entries: readonly Entry[]) =>
  csvHead(columns) + entries.map((entry) => csvLine(columns, entry)).join('');
const said = (words: string): Entry => ({ type: 'said', words, by: null, with: [] });

test('a line for each entry, ended as RFC 4180 has it; what an entry does not have is empty', () => {
  expect(
    fileOf([
      { type: 'said', words: 'No, “never”', by: { id: 'doe', name: null }, with: [{ id: 'a', name: 'A, B' }] },
      { type: 'counted', words: '4\nof "all"', value: -4.5, exact: false },
    ]),
  ).toBe(
    [
      'type,words,by.id,by.name,with,maybe,value,exact',
      'said,"No, “never”",doe,,"[{""id"":""a"",""name"":""A, B""}]",,,',
      'counted,"4\nof ""all""",,,,,-4.5,false',
      '',
    ].join('\r\n'),
  );
});

describe('no cell of text can be taken for a formula:', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "'"])('%j', (words) => {
    const [row] = csvParse(fileOf([said(words)]));
    expect(row?.['words']).toBe(`'${words}`);
    expect(readCsv(columns, fileOf([said(words)]))).toEqual([said(words)]);
  });
  test.each(['1+1', 'a=b', '“=1', ' =1', 'it’s', '$4'])('%j stays as it is', (words) => {
    expect(csvParse(fileOf([said(words)]))[0]?.['words']).toBe(words);
  });
});

test('a text of no characters is not null', () => {
  expect(readCsv(columns, fileOf([said('')]))).toEqual([said('')]);
});

test('a field that an entry may lack is read back as it was: lacking, empty or full', () => {
  const entries = [said('A'), { ...said('B'), maybe: [] }, { ...said('C'), maybe: [{ id: 'doe', name: null }] }];
  expect(readCsv(columns, fileOf(entries))).toEqual(entries);
  expect(Object.keys(readCsv(columns, fileOf([said('A')]))[0] ?? {})).not.toContain('maybe');
});

test('another header is refused', () => {
  expect(() => readCsv(columns, 'type,words\r\n')).toThrow('other columns');
});

test('whatever is written is read back', () => {
  const text = fc.string({ unit: 'binary' }).map((words) => words.toWellFormed());
  const anyText = fc.oneof(text, fc.constantFrom('=1', "'", '', '\r\n', '"', ',', '-4', 'null', '[]'));
  const anyParty = fc.record({ id: anyText, name: fc.option(anyText) });
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record(
      {
        type: fc.constant('said' as const),
        words: anyText,
        by: fc.option(anyParty),
        with: fc.array(anyParty),
        maybe: fc.array(anyParty),
      },
      { requiredKeys: ['type', 'words', 'by', 'with'] },
    ),
    fc.record({
      type: fc.constant('counted' as const),
      words: anyText,
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))),
      exact: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(readCsv(columns, fileOf(entries))).toEqual(entries);
    }),
  );
});
