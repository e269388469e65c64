import { expect, test } from 'vitest';
import { killArchive } from '../testing/kill-archive.ts';

test('killed twice at random moments, the same command goes on and ends in the same bytes', async () => {
  const { sound, killed } = await killArchive(2, 30);
  expect(killed).toEqual(sound);
  expect([...sound.keys()]).toEqual(expect.arrayContaining(['links/clusters.ndjson.gz', 'record/2000-01.parquet']));
});
