import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { parse } from 'yaml';
import { browserArgs } from './browser-args.ts';
import { byHand, openDesk, type RunningDesk, weir } from './desk.ts';
import { findBrowser } from './find-browser.ts';
import { Scratch } from './scratch.ts';

interface Opened {
  /** The content folder; one article with a correction by hand where nothing is said. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is opened, as the address has it: an article or a view. */
  readonly view?: string;
  readonly width?: number;
}

/**
 * A desk in Chromium, for the tests of a file: its page is opened anew before each, with the decisions on the article as a hand
 * wrote them. Fails in the end where the page had an error or asked another host.
 */
export function deskPage({ files = weir, view = 'weir', width = 1280 }: Opened = {}) {
  let scratch: Scratch;
  let desk: RunningDesk;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    scratch = await Scratch.make(files);
    [desk, browser] = await Promise.all([
      openDesk(scratch, 'Ida'),
      chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] }),
    ]);
  });
  beforeEach(async () => {
    await page?.context().close();
    await scratch.put('content/corrections/weir.yaml', byHand);
    await scratch.put('content/checks/weir.yaml', '[]\n');
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (asked) => {
      if (!asked.url().startsWith(`http://127.0.0.1:${desk.port}/`) && !asked.url().startsWith('data:'))
        faults.push(`asked ${asked.url()}`);
    });
    await page.goto(`http://127.0.0.1:${desk.port}/#${view}`);
    await page.locator('main :is(.slip, .head, .bring)').first().waitFor();
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
    /** Opens another view, as its link in the head of the desk does. */
    async goToView(name: string): Promise<void> {
      await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    },
    /** Closes the page as a person does, which the page may ask about, and opens what `view` says anew. */
    async openAnew(hash = view): Promise<void> {
      await page.goto(`http://127.0.0.1:${desk.port}/?anew#${hash}`);
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
    /** Selects words of the article, as a mouse would. */
    async select(words: string): Promise<void> {
      await page.evaluate((wanted) => {
        for (const paragraph of document.querySelectorAll('p[data-start]')) {
          const from = paragraph.textContent?.indexOf(wanted) ?? -1;
          if (from === -1) continue;
          const range = document.createRange();
          const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          let at = 0;
          for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
            const [start, end] = [from - at, from + wanted.length - at];
            if (0 <= start && start < node.data.length) range.setStart(node, start);
            if (0 < end && end <= node.data.length) range.setEnd(node, end);
            at += node.data.length;
          }
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
        throw new Error(`No paragraph has “${wanted}”.`);
      }, words);
    },
    /** Whether all of the window that something takes is there to be seen, with nothing over its middle. */
    async isSeen(selector: string): Promise<boolean> {
      return page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return top >= 0 && bottom <= innerHeight && there !== null && element.contains(there);
        });
    },
    /** Waits until the desk says so. */
    async saved(words: string): Promise<void> {
      await expect.poll(said).toContain(words);
    },
  };
}
