import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../../schema/content-error.ts';
import { type Move, movesSchema } from '../../schema/moved.ts';
import { type Development, developmentSchema, type HeldOut, heldOutSchema } from '../../schema/quality.ts';
import { parseSeries } from '../../schema/reading/series-file.ts';
import { systemWords } from '../../schema/reading/system-words.ts';
import { soundText } from '../../schema/reading/text-faults.ts';
import { parseYaml } from '../../schema/reading/yaml-file.ts';
import type { SeriesRow } from '../../schema/series.ts';
import { type Site, siteSchema } from '../../schema/site.ts';

/** The corpus that is built: `CONTENT_DIR`, or `content`. */
export const contentDir = process.env.CONTENT_DIR || 'content';

/** `site.yaml`, checked. */
export function readSite(dir = contentDir): Site {
  const path = join(dir, 'site.yaml');
  return parseYaml(read(path), path, siteSchema);
}

/** The rows of `reference/<id>.csv`, checked. An empty cell is null. */
export function readSeries(id: string, dir = contentDir): SeriesRow[] {
  const path = join(dir, 'reference', `${id}.csv`);
  return parseSeries(read(path), path);
}

/** How well the program does, by `quality/held-out.yaml` and `quality/development.yaml`; null for a file that is not there. */
export function readQuality(dir = contentDir): {
  readonly heldOut: HeldOut | null;
  readonly development: Development | null;
} {
  const parsed = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | null => {
    const path = join(dir, 'quality', name);
    return existsSync(path) ? parseYaml(read(path), path, schema) : null;
  };
  return {
    heldOut: parsed('held-out.yaml', heldOutSchema),
    development: parsed('development.yaml', developmentSchema),
  };
}

/** The addresses that `moved.yaml` tells of, in the order in which they changed; none where there is no such file. */
export function readMoves(dir = contentDir): Move[] {
  const path = join(dir, 'moved.yaml');
  return existsSync(path) ? parseYaml(read(path), path, movesSchema) : [];
}

function read(path: string): string {
  try {
    return soundText(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), path);
  } catch (error) {
    const words = systemWords(error);
    if (words === null) throw error;
    throw new ContentError(path, [{ line: 1, column: 1, reason: `The file ${words}` }]);
  }
}
