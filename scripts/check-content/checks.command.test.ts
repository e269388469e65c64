import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../src/article/file.ts';
import { sumOf } from '../../src/editing/checks/apply.ts';
import { seenOf } from '../../src/editing/identity/seen.ts';
import type { Article } from '../../src/schema/article.ts';
import { Scratch } from '../testing/scratch.ts';
import { aboutYaml, siteYaml } from '../testing/small-site.ts';

// `content/checks/`: what an editor found right is in the article, as long as it is read as it was.

const text = `Quay closes for winter

ORVIK, 3 May 2021 — “The quay is closed,” Mayor Ada Brun said on Monday. It will cost 40 million crowns.
`;
const about = aboutYaml('quay');
const site = siteYaml('quays');

let scratch: Scratch;
let article: Article;
async function file(): Promise<string> {
  return (await scratch.files())['articles/quay.md'] ?? '';
}
async function read(): Promise<Article> {
  return readArticle(await file(), 'quay.md').article;
}
beforeAll(async () => {
  scratch = await Scratch.make({
    'content/site.yaml': site,
    'content/sources/quay.txt': text,
    'content/sources/quay.yaml': about,
  });
  expect((await scratch.run('extract')).stderr).toBe('');
  article = await read();
});
afterAll(() => scratch.remove());

/** The check of the only quotation, as the desk writes it. */
function check(more: Readonly<Record<string, unknown>> = {}): string {
  const [claim] = article.claims.filter(({ type }) => type === 'quotation');
  if (claim === undefined) throw new Error('There is no quotation.');
  const one = { claim: claim.id, seen: seenOf(claim, text), as: sumOf(claim), by: 'Ida', on: '2021-05-04', ...more };
  return `${JSON.stringify([one])}\n`;
}

test('a check that holds is in the article; its editor is not', async () => {
  await scratch.put('content/checks/quay.yaml', check());
  expect((await scratch.run('extract')).code).toBe(0);
  const { checks, claims } = await read();
  expect(checks).toEqual([{ claim: claims.find(({ type }) => type === 'quotation')?.id, on: '2021-05-04' }]);
  expect(await file()).not.toContain('Ida');
  expect((await scratch.run('check-content')).code).toBe(0);
});

test('of what is read otherwise since, it does not count, and that is said', async () => {
  await scratch.put('content/checks/quay.yaml', check({ as: '00000000' }));
  expect((await scratch.run('extract')).code).toBe(0);
  expect(await read()).not.toHaveProperty('checks');
  const { stdout, code } = await scratch.run('check-content');
  expect(stdout.replace(/ {2,}/g, ' ')).toContain('1:2 warning The claim is read otherwise than when it was checked');
  expect(code).toBe(0);
});

test('of words that somebody else has now, it is an error at its line', async () => {
  await scratch.put('content/checks/quay.yaml', check());
  await scratch.put('content/sources/quay.txt', text.replace('Ada Brun', 'Odd Lie'));
  const { stderr, code } = await scratch.run('extract');
  expect(stderr).toMatch(
    /content\/checks\/quay\.yaml:1:\d+: "The quay is closed," was checked as words of Ada Brun, and is read as words of somebody else now/,
  );
  expect(code).toBe(1);
  await scratch.put('content/sources/quay.txt', text);
});

test('a site that requires checks is not built without them', async () => {
  await scratch.put('content/site.yaml', `${site}require_checked: quotations\n`);
  await scratch.put('content/checks/quay.yaml', '[]\n');
  await scratch.run('extract');
  const { stderr, code } = await scratch.run('check-content');
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    '1 of 1 are unchecked here, and site.yaml has `require_checked: quotations`. Check them in `npm run desk`.',
  );
  expect(code).toBe(1);
  await scratch.put('content/checks/quay.yaml', check());
  await scratch.run('extract');
  expect((await scratch.run('check-content')).code).toBe(0);
});
