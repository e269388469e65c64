import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Notes in a file which files a build says that it wrote, as JSON: paths below its folder. What is there in the end is
 * compared with it (`scripts/build/complete.ts`).
 */
export function listWritten(file: string): AstroIntegration {
  const written = new Set<string>();
  return {
    name: 'list-written',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'list-written',
          writeBundle(this: { environment: { name: string } }, _: unknown, bundle: Readonly<Record<string, unknown>>) {
            if (this.environment.name === 'client') for (const path of Object.keys(bundle)) written.add(path);
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, assets, pages }) => {
        const folder = dir.href;
        for (const url of [...assets.values()].flat()) written.add(decodeURI(url.href.slice(folder.length)));
        for (const { pathname } of pages) written.add(pathname === '404/' ? '404.html' : `${pathname}index.html`);
        await writeFile(file, JSON.stringify([...written].sort()));
      },
    },
  };
}
