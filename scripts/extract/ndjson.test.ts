import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { extractStream } from './ndjson.ts';

const record = (id: string | number, text = 'Sales rose 4%.') => JSON.stringify({ id, text });

/** Answers to an input, given in chunks of so many bytes, read by somebody slow. */
async function answersTo(input: string | Uint8Array, chunk = 7) {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  let written = '';
  const output = new Writable({
    highWaterMark: 1,
    write(piece: Buffer, _encoding, done) {
      written += piece.toString();
      setImmediate(done);
    },
  });
  const tally = await extractStream(Readable.from(chunks), output, { speakers: [], measures: [] });
  await new Promise((done) => output.end(done));
  const lines = written.split('\n');
  expect(lines.pop()).toBe('');
  return {
    tally,
    lines,
    answers: lines.map(
      (line) => JSON.parse(line) as { id: unknown; claims?: unknown[]; error?: { message: string; line: number } },
    ),
  };
}

test('answers line for line, in order, ids as given', async () => {
  const { answers, tally } = await answersTo([record('a'), record(2), record('ü😀')].join('\n'));
  expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'ü😀']);
  expect(answers.every(({ claims }) => Array.isArray(claims))).toBe(true);
  expect(tally).toEqual({ records: 3, failures: [] });
});

test.each([
  '12345678901234567890',
  '-98765432109876543210',
  '0.12345678901234567890',
  '7',
  '"12345678901234567890"',
  '"\\ud800"',
])('the id %s comes back as it is', async (id) => {
  const more = '"meta":{"id":99999999999999999999,"":{"id":3.14159265358979323846}}';
  const { lines } = await answersTo(`{${more},"id":${id},"text":"a"}\n{"id":${id}}\n`);
  expect(lines).toEqual([
    `{"id":${id},"claims":[]}`,
    `{"id":${id},"error":{"message":"\\"text\\" is missing.","line":2}}`,
  ]);
});

test('two ids that differ in their last digit have claims that differ', async () => {
  const text = '"text":"Sales rose 4%."';
  const { answers } = await answersTo(`{"id":12345678901234567890,${text}}\n{"id":12345678901234567891,${text}}\n`);
  const [one, other] = answers.map(({ claims }) => claims?.[0] as { id: string });
  expect(one?.id).not.toBe(other?.id);
});

test('line ends may be CRLF, the first line may begin with a byte-order mark, blank lines only count', async () => {
  const { answers } = await answersTo(`\ufeff${record('a')}\r\n\r\n  \n${record('b')}\r\nno\r\n`);
  expect(answers).toMatchObject([
    { id: 'a', claims: expect.any(Array) },
    { id: 'b' },
    { id: null, error: { line: 5 } },
  ]);
});

test('a text that is not English has an error that names its language', async () => {
  const spanish = record(1, 'El déficit bajó a 12.400 millones de euros, anunció el lunes la ministra.');
  const { answers, tally } = await answersTo([spanish, record(2)].join('\n'));
  expect(answers[0]).toEqual({
    id: 1,
    error: { message: 'The text is in Spanish. Only English is read.', line: 1 },
  });
  expect(answers[1]?.claims).toHaveLength(1);
  expect(tally.failures).toHaveLength(1);
});

test('nothing in, nothing out', async () => {
  expect(await answersTo('')).toEqual({ lines: [], answers: [], tally: { records: 0, failures: [] } });
});

describe('a bad line gets an error with its number, and stops nothing', () => {
  test.each([
    ['no JSON', 'no', null, 'Not JSON'],
    ['half a JSON', '{"id":"x","te', null, 'Not JSON'],
    ['no object', '[1]', null, 'Not an object'],
    ['null', 'null', null, 'Not an object'],
    ['no id', '{"text":"a"}', null, '"id" is missing'],
    ['an id of another kind', '{"id":{},"text":"a"}', null, '"id" must be a string or a number'],
    ['an empty id', '{"id":"","text":"a"}', null, '"id" must not be empty.'],
    ['nesting', `{"id":1.5,"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, null, 'Nested too deeply'],
    ['the year 0', '{"id":"x","text":"a","published":"0000-01-01"}', 'x', '"published" must be a day'],
    ['no text', '{"id":"x"}', 'x', '"text" is missing'],
    ['a text of another kind', '{"id":7,"text":7}', 7, '"text" must be a string'],
    ['no day', '{"id":"x","text":"a","published":"2024-02-30"}', 'x', '"published" must be a day'],
  ])('%s', async (_, line, id, message) => {
    const { answers, tally } = await answersTo(`${record('a')}\n${line}\n${record('b')}\n`);
    expect(answers).toMatchObject([
      { id: 'a' },
      { id, error: { line: 2, message: expect.stringContaining(message) } },
      { id: 'b' },
    ]);
    expect(tally.failures).toHaveLength(1);
  });

  test('bytes that are not UTF-8', async () => {
    const { answers } = await answersTo(
      Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(record('b'))]),
    );
    expect(answers).toMatchObject([{ id: null, error: { line: 1, message: 'Not UTF-8. Give UTF-8.' } }, { id: 'b' }]);
  });
});

test('a published day may be null', async () => {
  const { tally } = await answersTo('{"id":"a","text":"On Tuesday.","published":null}');
  expect(tally.failures).toEqual([]);
});
