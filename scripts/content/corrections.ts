import { join } from 'node:path';
import type { Problem } from '../../src/schema/content-error.ts';
import { type Correction, correctionsSchema } from '../../src/schema/correction.ts';
import { parsePlacedYaml } from '../../src/schema/reading/yaml-file.ts';
import { readTextIfThere } from './text-file.ts';

/** What an editor corrected in one article; nothing where there is no such file. */
export interface CorrectionsFile {
  readonly path: string;
  readonly corrections: readonly Correction[];
  /** Where a key of the file's list stands, as `[0, "fields", "said"]`. */
  readonly placeAt: (keys: readonly PropertyKey[]) => Omit<Problem, 'reason'>;
}

/** `corrections/<slug>.yaml`. Throws a ContentError with line and column when it is not as its schema says. */
export async function readCorrections(slug: string, dir: string): Promise<CorrectionsFile> {
  const path = join(dir, 'corrections', `${slug}.yaml`);
  const yaml = await readTextIfThere(path);
  if (yaml === null) return { path, corrections: [], placeAt: () => ({ line: 1, column: 1 }) };
  const { data, placeAt } = parsePlacedYaml(yaml, path, correctionsSchema);
  return { path, corrections: data, placeAt };
}
