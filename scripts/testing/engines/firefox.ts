import { type KeyInput, launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { findEngine } from './find-engine.ts';

/** Firefox through WebDriver BiDi, which it speaks itself. */
export async function openFirefox(): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath: findEngine('firefox'), headless: true });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    size: (width) => page.setViewport({ width, height: 800 }),
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (inPage, ...args) => page.evaluate(`(${inPage})(...${JSON.stringify(args)})`) as never,
    click: (selector) => page.locator(selector).click(),
    press: (keys) => (namedKeys.has(keys) ? page.keyboard.press(keys as KeyInput) : page.keyboard.type(keys)),
    close: () => browser.close(),
  };
}

const namedKeys = new Set(['Enter', 'Escape', 'Tab', 'ArrowLeft']);
