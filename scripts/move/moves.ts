import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Move, movesSchema } from '../../src/schema/moved.ts';
import { parseYaml } from '../../src/schema/reading/yaml-file.ts';
import type { FileChange } from '../content/change-files.ts';
import { readTextIfThere } from '../content/text-file.ts';

const NAME = 'moved.yaml';

/** Names that articles have left, each with the name of the article that had it last; null where that was taken out. */
export type LeftNames = ReadonlyMap<string, string | null>;

/** Reads the names that articles have left. Throws a ContentError where `moved.yaml` is not sound. */
export async function readLeftNames(dir: string): Promise<LeftNames> {
  const path = join(dir, NAME);
  const yaml = (await readTextIfThere(path)) ?? '';
  return leftNames(yaml.trim() === '' ? [] : parseYaml(yaml, path, movesSchema));
}

/** Names that articles have left, after moves in the order in which they were made. A name that one went back to is none. */
export function leftNames(moves: readonly Move[]): LeftNames {
  const left = new Map<string, string | null>();
  for (const { from, to } of moves) {
    if (from === to) continue;
    for (const [name, now] of left) if (now === from) left.set(name, to);
    left.set(from, to);
    if (to !== null) left.delete(to);
  }
  return left;
}

/** Why a name that an article has left cannot be another's. */
export function whyLeft(name: string, now: string | null): string {
  const what = now === null ? 'an article that was removed' : `"${now}" before it was renamed`;
  return `"${name}" was the name of ${what}, and links to it still lead there (moved.yaml).`;
}

/** `moved.yaml` with one more move at its end; what is in it stays as it is. Throws a ContentError where it is not sound. */
export async function recorded(dir: string, move: Move): Promise<FileChange> {
  const path = join(dir, NAME);
  const there = (await readTextIfThere(path)) ?? '';
  if (there.trim() !== '') parseYaml(there, path, movesSchema);
  const entry = stringify([move], { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return { path: NAME, content: `${there.replace(/(?<=[^\n])$/, '\n')}${entry}` };
}
