import { join } from 'node:path';
import type { ChecksFile } from '../../src/article/make.ts';
import { checksSchema } from '../../src/schema/check.ts';
import { parsePlacedYaml } from '../../src/schema/reading/yaml-file.ts';
import { readTextIfThere } from './text-file.ts';

/** `checks/<slug>.yaml`; no checks where there is no such file. Throws a ContentError with line and column when it is not as its schema says. */
export async function readChecks(slug: string, dir: string): Promise<ChecksFile> {
  const path = join(dir, 'checks', `${slug}.yaml`);
  const yaml = await readTextIfThere(path);
  if (yaml === null) return { path, checks: [], placeAt: () => ({ line: 1, column: 1 }) };
  const { data, placeAt } = parsePlacedYaml(yaml, path, checksSchema);
  return { path, checks: data, placeAt };
}
