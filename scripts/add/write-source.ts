import { link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { systemWords } from '../../src/schema/reading/system-words.ts';
import type { Source } from '../../src/schema/source.ts';
import { readIfThere, writeNew } from '../content/new-file.ts';
import { Unusable } from './found.ts';
import { complete, isDone, makeHidden, takeBack } from './leftovers.ts';

/** There is a source of this name already; nothing was written. */
export class Taken extends Unusable {}

/** How long is waited for a process that took over this addition, and how often it is looked at. In milliseconds. */
const PATIENCE = { all: 2000, step: 50 } as const;

/**
 * Puts `<slug>.txt` and `<slug>.yaml` into a folder: both, or neither, and never over a file that is there, however many
 * processes do so at once and wherever they are killed (see `leftovers.ts`). What was put there is read back. Throws
 * `Taken` where one of the two is there, `Unusable` where the system refuses.
 */
export async function writeSource(folder: string, slug: string, text: Uint8Array, about: Source): Promise<void> {
  const yaml = stringify(about, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const files = [
    { name: `${slug}.txt`, content: text },
    { name: `${slug}.yaml`, content: Buffer.from(yaml) },
  ];
  const taken = new Taken(
    `There is an article "${slug}" already, and nothing is overwritten. Give another \`--slug\`.`,
  );
  try {
    for (const { name } of files) if ((await readIfThere(join(folder, name))) !== null) throw taken;
    const hidden = await makeHidden(folder);
    try {
      for (const { name, content } of files) await writeNew(join(hidden, name), content);
      if (!(await isPlaced(folder, hidden, slug))) throw taken;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !(await isWhole(folder, files, PATIENCE.all)))
        throw error;
    } finally {
      await rm(hidden, { recursive: true, force: true });
    }
    if (!(await isWhole(folder, files, 0)))
      throw new Unusable(`${slug} does not read as it was written. Look at it in ${folder}, and add it again.`);
  } catch (error) {
    const words = systemWords(error);
    throw words === null ? error : new Unusable(`${folder} ${words}`);
  }
}

/** Sets both links; false where a file is in the way of one. */
async function isPlaced(folder: string, hidden: string, slug: string): Promise<boolean> {
  const yaml = `${slug}.yaml`;
  if (!(await isDone(link(join(hidden, yaml), join(folder, yaml)), 'EEXIST'))) return false;
  try {
    return await complete(folder, hidden, slug);
  } catch (error) {
    // Where the hidden folder is gone, another process took it over, and completes it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') await takeBack(folder, hidden, slug);
    throw error;
  }
}

interface Written {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Whether the files are there with this very content. Waits as long as they are not. */
async function isWhole(folder: string, files: readonly Written[], patience: number): Promise<boolean> {
  for (let waited = 0; ; waited += PATIENCE.step) {
    const read = await Promise.all(files.map(({ name }) => readIfThere(join(folder, name))));
    if (files.every(({ content }, index) => read[index]?.equals(content))) return true;
    if (waited >= patience) return false;
    await sleep(PATIENCE.step);
  }
}
