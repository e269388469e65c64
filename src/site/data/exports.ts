import { createHash } from 'node:crypto';
import { exportCluster } from '../../link/clusters/index.ts';
import type { ExportedArticle, ExportedClaim, ExportedSpeaker } from '../../schema/exported.ts';
import { articleHref, claimHref, dataFileHref, dataHref, speakerHref } from '../addresses.ts';
import { addressOf } from '../frame/json-ld/address.ts';
import { articleOf, articles, hasClaimPages, partiesOf, site, speakers, textsOf } from '../record/corpus.ts';
import { links } from '../record/links.ts';
import { titleOf } from '../words/names.ts';
import { noteOf } from '../words/note.ts';
import { type AnnotatedText, annotationsOf } from './annotations.ts';
import { columnsOf } from './columns.ts';
import { csvHead, csvLine } from './csv.ts';
import { type Digest, dataPackage } from './datapackage.ts';
import { type DataFile, dataFiles, type Table, tables } from './files.ts';
import { jsonArray, ndjson } from './json-lines.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { textInPlace } from './text-in-place.ts';
import { dataWords } from './words.ts';

// The corpus as files of data: entries as they were written, addresses absolute. Newest article first, as in its lists.

/** A file of data, in pieces, so that none has to be in memory as a whole. */
export type Pieces = Iterable<string>;

/** A whole table in one of its formats. */
export async function tableFile({ table, format }: DataFile, host: URL): Promise<Pieces> {
  const entries = await entriesOf(table, host);
  if (format === 'csv') return csvOf(table, entries);
  return format === 'json' ? jsonArray(entries) : ndjson(entries);
}

function* csvOf(table: Table, entries: Iterable<object>): Generator<string> {
  const columns = columnsOf(tables[table].schema);
  yield csvHead(columns);
  for (const entry of entries) yield csvLine(columns, entry);
}

async function entriesOf(table: Table, host: URL): Promise<Iterable<object>> {
  const slugs = (await articles()).map(({ slug }) => slug);
  switch (table) {
    case 'claims':
      return claimEntries(slugs, await hasClaimPages(), host);
    case 'articles':
      return articleEntries(slugs, host);
    case 'speakers':
      return speakerEntries(slugs, host);
    case 'clusters':
      return (await links()).clusters.map(exportCluster);
  }
}

function* claimEntries(slugs: readonly string[], hasPages: boolean, host: URL): Generator<ExportedClaim> {
  for (const slug of slugs) {
    const { claims, checks = [] } = articleOf(slug).written;
    const days = new Map(checks.map(({ claim, on }) => [claim, on]));
    for (const claim of claims) {
      const permalink = addressOf(claimHref(slug, claim.id, hasPages), host);
      const checked = days.get(claim.id);
      yield { ...claim, ...(checked !== undefined && { checked }), article: slug, permalink };
    }
  }
}

function* articleEntries(slugs: readonly string[], host: URL): Generator<ExportedArticle> {
  for (const slug of slugs) {
    const { claims: _, paragraphs: __, dropped: ___, ...meta } = articleOf(slug).written;
    yield {
      ...meta,
      permalink: addressOf(articleHref(slug), host),
      text: addressOf(dataFileHref(`texts/${slug}.txt`), host),
      annotations: addressOf(dataFileHref(`annotations/${slug}.jsonld`), host),
    };
  }
}

async function speakerEntries(slugs: readonly string[], host: URL): Promise<ExportedSpeaker[]> {
  const parties = slugs.flatMap((slug) => articleOf(slug).written.claims.flatMap(partiesOf));
  const written = new Map(parties.map(({ id, name }) => [id, name]));
  return [...(await speakers()).values()].map(({ id, name, entry }) => ({
    id,
    ...(entry?.data ?? {
      ...{ name: written.get(id) ?? name, kind: null, country: null, roles: [], aliases: [], wikidata: null },
    }),
    reviewed: entry !== null,
    permalink: addressOf(speakerHref(id) ?? '', host),
  }));
}

/** The text of an article, as `texts/<slug>.txt` has it. */
export function textFile(slug: string): string {
  return textInPlace(articleOf(slug).article.paragraphs, textsOf(slug));
}

/** The claims of an article as Web Annotations. */
export async function annotationFile(slug: string, host: URL): Promise<string> {
  const { article, written } = articleOf(slug);
  const about: AnnotatedText = {
    address: addressOf(dataFileHref(`annotations/${slug}.jsonld`), host),
    label: dataWords.claimsIn(titleOf(article)),
    source: addressOf(dataFileHref(`texts/${slug}.txt`), host),
    page: addressOf(articleHref(slug), host),
    language: written.language,
    text: textFile(slug),
  };
  const claims = [...claimEntries([slug], await hasClaimPages(), host)];
  const annotations = annotationsOf(
    about,
    claims.map((claim) => ({ claim, note: noteOf(claim, written.claims) })),
  );
  return `${JSON.stringify(annotations)}\n`;
}

/** The JSON Schema of a table. */
export function schemaFile(table: Table, host: URL): string {
  return toJson(jsonSchemaOf(table, addressOf(dataFileHref(`schema/${table}.json`), host)));
}

/** The tables, described. */
export async function packageFile(host: URL): Promise<string> {
  const files = await Promise.all(dataFiles.map(async (file) => ({ ...file, ...(await digestOf(file, host)) })));
  return toJson(dataPackage(site, addressOf(dataHref(), host), files));
}

/** The SHA-256 of every file of data, in the form that `sha256sum --check` reads. */
export async function* checksums(host: URL): AsyncGenerator<string> {
  const lineOf = ({ sha256 }: Digest, path: string) => `${sha256}  ${path}\n`;
  for (const file of dataFiles) yield lineOf(await digestOf(file, host), file.name);
  yield lineOf(digest([await packageFile(host)]), 'datapackage.json');
  for (const table of Object.keys(tables) as Table[])
    yield lineOf(digest([schemaFile(table, host)]), `schema/${table}.json`);
  for (const { slug } of await articles()) {
    yield lineOf(digest([await annotationFile(slug, host)]), `annotations/${slug}.jsonld`);
    yield lineOf(digest([textFile(slug)]), `texts/${slug}.txt`);
  }
}

const digests = new Map<string, Promise<Digest>>();

/** Size and hash of a table's file. */
export function digestOf(file: DataFile, host: URL): Promise<Digest> {
  const known = digests.get(file.name) ?? tableFile(file, host).then(digest);
  digests.set(file.name, known);
  return known;
}

function digest(pieces: Pieces): Digest {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return { bytes, sha256: hash.digest('hex') };
}

function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
