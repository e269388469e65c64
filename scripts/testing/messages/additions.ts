import { gzipSync } from 'node:zlib';
import { aboutYaml, siteYaml } from '../small-site.ts';
import { type Entry, Site } from './run.ts';

const article = `Council votes for bridge

ORVIK, 3 May 2021 — The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.

“We have waited long enough for it,” Brun said after the vote, which had been put off twice in the year before.
`;
/** Of other words, so that it is no copy of the one that is there. */
const other = `Ferry fares rise

HOLM, 4 June 2021 — Fares of the ferry rise by a tenth in July, Captain Odd Lie told passengers on Friday.

“Fuel has become dear, and the old boat is thirsty,” Lie said, who has steered her since he was twenty.
`;
const page = (body: string) => `<!doctype html><html><head><title>Page</title></head><body>${body}</body></html>`;
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a]\n`;

/** A file that is brought to `add`. */
type Brought = readonly [what: string, name: string, content: string | Uint8Array];

const brought: readonly Brought[] = [
  ['an empty file', 'empty.txt', ''],
  [
    'a picture with the name of a text',
    'picture.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0, 0, 0]),
  ],
  [
    'a text of another encoding, which it does not declare',
    'latin.txt',
    Buffer.from('Grün\nGrün ist die Brücke', 'latin1'),
  ],
  [
    'UTF-16 that is cut off in the middle of a character',
    'cut-off.txt',
    Buffer.concat([Buffer.from(`\ufeff${article}`, 'utf16le'), Buffer.from([0x41])]),
  ],
  [
    'a page that declares an encoding that there is not',
    'koi.html',
    Buffer.concat([Buffer.from('<meta charset="koi9-x">'), Buffer.from([0xc1, 0xc2])]),
  ],
  ['a text of 10 MB', 'large.txt', 'word '.repeat(2_000_000)],
  ['a file of a word processor', 'letter.odt', article],
  ['a PDF', 'report.pdf', '%PDF-1.7'],
  ['a page without an article', 'home.html', page('<nav><a href="/">Home</a></nav><p>Sign in</p>')],
  [
    'a page of links',
    'links.html',
    page(`<h1>Links of the day</h1><ul>${'<li><a href="/a">Another article about it</a></li>'.repeat(40)}</ul>`),
  ],
  ['a page nested without end', 'deep.html', page('<div>'.repeat(60_000))],
  ['front matter in a text', 'front.txt', `---\ntitle: Bridge\n---\n${other}`],
  ['front matter that runs a script', 'tag.md', `---\ntitle: !!js/function "run()"\n---\n${other}`],
  [
    'front matter whose quotation mark is never closed',
    'quote.md',
    `---\nurl: https://post.example/a\ntitle: "Bridge\n---\n${other}`,
  ],
  ['front matter with values that repeat others', 'bomb.md', `---\ntitle: Bridge\n${bomb}---\n${other}`],
  ['front matter of endless brackets', 'brackets.md', `---\na: ${'['.repeat(15_000)}\n---\n${other}`],
  ['front matter longer than any', 'long.md', `---\nnote: ${'word '.repeat(5000)}\n---\n${other}`],
  ['Markdown without a text', 'no-text.md', '---\ntitle: Bridge\n---\n\n<!-- nothing -->\n'],
  ['Markdown nested too deeply', 'quotes.md', `${other}\n${'>'.repeat(200)} so\n`],
  ['a text that is there already', 'same.txt', article.replaceAll('\n', '\r\n')],
  ['a text that is nearly there already', 'nearly.txt', `${article}\nThe bridge will open in 2025.\n`],
  ['a day in the future', 'future.txt', other.replace('4 June 2021', '4 June 2099')],
  ['a text without any day', 'no-day.txt', other.replace('4 June 2021', 'Friday').replace('July', 'the summer')],
  ['a text without a headline', 'no-headline.txt', 'The ferry was late on 3 May 2021, the captain said.\n'],
  ['a text that does not say where it is from', 'nowhere.txt', other],
  [
    'a text in another language',
    'italian.txt',
    'Il traghetto è in ritardo\n\n3 maggio 2021: il traghetto delle isole era di nuovo in ritardo, ha detto il capitano.\n',
  ],
  ['a saved page that is none', 'saved.mhtml', 'From: nobody\n\nNothing.\n'],
  ['an archive that is none', 'archive.warc', 'Not an archive\r\n\r\n'],
  [
    'an archive that breaks off',
    'broken.warc.gz',
    gzipSync('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n').subarray(0, 60),
  ],
];

/** What `add` says of files, and of what is asked of it. */
export async function additions(): Promise<Entry[]> {
  const site = await Site.make({
    'content/site.yaml': siteYaml('bridges'),
    'content/sources/bridge.txt': article,
    'content/sources/bridge.yaml': aboutYaml('bridge').replace(
      'notes: []',
      'notes:\n  - { text: Opened in 2023., at: put off twice }',
    ),
    'content/moved.yaml': '- { from: old-bridge, to: bridge, reason: Renamed., date: "2021-06-01", claims: {} }\n',
    'other.txt': other,
    'same-text.txt': article,
    ...Object.fromEntries(brought.map(([, name, content]) => [name, content])),
  });
  await site.scratch.folderFor('folder.txt');
  const all = [
    ...brought,
    ['a folder with the name of a text', 'folder.txt', ''] as const,
    ['a file that is not there', 'none.txt', ''] as const,
  ];
  const { said } = await site.run(
    'add',
    all.map(([, name]) => `@${name}`),
  );
  const lines = said.split('\n');
  const entries = all.map(([what, name]) => ({
    what,
    command: `npm run add -- ${name}`,
    said: lines.filter((line) => line.startsWith(name)).join('\n'),
  }));
  const known = ['--publisher', 'Holm Gazette', '--url', 'https://gazette.example/ferry'];
  const add = (what: string, ...args: string[]) => site.entry(what, 'add', args);
  entries.push(
    await add('an address that is none', '@other.txt', '--publisher', 'Holm Gazette', '--url', 'gazette/ferry'),
    await add('a day that is none', '@other.txt', '--published', '2021-02-30', ...known),
    await add('a slug that leads out of the folder', '@other.txt', '--slug', '../ferry', ...known),
    await add('a slug that is taken', '@other.txt', '--slug', 'bridge', ...known),
    await add('a slug that an article has left', '@other.txt', '--slug', 'old-bridge', ...known),
    await add('an encoding that there is not', '@latin.txt', '--encoding', 'windows-9999'),
    await add('an option for one file, and two files', '@other.txt', '@same.txt', '--slug', 'ferry'),
    await add('nothing to add'),
    await add('minutes without a feed', '--watch', '15'),
    await add('minutes that are no number', '--feed', 'https://post.example/rss', '--watch', 'often'),
    await add('an option that there is not', '@other.txt', '--slag', 'ferry'),
    await add('a later version of an article that is not there', '--update', 'brigde', '@other.txt'),
    await add('a later version that is the same', '--update', 'bridge', '@same-text.txt'),
    await add('a later version without words that a note is about', '--update', 'bridge', '@other.txt'),
    await add('a new text that is empty', '--replace', 'bridge', '@empty.txt'),
    await add('two new texts', '--replace', 'bridge', '@other.txt', '@same.txt'),
  );
  await site.remove();
  return entries;
}
