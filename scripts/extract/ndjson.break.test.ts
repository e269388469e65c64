import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

// The command that others put into their pipelines, with more records than a test of every day has time for.

test('20,000 records, every other one bad: an answer to each, in order', async () => {
  const records = Array.from({ length: 20_000 }, (_, i) =>
    i % 2 === 0
      ? `{"id":"${i}","text":"Sales of Orvik rose ${i}% in 2021, Ada Brun said."}\n`
      : `{"id":"${i}","text":\n`,
  );
  const child = spawn(process.execPath, ['scripts/extract.ts', '--ndjson'], { stdio: 'pipe' });
  Readable.from(records).pipe(child.stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'close');
  const answers = stdout.trim().split('\n');
  expect(answers).toHaveLength(20_000);
  answers.forEach((answer, i) => {
    expect(answer).toContain(i % 2 === 0 ? `{"id":"${i}","claims":[` : `,"line":${i + 1}}}`);
  });
  expect(stderr).toMatch(/^extract: 10000 of 20000 records failed, first on line 2: .*\n$/);
  expect(child.exitCode).toBe(1);
});
