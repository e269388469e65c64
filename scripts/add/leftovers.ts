import { randomBytes } from 'node:crypto';
import { link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, nameOfProcess } from '../content/running.ts';

// An addition is made in a hidden folder of its own beside the sources, `.adding-<process>-<random>/`, and linked into
// place from there: first what is known about the text, then the text. With the first link it is settled; whoever finds
// it stopped behind that sets the second. So the two files are both there in the end or neither, and since nothing but
// links that cannot replace anything is made, it does not matter how many do so at once.

/** What an addition that was stopped left in the folder of the sources. */
export interface Leftover {
  /** The hidden folder, or file of former versions. */
  readonly path: string;
  /** Of the article; null where it was stopped before anything of it was written. */
  readonly slug: string | null;
  /** Whether one of its two files is in place: it counts as added. */
  readonly isSettled: boolean;
}

const ofAddition = /^\.adding-(\d+-\w+)-[0-9a-f]{8}$/;
/** Names that versions before the folders used. What is behind them is never written to. */
const ofFormerVersion = /^\..+\.(?:txt|yaml)\.adding$/;

/** Makes the hidden folder of a new addition, which nobody else has. */
export async function makeHidden(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = hiddenIn(folder);
  await mkdir(path);
  return path;
}

function hiddenIn(folder: string): string {
  return join(folder, `.adding-${nameOfProcess()}-${randomBytes(4).toString('hex')}`);
}

/** Additions whose process is gone, in a folder of sources. None where there is no such folder. */
export async function findLeftovers(folder: string): Promise<Leftover[]> {
  return Promise.all((await namesLeft(folder)).map((name) => look(folder, join(folder, name))));
}

/** Clears what is left of additions that were stopped: what is settled is completed, the rest removed. Gives what it was. */
export async function clearLeftovers(folder: string): Promise<Leftover[]> {
  const cleared: Leftover[] = [];
  for (const name of await namesLeft(folder)) {
    const [path, own] = [join(folder, name), hiddenIn(folder)];
    // Of several that clear, one has it from here on; and where that one is stopped, the next.
    if (!(await isDone(rename(path, own), 'ENOENT'))) continue;
    const { slug, isSettled, hasText } = await look(folder, own);
    // Where the text is gone from the hidden folder, it was in place, and only clearing was not done.
    const isWhole = isSettled && slug !== null && (!hasText || (await complete(folder, own, slug)));
    await rm(own, { recursive: true });
    cleared.push({ path, slug, isSettled: isWhole });
  }
  return cleared;
}

/**
 * The second link of an addition whose first one is set. Gives whether the text is in place now, by whomever. Where
 * another text has come there in between, which nobody but an editor can have put, the first link is taken back.
 */
export async function complete(folder: string, hidden: string, slug: string): Promise<boolean> {
  const [text, place] = [join(hidden, `${slug}.txt`), join(folder, `${slug}.txt`)];
  if ((await isDone(link(text, place), 'EEXIST')) || (await isSameFile(text, place))) return true;
  await takeBack(folder, hidden, slug);
  return false;
}

/** Takes back the first link. A file that is not ours, whoever put it there meanwhile, goes back to its place. */
export async function takeBack(folder: string, hidden: string, slug: string): Promise<void> {
  const [yaml, place, taken] = [join(hidden, `${slug}.yaml`), join(folder, `${slug}.yaml`), join(hidden, 'taken')];
  if (!(await isSameFile(yaml, place)) || !(await isDone(rename(place, taken), 'ENOENT'))) return;
  if (!(await isSameFile(yaml, taken))) await link(taken, place);
}

async function namesLeft(folder: string): Promise<string[]> {
  return (await namesOf(folder)).filter((name) => {
    const owner = ofAddition.exec(name)?.[1];
    return owner === undefined ? ofFormerVersion.test(name) : !isRunning(owner);
  });
}

async function look(folder: string, path: string): Promise<Leftover & { hasText: boolean }> {
  const names = await namesOf(path);
  const slug = names.flatMap((name) => /^(.+)\.(?:yaml|txt)$/.exec(name)?.[1] ?? [])[0] ?? null;
  if (slug === null || !names.includes(`${slug}.yaml`)) return { path, slug, isSettled: false, hasText: false };
  const isSettled = await isSameFile(join(path, `${slug}.yaml`), join(folder, `${slug}.yaml`));
  return { path, slug, isSettled, hasText: names.includes(`${slug}.txt`) };
}

/** Names of what is in a folder; none where there is no such folder, or no longer. */
async function namesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

/** Whether two names are of one file. Not where there is no such name. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((path) =>
      lstat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    ),
  );
  return first != null && second != null && first.ino === second.ino && first.dev === second.dev;
}

/** Whether a change of the folder was made; not where the system says that it is so already. Other errors are thrown. */
export async function isDone(change: Promise<void>, already: string): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === already) return false;
    throw error;
  }
}
