import { execFile } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import vnu from 'vnu-jar';
import { findJava } from '../../../scripts/testing/find-java.ts';

// The HTML of every page, read by the checker of the standard's own editors.

/** What it says of sound pages, and why that is no fault of theirs. */
const unfounded: readonly (readonly [message: RegExp, reason: string])[] = [
  [
    /^Resource violates Content Security Policy \(meta tag\): /,
    'it reads files, and no file is the same host as another',
  ],
  [/^Inline script violates Content Security Policy /, 'JSON-LD is data, which a policy lets stand; it never runs'],
  [/^Attribute “pathLength” not allowed on element “circle”/, 'SVG 2 has it on every shape'],
];

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

test('the checker of the standard finds nothing on any page', { timeout: 600_000 }, async ({ skip }) => {
  const java = findJava();
  if (java === null) skip('The checker runs on Java, and there is none, nor could one be installed.');
  const { messages } = await check(java as string, inject('outDir'));
  const found = messages.filter(({ message }) => !unfounded.some(([known]) => known.test(message)));
  expect(
    found.map(
      ({ url, lastLine, lastColumn, message, extract }) => `${url}:${lastLine}:${lastColumn} ${message} ${extract}`,
    ),
  ).toEqual([]);
  // A list of excuses is no longer than it must be; a checker that read nothing finds nothing.
  for (const [known] of unfounded)
    expect(
      messages.some(({ message }) => known.test(message)),
      `${known}`,
    ).toBe(true);
});

/** Runs the checker over the pages of a folder. It ends with an error when it finds one. */
function check(java: string, folder: string): Promise<{ messages: Message[] }> {
  const args = ['-jar', String(vnu), '--format', 'json', '--stdout', '--skip-non-html', folder];
  return new Promise((resolve, reject) => {
    execFile(java, args, { maxBuffer: 1e9 }, (error, stdout) => {
      if (error !== null && stdout === '') reject(error);
      else resolve(JSON.parse(stdout) as { messages: Message[] });
    });
  });
}
