import { join } from 'node:path';
import type { z } from 'zod';
import { goldSchema } from '../../src/schema/gold.ts';
import { contentDir } from './corpus.ts';
import { readText } from './text-file.ts';
import { parseYaml } from './yaml-file.ts';

export type GoldFile = z.infer<typeof goldSchema>;

export function goldPath(slug: string): string {
  return join(contentDir, 'gold', `${slug}.json`);
}

/** An article's annotation. JSON is YAML, whose parser says where something is wrong. */
export async function readGold(slug: string): Promise<GoldFile> {
  const path = goldPath(slug);
  return parseYaml(await readText(path), path, goldSchema);
}
