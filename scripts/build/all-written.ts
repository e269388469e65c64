import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Between two looks, in ms, and how many there are at most: ten seconds. */
const LOOKS = { apart: 50, most: 200 };

/**
 * Waits until no file of a folder is empty and none grows: for a program that says it is done while the last bytes of its
 * files are still on their way, as one does that is built on tokio (`File` without `flush`). Throws naming a file that stays
 * empty.
 */
export async function allWritten(folder: string, { apart, most } = LOOKS): Promise<void> {
  let before = '';
  let empty: string | undefined;
  for (let look = 0; look < most; look++) {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    empty = paths[sizes.indexOf(0)];
    if (empty === undefined && sizes.join() === before) return;
    before = sizes.join();
    await setTimeout(apart);
  }
  throw new Error(`${empty ?? folder} is not written to its end.`);
}
