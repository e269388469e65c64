import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const build = join(import.meta.dirname, '..', 'build.ts');

/** Builds the site of another corpus into another folder, in silence; throws with the end of what was printed. */
export async function buildElsewhere(contentDir: string, outDir: string): Promise<void> {
  const child = spawn(process.execPath, [build], {
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The site of ${contentDir} could not be built:\n${printed}`);
}
