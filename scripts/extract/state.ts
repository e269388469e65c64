import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readTextIfThere, writeText } from '../content/text-file.ts';

// What the last run left, so that the next one skips what is unchanged: source, knowledge, code, and the file written.

/** Everything that decides what an article file looks like, beside its source. */
const code = [
  ...['src/extract', 'src/editing', 'src/article', 'src/schema'],
  ...['scripts/extract', 'scripts/content', 'package-lock.json'],
];

const root = join(import.meta.dirname, '..', '..');

/** Fingerprints by slug. */
export type State = Record<string, string>;

/** Not in the content folder, which holds only what is worth a commit. */
function stateFile(contentDir: string): string {
  return join(root, '.cache', `extract-${hash([resolve(contentDir)])}.json`);
}

/**
 * What the last run left: checksums of sources and of what was made of them; empty where there is none that can be
 * read.
 */
export async function readState(contentDir: string): Promise<State> {
  const json = await readTextIfThere(stateFile(contentDir));
  try {
    return JSON.parse(json ?? '{}') as State;
  } catch (error) {
    if (error instanceof SyntaxError) return {}; // only costs the time to extract everything
    throw error;
  }
}

/** Keeps the checksums for the next run. */
export async function writeState(contentDir: string, state: State): Promise<void> {
  await writeText(stateFile(contentDir), JSON.stringify(state));
}

/** Changes with any of `parts`. */
export function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Changes with the extractor's code and the packages that it uses, while somebody works on them. */
export async function codeHash(): Promise<string> {
  const files = await Promise.all(code.map((path) => filesUnder(join(root, path))));
  const sources = files.flat().filter((file) => !file.endsWith('.test.ts'));
  return hash(await Promise.all(sources.map((file) => readFile(file, 'utf8'))));
}

async function filesUnder(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
