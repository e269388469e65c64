import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Asserts that the page has come to a mark of an article, and that the reader sees it. Gives the mark's words. */
export async function landed(page: Page): Promise<string> {
  await page.waitForURL(/\/articles\/[^/]+\/#/);
  const mark = page.locator('mark:target');
  expect(await mark.count()).toBe(1);
  await expect.poll(() => mark.evaluate(isInView)).toBe(true);
  return (await mark.textContent()) ?? '';
}

/** Runs in the page. A mark may run over several lines; its first counts. */
function isInView(element: Element): boolean {
  const [line] = element.getClientRects();
  return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
}
