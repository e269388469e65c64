import { constants, type FileHandle, open } from 'node:fs/promises';
import { systemWords } from '../../src/schema/reading/system-words.ts';
import { fileAbove } from '../content/file-above.ts';
import { Unusable } from './found.ts';

/**
 * The bytes of a file, of at most `largest` bytes. Nothing else is read: no folder, no pipe, no device, by whatever link
 * it is named; and no more of a file than that, whatever size it claims or grows to meanwhile.
 */
export async function readBytes(path: string, largest: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: to open a pipe would else last until somebody writes to it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = await file.stat();
    if (about.isDirectory()) throw new Unusable('It is a folder. Name the files in it.');
    if (!about.isFile()) throw new Unusable('It is not a file but a pipe or a device. Save the article as a file.');
    if (about.size > largest) throw new Unusable(tooLarge(about.size, largest));
    return await readAtMost(file, largest);
  } catch (error) {
    throw fileRefused(error);
  } finally {
    await file?.close();
  }
}

/** Why the system does not give a file that somebody names; any other error as it is. */
export function fileRefused(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return new Unusable('There is no such file. Look at its name, and at the folder that you are in.');
  const words = systemWords(error, fileAbove);
  return words === null ? error : new Unusable(`The file ${words}`);
}

/** Why so many bytes are refused. */
export function tooLarge(bytes: number, largest: number): string {
  const size = (bytes / 1e6).toFixed(1);
  return `It has ${size} MB; at most ${largest / 1e6} MB are taken for one article. Give each article a file of its own.`;
}

async function readAtMost(file: FileHandle, largest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(65_536), 0, 65_536, null);
    if (bytesRead === 0) return Buffer.concat(parts, length);
    length += bytesRead;
    if (length > largest) throw new Unusable(tooLarge(length, largest));
    parts.push(buffer.subarray(0, bytesRead));
  }
}
