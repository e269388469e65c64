import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  for (let times = 0; killed < KILLS; times++) {
    expect(times).toBeLessThan(3 * KILLS);
    const began = performance.now();
    const { child, ended } = startBuild(root, content, place);
    await Promise.race([ended, sleep(Math.random() * duration)]);
    const pid = child.pid as number;
    if (child.exitCode === null) process.kill(times % 2 === 0 ? -pid : pid, 'SIGKILL');
    if ((await ended).code === null) killed++;
    else duration = performance.now() - began; // it came to its end: the machine is less busy than it was
    expect(await isWhole(place)).toBe(true);
  }
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

/** What of this checkout is needed to build in another. */
async function partsOfCheckout(): Promise<string[]> {
  const others = new Set(['.git', '.cache', '.astro', 'dist', 'node_modules', 'content']);
  return (await readdir(root)).filter((name) => !others.has(name));
}

async function copyCheckout(place: string): Promise<void> {
  for (const name of await partsOfCheckout()) await cp(join(root, name), join(place, name), { recursive: true });
}

describe('a checkout in an odd place', () => {
  const odd = join(root, '.cache', 'odd-places');
  let place = join(odd, 'checkout');
  beforeAll(async () => {
    await rm(odd, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
    await copyCheckout(place);
    // Its packages are links to the same files.
    execFileSync('cp', ['-al', join(root, 'node_modules'), join(place, 'node_modules')]);
  });
  afterAll(() => rm(odd, { recursive: true, force: true }));

  /** Moves the checkout there, with nothing that a build has left in it. */
  const moveTo = async (name: string): Promise<string> => {
    for (const made of ['.cache', '.astro']) await rm(join(place, made), { recursive: true, force: true });
    // By way of a neutral name: a folder cannot move into itself.
    const [aside, next] = [join(odd, 'checkout'), join(odd, name)];
    if (place !== aside) await rename(place, aside);
    await mkdir(dirname(next), { recursive: true });
    await rename(aside, next);
    place = next;
    return place;
  };

  // Folders within folders: each name is in the path of a checkout, and all that is odd in it.
  test.each([
    ['ünï-名前', '[br]{ack}(ets)', 'a b'],
    ['am&p;semi', "it's", '$HOME'],
    ['.hidden', 'plus+eq=at@', '-dash'],
    ['<angle>`!^', '~tilde,co:lon|', 'emoji🙂'],
  ])('%s/%s/%s: the same bytes', async (...names) => {
    const { code, printed } = await build('odd', await moveTo(join(...names)));
    expect(code === 0 ? 0 : printed).toBe(0);
    expect(await sumsOf(join(folder, 'odd'))).toEqual(sound);
  });

  test.each(['per%cent', 'per%20cent', 'ha#sh', 'que?ry', 'quo"te'])(
    '%s: refused with the reason, before anything is done',
    async (name) => {
      const { code, printed } = await build('none', await moveTo(name));
      expect(code).toBe(1);
      expect(printed).toMatch(
        /^\/.*: A site cannot be built in a folder whose path has ".+" in it\. Rename or move the folder\.\n$/,
      );
      expect(await readdir(folder)).not.toContain('none');
    },
  );

  // From these Node runs no scripts, or finds no packages.
  test.each(['back\\slash', 'st*r', 'node_modules/x'])('%s: nothing is done', async (name) => {
    const { code } = await build('none', await moveTo(name));
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('none');
  });
});

test.each([
  ['per%cent', 'ha#sh', 'que?ry', 'quo"te'],
  ['[br]{ack}', 'a b', 'st*r', 'ünï'],
])('content in %s/%s/%s/%s and a site beside it: the same bytes', async (...names) => {
  const beside = join(folder, ...names);
  await cp(content, join(beside, 'content'), { recursive: true });
  const run = await startBuild(root, join(beside, 'content'), join(beside, 'site')).ended;
  expect(run.code === 0 ? 0 : run.printed).toBe(0);
  expect(await sumsOf(join(beside, 'site'))).toEqual(sound);
});

describe.runIf(process.getuid?.() === 0)('a checkout on a disk', () => {
  let disk: string;
  beforeAll(async () => {
    disk = join(folder, 'checkout');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'none', disk]);
    await copyCheckout(disk);
    await mkdir(join(disk, 'node_modules'));
    execFileSync('mount', ['--bind', join(root, 'node_modules'), join(disk, 'node_modules')]);
    expect(await build('checkout/dist', disk)).toMatchObject({ code: 0 });
  });
  afterAll(() => {
    execFileSync('umount', [join(disk, 'node_modules')]);
    execFileSync('umount', [disk]);
  });
  const isAsItWas = async () => {
    expect(await sumsOf(join(disk, 'dist'))).toEqual(sound);
    expect((await readdir(join(disk, '.cache'))).filter((name) => name.startsWith('building-'))).toEqual([]);
  };

  // The packer of programs ends at the first, the maker of pages at the last.
  test.each([100, 1000, 2500])(
    'that has %i kB left: the last line says so, and the former site stays; with room, the next build is the same',
    async (left) => {
      const { bavail, bsize } = await statfs(disk);
      await writeFile(join(disk, 'filler'), new Uint8Array(bavail * bsize - left * 1024));
      const { code, printed } = await build('checkout/dist', disk);
      await rm(join(disk, 'filler'));
      expect(code).toBe(1);
      expect(printed).toMatch(/\n[^\n]*The disk is full\. Make room, and run it again\.\n$/);
      await isAsItWas();
    },
  );

  test('that has room again', async () => {
    expect(await build('checkout/dist', disk)).toMatchObject({ code: 0 });
    await isAsItWas();
  });

  test('that can only be read: one line says so, and nothing is done', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { code, printed } = await build('elsewhere', disk);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    expect(code).toBe(1);
    expect(printed).toMatch(/^\S+\/\.cache\/\S+ cannot be made. The disk can only be read\.[^\n]+\n$/);
    expect(await readdir(folder)).not.toContain('elsewhere');
    await isAsItWas();
  });
});

// What is set for others on a machine changes nothing: time zone, language, how a program is run.
test.each<Readonly<Record<string, string>>>([
  { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LC_ALL: 'C', LANG: 'ar_EG.UTF-8' },
  { NODE_ENV: 'development', CI: 'true' },
  { NODE_ENV: 'test', CI: '', BASE_URL: '/elsewhere/' },
  { BASE_PATH: '' },
  { BASE_PATH: '/' },
])('with %o set: the same bytes', async (environment) => {
  const run = await startBuild(root, content, join(folder, 'environment'), environment).ended;
  expect(run.code === 0 ? 0 : run.printed).toBe(0);
  expect(await sumsOf(join(folder, 'environment'))).toEqual(sound);
});

test('the list of a site is that of its files', async () => {
  expect(await isWhole(join(folder, 'sound'))).toBe(true);
  expect(
    execFileSync('sha256sum', ['--check', '--quiet', LIST], { cwd: join(folder, 'sound'), encoding: 'utf8' }),
  ).toBe('');
});
