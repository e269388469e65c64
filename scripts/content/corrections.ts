import { join } from 'node:path';
import type { CorrectionsFile } from '../../src/article/make.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { parsePlacedYaml } from '../../src/schema/reading/yaml-file.ts';
import { readTextIfThere } from './text-file.ts';

/** `corrections/<slug>.yaml`; no corrections where there is no such file. Throws a ContentError with line and column when it is not as its schema says. */
export async function readCorrections(slug: string, dir: string): Promise<CorrectionsFile> {
  const path = join(dir, 'corrections', `${slug}.yaml`);
  const yaml = await readTextIfThere(path);
  if (yaml === null) return { path, corrections: [], placeAt: () => ({ line: 1, column: 1 }) };
  const { data, placeAt } = parsePlacedYaml(yaml, path, correctionsSchema);
  return { path, corrections: data, placeAt };
}
