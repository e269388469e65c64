import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { building } from './building.ts';
import { writeList } from './made-files.ts';

// Where a build goes and what becomes of what is there, with sites of two pages.

let folder: string;
let content: string;
/** A lock of its own, so that no other build is waited for. */
let settings: { content: string; cache: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'building-'));
  content = join(folder, 'content');
  settings = { content, cache: join(folder, 'cache') };
  await put('content/sources/a.txt', 'An article.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** What a build does, as far as the place is concerned. */
const pages =
  (words: string, meanwhile = async () => {}) =>
  async (work: string) => {
    await mkdir(join(work, 'site', 'a'), { recursive: true });
    await writeFile(join(work, 'site', 'index.html'), words);
    await writeFile(join(work, 'site', 'a', 'index.html'), words);
    await writeList(join(work, 'site'));
    await meanwhile();
    return 0;
  };

const build = (out: string, words = 'one') => building(join(folder, out), pages(words), settings);

/** Files below a folder and what is in them, without the list. */
async function filesOf(path: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.sha256'));
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(join(folder, path).length + 1), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const site = (words: string) => ({ 'index.html': words, 'a/index.html': words });

describe('a build goes', () => {
  test('where nothing is, into an empty folder, and into the place of a former one', async () => {
    await build('deep/er/new');
    expect(await filesOf('deep/er/new')).toEqual(site('one'));
    await build('deep/er/new', 'two');
    expect(await filesOf('deep/er/new')).toEqual(site('two'));
    await mkdir(join(folder, 'empty'));
    await build('empty');
    expect(await filesOf('empty')).toEqual(site('one'));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('where a link leads', async () => {
    await mkdir(join(folder, 'linked'));
    await symlink('linked', join(folder, 'link'));
    await build('link');
    expect(await filesOf('linked')).toEqual(site('one'));
  });

  test.each(['per%cent', 'ha#sh', 'que?ry', 'quo"te\'s', 'a b', 'ünï-名前', '[br]{ack}(ets)', '-dash', 'new\nline'])(
    'into a folder of the name %j',
    async (name) => {
      await build(join('names', name));
      expect(await filesOf(join('names', name))).toEqual(site('one'));
    },
  );

  test('nowhere when it fails, and what is there stays', async () => {
    await build('failing');
    expect(await building(join(folder, 'failing'), async () => 1, settings)).toBe(1);
    const broken = building(join(folder, 'failing'), () => Promise.reject(new Error('broken')), settings);
    await expect(broken).rejects.toThrow('broken');
    expect(await filesOf('failing')).toEqual(site('one'));
    expect(await readdir(settings.cache)).toEqual(['build.lock']);
  });
});

describe('a build is refused, and nothing is changed, where', () => {
  const refused = async (out: string, reason: string) => {
    const make = vi.fn();
    await expect(building(out, make, settings)).rejects.toThrow(`OUT_DIR=${out}: ${reason}`);
    expect(make).not.toHaveBeenCalled();
  };

  test.each(['.', '..', '/', 'src/../..', 'content/../.'])('the project is: %s', (out) =>
    refused(out, 'It holds the project'),
  );

  test.each([
    'src',
    'src/new',
    'content',
    'public/site',
    'scripts',
    'node_modules/x',
    '.git',
    '.cache',
    '.cache/building-7',
  ])('the project has its own: %s', async (out) => {
    await expect(building(out, vi.fn(), settings)).rejects.toThrow(/It is in |It is a file/);
  });

  test('the articles are, or it would be among them', async () => {
    await refused(folder, `It holds ${content}`);
    await refused(content, `It holds ${content}`);
    await refused(join(content, 'sources'), `It is in ${content}`);
    await refused(join(content, 'new'), `It is in ${content}`);
    expect(await filesOf('content')).toEqual({ 'sources/a.txt': 'An article.' });
  });

  test('there are files of somebody', async () => {
    await put('mine/thesis.txt', 'All of it.');
    await refused(
      join(folder, 'mine'),
      'It has files that no build is known to have made: thesis.txt. If an older version',
    );
    expect(await filesOf('mine')).toEqual({ 'thesis.txt': 'All of it.' });
  });

  test('somebody has added to a former build, or changed it', async () => {
    await build('added');
    await put('added/a/thesis.txt', 'All of it.');
    await refused(
      join(folder, 'added'),
      'It has files that were added or changed since it was built: a/thesis.txt. Move',
    );
    await build('changed');
    await put('changed/index.html', 'changed by hand');
    await refused(
      join(folder, 'changed'),
      'It has files that were added or changed since it was built: index.html. Move',
    );
    expect(await filesOf('changed')).toMatchObject({ 'index.html': 'changed by hand' });
    await build('linking');
    await symlink('../content', join(folder, 'linking', 'link'));
    await refused(join(folder, 'linking'), 'It has files that were added or changed since it was built: link. Move');
    expect(await filesOf('content')).toEqual({ 'sources/a.txt': 'An article.' });
  });

  test('there is a file, a link to nothing, or no folder can be made', async () => {
    await put('file', 'text');
    await refused(join(folder, 'file'), 'It is a file');
    await refused(join(folder, 'file', 'below'), 'A part of its path is a file');
    await symlink('nothing', join(folder, 'dangling'));
    await refused(join(folder, 'dangling'), 'It is a link to a folder that is not there');
    await refused('/proc/x', 'No folder can be made there');
    await refused('/proc', 'It has files that no build is known to have made');
  });
});

test('what came into the old folder during the build is kept', async () => {
  await build('kept');
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const late = () => put('kept/thesis.txt', 'All of it.');
  await building(join(folder, 'kept'), pages('two', late), settings);
  expect(await filesOf('kept')).toEqual(site('two'));
  expect(await filesOf(`kept.kept-${process.pid}`)).toEqual({ ...site('one'), 'thesis.txt': 'All of it.' });
  expect(told.mock.calls.flat().join()).toContain('thesis.txt: came into');
});

test('builds of one checkout run one after the other, and say for whom they wait', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const order: string[] = [];
  const slow = (name: string) =>
    building(
      join(folder, name),
      pages(name, async () => {
        order.push(`${name} begins`);
        await sleep(400);
        order.push(`${name} ends`);
      }),
      settings,
    );
  await Promise.all([slow('first'), slow('second'), slow('first')]);
  for (const at of [0, 2, 4]) expect(order[at + 1]).toBe(order[at]?.replace('begins', 'ends'));
  expect(told.mock.calls.flat().join()).toContain(
    `Another build of this checkout is under way (process ${process.pid})`,
  );
});

// These need a disk of their own.
describe.runIf(process.getuid?.() === 0)('on another disk', () => {
  const mounted = join(tmpdir(), `building-disk-${process.pid}`);
  const mount = (size: string) => {
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', mounted]).status).toBe(0);
    onTestFinished(() => {
      spawnSync('umount', [mounted]);
    });
  };
  beforeAll(() => mkdir(mounted));
  afterAll(() => rm(mounted, { recursive: true }));
  const there = async (path = '') => Object.keys(await filesOf(join('..', mounted.slice(tmpdir().length + 1), path)));
  const buildThere = (path: string, words: string) => building(join(mounted, path), pages(words), settings);

  test('a build goes into a folder of it', async () => {
    mount('1m');
    await buildThere('site', 'one');
    await buildThere('site', 'two');
    expect(new Set(await there())).toEqual(new Set(['site/a/index.html', 'site/index.html']));
    expect(await readFile(join(mounted, 'site', 'index.html'), 'utf8')).toBe('two');
    expect(await readdir(mounted)).toEqual(['site']);
  });

  test('a build goes into where it is mounted', async () => {
    mount('1m');
    await buildThere('', 'one');
    await buildThere('', 'two');
    expect(new Set(await there())).toEqual(new Set(['a/index.html', 'index.html']));
    expect(await readFile(join(mounted, 'index.html'), 'utf8')).toBe('two');
    expect((await readdir(mounted)).sort()).toEqual(['.on-the-record.sha256', 'a', 'index.html']);
    await writeFile(join(mounted, 'thesis.txt'), 'All of it.');
    await expect(buildThere('', 'three')).rejects.toThrow('added or changed since it was built: thesis.txt');
  });

  test('one that is too small keeps what it has', async () => {
    mount('200k');
    await buildThere('site', 'one');
    await expect(buildThere('site', 'x'.repeat(150_000))).rejects.toThrow('ENOSPC');
    expect(await readFile(join(mounted, 'site', 'index.html'), 'utf8')).toBe('one');
    expect(await readdir(mounted)).toEqual(['site']);
  });

  test('one that can only be read is told before the build', async () => {
    mount('1m');
    await buildThere('site', 'one');
    expect(spawnSync('mount', ['-o', 'remount,ro', mounted]).status).toBe(0);
    const make = vi.fn();
    await expect(building(join(mounted, 'site'), make, settings)).rejects.toThrow('No folder can be made there');
    expect(make).not.toHaveBeenCalled();
  });
});
