import { symlink } from 'node:fs/promises';
import { aboutYaml } from '../small-site.ts';
import { header, series, speaker, tollsYaml, vote, why } from '../tolls.ts';
import { type Entry, Site } from './run.ts';

const site = tollsYaml(
  ['semicolons', 'decimal', 'empty', 'words', 'row', 'column', 'twice'],
  '  - { id: remarks, name: Remarks, by: The town, scale: 1e6, method: Heard., role: other, kind: remarks }\n',
);

/** A file below `content/` that somebody got wrong. */
type Mistake = readonly [what: string, path: string, content: string | Uint8Array];

/** Sources: each has a sound twin of the other ending. */
const inSources: readonly Mistake[] = [
  [
    'a merge that Git left to be settled',
    'sources/merge.txt',
    `<<<<<<< HEAD\n${vote('tunnel')}=======\n${vote('quay')}>>>>>>> theirs\n`,
  ],
  ['an invisible character', 'sources/zero.txt', vote('lock').replace('It will', 'It\0 will')],
  ['half a character', 'sources/half.yaml', aboutYaml('half').replace('Orvik Post', '"\\ud800"')],
  ['a text of another encoding', 'sources/latin.txt', Buffer.from(vote('Brücke'), 'latin1')],
  [
    'a text in another language',
    'sources/french.txt',
    'La ville ferme le pont\n\nLa ville fermera le pont lundi, a déclaré la maire ; les travaux coûteront 40 millions.\n',
  ],
  ['a name with capitals', 'sources/Bad_Name.txt', vote('ferry')],
  ['a key that is misspelt', 'sources/key.yaml', aboutYaml('key').replace('published', 'publishd')],
  ['a key that nothing reads', 'sources/stray-key.yaml', `${aboutYaml('stray-key')}weather: fine\n`],
  ['a key twice', 'sources/twice.yaml', `${aboutYaml('twice')}url: https://post.example/b\n`],
  ['a key that is missing', 'sources/missing.yaml', aboutYaml('missing').replace(/^publisher.*\n/m, '')],
  ['a day that is none', 'sources/day.yaml', aboutYaml('day').replace('05-03', '13-45')],
  ['a day that is still to come', 'sources/future.yaml', aboutYaml('future', 'Orvik Post', '2099-05-03')],
  ['a language that is none', 'sources/tongue.yaml', `${aboutYaml('tongue')}language: English and so on\n`],
  [
    'a publisher who draws on itself',
    'sources/self.yaml',
    aboutYaml('self').replace('draws_on: []', 'draws_on: [the Orvik Post]'),
  ],
  [
    'an outlet that draws on one that draws on it',
    'sources/circle.yaml',
    aboutYaml('circle', 'Holm Gazette').replace('draws_on: []', 'draws_on: [Orvik Post]'),
  ],
  [
    'a note about words that are not there',
    'sources/note.yaml',
    aboutYaml('note').replace('notes: []', 'notes: [{ text: Opened., at: the viaduct }]'),
  ],
  ['an empty file', 'sources/empty.yaml', ''],
  ['an address with a blank', 'sources/blank.yaml', aboutYaml('a b')],
  [
    'an address with a password',
    'sources/password.yaml',
    aboutYaml('password').replace('https://', 'https://ida:secret@'),
  ],
  ['an address that another source has', 'sources/copy.yaml', aboutYaml('bridge')],
  ['a tag', 'sources/tag.yaml', aboutYaml('tag').replace('Orvik Post', '!!python/object:os.system x')],
  ['a text that begins with *', 'sources/star.yaml', aboutYaml('star').replace('Orvik Post', '*Orvik* Post')],
  [
    'values that repeat others again and again',
    'sources/bomb.yaml',
    `${aboutYaml('bomb')}${'abcdefgh'.replace(/./g, (key, at: number) => `${key}: &${key} [${at === 0 ? 'x,'.repeat(9) : `*${'abcdefgh'[at - 1]},`.repeat(9)}]\n`)}`,
  ],
  ['brackets without end', 'sources/deep.yaml', `notes: ${'['.repeat(15_000)}`],
  [
    'a quotation mark that is never closed',
    'sources/quote.yaml',
    aboutYaml('quote').replace('Orvik Post', '"Orvik Post'),
  ],
  [
    'a bracket that is never closed',
    'sources/bracket.yaml',
    aboutYaml('bracket').replace('draws_on: []', 'draws_on: [Holm Gazette'),
  ],
  ['a colon in a text', 'sources/colon.yaml', aboutYaml('colon').replace('Orvik Post', 'Orvik: the Post')],
  ['a tab', 'sources/tab.yaml', aboutYaml('tab').replace('notes: []', 'notes:\n\t- { text: Opened. }')],
];

const elsewhere: readonly Mistake[] = [
  [
    'an outlet that draws on this one',
    'sources/bridge.yaml',
    aboutYaml('bridge').replace('draws_on: []', 'draws_on: [Holm Gazette]'),
  ],
  ['a speaker without front matter', 'speakers/ann.md', 'Ann.\n'],
  ['a name that two speakers have', 'speakers/john-doe.md', speaker('John Doe', { aliases: '[Brun]' })],
  ['a name that no text has', 'speakers/liv-aas.md', speaker('Liv Aas', { aliases: '[The Owl of Holm]' })],
  [
    'a role that begins on no day',
    'speakers/odd-lie.md',
    speaker('Odd Lie', { roles: '[{ title: Captain, since: "2013-13-45" }]' }),
  ],
  [
    'a role that ends before it begins',
    'speakers/per-moe.md',
    speaker('Per Moe', { roles: '[{ title: Captain, since: "2013", until: "2010" }]' }),
  ],
  ['a country that is none', 'speakers/ole-dahl.md', speaker('Ole Dahl', { country: 'XX' })],
  ['a kind that there is not', 'speakers/mia-dahl.md', speaker('Mia Dahl', { kind: 'persons' })],
  ['cells between semicolons', 'reference/tolls-semicolons.csv', series.replaceAll(',', ';')],
  ['a decimal comma', 'reference/tolls-decimal.csv', series.replace(',4,', ',"4,5",')],
  ['a number in words', 'reference/tolls-words.csv', series.replace(',4,', ',four,')],
  ['a series without rows', 'reference/tolls-empty.csv', header],
  ['a row with a cell too many', 'reference/tolls-row.csv', series.replace(',4,', ',4,4,')],
  ['a column that is misspelt', 'reference/tolls-column.csv', series.replace('period', 'perod')],
  ['a row twice', 'reference/tolls-twice.csv', `${series}tolls,2020,5,as printed,,The town,https://town.example,\n`],
  ['a remark without its speaker', 'reference/remarks.csv', series],
  ['a series that site.yaml does not name', 'reference/tolls-other.csv', series],
  [
    'annotations that the text has left behind',
    'gold/bridge.json',
    JSON.stringify(
      {
        article: 'bridge',
        annotator: 'test',
        claims: [
          {
            type: 'date',
            exact: 'Monday',
            start: 60,
            end: 66,
            edtf: '2021-05-03',
            grain: 'day',
            basis: 'relative',
            kind: 'event',
          },
        ],
      },
      null,
      2,
    ),
  ],
  ['annotations with a bracket too many', 'gold/late.json', '{ "article": "late"]] }'],
  ['annotations cut off', 'gold/quay.json', '{ "article": "quay", '],
  ['a file of another ending', 'corrections/quay.yml', '[]'],
  ['a folder too deep', 'sources/2021/quay.txt', vote('pier')],
  ['a document of a word processor', 'sources/bridge.docx', 'PK'],
  ['a folder that there is not', 'pictures/bridge.jpg', 'x'],
  ['a correction of an article that is not there', 'corrections/quay.yaml', '[]\n'],
  [
    'an old address that leads nowhere',
    'moved.yaml',
    `- { from: pier, to: jetty, reason: Renamed., date: "2021-06-01", claims: {} }\n`,
  ],
  [
    'corrections that cannot be applied',
    'corrections/bridge.yaml',
    [
      `{ do: set, words: Monday, fields: { grain: week }, ${why} }`,
      `{ do: drop, words: Monday, ${why} }`,
      `{ do: drop, words: 44 million crowns, ${why} }`,
      `{ do: add, type: date, words: last winter, fields: { edtf: "2020", grain: year, basis: stated, kind: event }, ${why} }`,
      `{ do: add, type: quotation, words: The council voted, fields: { speaker: Ada Brun }, ${why} }`,
      `{ do: set, words: 40 million crowns, fields: { edtf: "2020" }, ${why} }`,
    ]
      .map((entry) => `- ${entry}\n`)
      .join(''),
  ],
  [
    'checks of what somebody else says now',
    'checks/said.yaml',
    `- { claim: "0123456789ab", seen: { exact: "It is long enough,", prefix: "“", suffix: "” Brun", speaker: Odd Lie }, as: "00000000", by: Ida, on: "2021-05-06" }\n`,
  ],
];

/** What `check:content` says of a corpus in which much is wrong, file by file. */
export async function content(): Promise<Entry[]> {
  const place = await Site.make({
    'content/site.yaml': site,
    'content/reference/tolls-annual.csv': series,
    'content/sources/bridge.txt': vote('bridge'),
    'content/sources/bridge.yaml': aboutYaml('bridge'),
    'content/sources/said.txt': `${vote('said')}\n“It is long enough,” Brun said.\n`,
    'content/sources/said.yaml': aboutYaml('said'),
    'content/speakers/ada-brun.md': speaker('Ada Brun', { aliases: '[Brun]' }),
  });
  const { scratch } = place;
  for (const [, path, text] of inSources) {
    const slug = /\/(.*)\./.exec(path)?.[1] ?? '';
    await scratch.put(`content/sources/${slug}.txt`, vote(`the ${slug} of Orvik`));
    await scratch.put(`content/sources/${slug}.yaml`, aboutYaml(slug));
    await scratch.put(`content/${path}`, text);
  }
  await scratch.put('content/sources/other-ending.txt', vote('harbour wall'));
  await scratch.put('content/sources/other-ending.yml', aboutYaml('other-ending'));
  await scratch.put('content/sources/alone.txt', vote('lonely pier'));
  await scratch.put('content/sources/same-text.txt', vote('bridge'));
  await scratch.put('content/sources/same-text.yaml', aboutYaml('same-text'));
  await scratch.folderFor('content/sources/folder.txt');
  await symlink('nowhere.txt', scratch.path('content/sources/dangling.txt'));
  await symlink(scratch.path('content/sources/turning.txt'), scratch.path('content/sources/turning.txt'));
  await scratch.put('content/sources/no-headline.txt', '');
  await scratch.put('content/sources/no-headline.yaml', aboutYaml('no-headline'));
  await scratch.put('content/sources/unknown.txt', `${vote('unknown')}\n“The ferry is late again,” Frida Sol said.\n`);
  await scratch.put('content/sources/unknown.yaml', aboutYaml('unknown'));
  const extracted = await place.run('extract');
  await scratch.put('content/sources/no-headline.txt', vote('headline'));
  for (const [, path, text] of elsewhere) await scratch.put(`content/${path}`, text);
  await scratch.put('content/sources/late.txt', vote('late ferry'));
  await scratch.put('content/sources/late.yaml', aboutYaml('late'));
  const { command, said } = await place.run('check-content');
  await place.remove();
  const named: readonly (readonly [what: string, path: string])[] = [
    ...inSources.map(([what, path]) => [what, path] as const),
    ...elsewhere.map(([what, path]) => [what, path] as const),
    ['a YAML of another ending', 'sources/other-ending.yaml'],
    ['a text alone', 'sources/alone.yaml'],
    ['a text that another source has', 'sources/same-text.txt'],
    ['a folder in place of a text', 'sources/folder.txt'],
    ['a symbolic link to nowhere', 'sources/dangling.txt'],
    ['a symbolic link to itself', 'sources/turning.txt'],
    ['an article that is not extracted', 'articles/late.md'],
    ['a name that no editor has reviewed', 'articles/unknown.md'],
  ];
  const files = said.split(/\n+(?=\/news\/content\/)/);
  const reported = named.map(([what, path]) => ({
    what,
    command,
    said: files
      .filter((file) => file.startsWith(`/news/content/${path}\n`))
      .map((file) => file.split('\n\n')[0])
      .join('\n'),
  }));
  const noHeadline = extracted.said.split('\n').find((line) => line.includes('/no-headline.')) ?? '';
  return [{ what: 'a text without a headline', command: extracted.command, said: noHeadline }, ...reported];
}
