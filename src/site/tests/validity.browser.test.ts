import { execFile } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import vnu from 'vnu-jar';
import { filesIn } from '../../../scripts/build/made-files.ts';
import { findJava } from '../../../scripts/testing/find-java.ts';

// The HTML of every page, read by the checker of the standard's own editors, from a server as a browser reads it.

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

/** What it says of data: JSON, which never runs. The standard asks a policy about programs alone. */
const isOfData = ({ message, extract = '' }: Message) =>
  message.startsWith('Inline script violates Content Security Policy ') &&
  /type="application\/(?:ld\+)?json"/.test(extract);

test('the checker of the standard finds nothing on any page', { timeout: 600_000 }, async ({ skip }) => {
  const java = findJava();
  if (java === null) skip('The checker runs on Java, and there is none, nor could one be installed.');
  const pages = (await filesIn(inject('outDir'))).filter((path) => path.endsWith('.html'));
  const { messages } = await check(
    java as string,
    pages.map((path) => `${inject('url')}/${path.replace(/(?<=^|\/)index\.html$/, '')}`),
  );
  expect(
    messages
      .filter((message) => !isOfData(message))
      .map(
        ({ url, lastLine, lastColumn, message, extract }) => `${url}:${lastLine}:${lastColumn} ${message} ${extract}`,
      ),
  ).toEqual([]);
  // A checker that read nothing finds nothing: it has read the front page, and all that have data.
  const withData = new Set(messages.filter(isOfData).map(({ url }) => url));
  expect([...withData]).toContain(`${inject('url')}/`);
  expect(withData.size).toBeGreaterThan(pages.length / 2);
});

/** Runs the checker over these addresses. It ends with an error when it finds one. */
function check(java: string, addresses: readonly string[]): Promise<{ messages: Message[] }> {
  // It asks no server of its own machine unless it is told that it may.
  const mayAskHere = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
  const args = [mayAskHere, '-jar', String(vnu), '--format', 'json', '--stdout', ...addresses];
  return new Promise((resolve, reject) => {
    execFile(java, args, { maxBuffer: 1e9 }, (error, stdout) => {
      if (error !== null && stdout === '') reject(error);
      else resolve(JSON.parse(stdout) as { messages: Message[] });
    });
  });
}
