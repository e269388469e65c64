import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../../scripts/testing/corpus.ts';
import { hrefsOn, textOf } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import type { ExportedArticle, ExportedClaim } from '../../schema/exported.ts';
import { columnsOf } from './columns.ts';
import { readCsv } from './csv.ts';
import { dataFiles, type Table, tables } from './files.ts';

// What the site publishes as data, as a program would take it.

const url = inject('url');
const names = Object.keys(tables) as Table[];

/** Addresses in the data are those of the site's host; here it is served elsewhere. */
const here = (address: string) => `/data/${address.split('/data/')[1]}`;
const data = async <T>(file: string) => JSON.parse(await textOf(url, `/data/${file}`)) as T;

let claims: ExportedClaim[];
let articles: ExportedArticle[];
beforeAll(async () => {
  [claims, articles] = await Promise.all([
    data<ExportedClaim[]>('claims.json'),
    data<ExportedArticle[]>('articles.json'),
  ]);
});

test.each(names)('%s hold to their schema, and the schema refuses others', async (table) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: /^https?:/, date: /^\d{4}-\d{2}-\d{2}$/ } });
  const validate = ajv.compile<object[]>(await data<object>(`schema/${table}.json`));
  const entries = await data<object[]>(`${table}.json`);
  expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
  expect(validate([{ ...entries[0], stray: 1 }])).toBe(false);
});

test('every claim of the corpus is there, with its article and its address', async () => {
  const corpus = await readCorpus();
  const [first] = corpus;
  expect(claims.length).toBe(corpus.reduce((sum, { article }) => sum + article.claims.length, 0));
  const { article, permalink, ...claim } = claims.find(({ article: slug }) => slug === first?.article.slug) ?? {};
  expect(claim).toEqual(first?.article.claims[0]);
  expect(article).toBe(first?.article.slug);
  const { pathname } = new URL(permalink ?? '');
  expect((await fetch(new URL(pathname, url))).status).toBe(200);
});

test('the table and the lines read back are the JSON', async () => {
  expect(readCsv(columnsOf(tables.claims.schema), await textOf(url, '/data/claims.csv'))).toEqual(claims);
  const lines = (await textOf(url, '/data/claims.ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(claims);
});

test('clusters name claims and articles that are there', async () => {
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  for (const cluster of await data<{ claims: string[]; articles: string[] }[]>('clusters.json'))
    expect(new Set(cluster.claims.map((id) => articleOf.get(id)))).toEqual(new Set(cluster.articles));
});

describe('an article’s', () => {
  test('text has each claim at its offsets', async () => {
    for (const { slug, text } of articles) {
      const shown = await textOf(url, here(text));
      for (const { article, start, end, exact } of claims)
        if (article === slug) expect(shown.slice(start, end)).toBe(exact.replace(/[\r\n]/g, ' '));
    }
  });

  test('annotations are those that the W3C’s model asks for, and select the words of the claims', async () => {
    for (const { slug, annotations, text } of articles) {
      const shown = await textOf(url, here(text));
      const points = [...shown];
      const collection = JSON.parse(await textOf(url, here(annotations))) as Collection;
      expect(collection).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
      });
      expect(collection.id).toBe(annotations);
      expect(collection.first.type).toBe('AnnotationPage');
      const own = claims.filter(({ article }) => article === slug);
      expect(collection.total).toBe(own.length);
      collection.first.items.forEach(({ id, type, body, target }, index) => {
        const [quote, position] = target.selector;
        expect({ id, type }).toEqual({ id: `${annotations}#${own[index]?.id}`, type: 'Annotation' });
        expect(body.find(({ purpose }) => purpose === 'identifying')?.source).toBe(own[index]?.permalink);
        expect(target.source.id).toBe(text);
        expect(quote.type).toBe('TextQuoteSelector');
        expect(position.type).toBe('TextPositionSelector');
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(quote.exact).toBe(own[index]?.exact.replace(/[\r\n]/g, ' '));
        expect(shown).toContain(quote.prefix + quote.exact + quote.suffix);
      });
    }
  });
});

test('checksums are those of the files, and of each of them', async () => {
  const lines = (await textOf(url, '/data/checksums.txt')).trimEnd().split('\n');
  const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []);
  for (const [line, sum, path] of listed) {
    const bytes = await (await fetch(`${url}/data/${path}`)).bytes();
    expect(createHash('sha256').update(bytes).digest('hex'), line).toBe(sum);
  }
  const files = [
    ...dataFiles.map(({ name }) => name),
    'datapackage.json',
    ...names.map((table) => `schema/${table}.json`),
    ...articles.flatMap(({ slug }) => [`annotations/${slug}.jsonld`, `texts/${slug}.txt`]),
  ];
  expect(listed.map(([, , path]) => path).sort()).toEqual(files.sort());
});

test('the data package tells of the files as they are', async () => {
  const { resources } = await data<{ resources: Resource[] }>('datapackage.json');
  expect(resources.map(({ path }) => path)).toEqual(dataFiles.map(({ name }) => name));
  for (const { name, path, bytes, hash, schema } of resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    const file = await (await fetch(`${url}/data/${path}`)).bytes();
    expect(bytes).toBe(file.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    if (schema === undefined) continue;
    const [head = ''] = new TextDecoder().decode(file).split('\r\n');
    expect(schema.fields.map((field) => field.name).join()).toBe(head);
  }
});

describe('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('explains every column, and leads to every file', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/`);
      await page.locator('footer a', { hasText: 'data' }).click();
      for (const table of names) {
        const section = page.locator(`section[aria-labelledby="${table}"]`);
        expect(await section.locator('dt code').allTextContents()).toEqual(
          columnsOf(tables[table].schema).map(({ name }) => name),
        );
        for (const meaning of await section.locator('dd').allTextContents()) expect(meaning).toMatch(/\w{3,}.*\.\s*$/);
      }
      const hrefs = await hrefsOn(page, 'main a[href]');
      for (const { name } of dataFiles) expect(hrefs.some((href) => href.endsWith(`/data/${name}`))).toBe(true);
      for (const href of hrefs) expect((await fetch(new URL(href, url))).status, href).toBe(200);
    });
  });
});

interface Collection {
  id: string;
  total: number;
  first: {
    type: string;
    items: {
      id: string;
      type: string;
      body: { purpose: string; source?: string }[];
      target: {
        source: { id: string };
        selector: [
          { type: string; exact: string; prefix: string; suffix: string },
          { type: string; start: number; end: number },
        ];
      };
    }[];
  };
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string }[] };
}
