import { expect, test } from 'vitest';
import { killArchive } from '../testing/kill-archive.ts';

const KILLS = Number(process.env.KILLS ?? 50);

test(`killed ${KILLS} times at random moments, the same command goes on and ends in the same bytes`, async () => {
  const { last, sound, killed } = await killArchive(KILLS, 60);
  expect(last).toBe(0);
  expect(killed).toEqual(sound);
}, 3_600_000);
