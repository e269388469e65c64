import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { parse } from 'yaml';
import { z } from 'zod';
import { type SeriesRow, seriesRowSchema } from './schema/series.ts';
import { type Site, siteSchema } from './schema/site.ts';

/** The corpus that is built: `CONTENT_DIR`, or `content`. */
export const contentDir = process.env.CONTENT_DIR ?? 'content';

/** `site.yaml`, checked. */
export function readSite(dir = contentDir): Site {
  const path = join(dir, 'site.yaml');
  return check(siteSchema, parse(read(path)), path);
}

/** The rows of `reference/<id>.csv`, checked. An empty cell is null. */
export function readSeries(id: string, dir = contentDir): SeriesRow[] {
  const path = join(dir, 'reference', `${id}.csv`);
  return csvParse(read(path)).map((row, index) => {
    const cells = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell]));
    const { value } = cells;
    return check(
      seriesRowSchema,
      { ...cells, value: value == null ? null : Number(value) },
      `${path}, row ${index + 2}`,
    );
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new Error(`${path} cannot be read. Add the file, or point CONTENT_DIR at a folder that has it.`, { cause });
  }
}

function check<T>(schema: z.ZodType<T>, data: unknown, place: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(`${place} is not as src/schema describes it; mend these fields:\n${z.prettifyError(result.error)}`);
}
