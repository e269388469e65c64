import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../src/article/file.ts';
import type { Move } from '../../src/schema/moved.ts';
import { Scratch } from '../testing/scratch.ts';
import { siteYaml } from '../testing/small-site.ts';

const site = siteYaml(
  'bridges',
  `measures: [{ id: tolls, name: Tolls, unit: percent, of: [[tolls]] }]
series: []
`,
);
const about = `published: { value: "2021-05-03", basis: stated, reason: Printed. }
publisher: Orvik Post
url: https://post.example/bridge
draws_on: [Holm Gazette]
notes: [{ text: Opened in 2023., at: the bridge }]
`;
const article = `Council votes for bridge

The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.

“We have waited long enough for it,” Brun said after the vote, which had been put off twice in the year before.
`;

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({
    'content/site.yaml': site,
    'content/sources/bridge.txt': article,
    'content/sources/bridge.yaml': about,
  });
  expect((await scratch.run('extract')).code).toBe(0);
});
afterEach(() => scratch.remove());

/** Ids of the claims of an article, by their words. */
async function idsOf(slug: string): Promise<Map<string, string>> {
  const path = `articles/${slug}.md`;
  const { claims } = readArticle((await scratch.files())[path] as string, path).article;
  return new Map(claims.map(({ exact, id }) => [exact, id]));
}

const moves = async () => parse((await scratch.files())['moved.yaml'] ?? '[]') as Move[];
const fileOf = async (path: string) => (await scratch.files())[path];

/** Extracts, and expects that the whole content is sound. */
async function expectSound(): Promise<void> {
  const extracted = await scratch.run('extract');
  expect([extracted.stderr, extracted.code]).toEqual(['', 0]);
  const checked = await scratch.run('check-content');
  expect(checked.stderr).toBe('');
  expect(checked.code).toBe(0);
}

describe('rename', () => {
  test('takes everything along that has the name, and leads from each old address to the new one', async () => {
    const before = await idsOf('bridge');
    const [date, cost] = [before.get('Monday') as string, before.get('40 million crowns') as string];
    const why = 'reason: Read again., date: "2021-05-05"';
    await scratch.put(
      'content/corrections/bridge.yaml',
      `# by hand\n- { do: set, claim: "${date}", fields: { grain: week }, ${why} }\n- { do: drop, claim: "${cost}", ${why} }\n- { do: add, type: date, words: "after the vote", fields: { edtf: "2021-05-03", grain: day, basis: relative, kind: event, anchor: null, event: null }, ${why} }\n`,
    );
    await scratch.put('content/gold/bridge.json', JSON.stringify({ article: 'bridge', annotator: 'test', claims: [] }));
    await scratch.run('extract');
    const published = await idsOf('bridge');

    const { stdout, stderr, code } = await scratch.run('rename', ['bridge', 'toll-bridge']);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain(`bridge is toll-bridge now, with ${published.size} claims.`);
    const files = await scratch.files();
    expect(Object.keys(files).filter((path) => /\/bridge\.(?!md)|^\./.test(path))).toEqual([]);
    expect(files['sources/toll-bridge.txt']).toBe(Buffer.from(article).toString('latin1'));
    expect(files['sources/toll-bridge.yaml']).toBe(Buffer.from(about).toString('latin1'));
    expect(files['gold/toll-bridge.json']).toContain('"article":"toll-bridge"');
    expect(files['corrections/toll-bridge.yaml']).toMatch(/^# by hand\n/);
    await expectSound();

    const now = await idsOf('toll-bridge');
    expect([...now.keys()]).toEqual([...published.keys()]);
    const [move] = await moves();
    expect(move).toMatchObject({ from: 'bridge', to: 'toll-bridge' });
    expect(move?.claims).toEqual(Object.fromEntries([...published].map(([words, id]) => [id, now.get(words)])));
  });

  test.each([
    ['an article that is not there', ['brigde', 'quay'], 'There is no article "brigde"'],
    ['a name that is taken', ['bridge', 'bridge'], 'There is sources/bridge.txt already, and nothing is overwritten.'],
    ['a name that is none', ['bridge', '../bridge'], 'The name "../bridge" must be'],
  ])('refuses %s, and changes nothing', async (_, args, message) => {
    const before = await scratch.files();
    const { stderr, code } = await scratch.run('rename', args);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect(await scratch.files()).toEqual(before);
  });
});

test('a name that an article has left is no other’s: given it is refused, and one of its own is numbered', async () => {
  await scratch.run('rename', ['bridge', '2021-05-04-ferry-fares-rise']);
  await scratch.run('rename', ['2021-05-04-ferry-fares-rise', 'fares']);
  await scratch.put(
    'ferry.txt',
    article.replaceAll('bridge', 'ferry').replace('Council votes for ferry', 'Ferry fares rise'),
  );
  const options = [
    '--publisher',
    'Orvik Post',
    '--url',
    'https://post.example/f',
    '--published',
    '2021-05-04',
    '--force',
  ];
  const add = (...more: string[]) => scratch.run('add', [scratch.path('ferry.txt'), ...options, ...more]);
  const before = await scratch.files();
  const refused = await add('--slug', 'bridge');
  expect(refused.stderr).toContain(
    'not added. "bridge" was the name of "fares" before it was renamed, and links to it still lead there (moved.yaml). Give another `--slug`.',
  );
  expect(refused.code).toBe(1);
  expect(await scratch.files()).toEqual(before);
  expect((await add()).stdout).toContain('added as 2021-05-04-ferry-fares-rise-2');
  const renamed = await scratch.run('rename', ['2021-05-04-ferry-fares-rise-2', 'bridge']);
  expect(renamed.stderr).toContain('"bridge" was the name of "fares" before it was renamed');
  expect(renamed.stderr).toContain('Give another name.');
  // Its own article may go back to it.
  expect((await scratch.run('rename', ['fares', 'bridge'])).stderr).toBe('');
  await scratch.run('remove', ['bridge', '--reason', 'The publisher took it back.']);
  expect((await add('--slug', 'bridge')).stderr).toContain('"bridge" was the name of an article that was removed');
});

test('remove takes everything out, and says why at each address', async () => {
  await scratch.put('content/sources/quay.txt', article.replaceAll('bridge', 'quay'));
  await scratch.put('content/sources/quay.yaml', about.replaceAll('bridge', 'quay'));
  await scratch.put('content/corrections/bridge.yaml', '[]\n');
  const ids = await idsOf('bridge');
  expect((await scratch.run('remove', ['bridge'])).stderr).toContain('Say why with `--reason`');
  const { stderr, code } = await scratch.run('remove', ['bridge', '--reason', 'The publisher took it back.']);
  expect([stderr, code]).toEqual(['', 0]);
  await expectSound();
  expect(Object.keys(await scratch.files()).filter((path) => path.includes('bridge'))).toEqual([]);
  expect(await moves()).toMatchObject([
    {
      ...{ from: 'bridge', to: null, reason: 'The publisher took it back.' },
      claims: Object.fromEntries([...ids.values()].map((id) => [id, null])),
    },
  ]);
});

test('rename and remove take along what editors decided without seeing each other', async () => {
  const before = await idsOf('bridge');
  const [date, cost] = [before.get('Monday') as string, before.get('40 million crowns') as string];
  const why = 'reason: Read again., date: "2021-05-05"';
  await scratch.put(
    'content/blind/ida/corrections/bridge.yaml',
    `# Ida\n- { do: set, claim: "${date}", fields: { grain: week }, ${why} }\n`,
  );
  const added = `- { do: add, claim: "0123456789ab", type: date, words: "after the vote", fields: { edtf: "2021-05-03", grain: day, basis: relative, kind: event }, ${why} }\n`;
  await scratch.put('content/blind/ole/corrections/bridge.yaml', added);
  await scratch.put(
    'content/blind/ole/checks/bridge.yaml',
    `- { claim: "${cost}", by: Ole, on: "2021-05-06" }\n- { claim: "0123456789ab", by: Ole, on: "2021-05-06" }\n`,
  );
  await scratch.put('content/blind/ole/checks/quay.yaml', '[]\n');
  expect((await scratch.run('check-content')).stderr).toContain('There is no sources/quay.txt. Rename this file');
  await scratch.put('content/blind/ole/checks/toll-bridge.yaml', '[]\n');
  expect((await scratch.run('rename', ['bridge', 'toll-bridge'])).stderr).toContain(
    'There is blind/ole/checks/toll-bridge.yaml already',
  );
  await rm(scratch.path('content/blind/ole/checks/toll-bridge.yaml'));
  await rm(scratch.path('content/blind/ole/checks/quay.yaml'));

  expect(await scratch.run('rename', ['bridge', 'toll-bridge'])).toMatchObject({ stderr: '', code: 0 });
  await expectSound();
  const now = await idsOf('toll-bridge');
  const files = await scratch.files();
  expect(Object.keys(files).filter((path) => path.startsWith('blind/'))).toEqual([
    'blind/ida/corrections/toll-bridge.yaml',
    'blind/ole/checks/toll-bridge.yaml',
    'blind/ole/corrections/toll-bridge.yaml',
  ]);
  expect(files['blind/ida/corrections/toll-bridge.yaml']).toContain(
    `# Ida\n- { do: set, claim: "${now.get('Monday')}"`,
  );
  expect(files['blind/ole/corrections/toll-bridge.yaml']).toBe(added);
  expect(files['blind/ole/checks/toll-bridge.yaml']).toContain(`claim: "${now.get('40 million crowns')}"`);
  expect(files['blind/ole/checks/toll-bridge.yaml']).toContain('claim: "0123456789ab"');

  expect(await scratch.run('remove', ['toll-bridge', '--reason', 'Taken back.'])).toMatchObject({
    stderr: '',
    code: 0,
  });
  expect(Object.keys(await scratch.files()).filter((path) => path.startsWith('blind/'))).toEqual([]);
});

describe('add --replace', () => {
  const better = `${article.replace('40 million', '45 million')}\nThe bridge opens in 2023.\n`;

  test('takes the new text; what editors wrote stays; a claim that went leads to its article', async () => {
    const before = await idsOf('bridge');
    await scratch.put('new.txt', better);
    const { stdout, stderr, code } = await scratch.run('add', ['--replace', 'bridge', scratch.path('new.txt')]);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain('new.txt: the new text of bridge, ');
    expect(await fileOf('sources/bridge.txt')).toBe(Buffer.from(better).toString('latin1'));
    const yaml = await fileOf('sources/bridge.yaml');
    for (const kept of ['"2021-05-03"', 'Printed.', 'Orvik Post', 'Holm Gazette', 'Opened in 2023.'])
      expect(yaml).toContain(kept);
    await expectSound();
    const gone = before.get('40 million crowns') as string;
    expect(await moves()).toMatchObject([{ from: 'bridge', to: 'bridge', claims: { [gone]: null } }]);
    expect(Object.keys((await moves())[0]?.claims ?? {})).not.toContain(before.get('Monday'));
  });

  test.each([
    ['a note', { 'content/sources/bridge.yaml': about.replace('at: the bridge', 'at: 40 million') }, '"40 million"'],
    [
      'a correction',
      {
        'content/corrections/bridge.yaml':
          '- { do: drop, words: 40 million crowns, reason: No., date: "2021-05-05" }\n',
      },
      '/corrections/bridge.yaml:1:',
    ],
  ])('refuses a text for which %s does not hold, and changes nothing', async (_, files, message) => {
    for (const [path, content] of Object.entries(files)) await scratch.put(path, content);
    await scratch.put('new.txt', better);
    const before = await scratch.files();
    const { stderr, code } = await scratch.run('add', ['--replace', 'bridge', scratch.path('new.txt')]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expect(await scratch.files()).toEqual(before);
  });
});

test('a change that was stopped is named by check:content, and completed by add', async () => {
  const hidden = 'content/.changing-999999999-1-0123abcd';
  await scratch.put(`${hidden}/changes.json`, JSON.stringify([{ path: 'gold/new.json', was: null, is: 'x' }]));
  expect((await scratch.run('check-content')).stdout).toContain(
    'A change of gold/new.json was stopped when it was all but done.',
  );
  await scratch.put(`${hidden}/changes.json`, '[]');
  expect((await scratch.run('add')).code).toBe(0);
  expect(Object.keys(await scratch.files()).filter((path) => path.startsWith('.'))).toEqual([]);
});
