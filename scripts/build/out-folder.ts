import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SettingError } from '../settings.ts';
import { LIST, readList, strangersIn, WORK_WITHIN } from './made-files.ts';

export const root = join(import.meta.dirname, '..', '..');

/** Folders of the checkout that are not for builds. */
const own = ['src', 'content', 'public', 'scripts', 'node_modules', '.git', '.github', '.ci', '.astro'];

/** What file managers leave in any folder. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** So many files are named. */
const NAMED = 3;

/**
 * Where a build goes, with no links on the way to it, and the nearest folder that is there by now: itself, or one above.
 * Throws a SettingError for a folder that is not for builds, or that has in it what no build of ours has made.
 */
export async function checkOutFolder(set: string, contentDir: string): Promise<{ path: string; there: string }> {
  const refuse = (reason: string) => new SettingError(`OUT_DIR=${set}: ${reason}`);
  const { path, there } = await follow(resolve(set), refuse);
  const [checkout, content] = [await realpath(root), await realpath(contentDir)];
  if (isIn(checkout, path))
    throw refuse('It holds the project itself. Name a folder that a build can have for itself.');
  if (isIn(content, path)) throw refuse(`It holds ${contentDir}. Name a folder that a build can have for itself.`);
  if (isIn(path, content)) throw refuse(`It is in ${contentDir}, which is for articles. Name another folder.`);
  const taken = [...own, '.cache'].find((name) => isIn(path, join(checkout, name)));
  const isForBuilds =
    taken === '.cache' && path !== join(checkout, '.cache') && !basename(path).startsWith('building-');
  if (taken !== undefined && !isForBuilds) throw refuse(`It is in the project's own ${taken}. Name another folder.`);
  if (there !== path) return { path, there };
  const found = (await readdir(path)).filter((name) => !name.startsWith(WORK_WITHIN) && !litter.test(name));
  if (found.length === 0) return { path, there };
  const made = await readList(path);
  if (made === null)
    throw refuse(
      `It has files that no build is known to have made: ${some(found)}. If an older version of this project built them, ` +
        'remove the folder and build again. Else name another one; a build replaces all that is in its folder.',
    );
  const strangers = (await strangersIn(path, made)).filter((file) => !litter.test(file));
  if (strangers.length > 0)
    throw refuse(
      `It has files that were added or changed since it was built: ${some(strangers)}. Move them away; what each build ` +
        'shall have in it belongs into public/.',
    );
  return { path, there };
}

/** Whether a path is a folder or within it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === sep ? sep : folder + sep);
}

async function follow(path: string, refuse: (reason: string) => Error): Promise<{ path: string; there: string }> {
  try {
    const there = await realpath(path);
    if (!(await stat(there)).isDirectory()) throw refuse('It is a file. Name a folder.');
    return { path: there, there };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw refuse('A part of its path is a file. Name a folder.');
    if (code !== 'ENOENT') throw error;
    if ((await lstat(path).catch(() => null)) !== null) throw refuse('It is a link to a folder that is not there.');
    const above = await follow(dirname(path), refuse);
    return { path: join(above.path, basename(path)), there: above.there };
  }
}

/** The first names, and how many there are beside. */
function some(names: readonly string[]): string {
  const named = names.filter((name) => name !== LIST);
  const rest = named.length - NAMED;
  return named.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
