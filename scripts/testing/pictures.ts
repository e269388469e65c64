import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { withPage } from './launch.ts';

// Pictures that readers take from the drawings: saved, opened alone, looked into.

/** What the button of a format saves: `svg`, `png`, or `png"][data-density="2`. */
export async function saved(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-save="${format}"]`).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.(?:png|svg)$/);
  return readFile(await download.path());
}

/** A file by itself in a browser, without the site: what goes wrong, what it asks for, whether its fonts are its own. */
export function opensAlone(browser: Browser, svg: Buffer) {
  return withPage(browser, { offline: true }, async (page) => {
    const [asked, faults]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => faults.push(message));
    const path = join(await mkdtemp(join(tmpdir(), 'picture-')), 'picture.svg');
    await writeFile(path, svg);
    await page.goto(pathToFileURL(path).href);
    const face = await page.evaluate(() =>
      Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Source Serif 4"`))).then((loaded) =>
        loaded.every((faces) => faces.length === 1 && faces[0]?.status === 'loaded'),
      ),
    );
    await rm(dirname(path), { recursive: true });
    return { faults, asked: asked.filter((address) => !/^(?:file|data):/.test(address)), face };
  });
}

/** Runs in the page: the texts of an SVG, in order; none where it does not parse. */
export function textsOf(svg: string): string[] {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return parsed.querySelector('parsererror') === null
    ? [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
    : [];
}

/** `"#a5420c"` → `"rgb(165, 66, 12)"` */
export function rgbOf(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

/** Runs in the page: how many pixels of a PNG have each colour. */
export async function coloursOf(base64: string): Promise<Record<string, number>> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext(
    '2d',
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const seen: Record<string, number> = {};
  for (let i = 0; i < data.length; i += 4) {
    const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
    seen[colour] = (seen[colour] ?? 0) + 1;
  }
  return seen;
}
