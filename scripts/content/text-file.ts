import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ContentError } from '../../src/schema/content-error.ts';

/** The file's text, every character of it: a byte-order mark stays, so that offsets hold. Throws where it is not UTF-8. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContentError(path, [
      { ...placeOfFault(bytes), reason: 'Not UTF-8 from here on. Save the file as UTF-8.' },
    ]);
  }
}

/** As `readText`, but null where there is no such file. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return await readText(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. What is beside has a name that begins with a dot. */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Removes what writers that were killed left beside the files of a folder. */
export async function removeLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const pid = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dir, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0); // no signal: only asks
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Line and column of an offset, both from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
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
