import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { answersTo } from './extract-shard.ts';

/** A reader of records that some records end: as `extract --ndjson` would where the system, or a fault of ours, kills it. */
const reader = `
  const lines = require('node:readline').createInterface(process.stdin);
  lines.on('line', (line) => {
    if (line === '') return;
    const { id, text } = JSON.parse(line);
    if (text === 'kill') { require('node:fs').writeSync(1, '{"id":"' + id); process.kill(process.pid, 'SIGKILL'); }
    if (text === 'exit') { lines.close(); process.exit(7); }
    require('node:fs').writeSync(1, JSON.stringify({ id, claims: [] }) + '\\n');
  });
`;

function start(): ChildProcess {
  return spawn(process.execPath, ['-e', reader], { stdio: ['pipe', 'pipe', 'pipe'] });
}

async function answers(texts: readonly string[], begin = start): Promise<string[]> {
  const records = texts.map((text, id) => Buffer.from(JSON.stringify({ id: String(id), text })));
  const found: string[] = [];
  for await (const line of answersTo(records, begin)) found.push(Buffer.from(line).toString());
  return found;
}

test('a record that ends its process costs itself only', async () => {
  expect(await answers(['a', 'kill', 'b', 'exit'])).toEqual([
    '{"id":"0","claims":[]}\n',
    '{"id":"1","error":{"message":"Reading it ended the process (SIGKILL) 3 times. It is left without claims.","line":2}}\n',
    '{"id":"2","claims":[]}\n',
    '{"id":"3","error":{"message":"Reading it ended the process (exit code 7) 3 times. It is left without claims.","line":4}}\n',
  ]);
});

test('a process that somebody ends once costs nothing', async () => {
  let started = 0;
  const sabotaged = () => {
    const child = start();
    if (started++ === 0) child.stdout?.once('data', () => child.kill('SIGKILL'));
    return child;
  };
  const texts = Array.from({ length: 300 }, (_, n) => `text ${n}`);
  expect(await answers(texts, sabotaged)).toEqual(texts.map((_, id) => `{"id":"${id}","claims":[]}\n`));
});

test('a process that cannot begin says why', async () => {
  const failing = () =>
    spawn(process.execPath, ['-e', 'console.error("no content"); process.exit(1)'], { stdio: 'pipe' });
  await expect(answers(['a'], failing)).rejects.toThrow('no content');
});
