import type { Browser, Page } from 'playwright';
import { withPage } from './launch.ts';

// Going through a built site. `url` is where its front page is, without a slash at its end; a path begins after it.

/** The body of a file of the site. Throws when there is none. */
export async function textOf(url: string, path: string): Promise<string> {
  const response = await fetch(url + path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.text();
}

/** Paths of all pages, as the sitemap has them. */
export async function pathsOf(url: string): Promise<string[]> {
  const index = await textOf(url, '/sitemap-index.xml');
  const maps = await Promise.all(locations(index).map((location) => textOf(url, pathOf(url, location))));
  return maps.flatMap(locations).map((location) => pathOf(url, location));
}

function locations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location as string);
}

/** Path and fragment of an address, from the front page on. What is outside of the site's base path is nowhere. */
export function pathOf(url: string, address: string): string {
  const { pathname, hash } = new URL(address);
  const base = new URL(url).pathname.replace(/\/$/, '');
  return (pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : `/outside-of-the-site${pathname}`) + hash;
}

/** Loads every page, and tells of errors, refusals of the page's policy, requests to other places, and what is missing. */
export async function findFaults(browser: Browser, url: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const visit = async (page: Page, lane: readonly string[]) => {
    await watch(page, url, faults);
    for (const path of lane) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      if ((await page.locator('h1').count()) !== 1) faults.push(`${path}: not exactly one h1`);
      if ((await page.title()) === '') faults.push(`${path}: no title`);
    }
  };
  await Promise.all(lanes(paths, 4).map((lane) => withPage(browser, {}, (page) => visit(page, lane))));
  return faults;
}

/** From now on, adds to `faults` what goes wrong on a page. */
export async function watch(page: Page, url: string, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: opens a dialog, ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      faults.push(`${page.url()}: asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${page.url()}: ${response.status()} for ${response.url()}`);
  });
  await page.exposeFunction('tellRefusal', (refusal: string) => faults.push(`${page.url()}: refused ${refusal}`));
  await page.addInitScript(() => {
    const { tellRefusal } = window as unknown as { tellRefusal: (refusal: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tellRefusal(`${blockedURI} by ${violatedDirective}`),
    );
  });
}

/** Links of these pages that lead to no page, or to no place on it: “/from/ → /to/#place”. Also tells of ids used twice. */
export async function findDeadLinks(browser: Browser, url: string, paths: readonly string[]): Promise<string[]> {
  const ids = new Map<string, Set<string>>();
  const links = new Map<string, string>();
  const dead: string[] = [];
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const path of paths) {
      await page.goto(url + path);
      const found = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      ids.set(path, new Set(found));
      if (ids.get(path)?.size !== found.length) dead.push(`${path}: an id stands twice`);
      for (const href of await hrefsOn(page)) {
        const target = new URL(href, url + path);
        if (target.origin === new URL(url).origin) links.set(pathOf(url, target.href), path);
      }
    }
  });
  for (const [href, from] of links) {
    const [path = '', fragment = ''] = href.split('#').map(decodeURIComponent);
    const there = ids.get(path);
    const isFile = there === undefined && (await fetch(url + path, { method: 'HEAD' })).ok;
    if (!(isFile || (there !== undefined && (fragment === '' || there.has(fragment))))) dead.push(`${from} → ${href}`);
  }
  return dead;
}

/** What the links of a page, or those named, lead to, as it is written. */
export function hrefsOn(page: Page, links = 'a[href]'): Promise<string[]> {
  return page.locator(links).evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') as string));
}

/** The items dealt out, as cards are. */
function lanes<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, lane) => items.filter((__, index) => index % count === lane));
}
