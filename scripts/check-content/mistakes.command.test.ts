import { rm, symlink } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, Scratch } from '../testing/scratch.ts';
import { aboutYaml } from '../testing/small-site.ts';
import { header, series, speaker, tollsYaml, vote, why } from '../testing/tolls.ts';

// What editors get wrong in `content/`: each is told once, at its place, with what to do about it. Nothing is published in silence.

const site = tollsYaml(['semicolons', 'decimal', 'empty']);
const gold = (start: number) =>
  JSON.stringify(
    {
      ...{ article: 'bridge', annotator: 'test' },
      claims: [0, 1].map((more) => ({
        ...{ type: 'date', exact: 'Monday', start: start + more, end: start + more + 6, edtf: '2021-05-03' },
        ...{ grain: 'day', basis: 'relative', kind: 'event' },
      })),
    },
    null,
    2,
  );

const sound: Readonly<Record<string, string>> = {
  'content/site.yaml': site,
  'content/reference/tolls-annual.csv': series,
  'content/sources/bridge.txt': vote('bridge'),
  'content/sources/bridge.yaml': aboutYaml('bridge'),
  'content/speakers/ada-brun.md': speaker('Ada Brun'),
};

/** A file below `content/`, and what is said of it: its place and the beginning of the message. */
type Mistake = readonly [what: string, path: string, content: string, place: string, message: string];

/** Each in a source of its own, which has a sound twin. */
const inSources: readonly Mistake[] = [
  [
    'a merge that is left to settle',
    'sources/merge.txt',
    `<<<<<<< HEAD\n${vote('tunnel')}=======\n${vote('quay')}>>>>>>> theirs\n`,
    '1:1',
    'Git left two versions to choose from here',
  ],
  [
    'a character that is none',
    'sources/zero.txt',
    vote('lock').replace('It will', 'It\0 will'),
    '3:86',
    'Here is an invisible character',
  ],
  [
    'half a character',
    'sources/half.yaml',
    aboutYaml('half').replace('Orvik Post', '"\\ud800"'),
    '2:1',
    'An escape such as `\\ud800` stands here for half of a character',
  ],
  [
    'a misspelt key',
    'sources/key.yaml',
    aboutYaml('key').replace('published', 'publishd'),
    '1:1',
    'publishd: means nothing here. Did you mean published?',
  ],
  [
    'a day that is none',
    'sources/day.yaml',
    aboutYaml('day').replace('05-03', '13-45'),
    '1:14',
    'published, value: must be a day of the calendar, year first',
  ],
  [
    'a text in another language',
    'sources/foreign.txt',
    'La ville ferme le pont\n\nLa ville fermera le pont lundi, a déclaré la maire ; les travaux coûteront 40 millions.\n',
    '1:1',
    'The text is in French. Only English is read.',
  ],
  [
    'a language that is none',
    'sources/tongue.yaml',
    `${aboutYaml('tongue')}language: English and so on\n`,
    '6:1',
    'language: must be the BCP 47 tag of a language',
  ],
  [
    'a publisher who draws on itself',
    'sources/self.yaml',
    aboutYaml('self').replace('draws_on: []', 'draws_on: [the Orvik Post]'),
    '4:12',
    'draws_on: "the Orvik Post" is the publisher of this article itself, and only other outlets belong here. Delete it.',
  ],
  [
    'a file that is empty',
    'sources/empty.yaml',
    '',
    '1:1',
    'The file is empty. Restore it from a copy, or write the keys `published`, `publisher`, `url`',
  ],
  ['a comment alone', 'sources/comment.yaml', '# to do\n', '1:1', 'The file is empty.'],
  [
    'an address with a blank',
    'sources/blank.yaml',
    aboutYaml('a b'),
    '3:1',
    'url: has a blank, a quotation mark or another character',
  ],
];

const elsewhere: readonly Mistake[] = [
  [
    'a claim set and dropped',
    'corrections/bridge.yaml',
    `- { do: set, words: Monday, fields: { grain: week }, ${why} }\n- { do: drop, words: Monday, ${why} }\n`,
    '2:3',
    'This takes a claim away, but correction 1 of this file sets its grain.',
  ],
  [
    'a role that begins on no day',
    'speakers/ada-brun.md',
    speaker('Ada Brun', { roles: '[{ title: Mayor, since: "2013-13-45" }]' }),
    '5:25',
    'roles, entry 1, since: must be a year, a month or a day of the calendar',
  ],
  [
    'a country that is none',
    'speakers/ole-dahl.md',
    speaker('Ole Dahl', { country: 'XX' }),
    '4:1',
    'country: must be the two capital letters of a country in ISO 3166',
  ],
  [
    'a kind that there is not',
    'speakers/mia-dahl.md',
    speaker('Mia Dahl', { kind: 'persons' }),
    '3:1',
    'kind: must be person, organisation, government, news agency, newspaper, broadcaster or website, not the text "persons". Did you mean person?',
  ],
  [
    'semicolons',
    'reference/tolls-semicolons.csv',
    series.replaceAll(',', ';'),
    '1:1',
    'The cells are separated by semicolons.',
  ],
  [
    'a decimal comma',
    'reference/tolls-decimal.csv',
    series.replace(',4,', ',"4,5",'),
    '2:12',
    'value: "4,5" has a decimal comma. Write 4.5.',
  ],
  ['a series of no rows', 'reference/tolls-empty.csv', header, '1:1', 'There is no row under the header.'],
  ['a file of another ending', 'corrections/quay.yml', '[]', '1:1', 'Nothing reads this file. Rename it to quay.yaml.'],
  [
    'a folder too deep',
    'sources/2021/quay.txt',
    vote('pier'),
    '1:1',
    'Nothing reads this file. Move it into sources/ itself',
  ],
  [
    'annotations that the text has left behind',
    'gold/bridge.json',
    gold(60),
    '7:1',
    '2 of 2 annotations point at other words than their own.',
  ],
];

describe('in one corpus', () => {
  let scratch: Scratch;
  let ran: Ran;
  let said: string;
  beforeAll(async () => {
    scratch = await Scratch.make(sound);
    for (const [, path, content] of inSources) {
      const slug = /\/(.*)\./.exec(path)?.[1] ?? '';
      await scratch.put(`content/sources/${slug}.txt`, vote(`the ${slug} of Orvik`));
      await scratch.put(`content/sources/${slug}.yaml`, aboutYaml(slug));
      await scratch.put(`content/${path}`, content);
    }
    await scratch.put('content/sources/other-ending.txt', vote('harbour wall'));
    await scratch.put('content/sources/other-ending.yml', aboutYaml('other-ending'));
    await scratch.put('content/sources/folder.txt/inner.txt', vote('folder'));
    await symlink('nowhere.txt', scratch.path('content/sources/dangling.txt'));
    await scratch.run('extract');
    for (const [, path, content] of elsewhere) await scratch.put(`content/${path}`, content);
    ran = await scratch.run('check-content');
    said = ran.stderr.replace(/ {2,}/g, ' ');
  });
  afterAll(() => scratch.remove());

  test.each([...inSources, ...elsewhere])('%s', (_, path, __, place, message) => {
    const ofFile = said
      .split(/\n(?=\S*\/content\/)/)
      .filter((part) => part.startsWith(scratch.path(`content/${path}\n`)));
    expect(ofFile.join('\n')).toContain(`\n${place} error ${message}`);
    expect(ofFile.join('\n').match(/ error /g)).toHaveLength(1); // told once
  });

  test.each([
    [
      'a YAML of another ending',
      'sources/other-ending.yaml',
      'There is no such file, but other-ending.yml. Rename that to other-ending.yaml.',
    ],
    ['a folder in place of a text', 'sources/folder.txt', 'This is a folder, and a file is needed.'],
    [
      'a link to nowhere',
      'sources/dangling.txt',
      'This is a symbolic link to nowhere.txt, which is not there. Delete it',
    ],
  ])('%s', (_, path, message) => {
    expect(said).toContain(`${scratch.path(`content/${path}`)}\n1:1 error ${message}`);
  });

  test('ends with errors and without a stack', () => {
    expect(ran.code).toBe(1);
    expect(ran.stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('in site.yaml', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    const small = site.replace(/.*(?:semicolons|decimal|empty).*\n/g, '');
    scratch = await Scratch.make({ ...sound, 'content/site.yaml': small });
    await scratch.put(
      'content/sources/tolls.txt',
      'Tolls rise in Orvik\n\nThe town took tolls of 5 million crowns in 2020, Brun said.\n',
    );
    await scratch.put('content/sources/tolls.yaml', aboutYaml('tolls'));
    await scratch.put('content/reference/tolls-other.csv', series);
    await scratch.run('extract');
  });
  afterAll(() => scratch.remove());

  const small = site
    .replace(/.*(?:semicolons|decimal|empty).*\n/g, '')
    .replace(
      'chart:',
      '  - { id: tolls-other, name: Tolls, by: The town, scale: 1e6, method: Counted., role: other }\nchart:',
    );

  test.each([
    [
      'an address with a path',
      small.replace('record.example', 'record.example/tolls/'),
      '4:1 error url: must be scheme and host alone',
    ],
    ['a language that is none', `${small}language: xx-klingon-and-more\n`, 'error language: must be the BCP 47 tag'],
    [
      'two main series',
      small.replace('role: other', 'role: main'),
      '10:81 error Two series of the measure "tolls" have `role: main`, tolls-annual and this one',
    ],
    [
      'no main series',
      small.replace('role: main', 'role: other'),
      '9:82 error No series of the measure "tolls" has `role: main`, so the chart has no line.',
    ],
    [
      'a remark without its speaker',
      small.replace('role: other', 'role: other, kind: remarks'),
      '2:1 error speaker: this series has `kind: remarks`, and the row names no speaker.',
    ],
    [
      'a measure that is misspelt',
      small.replace('measure: tolls', 'measure: tols'),
      '11:24 error chart.measure: there is no measure "tols" in site.yaml. Did you mean tolls?',
    ],
    [
      'a key that is misspelt',
      small.replace('measures:', 'mesures:'),
      '6:1 error mesures: means nothing here. Did you mean measures?',
    ],
    [
      'a merge',
      small.replace('subject: bridges\n', '<<<<<<< HEAD\nsubject: bridges\n=======\nsubject: tolls\n>>>>>>> b\n'),
      '5:1 error Git left two versions',
    ],
  ])('%s, told once', async (_, yaml, message) => {
    await scratch.put('content/site.yaml', yaml);
    const { stderr, code } = await scratch.run('check-content');
    expect(stderr.replace(/ {2,}/g, ' ')).toContain(message);
    expect(stderr.match(/ error /g)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

test('outlets that draw on each other are named, and many warnings of one kind are counted before the errors', async () => {
  const scratch = await Scratch.make({
    ...sound,
    'content/site.yaml': site.replace(/.*(?:semicolons|decimal|empty).*\n/g, ''),
  });
  await scratch.put(
    'content/sources/bridge.yaml',
    aboutYaml('bridge').replace('draws_on: []', 'draws_on: [Holm Gazette]'),
  );
  const back = aboutYaml('ferry')
    .replace('Orvik Post', 'Holm Gazette')
    .replace('draws_on: []', 'draws_on: [Orvik Post]');
  await scratch.put('content/sources/ferry.yaml', back);
  const names = ['Arne Lie', 'Berit Moe', 'Carl Nes', 'Dina Oye', 'Egil Rud', 'Frida Sol', 'Geir Tveit', 'Hanne Ulv'];
  const words = names.map((name) => `“The ferry is late again,” ${name} said.`).join('\n\n');
  await scratch.put('content/sources/ferry.txt', `Ferry is late in Holm\n\n${words}\n`);
  await scratch.run('extract');
  await scratch.put('content/reference/other.csv', series);
  const { stderr } = await scratch.run('check-content');
  const said = stderr.replace(/ {2,}/g, ' ');
  expect(said).toContain(
    '4:12 warning draws_on: this leads in a circle. "Holm Gazette", named here, draws on "Orvik Post" in turn (ferry.yaml:4:12).',
  );
  expect(said).toContain(
    '4:12 warning draws_on: this leads in a circle. "Orvik Post", named here, draws on "Holm Gazette" in turn (bridge.yaml:4:12).',
  );
  expect(said.match(/Nobody has reviewed/g)).toHaveLength(5);
  expect(said).toMatch(/and 3 more warnings of unknown-speaker: .*--all/);
  expect(said.indexOf(' error ')).toBeGreaterThan(said.lastIndexOf(' warning '));
  expect(said.trim()).toMatch(/1 error, 10 warnings$/);
  expect((await scratch.run('check-content', ['--all'])).stderr.match(/Nobody has reviewed/g)).toHaveLength(8);
  await scratch.remove();
});

test('a renamed file of a speaker changes an address, and that is said', async () => {
  const scratch = await Scratch.make({
    ...sound,
    'content/site.yaml': site.replace(/.*(?:semicolons|decimal|empty).*\n/g, ''),
  });
  expect((await scratch.run('extract')).stderr).toBe('');
  await scratch.put('content/speakers/brun.md', speaker('Ada Brun'));
  await rm(scratch.path('content/speakers/ada-brun.md'));
  expect((await scratch.run('extract')).stderr).toContain(
    'The page of Ada Brun has moved from speakers/ada-brun/ to speakers/brun/, and links to the old address now fail. To keep the old address, rename speakers/brun.md to ada-brun.md.',
  );
  await scratch.remove();
});
