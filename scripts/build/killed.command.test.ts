import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { building } from './building.ts';
import { writeList } from './made-files.ts';
import { root } from './out-folder.ts';

// A build that is killed leaves the former site, no lock, and nothing that the next one does not clear.

let folder: string;
/** A lock of its own, so that no other build is waited for. */
let settings: { content: string; cache: string };
let place: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  place = join(folder, 'site');
  settings = { content: join(folder, 'content'), cache: join(folder, 'cache') };
  await mkdir(settings.content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (words: string | null) =>
  building(
    place,
    async (work) => {
      if (words === null) return 1;
      await mkdir(join(work, 'site'));
      await writeFile(join(work, 'site', 'index.html'), words);
      await writeList(join(work, 'site'));
      return 0;
    },
    settings,
  );

/** A build in a process of its own that has begun and will not end. */
async function endlessBuild() {
  const code = `
    import { writeFile } from 'node:fs/promises';
    import { building } from ${JSON.stringify(join(root, 'scripts', 'build', 'building.ts'))};
    await building(${JSON.stringify(place)}, async (work) => {
      await writeFile(work + '/half', 'half');
      console.log(work);
      await new Promise(() => setInterval(() => {}, 1000));
    }, ${JSON.stringify(settings)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, work: printed.toString().trim() };
}

test('the next build waits while it runs, and begins when it is killed', async () => {
  expect(await build('one')).toBe(0);
  const told = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { child, work } = await endlessBuild();
  let isOver = false;
  const next = build('two').finally(() => {
    isOver = true;
  });
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 30_000 });
  expect(isOver).toBe(false);
  expect(told.mock.calls.flat().join()).toContain(`under way (process ${child.pid}). Waiting until it has ended.`);
  expect(await readdir(work)).toEqual(['half']);
  expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('one');
  child.kill('SIGKILL');
  expect(await next).toBe(0);
  expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('two');
  expect(await readdir(settings.cache)).toEqual(['build.lock']);
});

test('killed before the former site was removed, that is done, but for what came into it', async () => {
  expect(await build('one')).toBe(0);
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const late of [null, 'thesis.txt']) {
    const { child, work } = await endlessBuild();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeFile(join(work, 'place'), place);
    await cp(place, join(work, 'former'), { recursive: true });
    if (late !== null) await writeFile(join(work, 'former', late), 'All of it.');
    expect(await build('two')).toBe(0);
  }
  expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('two');
  expect(told.mock.calls.flat()).toEqual([expect.stringContaining('thesis.txt: came into')]);
  const kept = (await readdir(folder)).filter((name) => name.startsWith('site.kept-'));
  expect(await Promise.all(kept.map((name) => readFile(join(folder, name, 'thesis.txt'), 'utf8')))).toEqual([
    'All of it.',
  ]);
});

test('killed between moving the former site out and the new one in, it has the former one again', async () => {
  expect(await build('one')).toBe(0);
  const { child, work } = await endlessBuild();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await writeFile(join(work, 'place'), place);
  await rename(place, join(work, 'former'));
  expect(await build(null)).toBe(1);
  expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('one');
  expect(await readdir(settings.cache)).toEqual(['build.lock']);
});
