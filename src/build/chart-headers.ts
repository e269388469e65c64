import { appendFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Where the chart stands is for site.yaml to say, so that no file of public/ can: as other pages, no site may frame it. */
export function chartHeaders(path: string): AstroIntegration {
  return {
    name: 'chart-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (path === '') return;
        await appendFile(new URL('_headers', dir), `/${path}/*\n  Content-Security-Policy: frame-ancestors 'none'\n`);
      },
    },
  };
}
