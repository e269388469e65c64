import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Move, movesSchema } from '../../src/schema/moved.ts';
import { parseYaml } from '../../src/schema/reading/yaml-file.ts';
import type { FileChange } from '../content/change-files.ts';
import { readTextIfThere } from '../content/text-file.ts';

const NAME = 'moved.yaml';

/** `moved.yaml` with one more move at its end; what is in it stays as it is. Throws a ContentError where it is not sound. */
export async function recorded(dir: string, move: Move): Promise<FileChange> {
  const path = join(dir, NAME);
  const there = (await readTextIfThere(path)) ?? '';
  if (there.trim() !== '') parseYaml(there, path, movesSchema);
  const entry = stringify([move], { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return { path: NAME, content: `${there.replace(/(?<=[^\n])$/, '\n')}${entry}` };
}
