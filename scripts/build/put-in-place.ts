import {
  access,
  appendFile,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning, nameOfProcess } from '../content/running.ts';
import { SettingError } from '../settings.ts';
import { filesIn, LIST, readList, strangersIn, WORK_WITHIN } from './made-files.ts';

/** Where a build goes. */
export interface Place {
  path: string;
  /** A folder on the same disk, to move from and to in one step. */
  near: string;
  /** Size and time of each file that is there before the build. */
  before: ReadonlyMap<string, string>;
}

/** What the system answers when a folder cannot be moved as a whole: one that a disk is mounted on, or a layer below has. */
const unmovable: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EINVAL']);

/** So often a place is tried that another takes at the same moment. */
const TIMES = 20;

/** What it answers where no folder can be made. */
const unfit: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTSUP', 'EINVAL']);

/**
 * Looks for a place to move a build from: the folder that it is made in, if that is on the same disk, else a new one beside
 * its place, else one within. Throws a SettingError when none can be had, so when the build could not go where it shall.
 */
export async function findPlace(out: { path: string; there: string }, work: string): Promise<Place> {
  const { path, there } = out;
  const before = await states(there === path ? path : null);
  const above = there === path ? dirname(path) : there;
  const [{ dev }, { dev: aboveDev }, { dev: workDev }] = await Promise.all([stat(there), stat(above), stat(work)]);
  if (dev === workDev && dev === aboveDev && (await canWrite(above))) return { path, near: work, before };
  const beside = join(above, `.${basename(path)}${WORK_WITHIN}${nameOfProcess()}`);
  if (dev === aboveDev && (await make(beside))) return { path, near: beside, before };
  const within = join(path, `${WORK_WITHIN}${nameOfProcess()}`);
  if (there === path && (await make(within))) return { path, near: within, before };
  throw new SettingError(`OUT_DIR=${path}: No folder can be made there. Name one that can be written to.`);
}

/**
 * Puts a built site where it shall be. Whoever looks meanwhile finds the old one or the new one: the old folder is moved
 * aside, the new one in, then the old one removed. Where a folder cannot be moved, its files are replaced one by one.
 */
export async function putInPlace(site: string, { path, near, before }: Place): Promise<void> {
  const fresh = join(near, 'site');
  if (site !== fresh) await cp(site, fresh, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(join(near, 'place'), path);
  // More than once when a build of another checkout puts its own there at the same moment.
  for (let times = 0; times < TIMES; times++) {
    const former = join(near, times === 0 ? 'former' : `former-${times}`);
    const old = await move(path, former);
    const now = old === 'unmovable' ? old : await move(fresh, path);
    if (old === 'moved' && now !== 'unmovable') await removeFormer(former, path, times === 0 ? before : null);
    else if (old === 'moved') await rename(former, path);
    if (now === 'moved') return;
    if (now === 'unmovable') return replaceWithin(path, fresh, near);
  }
  throw new SettingError(`OUT_DIR=${path}: Something else writes there all the time. Name another folder.`);
}

/** Ends what a build that was killed has left: a site that it had moved aside is put back, the rest removed. */
export async function clearLeftover(near: string): Promise<void> {
  const path = await readFile(join(near, 'place'), 'utf8').catch(() => null);
  const former = join(near, 'former');
  if (path !== null && (await isThere(former))) {
    // Where there is a new one, it is whole, and the former one was to go.
    if (await isThere(path)) await removeFormer(former, path, null);
    else await rename(former, path);
  }
  await rm(near, { recursive: true, force: true });
}

/** Folders that builds of other checkouts, or former ones, have left beside a place or within it. */
export async function leftoversAt(path: string): Promise<string[]> {
  const beside = `.${basename(path)}${WORK_WITHIN}`;
  const names = async (folder: string, prefix: string) => {
    const found = await readdir(folder).catch(() => []);
    return found
      .filter((name) => name.startsWith(prefix) && !isRunning(name.slice(prefix.length)))
      .map((name) => join(folder, name));
  };
  return [...(await names(dirname(path), beside)), ...(await names(path, WORK_WITHIN))];
}

type Moved = 'moved' | 'none' | 'taken' | 'unmovable';

/** Moves a folder, unless there is none, or another one where it shall go, or it cannot be moved as a whole. */
async function move(from: string, to: string): Promise<Moved> {
  try {
    await rename(from, to);
    return 'moved';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'none';
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return 'taken';
    if (unmovable.has(code)) return 'unmovable';
    throw error;
  }
}

/** What came into the former site while the new one was built is nobody's but the one who put it there. */
async function removeFormer(former: string, path: string, before: ReadonlyMap<string, string> | null): Promise<void> {
  const made = await readList(former);
  const strangers = before === null && made !== null ? await strangersIn(former, made) : await changes(former, before);
  if (strangers.length === 0) {
    await rm(former, { recursive: true });
    return;
  }
  const kept = `${path}.kept-${process.pid}`;
  await rename(former, kept);
  console.error(`${strangers.join(', ')}: came into ${path} during the build. The former site is kept in ${kept}.`);
}

/**
 * One entry after the other. The list names the old ones and the new ones until all is done, so that after a kill the next
 * build knows both for its own.
 */
async function replaceWithin(path: string, fresh: string, near: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const within = join(path, `${WORK_WITHIN}${nameOfProcess()}`);
  const source = join(within, 'site');
  if (near !== within) await cp(fresh, source, { recursive: true });
  const list = await readFile(join(source, LIST), 'utf8');
  await appendFile(join(path, LIST), list);
  const entries = async (folder: string) =>
    (await readdir(folder)).filter((name) => name !== LIST && !name.startsWith(WORK_WITHIN));
  for (const name of await entries(path)) await rm(join(path, name), { recursive: true });
  for (const name of await entries(source)) await rename(join(source, name), join(path, name));
  await writeFile(join(path, LIST), list);
  await rm(within, { recursive: true });
}

async function changes(folder: string, before: ReadonlyMap<string, string> | null): Promise<string[]> {
  const now = await states(folder);
  return [...now].filter(([path, state]) => before?.get(path) !== state).map(([path]) => path);
}

async function states(folder: string | null): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (folder === null) return found;
  for (const path of await filesIn(folder)) {
    const { size, mtimeMs, ino } = await stat(join(folder, path));
    found.set(path, `${size} ${mtimeMs} ${ino}`);
  }
  return found;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function make(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (unfit.has((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

async function canWrite(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (unfit.has((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}
