import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { accountsOf, budgetTable } from '../built/budgets.ts';
import { checkContent } from '../check-content/index.ts';
import { serve } from '../serve.ts';
import { makeSite } from '../site.ts';
import { findBrowser } from './find-browser.ts';

// Before the browser tests: builds the site once from what is committed (nothing is extracted anew), and serves it.
// After them: prints what its pages weigh.

const outDir = '.cache/site-under-test';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    url: string;
    /** Folder of the built site. */
    outDir: string;
    /** Path of a Chromium. */
    browser: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser());
  if ((await checkContent()) > 0) throw new Error('The content is not sound (above), so there is no site to test.');
  await rm(outDir, { recursive: true, force: true });
  if ((await makeSite(outDir)) !== 0) throw new Error('The site could not be built (above).');
  const { BASE_PATH } = process.env;
  const { url, close } = await serve(outDir, 0, BASE_PATH);
  project.provide('url', url);
  project.provide('outDir', outDir);
  return async () => {
    await close();
    console.log(`\n${budgetTable(await accountsOf(outDir, BASE_PATH))}`);
  };
}
