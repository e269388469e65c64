import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dateSchema, figureSchema, quotationSchema } from '../../src/schema/claim.ts';
import { readTextIfThere, writeText } from '../content/text-file.ts';
import { hash } from '../extract/state.ts';
import { Database } from './link/database.ts';
import { placesIn } from './manifest.ts';
import { recordPage } from './page.ts';
import { sumOf } from './whole-file.ts';

/** Rows that a reader fetches at once, at least: of one speaker, or of a few. */
const ROW_GROUP = 4096;

/** A column of the record: where it comes from, its type, and what it means. */
type Column = readonly [name: string, sql: string, type: 'string' | 'number' | 'integer', meaning: string];

const text = (path: string) => `json_extract_string(json, '$.claim.${path}')`;
const number = (path: string) => `json_extract(json, '$.claim.${path}')::DOUBLE`;
const meaning = (schema: z.ZodType) => schema.description ?? '';
const [quotation, figure, date] = [quotationSchema.shape, figureSchema.shape, dateSchema.shape];

const columns: readonly Column[] = [
  ['speaker_id', text('speaker.id'), 'string', 'Who said it; empty where nobody is named, and for dates.'],
  ['speaker', text('speaker.name'), 'string', 'Name of that speaker.'],
  ['published', 'published', 'string', 'Day of publication of the article, ISO 8601.'],
  ['type', 'kind', 'string', meaning(quotation.type)],
  ['exact', text('exact'), 'string', meaning(quotation.exact)],
  ['mode', text('mode'), 'string', meaning(quotation.mode)],
  ['said', text('said'), 'string', meaning(quotation.said)],
  ['value', number('value'), 'number', meaning(figure.value)],
  ['low', number('low'), 'number', meaning(figure.low)],
  ['high', number('high'), 'number', meaning(figure.high)],
  ['unit', text('unit'), 'string', meaning(figure.unit)],
  ['modality', text('modality'), 'string', meaning(figure.modality)],
  ['period', text('period'), 'string', meaning(figure.period)],
  ['of', text('of'), 'string', meaning(figure.of)],
  ['measure', text('measure'), 'string', meaning(figure.measure)],
  ['edtf', text('edtf'), 'string', meaning(date.edtf)],
  ['event', text('event'), 'string', meaning(date.event)],
  ['confidence', number('confidence'), 'number', meaning(quotation.confidence)],
  [
    'cluster',
    'cluster',
    'string',
    'Shared by claims of several articles that say the same; empty where no other does.',
  ],
  ['id', text('id'), 'string', meaning(quotation.id)],
  ['start', `json_extract(json, '$.claim.start')::INTEGER`, 'integer', meaning(quotation.start)],
  ['end', `json_extract(json, '$.claim.end')::INTEGER`, 'integer', meaning(quotation.end)],
  ['article', 'slug', 'string', 'Id of the record that it is in.'],
  ['title', 'title', 'string', 'Its headline, where the record has one.'],
  ['publisher', 'publisher', 'string', 'Who published it.'],
  ['url', 'url', 'string', 'Where the publisher has it.'],
];

const indexColumns: readonly Column[] = [
  ['kind', '', 'string', 'speaker or measure.'],
  ['key', '', 'string', 'What it is found by, in lower case: its name, or the last word of that.'],
  ['id', '', 'string', 'Id of the speaker, or of the measure.'],
  ['name', '', 'string', 'Name of the speaker; empty for measures.'],
  ['month', '', 'string', 'Month of publication, as the file of it is called.'],
  ['claims', '', 'integer', 'How many claims that month has.'],
];

const publishedSchema = z.array(
  z.strictObject({ name: z.string(), of: z.string(), bytes: z.int(), sha256: z.string() }),
);

type Published = z.infer<typeof publishedSchema>;

/**
 * Writes the record as Parquet, a file for each month of publication, sorted by speaker and day, an index of who and what is
 * in which month, and a data package with their columns and checksums. A month that has not changed is left as it is. Gives
 * how many files were written, of how many.
 */
export async function publish(
  folder: string,
  about: { readonly name: string; readonly description: string },
): Promise<{ written: number; files: number }> {
  const places = placesIn(folder);
  await mkdir(places.record, { recursive: true });
  const db = await Database.open(places.work);
  // What is sorted is written as it was sorted.
  await db.run('SET preserve_insertion_order = true');
  await db.run(`
    CREATE OR REPLACE TEMP TABLE record AS
    SELECT ${columns.map(([name, sql]) => `${sql} AS "${name}"`).join(', ')},
      CASE WHEN published = '' THEN 'undated' ELSE substr(published, 1, 7) END AS month
    FROM items JOIN articles USING (article) LEFT JOIN (SELECT n, cluster FROM clustered) USING (n)
    WHERE kind IN ('quotation', 'figure', 'date') ORDER BY month`);
  const before = await readPublished(folder);
  const files: Published = [];
  let written = 0;
  const put = async (name: string, rows: string, query: string) => {
    const path = join(places.record, name);
    const of = hash([rows, query]);
    const known = before.find((file) => file.name === name && file.of === of);
    const there = known === undefined ? null : await sumOf(path);
    if (known === undefined || there?.sha256 !== known.sha256) {
      await writeParquet(db, path, query);
      written++;
    }
    const sum = known !== undefined && there?.sha256 === known.sha256 ? there : await sumOf(path);
    files.push({ name, of, bytes: sum?.bytes ?? 0, sha256: sum?.sha256 ?? '' });
  };
  const list = columns.map(([name]) => `"${name}"`).join(', ');
  const months = await db.all<[string, string]>(
    `SELECT month, count(*) || '-' || bit_xor(hash(${list})) FROM record GROUP BY month ORDER BY month`,
  );
  for (const [month, of] of months)
    await put(
      `${month}.parquet`,
      of,
      `SELECT ${list} FROM record WHERE month = '${month}' ORDER BY speaker_id NULLS LAST, published, article, start, "end", type, id`,
    );
  await put(
    'index.parquet',
    String(months.map(([month, of]) => `${month} ${of}`)),
    `WITH named AS (
      SELECT 'speaker' AS kind, speaker_id AS id, any_value(speaker ORDER BY speaker) AS name, month, count(*)::INTEGER AS claims
      FROM record WHERE speaker_id IS NOT NULL GROUP BY speaker_id, month
      UNION ALL SELECT 'measure', measure, NULL, month, count(*)::INTEGER FROM record WHERE measure IS NOT NULL GROUP BY measure, month
    )
    SELECT DISTINCT kind, unnest([key, split_part(key, ' ', -1), id]) AS key, id, name, month, claims
    FROM (SELECT *, lower(coalesce(name, id)) AS key FROM named) ORDER BY kind, key, id, month`,
  );
  db.close();
  await writeText(join(places.record, 'datapackage.json'), `${JSON.stringify(packageOf(about, files), null, 1)}\n`);
  const sizes = files.map(({ name, bytes }) => [name.replace('.parquet', ''), bytes]);
  await writeText(join(places.record, 'files.json'), `${JSON.stringify(Object.fromEntries(sizes))}\n`);
  for (const [name, content] of await recordPage(about.name)) await writeText(join(places.record, name), content);
  await writeText(join(places.work, 'published.json'), JSON.stringify(files));
  return { written, files: files.length };
}

async function writeParquet(db: Database, path: string, query: string): Promise<void> {
  const beside = `${path}.part`;
  await rm(beside, { force: true });
  await db.run(
    `COPY (${query}) TO '${beside.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${ROW_GROUP})`,
  );
  await rename(beside, path);
}

/** What was published last; nothing where that is not known, which costs only the time to write it again. */
async function readPublished(folder: string): Promise<Published> {
  const json = await readTextIfThere(join(placesIn(folder).work, 'published.json'));
  return json === null ? [] : publishedSchema.parse(JSON.parse(json));
}

/** What is in the folder, as a Frictionless Data Package. */
function packageOf(
  { name, description }: { readonly name: string; readonly description: string },
  files: Published,
): object {
  return {
    profile: 'data-package',
    name: 'on-the-record-archive',
    title: name,
    description,
    resources: files.map(({ name: path, bytes, sha256 }) => ({
      profile: 'data-resource',
      name: path.replace('.parquet', ''),
      path,
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      bytes,
      hash: `sha256:${sha256}`,
      schema: {
        fields: (path === 'index.parquet' ? indexColumns : columns).map(([column, , type, words]) => ({
          name: column,
          type,
          description: words,
        })),
      },
    })),
  };
}
