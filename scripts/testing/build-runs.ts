import { type ChildProcess, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readList, strangersIn } from '../build/made-files.ts';

/** A build under way. */
export interface Run {
  child: ChildProcess;
  /** Exit code, null when it was killed, and all that it printed. */
  ended: Promise<{ code: number | null; printed: string }>;
}

/** Starts `npm run build` as a process of its own, in a checkout, on a content folder, into a folder. */
export function startBuild(
  checkout: string,
  contentDir: string,
  outDir: string,
  environment: Readonly<Record<string, string>> = {},
): Run {
  const child = spawn(process.execPath, [join('scripts', 'build.ts')], {
    cwd: checkout,
    env: {
      ...{ ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, NO_COLOR: '1', FORCE_COLOR: '0' },
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, to be killed as one
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, printed })) };
}

/** Checksums of all files of a folder, by path. */
export async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [relative(folder, file), hash('sha256', await readFile(file))] as const);
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a site has all that its list names, as it names it, and nothing beside. */
export async function isWhole(folder: string): Promise<boolean> {
  const made = await readList(folder);
  if (made === null) return false;
  const files = await sumsOf(folder);
  return (await strangersIn(folder, made)).length === 0 && [...made.keys()].every((path) => files.has(path));
}
