import { join } from 'node:path';
import type { z } from 'zod';
import { goldSchema } from '../../src/schema/gold.ts';
import { parseJson } from '../../src/schema/reading/yaml-file.ts';
import { contentDir } from './corpus.ts';
import { readText } from './text-file.ts';

export type GoldFile = z.infer<typeof goldSchema>;

/** Where the hand annotations of an article are. */
export function goldPath(slug: string): string {
  return join(contentDir, 'gold', `${slug}.json`);
}

/** An article's annotation. */
export async function readGold(slug: string): Promise<GoldFile> {
  const path = goldPath(slug);
  return parseJson(await readText(path), path, goldSchema);
}
