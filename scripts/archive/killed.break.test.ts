import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { syntheticRecords } from '../bench/synthetic-sources.ts';
import { killArchive, sumsOfArchive } from '../testing/kill-archive.ts';
import { Scratch } from '../testing/scratch.ts';

const KILLS = Number(process.env.KILLS ?? 50);

test(`killed ${KILLS} times at random moments, the same command goes on and ends in the same bytes`, async () => {
  const { sound, killed } = await killArchive(KILLS, 60);
  expect(killed).toEqual(sound);
}, 3_600_000);

test.skipIf(process.getuid?.() !== 0)(
  'on a full disk each step says so, and with more room goes on to the same bytes',
  async () => {
    const records = [...syntheticRecords(60)].map((record) => `${JSON.stringify(record)}\n`).join('');
    const scratch = await Scratch.make({ 'content/speakers/.keep': '', 'a.ndjson': records });
    const disk = await scratch.folderFor('disk');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60k', 'tmpfs', disk]);
    onTestFinished(async () => {
      execFileSync('umount', [disk]);
      await scratch.remove();
    });
    const all = (folder: string) =>
      scratch.run('archive', ['all', folder, scratch.path('a.ndjson'), '--records', '20']);
    // Room for the shards, their claims, some of the links, their files, and all of it.
    for (const size of ['60k', '700k', '4m', '8m']) {
      execFileSync('mount', ['-o', `remount,size=${size}`, disk]);
      const { code, stderr } = await all(disk);
      expect(code).toBe(1);
      expect(stderr).toMatch(/The disk is full\.|needs more disk/);
      expect(stderr).not.toMatch(/^ +at /m);
    }
    execFileSync('mount', ['-o', 'remount,size=100m', disk]);
    expect(await all(disk)).toMatchObject({ code: 0 });
    expect(await all(scratch.path('sound'))).toMatchObject({ code: 0 });
    expect(await sumsOfArchive(disk)).toEqual(await sumsOfArchive(scratch.path('sound')));
  },
);
