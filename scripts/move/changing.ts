import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Unusable } from '../add/found.ts';
import { oneAtATime } from '../build/one-at-a-time.ts';
import { root } from '../build/out-folder.ts';
import { ChangedMeanwhile, endStopped, findStopped } from '../content/change-files.ts';
import { contentDir } from '../content/corpus.ts';

/**
 * Runs a change of the content, one at a time of this checkout, after those that were stopped are ended. Gives the exit
 * code: 1, with the reason on stderr, where it is refused.
 */
export async function changing(change: () => Promise<void>): Promise<number> {
  try {
    await alone(async () => {
      await sayStopped();
      await change();
    });
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable || error instanceof ChangedMeanwhile)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Ends changes that were stopped, and says so. Gives whether there was any. */
export async function clearStopped(): Promise<boolean> {
  if ((await findStopped(contentDir)).length === 0) return false;
  await changing(async () => {});
  return true;
}

/** Runs while no other process of this checkout changes the content. */
export async function alone<T>(run: () => Promise<T>): Promise<T> {
  await mkdir(join(root, '.cache'), { recursive: true });
  return oneAtATime(join(root, '.cache', 'change.lock'), run, async () => {
    console.log('Another change of the content is under way. Waiting until it has ended.');
  });
}

async function sayStopped(): Promise<void> {
  for (const { path, files, isSettled } of await endStopped(contentDir))
    console.error(
      `${path}: A change of ${files.join(', ') || 'the content'} was stopped. ${
        isSettled
          ? 'It is completed now, and nothing needs doing.'
          : 'Nothing of it was done, and what was left of it is deleted. Make the change again.'
      }`,
    );
}

/** The day that it is here. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The day that it is by now somewhere on earth. */
export function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
