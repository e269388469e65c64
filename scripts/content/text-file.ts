import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ContentError } from '../../src/schema/content-error.ts';
import { systemWords } from '../../src/schema/reading/system-words.ts';
import { placeAt, soundText } from '../../src/schema/reading/text-faults.ts';
import { fileAbove } from './file-above.ts';
import { isRunning } from './running.ts';

/**
 * The file's text, every character of it: a byte-order mark stays, so that offsets hold. Throws a ContentError where it
 * cannot be read, is not UTF-8, or has what nobody meant (`soundText`).
 */
export async function readText(path: string): Promise<string> {
  const text = await readTextIfThere(path);
  if (text === null) throw refused(path, 'There is no such file. Look at its name, and at `CONTENT_DIR`.');
  return text;
}

/** As `readText`, but null where there is no such file. */
export async function readTextIfThere(path: string): Promise<string | null> {
  const bytes = await readBytes(path);
  if (bytes === null) return null;
  try {
    return soundText(decode(bytes), path);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContentError(path, [
      { ...placeOfFault(bytes), reason: 'The file is not UTF-8 from here on. Save it as UTF-8.' },
    ]);
  }
}

async function readBytes(path: string): Promise<Buffer | null> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw refused(path, 'This is a folder, and a file is needed. Move or delete it.');
    // A pipe or a device could be read without end.
    if (!about.isFile()) throw refused(path, 'This is a pipe or a device, and a file is needed. Put one in its place.');
    return await readFile(path);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      const link = await lstat(path).catch(() => null);
      if (link === null) return null;
      throw refused(
        path,
        `This is a symbolic link to ${await readlink(path)}, which is not there. Delete it, and put the file that was meant in its place.`,
      );
    }
    const words = systemWords(error, fileAbove);
    throw words === null ? error : refused(path, `The file ${words}`);
  }
}

function refused(path: string, reason: string): ContentError {
  return new ContentError(path, [{ line: 1, column: 1, reason, rule: 'file' }]);
}

/** Writes beside and renames, so that nobody ever reads half a file. What is beside has a name that begins with a dot. */
export async function writeText(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // where nothing can be written, nothing is left either
    // Messages name the file that was to be written, not the one beside it.
    throw Object.assign(error as NodeJS.ErrnoException, { path, syscall: 'write' });
  }
}

/** Removes what writers that were killed left beside the files of a folder. */
export async function removeLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const pid = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(pid)) await rm(join(dir, name), { force: true });
  }
}

/** Where bytes that are not UTF-8 cease to be. */
export function placeOfFault(bytes: Uint8Array): { line: number; column: number } {
  const before = decode(bytes.subarray(0, firstBadByte(bytes)), true);
  return placeAt(before, before.length);
}

function decode(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
}

/** Length of the longest beginning that is sound UTF-8, by bisection. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSound(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isSound(bytes: Uint8Array): boolean {
  try {
    decode(bytes, true);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
