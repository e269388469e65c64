import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isWhole, startBuild, sumsOf } from '../testing/build-runs.ts';
import { LIST } from './made-files.ts';
import { root } from './out-folder.ts';

// What a breaker does to builds: kills them, runs several at once, lets the disk run full, puts the checkout anywhere.

/** So many builds are killed. */
const KILLS = Number(process.env.KILLS ?? 30);

let folder: string;
let content: string;
let sound: ReadonlyMap<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'builds-'));
  content = join(folder, 'content');
  await cp(join(root, 'scripts', 'testing', 'second-corpus'), content, { recursive: true });
  const began = performance.now();
  expect(await build('sound')).toMatchObject({ code: 0 });
  duration = performance.now() - began;
  sound = await sumsOf(join(folder, 'sound'));
  expect(sound.size).toBeGreaterThan(100);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (out: string, checkout = root) => startBuild(checkout, content, join(folder, out)).ended;

async function leftovers(): Promise<string[]> {
  const beside = (await readdir(folder)).filter((name) => name.includes('building'));
  return [...beside, ...(await readdir(join(root, '.cache'))).filter((name) => name.startsWith('building-'))];
}

/** Processes of Astro that work on this corpus. */
function astros(): string[] {
  const found = spawnSync('grep', ['-lz', `CONTENT_DIR=${content}`, '-r', '/proc', '--include=environ', '-s'], {
    encoding: 'utf8',
  });
  return found.stdout.split('\n').filter((line) => /^\/proc\/\d+\/environ$/.test(line));
}

test(`killed ${KILLS} times anywhere, with its processes or alone, the site stays whole, and the next build is the same`, async () => {
  expect(await build('killed')).toMatchObject({ code: 0 });
  const place = join(folder, 'killed');
  let killed = 0;
  for (let times = 0; times < KILLS; times++) {
    const { child, ended } = startBuild(root, content, place);
    await sleep(Math.random() * duration);
    const pid = child.pid as number;
    if (child.exitCode === null) process.kill(times % 2 === 0 ? -pid : pid, 'SIGKILL');
    if ((await ended).code === null) killed++;
    expect(await isWhole(place)).toBe(true);
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  for (let waited = 0; astros().length > 0 && waited < 100; waited++) await sleep(100);
  expect(astros()).toEqual([]);
  expect(await build('killed')).toMatchObject({ code: 0 });
  expect(await sumsOf(place)).toEqual(sound);
  expect(await leftovers()).toEqual([]);
}, 3_600_000);

describe('at once', () => {
  test.each([
    ['into one folder', ['one', 'one', 'one']],
    ['into several', ['a', 'b', 'c']],
    ['into folders of one name', ['x/dist', 'y/dist', 'z/dist']],
  ])('three builds %s all end well and alike', async (_, places) => {
    const runs = await Promise.all(places.map((place) => build(place)));
    expect(runs.map(({ code, printed }) => (code === 0 ? code : printed))).toEqual([0, 0, 0]);
    expect(
      runs.filter(({ printed }) => /Another build of this checkout is under way \(process \d+\)/.test(printed)).length,
    ).toBe(2);
    for (const place of places) expect(await sumsOf(join(folder, place))).toEqual(sound);
    expect(await leftovers()).toEqual([]);
  });
});

describe.runIf(process.getuid?.() === 0)('on another disk', () => {
  const mount = async (options: string) => {
    const mounted = join(folder, 'disk');
    await mkdir(mounted, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', mounted]);
    onTestFinished(() => {
      execFileSync('umount', [mounted]);
    });
    return mounted;
  };

  test.each(['disk/site', 'disk'])('a build into %s is the same', async (place) => {
    await mount('size=60m');
    for (const _ of ['first', 'again']) expect(await build(place)).toMatchObject({ code: 0 });
    expect(await sumsOf(join(folder, place))).toEqual(sound);
  });

  test.each(['200k', '1m', '2m'])(
    'one of %s is too small: one line says so, and nothing is left there',
    async (size) => {
      const mounted = await mount(`size=${size}`);
      const { code, printed } = await build('disk/site');
      expect(code).toBe(1);
      expect(printed).toMatch(/The disk is full/);
      expect(printed).not.toMatch(/^ {4}at /m);
      expect(await readdir(mounted)).toEqual([]);
    },
  );

  test('one that can only be read is told before anything is done', async () => {
    await mount('size=1m,ro');
    const { code, printed } = await build('disk/site');
    expect({ code, printed }).toEqual({
      code: 1,
      printed: `OUT_DIR=${join(folder, 'disk', 'site')}: No folder can be made there. Name one that can be written to.\n`,
    });
  });
});

describe('a checkout in an odd place', () => {
  const odd = join(root, '.cache', 'odd-places');
  beforeAll(() => mkdir(odd, { recursive: true }));
  afterAll(() => rm(odd, { recursive: true, force: true }));

  /** The project once more, its packages as links to the same files. */
  const checkOut = async (name: string): Promise<string> => {
    const place = join(odd, name);
    await mkdir(place, { recursive: true });
    onTestFinished(() => rm(place, { recursive: true, force: true }));
    const skipped = ['.git', '.cache', '.astro', 'dist', 'node_modules', 'content'];
    for (const entry of await readdir(root))
      if (!skipped.includes(entry)) await cp(join(root, entry), join(place, entry), { recursive: true });
    execFileSync('cp', ['-al', join(root, 'node_modules'), join(place, 'node_modules')]);
    return place;
  };

  const fine = [
    'a b',
    'ünï-名前',
    '[br]{ack}(ets)',
    'am&p;semi',
    '$HOME',
    "it's",
    '-dash',
    '.hidden',
    'plus+eq=at@',
    '~tilde,co:lon|',
    '<angle>`!^',
    'emoji🙂',
  ];
  test.each(fine)('%s: the same bytes', async (name) => {
    const place = await checkOut(name);
    const run = await build(`odd-${fine.indexOf(name)}`, place);
    expect(run.code === 0 ? 0 : run.printed).toBe(0);
    expect(await sumsOf(join(folder, `odd-${fine.indexOf(name)}`))).toEqual(sound);
  });

  test.each(['per%cent', 'per%20cent', 'ha#sh', 'que?ry', 'quo"te'])(
    '%s: refused with the reason, before anything is done',
    async (name) => {
      const place = await checkOut(name);
      const { code, printed } = await build('none', place);
      expect(code).toBe(1);
      expect(printed).toMatch(
        /^\/.*: A site cannot be built in a folder whose path has ".+" in it\. Rename or move the folder\.\n$/,
      );
      expect(await readdir(folder)).not.toContain('none');
    },
  );

  // From these Node runs no scripts, or finds no packages.
  test.each(['back\\slash', 'st*r', 'node_modules/x'])('%s: nothing is done', async (name) => {
    const { code } = await build('none', await checkOut(name));
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('none');
  });

  test.each(['per%cent', 'ha#sh', 'que?ry', 'quo"te', '[br]{ack}', 'a b', 'st*r', 'ünï'])(
    'content in %s and a site beside it: the same bytes',
    async (name) => {
      await cp(content, join(folder, name, 'content'), { recursive: true });
      const out = join(folder, name, 'site');
      const run = await startBuild(root, join(folder, name, 'content'), out).ended;
      expect(run.code === 0 ? 0 : run.printed).toBe(0);
      expect(await sumsOf(out)).toEqual(sound);
    },
  );
});

test('the list of a site is that of its files', async () => {
  expect(await isWhole(join(folder, 'sound'))).toBe(true);
  expect(
    execFileSync('sha256sum', ['--check', '--quiet', LIST], { cwd: join(folder, 'sound'), encoding: 'utf8' }),
  ).toBe('');
});
