import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { contentDir } from '../content/corpus.ts';
import { readTextIfThere, writeText } from '../content/text-file.ts';
import { SettingError } from '../settings.ts';

/** Who runs the shards, and on how many processors and hosts. */
export interface Engine {
  readonly with: 'here' | 'parallel' | 'slurm';
  /** Shards at once, on each host. */
  readonly jobs?: number | undefined;
  /** For GNU parallel: hosts over ssh, as its `--sshlogin`; `:` is this machine. They see the same folders. */
  readonly hosts?: string | undefined;
}

interface Work {
  readonly folder: string;
  /** Every shard of the archive, in order. */
  readonly all: readonly string[];
  readonly pending: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const worker = join(import.meta.dirname, 'shard.ts');

const missing = {
  parallel: 'GNU parallel is not here. Install it (Debian: apt-get install parallel), or run with --with here.',
  slurm: 'Slurm is not here: there is no sbatch. Install slurm-client and join a cluster, or run with --with parallel.',
} as const;

/** Array jobs may have so many tasks by Slurm's own default (`MaxArraySize` 1001). */
const LARGEST_ARRAY = 1000;

/** Starts a process for each pending shard, and waits for the last. What is not done then, its state tells. */
export async function runShards(engine: Engine, work: Work): Promise<void> {
  if (work.pending.length === 0) return;
  if (engine.with === 'here') return here(engine.jobs ?? availableParallelism(), work);
  if (engine.with === 'parallel') return parallel(engine, work);
  return slurm(engine.jobs ?? null, work);
}

/** What a host runs for a shard, in words for a shell. `{}` stands for the shard's name where that is not given. */
function commandFor(folder: string, name: string): string {
  const words = ['env', `CONTENT_DIR=${resolve(contentDir)}`, process.execPath, worker, resolve(folder)];
  return `${words.map(quoted).join(' ')} ${name}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

async function here(jobs: number, { folder, pending }: Work): Promise<void> {
  const queue = [...pending];
  const run = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift())
      await ended(spawn(process.execPath, [worker, folder, name], { stdio: ['ignore', 'ignore', 'inherit'] }));
  };
  await Promise.all(Array.from({ length: Math.min(jobs, pending.length) }, run));
}

/** Its log of jobs tells it what is done; shards whose claims are not as they were written are struck out of it first. */
async function parallel({ jobs, hosts }: Engine, { folder, all, pending }: Work): Promise<void> {
  need('parallel', ['--version']);
  const log = join(folder, 'parallel.log');
  const open = new Set(pending);
  const [head, ...lines] = ((await readTextIfThere(log)) ?? '').split('\n').filter((line) => line !== '');
  const kept = lines.filter((line) => !open.has(all[Number(line.split('\t', 1)[0]) - 1] ?? ''));
  if (head !== undefined) await writeText(log, [head, ...kept, ''].join('\n'));
  const child = spawn(
    'parallel',
    [
      ...['--will-cite', '--joblog', log, '--resume', '--workdir', root],
      ...(jobs === undefined ? [] : ['--jobs', String(jobs)]),
      ...(hosts === undefined ? [] : ['--sshlogin', hosts]),
      commandFor(folder, '{}'),
    ],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  child.stdin.on('error', () => child.stdin.destroy()); // it ended before it had read all
  child.stdin.end(all.map((name) => `${name}\n`).join(''));
  await ended(child);
}

/** Array jobs, one task for each shard, whose names it reads out of a list. */
async function slurm(jobs: number | null, { folder, pending }: Work): Promise<void> {
  need('sbatch', ['--version']);
  for (let from = 0; from < pending.length; from += LARGEST_ARRAY) {
    const names = pending.slice(from, from + LARGEST_ARRAY);
    const list = resolve(folder, 'slurm-shards.txt');
    await writeFile(list, names.map((name) => `${name}\n`).join(''));
    const script = `#!/bin/sh\nname=$(sed -n "$SLURM_ARRAY_TASK_ID p" ${quoted(list)})\nexec ${commandFor(folder, '"$name"')}\n`;
    const child = spawn(
      'sbatch',
      [
        ...['--wait', '--quiet', '--job-name=on-the-record', `--chdir=${root}`],
        `--array=1-${names.length}${jobs === null ? '' : `%${jobs}`}`,
        ...['--open-mode=append', `--output=${resolve(folder, 'slurm.log')}`],
      ],
      { stdio: ['pipe', 'ignore', 'inherit'] },
    );
    child.stdin.end(script);
    await ended(child);
  }
}

function need(program: 'parallel' | 'sbatch', args: readonly string[]): void {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  const isIt = status === 0 && (program !== 'parallel' || stdout.includes('GNU'));
  if (!isIt) throw new SettingError(program === 'parallel' ? missing.parallel : missing.slurm);
}

/** A shard that fails is told by its state, so how a process ends says nothing more. It ends with this one. */
async function ended(child: ChildProcess): Promise<void> {
  const stop = () => child.kill();
  process.once('exit', stop);
  try {
    await once(child, 'close');
  } finally {
    process.off('exit', stop);
  }
}
