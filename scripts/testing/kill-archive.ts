import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { syntheticRecords } from '../bench/synthetic-sources.ts';
import { sumsOf } from './build-runs.ts';
import { Scratch } from './scratch.ts';

/** Sums of all that an archive is for: its claims, its links, its record. */
export async function sumsOfArchive(folder: string): Promise<ReadonlyMap<string, string>> {
  const parts = ['claims', 'links', 'record', 'shards'];
  const sums = await Promise.all(
    parts.map(async (part) =>
      [...(await sumsOf(join(folder, part)))].map(([path, sum]) => [`${part}/${path}`, sum] as const),
    ),
  );
  return new Map(sums.flat().filter(([path]) => !path.endsWith('.tmp') && !path.endsWith('.part')));
}

/**
 * Runs `archive all` again and again, each time ended with all its processes at a random moment, until so many were. Gives
 * the sums of an archive that nobody disturbed, and of this one after its last run.
 */
export async function killArchive(kills: number, articles: number) {
  const records = [...syntheticRecords(articles)].map((record) => `${JSON.stringify(record)}\n`).join('');
  const scratch = await Scratch.make({ 'content/speakers/.keep': '', 'a.ndjson': records });
  try {
    const start = (archive: string) =>
      spawn(
        process.execPath,
        [join('scripts', 'archive.ts'), 'all', scratch.path(archive), scratch.path('a.ndjson'), '--records', '10'],
        {
          env: { ...process.env, CONTENT_DIR: scratch.path('content') },
          stdio: 'ignore',
          detached: true, // a group of its own, to be killed as one
        },
      );
    const began = performance.now();
    const [code] = (await once(start('sound'), 'close')) as [number | null];
    if (code !== 0) throw new Error(`An archive that nobody disturbs ends with ${code}.`);
    const duration = performance.now() - began;
    let killed = 0;
    while (killed < kills) {
      const child = start('killed');
      const ended = once(child, 'close') as Promise<[number | null, string | null]>;
      await Promise.race([ended, sleep(Math.random() * duration)]);
      if (child.exitCode === null) process.kill(-(child.pid as number), 'SIGKILL');
      const [, signal] = await ended;
      if (signal === 'SIGKILL') killed++;
      // What is whole has nothing left to be killed in.
      else await rm(scratch.path('killed'), { recursive: true });
    }
    const last = await scratch.run('archive', [
      'all',
      scratch.path('killed'),
      scratch.path('a.ndjson'),
      '--records',
      '10',
    ]);
    if (last.code !== 0) throw new Error(`After ${killed} kills it does not go on:\n${last.stderr}`);
    return { sound: await sumsOfArchive(scratch.path('sound')), killed: await sumsOfArchive(scratch.path('killed')) };
  } finally {
    await scratch.remove();
  }
}
