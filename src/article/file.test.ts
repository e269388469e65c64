import fc from 'fast-check';
import type { Heading, Paragraph, Root, Text } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { findParagraphs } from '../extract/text/paragraphs.ts';
import { shownText } from '../extract/text/shown-text.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { ContentError } from '../schema/content-error.ts';
import { readArticle, writeArticle } from './file.ts';

function articleOf(source: string, rest: Partial<Article> = {}): Article {
  return {
    slug: '2021-05-03-budget',
    title: 'A budget',
    title_basis: 'editor',
    published: { value: '2021-05-03', basis: 'stated', reason: 'printed under the headline' },
    publisher: 'The Daily',
    url: 'https://example.org/budget',
    language: 'en',
    draws_on: [],
    display: 'full',
    notes: [],
    words: 0,
    counts: { quotation: 0, figure: 0, date: 0 },
    corrections: [],
    source_hash: 'abc',
    dropped: [],
    paragraphs: findParagraphs(source),
    claims: [],
    ...rest,
  };
}

function dateClaim(exact: string): Claim {
  return {
    type: 'date',
    id: '0123456789ab',
    exact,
    start: 0,
    end: exact.length,
    sentence: { start: 0, end: exact.length },
    confidence: 0.5,
    origin: 'extracted',
    edtf: '2021',
    grain: 'year',
    basis: 'stated',
    anchor: null,
    event: exact,
    kind: 'event',
  };
}

const markdown = remark().freeze();

/** The body's blocks as text; fails on anything that is not a heading or paragraph of plain text. */
function blocksOf(body: string): string[] {
  return (markdown.parse(body) as Root).children.map((block) => {
    const { type, children } = block as Paragraph | Heading;
    if (type !== 'paragraph' && type !== 'heading') throw new Error(`${block.type} in the body`);
    return children
      .map((child) => {
        if (child.type !== 'text') throw new Error(`${child.type} in the body`);
        return (child satisfies Text).value;
      })
      .join('');
  });
}

/** Lines out of what Markdown, YAML and HTML treat as markup, and of what breaks readers of text. */
const hostileLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '#',
          '##',
          '>',
          '-',
          '+',
          '*',
          '1.',
          '2)',
          '---',
          '***',
          '===',
          '```',
          '~~~',
          '~~',
          '    ',
          '\t',
          '|',
          ':',
          '&amp;',
          '&#x41;',
          '&lt',
        ],
        ...[
          '<b>',
          '</b>',
          '<!--',
          '-->',
          '<https://a.b>',
          'http://a.b',
          'www.a.b',
          '[a](b)',
          '![a](b)',
          '[a]: b',
          '[^1]',
          '{x}',
          '$x$',
          '\\',
          '_',
          '__',
          '`',
        ],
        ...[
          '\0',
          '\u0001',
          '\u000b',
          '\u007f',
          '\u0085',
          '\u202e',
          '\u2066',
          '\u200b',
          '\ufeff',
          '\u00a0',
          '\ud800',
          '\udc00',
          '😀',
          'e\u0301',
          'word',
          ' ',
          ' ',
          '.',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const hostileText = fc
  .array(hostileLine, { maxLength: 6 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\r').map((lineBreak) => lines.join(lineBreak)));

describe('whatever the text', () => {
  test('the body has a block for each paragraph, with its very text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom<Article['title_basis']>('stated', 'editor'), (source, title_basis) => {
        const paragraphs = findParagraphs(source);
        const [first] = paragraphs;
        const title = first === undefined ? 'A title' : shownText(source, first);
        const { body } = readArticle(writeArticle(articleOf(source, { title, title_basis }), source), 'a.md');
        expect(blocksOf(body)).toEqual(paragraphs.map((paragraph) => shownText(source, paragraph)));
      }),
      { numRuns: 1000 },
    );
  });

  test('the front matter comes back as it was, for this reader and for a YAML one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), hostileLine, (title, line) => {
        const note = { text: `${line}.`, at: null };
        const article = articleOf('Text.', { title, notes: [note], claims: [dateClaim(`${line}!`)] });
        const file = writeArticle(article, 'Text.');
        expect(readArticle(file, 'a.md').article).toEqual(article);
        expect(parseYaml(file.split('\n---\n')[0] as string)).toEqual(article);
      }),
    );
  });
});

test('writes one form: keys in the order of the schema, a line for each claim and paragraph', () => {
  const source = 'Budget passes\nIt passed on 3 May — 4% up.\n';
  const article = articleOf(source, { title: 'Budget passes', title_basis: 'stated', claims: [dateClaim('Budget')] });
  const { slug, ...rest } = article;
  expect(writeArticle({ ...rest, slug }, source)).toMatchInlineSnapshot(`
    "---
    slug: "2021-05-03-budget"
    title: "Budget passes"
    title_basis: "stated"
    published: {"value":"2021-05-03","basis":"stated","reason":"printed under the headline"}
    publisher: "The Daily"
    url: "https://example.org/budget"
    language: "en"
    draws_on: []
    display: "full"
    notes: []
    words: 0
    counts: {"quotation":0,"figure":0,"date":0}
    corrections: []
    source_hash: "abc"
    dropped: []
    paragraphs:
      - {"start":0,"end":13}
      - {"start":14,"end":41}
    claims:
      - {"type":"date","id":"0123456789ab","exact":"Budget","start":0,"end":6,"sentence":{"start":0,"end":6},"confidence":0.5,"origin":"extracted","edtf":"2021","grain":"year","basis":"stated","anchor":null,"event":"Budget","kind":"event"}
    ---

    # Budget passes

    It passed on 3 May — 4% up.
    "
  `);
});

test('short lines between long paragraphs become sub-headings, datelines and bylines do not', () => {
  const long = `${'The committee met again and settled nothing at all. '.repeat(3).trim()}`;
  const source = [long, 'Markets react', long, 'By Jane Doe', long, 'May 2022', long, 'Not now.', long].join('\n');
  const body = writeArticle(articleOf(source), source);
  expect(body.match(/^#+ .*/gm)).toEqual(['## Markets react']);
});

describe('what stands in the way of Markdown is shown in another form of the same length', () => {
  test.each([
    ['a NUL', 'a\0b', 'a\ufffdb'],
    ['half a surrogate pair', 'a\ud83d b', 'a\ufffd b'],
    ['a whole pair', 'a😀b', 'a😀b'],
    ['hard-wrapped lines', 'one\r\ntwo\nthree', 'one  two three'],
    ['a direction control, kept', 'a\u202eb', 'a\u202eb'],
  ])('%s', (_, source, shown) => {
    expect(shownText(source, { start: 0, end: source.length })).toBe(shown);
  });
});

describe('a broken file is refused with place and remedy', () => {
  const file = writeArticle(articleOf('Text.', { claims: [dateClaim('Text')] }), 'Text.');
  test.each([
    ['no front matter', 'Text.', 'a.md:1:1: The file has no front matter'],
    ['a broken claim', file.replace('"confidence":0.5', '"confidence":0.'), /a\.md:\d\d:\d+: Not a JSON value/],
    [
      'a wrong value',
      file.replace('"grain":"year"', '"grain":"eon"'),
      /a\.md:20:156: claims, entry 1, grain: must be day, week, month, .* or interval, not the text "eon"/,
    ],
    ['a missing key', file.replace(/^url: .*\n/m, ''), 'url: is missing. Add it; its value must be a whole address'],
    ['a key twice', file.replace('words: 0', 'url: "b"'), 'a.md:12:1: "url" stands here twice'],
    ['a stray line', file.replace('words: 0', 'words'), 'a.md:12:1: Neither'],
  ])('%s', (_, broken, message) => {
    const read = () => readArticle(broken, 'a.md');
    expect(read).toThrow(ContentError);
    expect(read).toThrow(message);
    expect(read).toThrow('npm run extract');
  });

  test('but for values that nobody asked to validate', () => {
    const { article } = readArticle(file.replace('"grain":"year"', '"grain":"eon"'), 'a.md', { validate: false });
    expect(article.claims[0]).toMatchObject({ grain: 'eon' });
  });
});

test('an empty paragraph is a mistake of the caller', () => {
  const article = articleOf('Text.', { paragraphs: [{ start: 2, end: 2 }] });
  expect(() => writeArticle(article, 'Text.')).toThrow('paragraph 0 (2–2) is empty');
});
