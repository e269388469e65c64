import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { claimsOf, readCorpus } from '../../../scripts/testing/corpus.ts';

// The feeds of the built site, as a reader's program takes them.

const folder = inject('outDir');
const base = new URL(`${inject('url')}/`).pathname;
const read = (name: string) => readFile(join(folder, name), 'utf8');
const named = async (pattern: string) =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).map((name) => name.split(sep).join('/')).sort();

const atoms = await named('speakers/*/feed.xml');
const jsons = await named('speakers/*/feed.json');
const quotations = claimsOf(await readCorpus(), 'quotation');

/** A file of the site by its absolute address; throws at one that is not absolute or leads elsewhere. */
function fileAt(address: string | undefined): string {
  const { protocol, pathname } = new URL(address ?? '');
  expect(protocol).toMatch(/^https?:$/);
  expect(pathname.startsWith(base), address).toBe(true);
  const name = decodeURIComponent(pathname.slice(base.length));
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

test('every speaker has one of each kind', () => {
  expect(atoms.length).toBeGreaterThan(0);
  expect(jsons).toEqual(atoms.map((name) => name.replace(/xml$/, 'json')));
});

test.for(atoms)('%s is Atom with all that it must have', async (name) => {
  const text = await read(name);
  const feed = parseAtomFeed(text);
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/i);
  expect(feed.title?.value).toBeTruthy();
  expect(feed.id).toBe(feed.links?.find(({ rel }) => rel === 'alternate')?.href);
  expect(fileAt(feed.id)).toBe(name.replace('feed.xml', 'index.html'));
  expect(fileAt(feed.links?.find(({ rel }) => rel === 'self')?.href)).toBe(name);
  expect(Number.isNaN(Date.parse(feed.updated as string))).toBe(false);
  expect(feed.authors?.[0]?.name ?? '').not.toBe('');
  for (const entry of feed.entries ?? []) {
    expect(entry).toMatchObject({ title: expect.anything(), updated: expect.anything(), published: expect.anything() });
    expect(entry.authors?.[0]?.name).toBeTruthy();
    await expectQuotation(entry.links?.[0]?.href, entry.content?.value);
  }
  const entries = (feed.entries ?? []).map(({ id }) => id);
  expect(new Set(entries).size).toBe(entries.length);
  expect(entries).toHaveLength(quotationsOf(name.split('/')[1]).length);
});

test.for(jsons)('%s is JSON Feed 1.1, of the same entries as the Atom feed', async (name) => {
  const text = await read(name);
  const feed = parseJsonFeed(text);
  expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect(feed.title).toBeTruthy();
  expect(feed.language).toBeTruthy();
  expect(fileAt(feed.feed_url)).toBe(name);
  expect(fileAt(feed.home_page_url)).toBe(name.replace('feed.json', 'index.html'));
  for (const item of feed.items ?? []) {
    expect(item).toMatchObject({ title: expect.anything(), date_published: expect.anything() });
    await expectQuotation(item.url, item.content_html);
  }
  const atom = parseAtomFeed(await read(name.replace(/json$/, 'xml')));
  expect((feed.items ?? []).map(({ id }) => id)).toEqual((atom.entries ?? []).map(({ id }) => id));
});

test('no two feeds have entries of one id, as readers keep but one of them', async () => {
  const ids = await Promise.all(
    atoms.map(async (name) => (parseAtomFeed(await read(name)).entries ?? []).map(({ id }) => id)),
  );
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
});

describe('the list of feeds', () => {
  test('is OPML, and has them all', async () => {
    const { head, body } = parseOpml(await read('speakers/feeds.opml'));
    expect(head?.title).toBeTruthy();
    const outlines = body?.outlines ?? [];
    expect(outlines.map(({ xmlUrl }) => fileAt(xmlUrl)).sort()).toEqual(atoms);
    for (const { type, text, htmlUrl } of outlines) {
      expect(type).toBe('rss');
      expect(text).toBeTruthy();
      await expect(read(fileAt(htmlUrl))).resolves.toContain('<h1');
    }
  });
});

const ids = new Map<string, Set<string>>();

/** An entry has the words and the sentence around them; its address is that of the claim’s mark, which is there. */
async function expectQuotation(id: string | undefined, content: string | undefined): Promise<void> {
  const { hash } = new URL(id ?? '');
  const page = fileAt(id);
  const there = ids.get(page) ?? idsIn(await read(page));
  ids.set(page, there);
  expect(there).toContain(hash.slice(1));
  const quotation = quotations.find(({ claim, article }) => `#${claim.id}` === hash && page.includes(article.slug));
  if (quotation === undefined) throw new Error(`No quotation of the corpus is ${id}.`);
  const { document } = parseHTML(`<body>${content ?? ''}</body>`);
  const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
  const [words = ''] = paragraphs;
  expect(words).toContain(quotation.claim.exact);
  const { publisher } = quotation.article;
  expect(paragraphs.at(-1)).toContain(publisher);
  // Whether an editor has checked it is told, too; `feeds.test.ts` asks for that.
  const between = paragraphs.slice(1, -1).filter((line) => !/^Checked by an editor, \d+ \w+ \d{4}\.$/.test(line));
  for (const sentence of between) {
    expect(sentence).toContain(quotation.claim.exact);
    expect(sentence.length).toBeGreaterThan(words.length);
  }
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
}

/** What a speaker is quoted as saying, alone or with others. */
function quotationsOf(speaker: string | undefined) {
  return quotations.filter(({ claim }) => [claim.speaker, ...claim.with].some((party) => party?.id === speaker));
}
