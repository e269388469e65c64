import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often one that waits looks again, in milliseconds. */
const AGAIN = 100;

/** As SQLite says it: another has the lock. */
const BUSY = 5;

/**
 * Runs what no two processes may do at once; others that come with the same file wait until it is over, and are told once
 * that they do. The file is an SQLite database, for whose lock the system answers: however a process ends, it holds none
 * from then on, and no other process can be taken for it.
 */
export async function oneAtATime<T>(
  file: string,
  run: () => Promise<T>,
  whileWaiting: () => Promise<void>,
): Promise<T> {
  const lock = new DatabaseSync(file);
  try {
    for (let times = 0; !isTaken(lock); times++) {
      if (times === 1) await whileWaiting();
      await sleep(AGAIN);
    }
    return await run();
  } finally {
    lock.close();
  }
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === BUSY) return false;
    throw error;
  }
}
