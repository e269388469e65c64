import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a command did. */
export interface Ran {
  stdout: string;
  stderr: string;
  /** Null when it was killed. */
  code: number | null;
}

interface How {
  readonly contentDir?: string;
  /** Of the user who runs it; this one without it. */
  readonly uid?: number;
  /** Variables over those that are set. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder of its own, and the project's commands on the content in it. */
export class Scratch {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A new folder with these files, by path. Content is below `content/`. */
  static async make(files: Readonly<Record<string, string | Uint8Array>>): Promise<Scratch> {
    const scratch = new Scratch(await mkdtemp(join(tmpdir(), 'scratch-')));
    for (const [path, content] of Object.entries(files)) await scratch.put(path, content);
    return scratch;
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  /** A new folder within. */
  async folderFor(path: string): Promise<string> {
    await mkdir(this.path(path), { recursive: true });
    return this.path(path);
  }

  async put(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), content);
  }

  /** Runs `scripts/<command>.ts` in the project, on this content. Without a terminal, so nothing is asked. */
  async run(
    command: string,
    args: readonly string[] = [],
    { contentDir = this.path('content'), uid = -1, env = {} }: How = {},
  ): Promise<Ran> {
    const child = spawn(process.execPath, [resolve('scripts', `${command}.ts`), ...args], {
      env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid >= 0 && { uid }),
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    return { stdout, stderr, code: child.exitCode };
  }

  /** Every file of the content, hidden ones too, by its path. */
  async files(): Promise<Record<string, string>> {
    const entries = await readdir(this.path('content'), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const read = await Promise.all(
      paths.map(async (path) => [path.slice(this.path('content').length + 1), await readFile(path, 'latin1')]),
    );
    return Object.fromEntries(read.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
