import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { sumsOf } from '../testing/build-runs.ts';

const KILLS = Number(process.env.KILLS ?? 30);

test(`extract, killed ${KILLS} times anywhere, leaves whole files, and the next one the same as ever`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'extract-killed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const content = join(folder, 'content');
  await cp(join('scripts', 'testing', 'second-corpus'), content, { recursive: true });
  const extract = (...args: string[]) =>
    spawn(process.execPath, [join('scripts', 'extract.ts'), ...args], {
      env: { ...process.env, CONTENT_DIR: content },
      stdio: 'ignore',
    });
  let began = performance.now();
  expect(await once(extract('--force'), 'exit')).toEqual([0, null]);
  let duration = performance.now() - began;
  const sound = await sumsOf(content);
  let killed = 0;
  for (let times = 0; killed < KILLS; times++) {
    expect(times).toBeLessThan(3 * KILLS);
    // Half of them have everything to write anew.
    if (times % 2 === 0) await rm(join(content, 'articles'), { recursive: true, force: true });
    began = performance.now();
    const child = extract('--force');
    const ended = once(child, 'exit');
    await Promise.race([ended, sleep(Math.random() * duration)]);
    child.kill('SIGKILL');
    if ((await ended)[1] === 'SIGKILL') killed++;
    else duration = performance.now() - began; // it came to its end: the machine is less busy than it was
    for (const [path, sum] of await sumsOf(content))
      if (!path.endsWith('.tmp')) expect(sum, path).toBe(sound.get(path));
  }
  expect(await once(extract(), 'exit')).toEqual([0, null]);
  expect(await sumsOf(content)).toEqual(sound);
}, 1_800_000);
