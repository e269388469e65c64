import { expect, test } from 'vitest';
import { meta, quotation } from '../../schema/testing-claims.ts';
import { atomFeed, entryTitle, type FeedEntry, type FeedInput, jsonFeed, opml } from './feeds.ts';

const at = (path: string) => `https://example.org/record${path}`;
const entry = (exact: string, published: string, more = {}) => {
  const claim = quotation(exact, more);
  const article = meta(published);
  const url = at(`/articles/${article.slug}/#${claim.id}`);
  return { claim, article, sentence: `“${exact}” she said & left.`, url, id: url };
};
const input: FeedInput = {
  speaker: 'Ana <Reyes>',
  site: 'Ships & Co',
  language: 'en',
  page: at('/speakers/ana-reyes/'),
  atom: at('/speakers/ana-reyes/feed.xml'),
  json: at('/speakers/ana-reyes/feed.json'),
  newest: '2032-01-01',
  entries: [
    entry('Older ]]> & <b>', '2031-05-09'),
    entry('it grows', '2031-06-01', { mode: 'indirect', marked: false }),
  ],
};

test('Atom: newest first, as new as its newest article, ids are permalinks, text is escaped', () => {
  const feed = atomFeed(input);
  expect(feed).toContain('<title>Ana &lt;Reyes&gt;: Ships &amp; Co</title>');
  expect(/<updated>([^<]*)/.exec(feed)?.[1]).toBe('2031-06-01T00:00:00.000Z');
  expect([...feed.matchAll(/<entry>[\s\S]*?<id>([^<]*)/g)].map((hit) => hit[1])).toEqual(
    input.entries.toReversed().map(({ url }) => url),
  );
  expect(feed).toContain('<![CDATA[Ana &lt;Reyes&gt;: “Older ]]&gt; &amp; &lt;b&gt;”]]>');
  expect(feed).not.toMatch(/<b>/);
});

test('JSON Feed 1.1: authors and language, titles as text, the words and their sentence', () => {
  const feed = JSON.parse(jsonFeed(input));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    home_page_url: input.page,
    feed_url: input.json,
    authors: [{ name: 'Ships & Co' }],
  });
  expect(feed.items.map(({ title }: { title: string }) => title)).toEqual([
    'Ana <Reyes>, reported: it grows',
    'Ana <Reyes>: “Older ]]> & <b>”',
  ]);
  expect(feed.items[0]).toMatchObject({
    id: input.entries[1]?.url,
    authors: [{ name: 'Ana <Reyes>' }],
    date_published: '2031-06-01T00:00:00.000Z',
  });
  expect(feed.items[0].author).toBeUndefined();
});

test('an entry says that an editor has checked it, and on what day', () => {
  const [first, second] = input.entries as [FeedEntry, FeedEntry];
  const checks = [{ claim: first.claim.id, on: '2031-05-11' }];
  const entries = [{ ...first, article: { ...first.article, checks } }, second];
  const told = JSON.parse(jsonFeed({ ...input, entries })).items.map(
    ({ content_html: html }: { content_html: string }) => /Checked by an editor[^<]*/.exec(html)?.[0],
  );
  expect(told).toEqual([undefined, 'Checked by an editor, 11 May 2031.']);
  expect(atomFeed(input)).not.toContain('Checked');
});

test('own words that were printed without marks are no report', () => {
  const [one] = input.entries;
  if (one === undefined) throw new Error('There is no entry.');
  const title = (claim: Partial<FeedEntry['claim']>) =>
    entryTitle('Ana Reyes', { ...one.claim, exact: 'It is full', ...claim });
  expect(title({ mode: 'direct', marked: true })).toBe('Ana Reyes: “It is full”');
  expect(title({ mode: 'direct', marked: false })).toBe('Ana Reyes, quoted, without quotation marks: It is full');
  expect(title({ mode: 'indirect', marked: false })).toBe('Ana Reyes, reported: It is full');
});

test('a statement that is its whole sentence is not printed twice', () => {
  const [one] = input.entries;
  if (one === undefined) throw new Error('There is no entry.');
  const of = (exact: string, sentence: string) =>
    JSON.parse(jsonFeed({ ...input, entries: [{ ...one, claim: { ...one.claim, exact }, sentence }] })).items[0]
      .content_html as string;
  expect(of('The quay is full,', '“The quay is full.”').match(/The quay is full/g)).toHaveLength(1);
  expect(of('full,', 'The quay is “full,” she said.')).toContain('<p>The whole sentence: The quay is');
});

test('the same input gives the same bytes, and none quoted is a feed as old as the newest article', () => {
  expect(atomFeed(input)).toBe(atomFeed(input));
  expect(atomFeed({ ...input, entries: [] })).toContain('<updated>2032-01-01T00:00:00.000Z</updated>');
});

test('a feed has the newest so many', () => {
  expect(JSON.parse(jsonFeed(input, 1)).items.map(({ id }: { id: string }) => id)).toEqual([input.entries[1]?.url]);
  expect(atomFeed(input, 1).match(/<entry>/g)).toHaveLength(1);
});

test('of one day, quotations come as they stand in their article', () => {
  const sameDay = [
    entry('Third', '2031-05-09', { start: 90, end: 95 }),
    entry('First', '2031-05-09', { start: 10, end: 15 }),
    entry('Second', '2031-05-09', { start: 20, end: 26 }),
    entry('Newer', '2031-05-10', { start: 99, end: 104 }),
  ];
  const { items } = JSON.parse(jsonFeed({ ...input, entries: sameDay })) as { items: { title: string }[] };
  expect(items.map(({ title }) => /“(.*)”/.exec(title)?.[1])).toEqual(['Newer', 'First', 'Second', 'Third']);
});

test('OPML has every feed', () => {
  expect(opml('All & more', [{ title: 'A "B"', atom: input.atom, page: input.page }])).toContain(
    `<outline type="rss" text="A &quot;B&quot;" title="A &quot;B&quot;" xmlUrl="${input.atom}" htmlUrl="${input.page}"/>`,
  );
});
