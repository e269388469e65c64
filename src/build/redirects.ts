import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Where the page at an address that something has left leads at once. */
const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read: a 301 from each address that an article or a claim has left
 * to where it is, as the page there says. What is gone has no line: its page says why. `left` are paths below the base.
 */
export function redirects(left: ReadonlySet<string>, base: string): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const built = pages.map(({ pathname }) => pathname.replace(/\/$/, '')).filter((path) => left.has(path));
        // Articles first: Cloudflare Pages takes 2,000 lines.
        const rules = await Promise.all(
          built
            .sort()
            .map(async (path) => ({ path, html: await readFile(new URL(`${path}/index.html`, dir), 'utf8') })),
        );
        const lines = rules.flatMap(({ path, html }) => lineFor(`${base.replace(/\/$/, '')}/${path}/`, html) ?? []);
        if (lines.length > 0) await writeFile(new URL('_redirects', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}

/**
 * The rule for an address, from the page there; null where that leads nowhere at once. The `!` makes Netlify follow it
 * although there is a page; Cloudflare Pages does so anyhow, and reads the number before it.
 *
 * `"/articles/quay/"` → `"/articles/quay/ /articles/pier/ 301!"`
 */
export function lineFor(from: string, html: string): string | null {
  const to = REFRESH.exec(html)?.[1]?.replaceAll('&amp;', '&');
  return to === undefined ? null : `${from} ${to} 301!`;
}
