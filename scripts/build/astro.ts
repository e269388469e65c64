import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './out-folder.ts';
import { refusalIn } from './refused.ts';

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const endWithParent = join(import.meta.dirname, 'end-with-parent.ts');

/**
 * Heap of a build in MB, as Node would else let garbage pile up to twice what is needed: with all that is beside the heap, ten
 * thousand articles stay under 4 GB. Larger corpora ask for more by NODE_OPTIONS.
 */
const HEAP = 2500;

/**
 * Builds the pages into `<work>/site`, and lists in `<work>/written.json` what was written. An error that Astro logs and
 * swallows counts as a failure. Gives the exit code.
 */
export async function buildPages(work: string, env: Readonly<Record<string, string>>): Promise<number> {
  const isHeapChosen = process.env.NODE_OPTIONS?.includes('max-old-space-size') ?? false;
  const heap = isHeapChosen ? [] : [`--max-old-space-size=${HEAP}`];
  const child = spawn(process.execPath, [...heap, '--import', endWithParent, astro, 'build'], {
    env: {
      ...process.env,
      // What Vitest sets for its tests would be taken for the site's own: a BASE_URL in every link, and by the others
      // its pages for those of a development server, which have no policy.
      ...{ BASE_URL: undefined, PROD: undefined, DEV: undefined, MODE: undefined, SSR: undefined },
      NODE_ENV: 'production',
      ...env,
      WORK_FOLDER: work,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let logged = '';
  const keep = (chunk: Buffer) => {
    logged += chunk.toString();
  };
  child.stdout?.on('data', keep).pipe(process.stdout);
  child.stderr?.on('data', keep).pipe(process.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0 && logged.includes('[ERROR]')) {
    console.error('Astro logged an error (above) and went on. The site is not complete: mend it and build again.');
    return 1;
  }
  const refusal = code === 0 ? null : refusalIn(logged);
  if (refusal !== null) console.error(`The site was not built. ${refusal}`);
  return code ?? 1;
}
