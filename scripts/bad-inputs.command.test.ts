import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KnownTexts } from './add/duplicates.ts';
import { Unusable } from './add/found.ts';
import { addFile, type Said } from './add/index.ts';
import { type Ran, Scratch } from './testing/scratch.ts';
import { aboutYaml } from './testing/small-site.ts';
import { series, speaker, tollsYaml, vote } from './testing/tolls.ts';

// What people bring by mistake, or with ill will: each is refused with a reason, and nothing half-written is left.

const article = `${vote('bridge')}
“We have waited long enough for it,” Brun said after the vote, which had been put off twice in the year before.
`;
const about = aboutYaml('bridge');
const site = tollsYaml();
const sound = {
  'content/site.yaml': site,
  'content/reference/tolls-annual.csv': series,
  'content/sources/bridge.txt': article,
  'content/sources/bridge.yaml': about,
};
const told: Said = { publisher: 'Orvik Post', url: 'https://post.example/a' };
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefghi'[at]},`.repeat(9)}]\n`)}`;
const page = (body: string) => `<!doctype html><html><head><title>Page</title></head><body>${body}</body></html>`;

/** A file brought to `add`, what is told beside the usual, and why it is refused. */
type Brought = readonly [what: string, file: string, content: string | Uint8Array, message: string, said?: Said];

const brought: readonly Brought[] = [
  ['nothing', 'a.txt', '', 'The file is empty'],
  ['only blanks', 'a.txt', '\ufeff \r\n\t\n', 'The file is empty'],
  [
    'a picture',
    'a.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'It is not text but a binary file',
  ],
  [
    'UTF-16 that is cut off',
    'a.txt',
    Buffer.concat([utf16(`\ufeff${article}`), Buffer.from([0x41])]),
    'It breaks off here, in the middle of a character of utf-16le',
  ],
  [
    'broken UTF-8',
    'a.txt',
    Buffer.concat([Buffer.from('Grün\nGr'), Buffer.from([0xfc, 0x6e])]),
    'It is not UTF-8 from here on, and declares no other encoding',
  ],
  ['a line of 10 MB', 'a.txt', 'word '.repeat(2_000_000), 'It has 10.0 MB; at most 1 MB'],
  ['a file of another kind', 'a.odt', article, 'Only .txt, '],
  ['a PDF', 'a.pdf', article, 'It is a PDF, whose text has no order that can be relied on'],
  [
    'a page without an article',
    'a.html',
    page('<nav><a href="/">Home</a></nav><p>Sign in</p>'),
    'No article was found in the page',
  ],
  ['a page nested without end', 'a.html', page('<div>'.repeat(60_000)), 'is nested more than 150 elements deep'],
  ['front matter in a text', 'a.txt', `---\ntitle: Bridge\n---\n${article}`, 'It begins with front matter'],
  [
    'a tag in front matter',
    'a.md',
    `---\ntitle: !!js/function "run()"\n---\n${article}`,
    'Its front matter cannot be read. A text that begins with `!`',
  ],
  [
    'a bomb in front matter',
    'a.md',
    `---\n${bomb}---\n${article}`,
    'Its front matter cannot be read. A value that begins with `&` or `*`',
  ],
  ['front matter nested without end', 'a.md', `---\na: ${'['.repeat(15_000)}\n---\n${article}`, 'Its front matter'],
  [
    'front matter that is not closed well',
    'a.md',
    `---\ntitle: "Bridge\n---\n${article}`,
    'Its front matter cannot be read. The quotation mark that opens here is never closed',
  ],
  ['Markdown without text', 'a.md', '---\ntitle: Bridge\n---\n\n<!-- nothing -->\n', 'It has no text'],
  [
    'a slug that leads out of the folder',
    'a.txt',
    article,
    'The slug "../../bridge" must be',
    { slug: '../../bridge', force: true },
  ],
  [
    'a slug that is there already',
    'a.txt',
    `${article}\nIt was the third vote in as many years.\n`.replace('bridge', 'tunnel'),
    'There is an article "bridge" already',
    { slug: 'bridge', force: true },
  ],
  ['a text that is there already', 'a.txt', article.replaceAll('\n', '\r\n'), 'It is the same text as bridge'],
  [
    'a text that is nearly there already',
    'a.txt',
    `${article}\nThe bridge will open in 2025.\n`,
    'It is nearly the same text as bridge',
  ],
  [
    'a day in the future',
    'a.txt',
    article.replace('3 May 2021', '3 May 2099').replaceAll('council', 'board'),
    '2099-05-03, lies in the future',
    { force: true },
  ],
  [
    'a day that is none',
    'a.txt',
    article,
    '"2021-02-30" is not a day of the calendar',
    { published: '2021-02-30', force: true },
  ],
  [
    'a text without any day',
    'a.txt',
    'Ferry is late\n\nThe ferry from the islands was late again, the captain said, and nobody knew why it was so.\n',
    'Give it with an option such as `--published 2021-05-04`.',
  ],
  [
    'a text without a headline',
    'a.txt',
    'The ferry was late on 3 May 2021, the captain said.\n',
    'Give it with an option such as `--title "',
  ],
  ['an address that runs a script', 'a.txt', article, 'is not an address', { url: 'javascript:alert(1)', force: true }],
  [
    'a text in another language',
    'a.txt',
    'Il traghetto è in ritardo\n\n3 maggio 2021: il traghetto delle isole era di nuovo in ritardo, ha detto il capitano.\n',
    'The text is in Italian. Only English is read. Add an English version of it.',
  ],
];

const eachBrought = brought.map(([what, file, content, message, said = {}]) => ({
  what,
  file,
  content,
  message,
  said,
}));

test.each(eachBrought)('add refuses $what', async ({ file, content, message, said }) => {
  const scratch = await Scratch.make({ ...sound, [file]: content });
  const before = await scratch.files();
  const known = new KnownTexts();
  known.add('bridge', article);
  const desk = { folder: scratch.path('content/sources'), known, today: '2026-01-01', ask: null };
  const refusal = await addFile(scratch.path(file), { ...told, ...said }, desk).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Unusable);
  expect((refusal as Unusable).message).toContain(message);
  expect(await scratch.files()).toEqual(before);
  await scratch.remove();
});

/** A file of the content, and what a command says about it. */
type Content = readonly [what: string, path: string, content: string | Uint8Array, message: string];

// Each beside a sound twin, all in one corpus: none stops the others.
const extracted: readonly Content[] = [
  [
    'a source that is not UTF-8',
    'bytes.txt',
    Buffer.from([0x41, 0x0a, 0xff]),
    'bytes.txt:2:1: The file is not UTF-8 from here on',
  ],
  [
    'a source in another language',
    'foreign.txt',
    'Die Fähre ist zu spät\n\nDie Fähre von den Inseln kam wieder zu spät, sagte der Kapitän am Montag.\n',
    'foreign.txt:1:1: The text is in German. Only English is read. Remove this one with `npm run remove -- foreign --reason WORDS`.',
  ],
  ['a source of no words', 'empty.txt', '', 'empty.txt:1:1: The text has no words'],
  ['a slug that is none', 'Bad_Slug.txt', article, "Bad_Slug.txt:1:1: The file's name must be lower-case words"],
  [
    'an unknown key',
    'key.yaml',
    `${about}autor: Doe\n`,
    'key.yaml:6:1: autor: means nothing here. Delete it, or write one of the keys `published`, `publisher`, ',
  ],
  [
    'a tag',
    'tag.yaml',
    about.replace('Orvik Post', '!!python/object:os.system x'),
    'tag.yaml:2:12: A text that begins with `!`',
  ],
  ['a bomb', 'bomb.yaml', `${about}${bomb}`, 'bomb.yaml:7:8: Values that begin with `*` repeat here'],
  ['YAML nested without end', 'deep.yaml', `notes: ${'['.repeat(15_000)}`, 'deep.yaml:'],
  [
    'a key twice',
    'twice.yaml',
    `${about}url: https://post.example/b\n`,
    'twice.yaml:6:1: This key is here a second time',
  ],
];

describe('extract', () => {
  let ran: Ran;
  let left: string[];
  beforeAll(async () => {
    const bad = extracted.flatMap(([, path, content]) => {
      const [slug = ''] = path.split('.');
      const twin: [string, string] = path.endsWith('.txt') ? [`${slug}.yaml`, about] : [`${slug}.txt`, article];
      return [twin, [path, content] as const].map(([name, text]) => [`content/sources/${name}`, text] as const);
    });
    const scratch = await Scratch.make({ ...sound, ...Object.fromEntries(bad) });
    ran = await scratch.run('extract');
    left = Object.keys(await scratch.files());
    await scratch.remove();
  });

  test.each(extracted)('refuses %s', (_, __, ___, message) => expect(ran.stderr).toContain(message));

  test('says so without a stack, and extracts what is sound', () => {
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
    expect(ran.code).toBe(1);
    expect(left.filter((path) => path.startsWith('articles/'))).toEqual(['articles/bridge.md']);
    expect(left.filter((path) => path.includes('.tmp'))).toEqual([]);
  });
});

const checked: readonly Content[] = [
  [
    'an alias of two speakers',
    'speakers/john-doe.md',
    speaker('John Doe', { aliases: '[Doe]' }),
    '"Doe" is a name of speakers/jane-doe.md, too',
  ],
  [
    'a tag in a speaker',
    'speakers/eve.md',
    speaker('!<tag:x,2000:y> Eve', { aliases: '[E]' }),
    'A text that begins with `!`',
  ],
  ['a speaker without front matter', 'speakers/ann.md', 'Ann.\n', 'The file has no front matter'],
  [
    'a value that is no number',
    'reference/tolls-annual.csv',
    series.replace(',4,', ',four,'),
    'value: "four" is not a number. Write digits',
  ],
  ['a series that nobody names', 'reference/other.csv', series, 'site.yaml has no series with the id "other"'],
  ['a file that nothing reads', 'sources/bridge.docx', 'PK', 'Nothing reads this file'],
];

describe('check:content', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await Scratch.make({
      ...sound,
      'content/speakers/jane-doe.md': speaker('Jane Doe', { aliases: '[Doe]' }),
    });
    for (const [, path, content] of checked) await scratch.put(`content/${path}`, content);
  });
  afterAll(() => scratch.remove());

  test('refuses each of them, without a stack, and changes nothing', async () => {
    const before = await scratch.files();
    const { code, stderr } = await scratch.run('check-content');
    for (const [what, , , message] of checked) expect(stderr, what).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expect(await scratch.files()).toEqual(before);
  });

  test('refuses a measure of no scale', async () => {
    await scratch.put('content/site.yaml', site.replace('scale: 1e6, scale_name', 'scale: 0, scale_name'));
    expect((await scratch.run('check-content')).stderr).toContain(
      'measures, entry 1, scale: must be more than 0, not the number 0.',
    );
  });
});
