import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * What a build leaves in its folder, so that the next one knows what it may replace: each file with its checksum, as
 * `sha256sum --check` reads it. It says nothing that the files do not, and hosts keep what begins with a dot to themselves.
 */
export const LIST = '.on-the-record.sha256';

/** Begins the name of a folder that a build works in, within the one that it builds into. */
export const WORK_WITHIN = '.building-';

/** Checksums by path; two of one path while a build is being put in place. */
export type Made = ReadonlyMap<string, ReadonlySet<string>>;

/** Writes the list of all that is in a folder. */
export async function writeList(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const path of await filesIn(folder)) lines.push(`${await checksum(join(folder, path))}  ${path}\n`);
  await writeFile(join(folder, LIST), lines.join(''));
}

/** What the list of a folder names; null when it has none. */
export async function readList(folder: string): Promise<Made | null> {
  const made = new Map<string, Set<string>>();
  for (const line of (await readFile(join(folder, LIST), 'utf8').catch(() => null))?.split('\n') ?? []) {
    const [, sum, path] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sum !== undefined && path !== undefined) made.set(path, (made.get(path) ?? new Set()).add(sum));
  }
  return made.size === 0 ? null : made;
}

/** Files in a folder that are not as the list has them: added, or changed. What is missing is no matter. */
export async function strangersIn(folder: string, made: Made): Promise<string[]> {
  const strangers: string[] = [];
  for (const path of await filesIn(folder)) {
    const sums = made.get(path);
    if (sums === undefined || !sums.has(await checksum(join(folder, path)))) strangers.push(path);
  }
  return strangers;
}

/** Paths of all that is no folder, with `/`, sorted: files, links, pipes. Without the list and what builds work in. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== LIST && !path.startsWith(WORK_WITHIN))
    .sort();
}

async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
