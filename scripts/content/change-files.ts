import { hash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, writeNew } from './new-file.ts';
import { isRunning, nameOfProcess } from './running.ts';

// Several files of the content change together: all of them, or none, wherever the process is killed. What each shall be
// is written into a hidden folder, `.changing-<process>-<random>/`, then the list of them, `changes.json`, is put there in
// one step: from then on the change is settled, and whoever finds it stopped completes it. A file that somebody else has
// changed meanwhile is never written over.

/** What a file shall be: its path below the content folder, and its content; null to remove it. */
export interface FileChange {
  readonly path: string;
  readonly content: string | null;
  /** What whoever asks for the change has read: where it is something else by now, nothing is changed. */
  readonly was?: string | null;
}

/** As `changes.json` has it. `was` and `is` are checksums of the contents, null where there is no file. */
interface Listed {
  readonly path: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** What a change that was stopped left. */
export interface StoppedChange {
  /** The hidden folder. */
  readonly path: string;
  /** The files that it is about; none where it was stopped before it could say so. */
  readonly files: readonly string[];
  /** Whether it is completed; nothing of it was done otherwise. */
  readonly isSettled: boolean;
}

/** A file is neither what it was nor what it shall be: somebody else has changed it. */
export class ChangedMeanwhile extends Error {
  constructor(path: string, hidden: string) {
    super(
      `${path} was changed by somebody else meanwhile, so it is left as it is. What it was to be is in ${hidden}. Correct the file by hand, and delete that folder.`,
    );
  }
}

/** Before anything is changed, a file is found to be another than was read. */
export class NotAsRead extends Error {
  constructor(path: string) {
    super(
      `${path} was changed by somebody else meanwhile. Nothing is written. Look at it as it is now, and make the change again.`,
    );
  }
}

const ofChange = /^\.changing-(\d+-\w+)-[0-9a-f]{8}$/;
const LIST = 'changes.json';

/** Which files a change is about, before it is settled. */
const PLAN = 'paths.json';

/** Makes the changes, in their order: all, or none where the system refuses before they are settled. */
export async function changeFiles(folder: string, changes: readonly FileChange[]): Promise<void> {
  const hidden = join(folder, `.changing-${nameOfProcess()}-${randomBytes(4).toString('hex')}`);
  await mkdir(hidden);
  try {
    await writeNew(join(hidden, PLAN), JSON.stringify(changes.map(({ path }) => path)));
    const listed: Listed[] = [];
    for (const [index, { path, content, was: read }] of changes.entries()) {
      if (read !== undefined && (await sumOf(join(folder, path))) !== (read === null ? null : sum(read)))
        throw new NotAsRead(path);
      if (content !== null) await writeNew(join(hidden, String(index)), content);
      listed.push({ path, was: await sumOf(join(folder, path)), is: content === null ? null : sum(content) });
    }
    await writeNew(join(hidden, `${LIST}.part`), JSON.stringify(listed));
    await rename(join(hidden, `${LIST}.part`), join(hidden, LIST));
  } catch (error) {
    await rm(hidden, { recursive: true, force: true });
    throw error;
  }
  await complete(folder, hidden);
}

/** Changes whose process is gone, in a content folder. */
export async function findStopped(folder: string): Promise<StoppedChange[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => {
    const owner = ofChange.exec(name)?.[1];
    return owner !== undefined && !isRunning(owner);
  });
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const listed = await listIn(path);
      return { path, files: listed?.map((one) => one.path) ?? (await planIn(path)), isSettled: listed !== null };
    }),
  );
}

/** Ends changes that were stopped: those that were settled are completed, the others cleared. Gives what they were. */
export async function endStopped(folder: string): Promise<StoppedChange[]> {
  const stopped = await findStopped(folder);
  for (const { path } of stopped) await complete(folder, path);
  return stopped;
}

/** What is done already is not done again, so it does not matter where it was stopped. */
async function complete(folder: string, hidden: string): Promise<void> {
  for (const [index, { path, was, is }] of ((await listIn(hidden)) ?? []).entries()) {
    const [place, ready] = [join(folder, path), join(hidden, String(index))];
    const now = await sumOf(place);
    if (now === is) continue;
    // It was put in place before it was stopped; what it is by now, somebody has made of it since.
    if (is !== null && (await readIfThere(ready)) === null) continue;
    if (now !== was) throw new ChangedMeanwhile(place, hidden);
    if (is === null) await rm(place);
    else {
      await mkdir(dirname(place), { recursive: true });
      await rename(ready, place);
    }
  }
  await rm(hidden, { recursive: true });
}

async function listIn(hidden: string): Promise<Listed[] | null> {
  const list = await readIfThere(join(hidden, LIST));
  return list === null ? null : (JSON.parse(list.toString()) as Listed[]);
}

/** None where the list was not written whole. */
async function planIn(hidden: string): Promise<string[]> {
  const plan = (await readIfThere(join(hidden, PLAN)))?.toString() ?? '';
  return plan.endsWith(']') ? (JSON.parse(plan) as string[]) : [];
}

async function sumOf(path: string): Promise<string | null> {
  const content = await readIfThere(path);
  return content === null ? null : sum(content);
}

function sum(content: string | Uint8Array): string {
  return hash('sha256', content);
}
