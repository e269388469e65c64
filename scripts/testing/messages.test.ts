import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

// `messages.txt` has what commands say of bad inputs, for somebody who did not write it to read through. It is what the
// tests of commands print (`MESSAGES=FILE npx vitest run --project commands --project unit scripts`), … for what differs.

const messages = (await readFile(new URL('messages.txt', import.meta.url), 'utf8')).trimEnd().split('\n');
const sources = await Promise.all(
  (await Array.fromAsync(glob('{src,scripts}/**/*.ts')))
    .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
    .map((path) => readFile(path, 'utf8')),
);
const code = sources.join('\n').replace(/\\(.)/g, '$1');

/** How a sentence begins that says what to do. */
const remedy =
  /(?:^|[.…:;,] |and )(?:add|begin|change|check|close|copy|decide|delete|give|keep|leave|look|make|mend|move|name|put|remove|rename|replace|run|save|say|see|take|to keep|try|write)\b/i;

test('there are at least 80, each once', () => {
  expect(messages.length).toBeGreaterThanOrEqual(80);
  expect(new Set(messages).size).toBe(messages.length);
});

test.each(messages)('%s', (message) => {
  for (const sentence of message.split(/\s*…\s*|(?<=[.:;]) /).filter((part) => /\p{L}{2}/u.test(part)))
    expect(code, sentence).toContain(sentence);
  expect(/^… left by /.test(message) || remedy.test(message), 'it says what to do').toBe(true);
});
