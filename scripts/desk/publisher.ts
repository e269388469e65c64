import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Published } from '../../src/desk/published.ts';
import { systemErrorInWords } from '../../src/schema/reading/system-words.ts';
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
  readonly #build: string;
  readonly #show: () => Promise<Site>;

  /** `command` is the script that builds the site, `show` serves what it has made. */
  constructor(command = build, show = () => serve(outFolder(), 0, basePath())) {
    this.#build = command;
    this.#show = show;
  }

  get now(): Published {
    return this.#now;
  }

  /** Begins a build; one that is under way goes on. */
  start(): Published {
    if (this.#child !== null) return this.#now;
    const lines: string[] = [];
    this.#now = { ...this.#now, state: 'under way', lines };
    // It ends with the desk, however that ends.
    const child = spawn(process.execPath, ['--import', endWithParent, this.#build], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const output of [child.stdout, child.stderr])
      if (output !== null) createInterface({ input: output }).on('line', (line) => lines.push(line));
    child.once('error', (error) => lines.push(error.message));
    child.once('close', (code) => {
      this.#ended(code === 0).catch((error: unknown) => this.#failed(error));
    });
    return this.#now;
  }

  /** Ends a build that is under way, and no longer shows the site. */
  async close(): Promise<void> {
    this.#child?.kill();
    await this.#site?.close();
  }

  /** The site is built, and cannot be shown. */
  #failed(error: unknown): void {
    const words = systemErrorInWords(error) ?? (error instanceof Error ? error.message : String(error));
    const line = `The site is built, but the desk cannot show it: ${words}`;
    this.#now = { ...this.#now, state: 'made', site: null, lines: [...this.#now.lines, line] };
  }

  async #ended(isMade: boolean): Promise<void> {
    this.#child = null;
    if (isMade) this.#site ??= await this.#show();
    this.#now = { ...this.#now, state: isMade ? 'made' : 'refused', site: isMade ? `${this.#site?.url}/` : null };
  }
}
