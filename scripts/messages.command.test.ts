import { glob, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { groups, printed } from './testing/messages/printed.ts';
import type { Entry } from './testing/messages/run.ts';

// `testing/messages/*.md` have what commands say of bad inputs, each as it is printed, for somebody who did not write it to
// read. It is what they said when they ran here: `npx vitest run --project commands scripts/messages -u` writes it anew.

/** How a sentence begins that says what to do. */
const remedy =
  /(?:^|[.:;,?] |and |otherwise )(?:add|allow|ask|begin|change|check|close|copy|correct|delete|did you mean|empty|get|give|indent|keep|look|make|move|name|nothing needs|put|remove|rename|replace|restore|run|save|say|set|tie|try|type|use|write)\b|\bmust (?:be|have)\b/im;

/** Without what somebody typed or wrote, which is quoted. */
const own = (said: string) => said.replace(/`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|^\S*\/\S*$/gm, '…');

const rules: readonly (readonly [rule: string, holds: (said: string) => boolean])[] = [
  ['says what to do', (said) => remedy.test(said)],
  ['has options in the marks of what is typed', (said) => !/(?<![\w-])--[a-z]/.test(own(said))],
  [
    'has one verb for what goes',
    (said) => !/\b[Tt]ake (?:it|that|this)\b.* out\b|\b[Rr]emove (?:it|this|that)\b(?! one| with)/.test(own(said)),
  ],
  ['has one word for examples', (said) => !/\bas in [\dh-]|\blike [\d"a-z]*\d/.test(own(said))],
  [
    'is in whole sentences',
    (said) => !/(?:error|warning|\d:|added\.) +Not?\b(?![^.]*\b(?:has|was|is)\b)/.test(own(said)),
  ],
  ['has no stack', (said) => !/^ {4}at /m.test(said)],
];

describe.each(groups)('$heading', ({ heading, file, run }) => {
  let entries: readonly Entry[];
  beforeAll(async () => {
    entries = await run();
  });

  test('each message is as somebody has read it', async () => {
    expect(entries.filter(({ said }) => said === '')).toEqual([]);
    await expect(printed(heading, entries)).toMatchFileSnapshot(`testing/messages/${file}`);
  });

  test.each(rules)('each %s', (_, holds) => {
    expect(entries.filter(({ said }) => !holds(said)).map(({ said }) => said)).toEqual([]);
  });
});

test('there are at least 80', async () => {
  const files = await Array.fromAsync(glob('scripts/testing/messages/*.md'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  expect(texts.join('').match(/^## \d/gm)?.length).toBeGreaterThanOrEqual(80);
});
