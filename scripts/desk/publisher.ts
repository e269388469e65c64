import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Published } from '../../src/desk/published.ts';
import { root } from '../build/out-folder.ts';
import { type Site, serve } from '../serve.ts';
import { basePath, outFolder } from '../settings.ts';

const endWithParent = join(root, 'scripts', 'build', 'end-with-parent.ts');
const build = join(root, 'scripts', 'build.ts');

/** Runs `npm run build` for the desk, keeps what it says, and shows the site that it made. */
export class Publisher {
  #now: Published = { state: 'never', lines: [], folder: resolve(outFolder()), site: null };
  #child: ChildProcess | null = null;
  #site: Site | null = null;

  get now(): Published {
    return this.#now;
  }

  /** Begins a build; one that is under way goes on. */
  start(): Published {
    if (this.#child !== null) return this.#now;
    const lines: string[] = [];
    this.#now = { ...this.#now, state: 'under way', lines };
    // It ends with the desk, however that ends.
    const child = spawn(process.execPath, ['--import', endWithParent, build], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const output of [child.stdout, child.stderr])
      if (output !== null) createInterface({ input: output }).on('line', (line) => lines.push(line));
    child.once('error', (error) => lines.push(error.message));
    child.once('close', (code) => void this.#ended(code === 0));
    return this.#now;
  }

  /** Ends a build that is under way, and no longer shows the site. */
  async close(): Promise<void> {
    this.#child?.kill();
    await this.#site?.close();
  }

  async #ended(isMade: boolean): Promise<void> {
    this.#child = null;
    if (isMade) this.#site ??= await serve(outFolder(), 0, basePath());
    this.#now = { ...this.#now, state: isMade ? 'made' : 'refused', site: isMade ? `${this.#site?.url}/` : null };
  }
}
