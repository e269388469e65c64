import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { browserArgs } from './browser-args.ts';

/** Headless, and silent towards every other host. Playwright gives it a new profile. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browser'), args: [...browserArgs] });
}

/** Opens a page in a context of its own, and closes it after use. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
