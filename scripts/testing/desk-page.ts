import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { parse } from 'yaml';
import { browserArgs } from './browser-args.ts';
import { byHand, openDesk, type RunningDesk, weir } from './desk.ts';
import { findBrowser } from './find-browser.ts';
import { Scratch } from './scratch.ts';

/**
 * A desk on one article, in Chromium, for the tests of a file: its page is opened anew before each, with the files as a hand
 * wrote them. Fails in the end where the page had an error or asked another host.
 */
export function deskPage() {
  let scratch: Scratch;
  let desk: RunningDesk;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    scratch = await Scratch.make(weir);
    [desk, browser] = await Promise.all([
      openDesk(scratch, 'Ida'),
      chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] }),
    ]);
  });
  beforeEach(async () => {
    await page?.context().close();
    await scratch.put('content/corrections/weir.yaml', byHand);
    await scratch.put('content/checks/weir.yaml', '[]\n');
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (asked) => {
      if (!asked.url().startsWith(`http://127.0.0.1:${desk.port}/`) && !asked.url().startsWith('data:'))
        faults.push(`asked ${asked.url()}`);
    });
    await page.goto(`http://127.0.0.1:${desk.port}/#weir`);
    await page.locator('.slip').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    desk.process.kill();
    await scratch.remove();
    expect(faults).toEqual([]);
  });
  const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
  const said = () => page.getByRole('status').textContent();
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  return {
    get page() {
      return page;
    },
    get scratch() {
      return scratch;
    },
    file,
    /** What the corrections have beside those that were written by hand. */
    async corrections(): Promise<Record<string, unknown>[]> {
      const yaml = await file('corrections/weir.yaml');
      expect(yaml.startsWith(byHand)).toBe(true);
      return (parse(yaml) as Record<string, unknown>[]).slice(1);
    },
    keys,
    /** Goes to the claim of these words. */
    async goTo(words: string): Promise<void> {
      await keys('/');
      await page.keyboard.type(words);
      await keys('Enter');
      await expect.poll(() => page.locator('.slip .lem').textContent()).toContain(words);
    },
    /** Waits until the desk says so. */
    async saved(words: string): Promise<void> {
      await expect.poll(said).toContain(words);
    },
  };
}
