import { join } from 'node:path';
import { linkCorpus } from '../../content/linkables.ts';
import { readExpected } from './expected.ts';
import { type LinkScore, scoreLinks } from './score.ts';

/** Twelve invented articles with links and near misses that were planted: a whole content folder. */
export const plantedDir = join(import.meta.dirname, '../../testing/planted');

/** How well the planted corpus is linked. */
export async function scorePlanted(): Promise<LinkScore[]> {
  return scoreLinks(await linkCorpus(plantedDir), await readExpected(plantedDir));
}
