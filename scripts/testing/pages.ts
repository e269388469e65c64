import { readdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright';

/** Opens a page of its own profile, and closes it whatever happens. */
export async function withPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context: BrowserContext = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Paths of all pages of a built site, `404.html` left out: `"/articles/"`. */
export async function builtPaths(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true });
  return entries
    .map((entry) => `/${entry.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}
