import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { colours } from '../drawing/colours.ts';

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [light, dark] = colours.paper.map(rgb) as [string, string];

/** `"#161412"` → `"rgb(22, 20, 18)"` */
function rgb(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** Content of the theme colour that holds: what a browser paints its own frame with. */
function frameOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
}

function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('radio', { name, exact: true }).check();
}

describe('the theme', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('is the system’s, %s, as long as nobody chooses', async (colorScheme, ground) => {
    await withPage(browser, { colorScheme }, async (page) => {
      await page.goto(`${url}/`);
      expect(await groundOf(page)).toBe(ground);
      expect(await page.getByRole('radio', { name: 'System default' }).isChecked()).toBe(true);
    });
  });

  test('chosen by hand holds on every page, the browser’s frame with it, and can be given back', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.goto(`${url}/`);
      await choose(page, 'Dark');
      expect(await groundOf(page)).toBe(dark);
      await page.goto(`${url}/speakers/`);
      expect(await groundOf(page)).toBe(dark);
      expect(await frameOf(page)).toEqual([colours.paper[1]]);
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      await choose(page, 'System default');
      expect(await groundOf(page)).toBe(light);
      expect(await frameOf(page)).toEqual([colours.paper[0]]);
      await page.reload();
      expect(await groundOf(page)).toBe(light);
    });
  });

  test('is set before anything is drawn', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.goto(`${url}/`);
      await choose(page, 'Dark');
      // The script comes before the body: by the time that this element is there, the theme is, too.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          (window as unknown as { themeAtBody: string | undefined }).themeAtBody =
            document.documentElement.dataset.theme;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${url}/method/`);
      expect(await page.evaluate(() => (window as unknown as { themeAtBody?: string }).themeAtBody)).toBe('dark');
    });
  });

  test('is chosen with the arrow keys', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.goto(`${url}/method/`);
      await page.getByRole('radio', { name: 'System default' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await groundOf(page)).toBe(dark);
    });
  });

  test('on another open page follows', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    try {
      const [one, other] = [await context.newPage(), await context.newPage()];
      await one.goto(`${url}/`);
      await other.goto(`${url}/method/`);
      await choose(one, 'Dark');
      await expect.poll(() => groundOf(other)).toBe(dark);
      expect(await other.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    } finally {
      await context.close();
    }
  });

  test('of paper is white, whatever was chosen', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.goto(`${url}/`);
      await choose(page, 'Dark');
      await page.emulateMedia({ media: 'print' });
      expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    });
  });

  test('cannot be chosen without scripts, and is the system’s', async () => {
    await withPage(browser, { colorScheme: 'dark', javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/`);
      expect(await page.getByRole('radio').count()).toBe(0);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(dark);
    });
  });

  test('is offered where storage is closed, for the page', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      });
      await page.goto(`${url}/`);
      await choose(page, 'Dark');
      expect(await groundOf(page)).toBe(dark);
    });
  });
});

test('the chart takes the colours of the theme when it changes', async () => {
  await withPage(browser, { colorScheme: 'light' }, async (page) => {
    await page.goto(`${url}/trade/`);
    await page.locator('canvas').first().waitFor();
    const inked = (hex: string) => page.locator('canvas').first().evaluate(countOf, hex);
    await expect.poll(() => inked(colours.figure[0])).toBeGreaterThan(50);
    await choose(page, 'Dark');
    await expect.poll(() => inked(colours.figure[1])).toBeGreaterThan(50);
    expect(await inked(colours.figure[0])).toBe(0);
  });
});

test('the reader’s own colours reach the drawings', async () => {
  await withPage(browser, { forcedColors: 'active', javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/trade/`);
    const wear = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    const system = (name: string) =>
      page.evaluate((colour) => {
        document.body.style.color = colour;
        return getComputedStyle(document.body).color;
      }, name);
    expect(await wear('.chart .tick')).toBe(await system('CanvasText'));
    expect(await wear('.chart a.f text')).toBe(await system('LinkText'));
    expect(await wear('.chart .claim.forecast')).toBe(await system('Canvas'));
  });
});

/** Runs in the page: how many pixels of a canvas have a colour. */
function countOf(element: Element, hex: string): number {
  const { width, height } = element as HTMLCanvasElement;
  const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4)
    if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b && pixels[i + 3] === 255) count++;
  return count;
}
