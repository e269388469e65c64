import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm run extract`, killed while it writes: every file is the old one or the new one, and the next run goes on from there.

const contentDir = join('.cache', 'content-interrupted');
const articles = join(contentDir, 'articles');
const COUNT = 60;
const slugs = Array.from({ length: COUNT }, (_, index) => `bridge-${String(index).padStart(2, '0')}`);

const about = (published: string) =>
  `published: { value: "${published}", basis: stated, reason: Printed. }\npublisher: The Daily\nurl: https://example.org/\ndraws_on: []\nnotes: []\n`;
const text = (slug: string) =>
  `Council votes at last for ${slug}\n${'The council voted for the bridge on Monday, the mayor said. It cost $5 million.\n'.repeat(60)}`;

/** All sources as of a day of publication, which every article file has in it. */
async function publishOn(day: string): Promise<void> {
  await Promise.all(slugs.map((slug) => writeFile(join(contentDir, 'sources', `${slug}.yaml`), about(day))));
}

function extract() {
  const env = { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1' };
  return spawn(process.execPath, [join('scripts', 'extract.ts')], { env, stdio: 'ignore' });
}

async function finish(): Promise<void> {
  const child = extract();
  expect(await once(child, 'exit')).toEqual([0, null]);
}

const contents = async () =>
  new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await readFile(join(articles, `${slug}.md`), 'utf8')] as const)),
  );

/** How many files are as they should be by now. */
async function changedSince(old: ReadonlyMap<string, string>): Promise<number> {
  const now = await contents();
  return slugs.filter((slug) => now.get(slug) !== old.get(slug)).length;
}

beforeAll(async () => {
  await rm(contentDir, { recursive: true, force: true });
  await mkdir(join(contentDir, 'sources'), { recursive: true });
  await Promise.all(slugs.map((slug) => writeFile(join(contentDir, 'sources', `${slug}.txt`), text(slug))));
});
afterAll(() => rm(contentDir, { recursive: true, force: true }));

test('killed in the middle, it leaves whole files, old or new', { timeout: 600_000 }, async () => {
  await publishOn('2021-05-05');
  await finish();
  const fresh = await contents();
  await publishOn('2021-05-04');
  await finish();
  const old = await contents();
  await publishOn('2021-05-05');

  let interrupted = 0;
  for (const enough of [1, 5, 20]) {
    const child = extract();
    while (child.exitCode === null && (await changedSince(old)) < enough) await sleep(2);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    if ((await changedSince(old)) < COUNT) interrupted++;
    for (const [slug, there] of await contents())
      expect([old.get(slug), fresh.get(slug)].includes(there), slug).toBe(true);
  }
  expect(interrupted).toBeGreaterThan(0);
  await writeFile(join(articles, '.bridge-00.md.999999999-0123abcd.tmp'), 'half a f');

  await finish();
  expect(await contents()).toEqual(fresh);
  expect((await readdir(articles)).sort()).toEqual(slugs.map((slug) => `${slug}.md`));
});
