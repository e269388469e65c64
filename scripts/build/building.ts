import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../content/corpus.ts';
import { needContent } from '../content/need-content.ts';
import { nameOfProcess } from '../content/running.ts';
import { checkCheckout } from './checkout.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { checkOutFolder, root } from './out-folder.ts';
import { clearLeftover, findPlace, leftoversAt, putInPlace } from './put-in-place.ts';

/** Begins the name of a working folder; behind it stands the process. */
const prefix = 'building-';

/**
 * Makes a site in a working folder of its own, `<work>/site`, then puts it into `outDir` in one step; `make` gives 0 when it
 * is made, else nothing changes. `content` is what it is made from, `cache` where all builds of a checkout work, one at a
 * time: others wait. A place where it cannot go is told before anything is done. Gives what `make` gave.
 */
export async function building(
  outDir: string,
  make: (work: string) => Promise<number>,
  { content = contentDir, cache = join(root, '.cache') } = {},
): Promise<number> {
  checkCheckout(root);
  await needContent(content);
  await checkOutFolder(outDir, content);
  await mkdir(cache, { recursive: true });
  const build = async () => {
    for (const name of await working(cache)) await clearLeftover(join(cache, name));
    const work = join(cache, prefix + nameOfProcess());
    await mkdir(work);
    try {
      const { path } = await checkOutFolder(outDir, content);
      for (const leftover of await leftoversAt(path)) await clearLeftover(leftover);
      const place = await findPlace(await checkOutFolder(outDir, content), work);
      try {
        const code = await make(work);
        if (code === 0) await putInPlace(join(work, 'site'), place);
        return code;
      } finally {
        await clearLeftover(place.near);
      }
    } finally {
      await clearLeftover(work);
    }
  };
  return oneAtATime(join(cache, 'build.lock'), build, async () => {
    const [name] = await working(cache);
    const holder = name === undefined ? '' : ` (process ${name.slice(prefix.length).split('-')[0]})`;
    console.log(`Another build of this checkout is under way${holder}. Waiting until it has ended.`);
  });
}

/** Names of the working folders that there are. */
async function working(cache: string): Promise<string[]> {
  return (await readdir(cache)).filter((name) => name.startsWith(prefix));
}
