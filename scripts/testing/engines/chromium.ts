import { chromium } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../find-browser.ts';
import type { Engine } from './engine.ts';

/** Chromium through Playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    size: (width) => page.setViewportSize({ width, height: 800 }),
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (inPage, ...args) => page.evaluate(`(${inPage})(...${JSON.stringify(args)})`),
    click: (selector) => page.locator(selector).first().click(),
    press: (keys) => (namedKeys.has(keys) ? page.keyboard.press(keys) : page.keyboard.type(keys)),
    close: () => browser.close(),
  };
}

const namedKeys = new Set(['Enter', 'Escape', 'Tab', 'ArrowLeft']);
