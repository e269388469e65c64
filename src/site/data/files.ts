import type { z } from 'zod';
import {
  exportedArticleSchema,
  exportedClaimSchema,
  exportedClusterSchema,
  exportedSpeakerSchema,
} from '../../schema/exported.ts';
import { dataWords } from './words.ts';

/** Tables of data: what an entry is, and its schema. */
export const tables = {
  claims: {
    of: dataWords.tables.claims,
    schema: exportedClaimSchema,
  },
  articles: { of: dataWords.tables.articles, schema: exportedArticleSchema },
  speakers: { of: dataWords.tables.speakers, schema: exportedSpeakerSchema },
  clusters: { of: dataWords.tables.clusters, schema: exportedClusterSchema },
} as const satisfies Readonly<Record<string, { of: string; schema: z.ZodType }>>;

export type Table = keyof typeof tables;

export type Format = 'json' | 'ndjson' | 'csv';

export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  txt: 'text/plain',
} as const;

/** A table in a format. */
export interface DataFile {
  readonly name: string;
  readonly table: Table;
  readonly format: Format;
}

/** The files that hold a whole table each. */
export const dataFiles: readonly DataFile[] = (
  [
    ['claims', 'json'],
    ['claims', 'ndjson'],
    ['claims', 'csv'],
    ['articles', 'json'],
    ['speakers', 'json'],
    ['clusters', 'json'],
  ] as const
).map(([table, format]) => ({ name: `${table}.${format}`, table, format }));
