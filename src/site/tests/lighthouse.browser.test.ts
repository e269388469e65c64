import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { type Lighthouse, startLighthouse } from '../../../scripts/testing/lighthouse.ts';

// Performance is no test, as it hangs on the machine: `npm run bench` has it.

const url = inject('url');
const kinds = await pagesOfEachKind();
const categories = ['accessibility', 'best-practices', 'seo', 'agentic-browsing'];
let lighthouse: Lighthouse;
beforeAll(async () => {
  lighthouse = await startLighthouse(inject('browser'));
});
afterAll(() => lighthouse.close());

test.for(kinds)('Lighthouse gives 100 throughout for $path', async ({ path, file }) => {
  // a page that asks search engines to leave it out is none for them
  const indexed = !/<meta name="robots" content="noindex/.test(await readFile(file, 'utf8'));
  const asked = categories.filter((category) => indexed || category !== 'seo');
  const { scores, failed } = await lighthouse.audit(url + path, asked);
  expect(failed).toEqual([]);
  expect(scores).toEqual(Object.fromEntries(asked.map((category) => [category, 1])));
});
