import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

// The command that others put into their pipelines, with more records, and worse ones, than a test of every day has time for.

/** What the command makes of an input. */
async function answer(input: Iterable<string | Uint8Array>) {
  const child = spawn(process.execPath, ['scripts/extract.ts', '--ndjson'], { stdio: 'pipe' });
  Readable.from(input).pipe(child.stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'close');
  return { answers: stdout.trim().split('\n'), stderr, code: child.exitCode };
}

test('20,000 records, every other one bad: an answer to each, in order', async () => {
  const records = Array.from({ length: 20_000 }, (_, i) =>
    i % 2 === 0
      ? `{"id":"${i}","text":"Sales of Orvik rose ${i}% in 2021, Ada Brun said."}\n`
      : `{"id":"${i}","text":\n`,
  );
  const { answers, stderr, code } = await answer(records);
  expect(answers).toHaveLength(20_000);
  answers.forEach((line, i) => {
    expect(line).toContain(i % 2 === 0 ? `{"id":"${i}","claims":[` : `,"line":${i + 1}}}`);
  });
  expect(stderr).toMatch(/^extract: 10000 of 20000 records failed, first on line 2: .*\n$/);
  expect(code).toBe(1);
});

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const good = '{"id":"good","text":"Sales of Orvik rose 4% in 2021, Ada Brun said."}';

test.each<[what: string, record: string | Uint8Array, answered: string]>([
  ['an id of many digits', good.replace('"good"', '12345678901234567890'), '{"id":12345678901234567890,"claims":[{'],
  ['an empty id', '{"id":"","text":"a"}', '{"id":null,"error":{"message":"\\"id\\" must not be empty."'],
  ['an id of a prototype', '{"id":"__proto__","__proto__":{"text":"a"}}', '{"id":"__proto__","error":'],
  ['nesting', `{"id":"x","text":"a","more":${deep}}`, '{"id":"x","claims":[]'],
  [
    'nesting beside an id of many digits',
    `{"id":0.12345678901234567890,"text":"a","more":${deep}}`,
    '{"id":null,"error":',
  ],
  ['the year 0', '{"id":"x","text":"a","published":"0000-01-01"}', '{"id":"x","error":'],
  ['the last year', good.replace('"good"', '"x","published":"9999-12-31"'), '{"id":"x","claims":[{'],
  ['half a character', Buffer.from([0x22, 0xe2, 0x82]), '{"id":null,"error":{"message":"Not UTF-8.'],
  ['UTF-16', Buffer.from(good.slice(0, 40), 'utf16le'), '{"id":null,"error":'],
  ['a NUL', '{"id":"x","text":"a\\u0000b"}', '{"id":"x","claims":[]'],
  ['a lone surrogate', '{"id":"\\ud800","text":"\\udfff"}', '{"id":"\\ud800","claims":[]'],
  ['10 MB of one word', `{"id":"x","text":"${'a'.repeat(1e7)}"}`, '{"id":"x","claims":[]'],
  ['10 MB of prose', `{"id":"x","text":"${'Sales rose 4% on Monday. '.repeat(4e5)}"}`, '{"id":"x",'],
])('%s: one answer, and the next record has its own', async (_, record, answered) => {
  const { answers } = await answer([record, `\n${good}\n`]);
  expect(answers.at(0)?.slice(0, answered.length)).toBe(answered);
  expect(answers.at(-1)).toContain('{"id":"good","claims":[{');
  expect(answers).toHaveLength(2);
});

test('whoever has read enough may close the pipe: silence, and no error', async () => {
  const child = spawn(process.execPath, ['scripts/extract.ts', '--ndjson'], { stdio: 'pipe' });
  child.stdin.on('error', () => child.stdin.destroy()); // it ends before it has read all
  Readable.from(Array.from({ length: 50_000 }, () => `${good}\n`)).pipe(child.stdin);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toContain('"good"');
  child.stdout.destroy();
  expect(await text(child.stderr)).toBe('');
  if (child.exitCode === null) await once(child, 'close');
  expect(child.exitCode).toBe(0);
});
