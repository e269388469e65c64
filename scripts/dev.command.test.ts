import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './testing/free-port.ts';

// The dev server on a copy of the second corpus: what an editor or a developer saves shows in the pages it serves.

let folder: string;
let url: string;
let server: ChildProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  await cp('scripts/testing/second-corpus', folder, { recursive: true });
  const port = await freePort();
  url = `http://localhost:${port}`;
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...env } = process.env; // by which Astro would know a test
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...env, CONTENT_DIR: folder, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
});

afterAll(async () => {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

/** A machine may be busy; how long it takes is no matter of this test. */
const patiently = { timeout: 90_000, interval: 300 };

async function page(path: string): Promise<string> {
  const answer = await fetch(url + path).catch(() => null);
  return answer === null ? '' : answer.text();
}

async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${path} has ${from}`).not.toBe(before);
  await writeFile(join(folder, path), after);
}

test('the name of the site, in site.yaml', async () => {
  await expect.poll(() => page('/'), patiently).toContain('<main');
  await change('site.yaml', /^name: .*$/m, 'name: Leaf and Lantern');
  await expect.poll(() => page('/'), patiently).toContain('Leaf and Lantern');
});

test('what is known of an article: in the article, and in the list of articles', async () => {
  const [, slug] = /href="\/articles\/([^/"]+)\/"/.exec(await page('/articles/')) ?? [];
  await page(`/articles/${slug}/`); // it is at hand
  await change(`sources/${slug}.yaml`, /^publisher: .*$/m, 'publisher: The Lantern');
  await expect.poll(() => page(`/articles/${slug}/`), patiently).toContain('The Lantern');
  await expect.poll(() => page('/articles/'), patiently).toContain('The Lantern');
});
