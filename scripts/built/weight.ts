import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { BuiltPage } from './pages.ts';

/** What a page makes a browser fetch, in bytes as sent. */
export interface Weight {
  /** HTML and all its stylesheets, gzip. */
  page: number;
  /** All scripts that the page can reach, by import at once or later, gzip; but for the search's own. */
  scripts: number;
  /** Scripts that are fetched when a reader opens the search: the engine, and the box that asks it. */
  search: number;
  /** Fonts that its stylesheets name. They are compressed already. */
  fonts: number;
}

/** Weighs pages of a built site; what they share is read once. */
export class Scales {
  readonly #folder: string;
  readonly #base: string;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #gzipped = new Map<string, Promise<number>>();

  /** `base` is the path that the site is built for, `/` or `/record/`. */
  constructor(folder: string, base = '/') {
    this.#folder = folder;
    this.#base = base.endsWith('/') ? base : `${base}/`;
  }

  async weigh({ file, path }: Pick<BuiltPage, 'file' | 'path'>): Promise<Weight> {
    const html = await readFile(file, 'utf8');
    const { document } = parseHTML(html);
    const here = this.#base + path.slice(1);
    const named = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
    const styles = this.#ours(named('link[rel~="stylesheet"]', 'href'), here);
    const inline = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent ?? '');
    const scripts = await this.#reachable([
      ...this.#ours(named('script[src]', 'src'), here),
      ...inline.flatMap((code) => this.#ours(this.#scriptsIn(code), here)),
    ]);
    const fonts = new Set<string>();
    for (const style of styles)
      for (const font of this.#ours(fontsIn(await this.#textOf(style)), style)) fonts.add(font);
    return {
      page: gzipped(html) + (await this.#gzippedSizes(styles)),
      scripts: await this.#gzippedSizes([...scripts].filter((path) => !this.#isSearch(path))),
      search: await this.#gzippedSizes([...scripts].filter((path) => this.#isSearch(path))),
      fonts: sum(await Promise.all([...fonts].map(async (font) => (await readFile(this.#fileOf(font))).length))),
    };
  }

  /** Addresses that are files of the site, each once, as absolute paths. */
  #ours(addresses: readonly string[], from: string): string[] {
    const paths = addresses.map((address) => new URL(address, `http://site${from}`));
    const ours = paths.filter(({ host, pathname }) => host === 'site' && pathname.startsWith(this.#base));
    return [...new Set(ours.map(({ pathname }) => pathname))].filter((path) => existsSync(this.#fileOf(path)));
  }

  #isSearch(path: string): boolean {
    return path.startsWith(`${this.#base}pagefind/`) || /\/search-box\.client\.[^/]*$/.test(path);
  }

  async #reachable(entries: readonly string[]): Promise<Set<string>> {
    const reached = new Set(entries);
    for (const script of reached)
      for (const next of this.#ours(this.#scriptsIn(await this.#textOf(script)), script)) reached.add(next);
    return reached;
  }

  /**
   * Whatever a script names that might be another script, in imports or in the lists that bundlers keep of them, which
   * begin at the base: `import("./chart.js")` → `./chart.js`, `["_astro/chart.js"]` → also `/record/_astro/chart.js`.
   */
  #scriptsIn(code: string): string[] {
    const names = [...code.matchAll(/["'`]([^"'`\s]+\.m?js)["'`]/g)].map(([, name]) => name as string);
    return names.flatMap((name) => (/^[./]/.test(name) ? [name] : [name, this.#base + name]));
  }

  async #gzippedSizes(paths: Iterable<string>): Promise<number> {
    return sum(await Promise.all([...paths].map((path) => this.#gzippedSize(path))));
  }

  #gzippedSize(path: string): Promise<number> {
    return memoised(this.#gzipped, path, async () => gzipped(await this.#textOf(path)));
  }

  #textOf(path: string): Promise<string> {
    return memoised(this.#texts, path, () => readFile(this.#fileOf(path), 'utf8'));
  }

  #fileOf(path: string): string {
    return join(this.#folder, decodeURIComponent(path.slice(this.#base.length)));
  }
}

/** `url("/_astro/face.woff2")` → `/_astro/face.woff2` */
function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map(([, name]) => name as string);
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function memoised<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = memory.get(key) ?? make();
  memory.set(key, made);
  return made;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
