import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Source } from '../../src/schema/source.ts';
import { Unusable } from './found.ts';

/** What an error of the system means to somebody who adds a file. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, and add it again',
  EDQUOT: 'The quota of disk space is used up. Make room, and add it again',
  EACCES: 'It is not allowed to write there. Change the rights of the folder',
  EPERM: 'It is not allowed to write there. Change the rights of the folder',
  EROFS: 'The folder is read-only. Add to another one, with CONTENT_DIR',
  ENOTDIR: 'A file stands where a folder should. Move it away',
};

/**
 * Writes `<slug>.txt` and `<slug>.yaml` into a folder: beside their places, under hidden names, then into them. Nothing
 * is overwritten. The text comes last, since it makes the source: what stops before leaves none, and is taken up again.
 */
export async function writeSource(
  folder: string,
  slug: string,
  text: string | Uint8Array,
  about: Source,
): Promise<void> {
  const yaml = stringify(about, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const files = [
    { path: join(folder, `${slug}.yaml`), beside: join(folder, `.${slug}.yaml.adding`), content: yaml },
    { path: join(folder, `${slug}.txt`), beside: join(folder, `.${slug}.txt.adding`), content: text },
  ];
  const placed: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { beside, content } of files) await writeFile(beside, content);
    for (const { path, beside, content } of files) {
      if (await isThere(path, content)) continue;
      await link(beside, path); // fails where something is, unlike renaming
      placed.push(path);
    }
    if (placed.length === 0) throw Object.assign(new Error('Both are there.'), { code: 'EEXIST' });
  } catch (error) {
    for (const path of placed) await rm(path, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Unusable(`There is a ${slug} already, and nothing is overwritten. Give another --slug.`);
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new Unusable(`${reason} (${folder}: ${code}).`);
  } finally {
    // What cannot be removed is hidden and harmless; what went wrong before is what matters.
    await Promise.allSettled(files.map(({ beside }) => rm(beside, { force: true })));
  }
}

/** Whether a file is there with this very content, as an addition that was stopped leaves it. */
async function isThere(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    return Buffer.from(content).equals(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
