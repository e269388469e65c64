import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

// The commands as a user calls them, on a small corpus of their own.

const contentDir = join('.cache', 'content-under-test');

async function run(command: string, args: readonly string[] = [], input = '') {
  const child = spawn(process.execPath, [join('scripts', `${command}.ts`), ...args], {
    env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'close');
  return { stdout, stderr, code: child.exitCode };
}

async function put(path: string, content: string) {
  await mkdir(dirname(join(contentDir, path)), { recursive: true });
  await writeFile(join(contentDir, path), content);
}

const read = (path: string) => readFile(join(contentDir, path), 'utf8');

const site = `
name: The Record
tagline: What was said
description: A test.
url: https://example.org
subject: bridges
measures:
  - { id: tolls, name: Tolls, unit: EUR, scale: 1e6, scale_name: million euros, of: [[tolls]] }
series:
  - { id: tolls-annual, name: Tolls, by: The town, scale: 1e6, method: Counted., role: main }
chart: { title: Tolls, measure: tolls }
`;
const about = `
published: { value: "2021-05-04", basis: stated, reason: Printed. }
publisher: The Daily
url: https://example.org/bridge
draws_on: []
notes: [{ text: It did., at: the bridge }]
`;
const article = 'Council votes for bridge\nThe council voted for the bridge on Monday, the mayor said.\n';
const speaker =
  '---\nname: Jane Doe\nkind: person\ncountry: null\nroles: []\naliases: [Doe]\nwikidata: null\n---\n\nMayor.\n';
const series =
  'measure,period,value,status,released,source,url,note\ntolls,2020,4,as printed,,The town,https://example.org,\n';

const corpus: Readonly<Record<string, string>> = {
  'site.yaml': site,
  'sources/bridge.txt': article,
  'sources/bridge.yaml': about,
  'speakers/jane-doe.md': speaker,
  'reference/tolls-annual.csv': series,
};

async function reset() {
  await rm(contentDir, { recursive: true, force: true });
  for (const [path, content] of Object.entries(corpus)) await put(path, content);
}

beforeAll(reset);
afterAll(() => rm(contentDir, { recursive: true, force: true }));

describe('extract', () => {
  afterEach(reset);

  test('writes what is new, skips what is unchanged, mends what was edited, removes what has no source', async () => {
    expect(await run('extract', ['--force'])).toMatchObject({
      code: 0,
      stdout: 'wrote    bridge\n1 written, 0 unchanged, 0 removed\n',
    });
    const written = await read('articles/bridge.md');
    expect(written).toContain('\n# Council votes for bridge\n\nThe council voted');
    expect(await run('extract')).toMatchObject({ stdout: '0 written, 1 unchanged, 0 removed\n' });
    await put('articles/bridge.md', written.replace('\nThe council voted', '\nThe council vetoed'));
    await put('articles/gone.md', written);
    expect(await run('extract', ['--check'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /bridge\.md:\d+: differs\n {2}has {3}The council vetoed.*\n {2}wants The council voted.*\n.*gone\.md:1: has no source\n2 of/,
      ),
    });
    expect(await run('extract')).toMatchObject({
      stdout: 'wrote    bridge\nremoved  gone\n1 written, 0 unchanged, 1 removed\n',
    });
    expect(await read('articles/bridge.md')).toBe(written);
    expect(await run('extract', ['--check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('names file, line and remedy of a source that it cannot use, and does the others', async () => {
    await put('sources/bad.txt', 'One sentence, no headline.\nAnother one.');
    await put('sources/bad.yaml', about.replace('stated', 'guessed').replace('the bridge', 'the tunnel'));
    const { code, stderr } = await run('extract');
    expect(code).toBe(1);
    expect(stderr).toContain('bad.yaml:2:35: published, basis: must be stated or inferred, not the text "guessed".');
    expect(await read('articles/bridge.md')).toContain('slug: "bridge"');
    await put('sources/bad.yaml', about.replace('the bridge', 'the tunnel'));
    expect((await run('extract')).stderr).toContain(
      'bad.yaml:6:26: notes, entry 1, at: "the tunnel" is not in the text',
    );
    await put('sources/bad.yaml', about.replace('the bridge', 'headline'));
    expect((await run('extract')).stderr).toContain(
      'bad.txt:1:1: The text has no headline. Write a neutral `title` into bad.yaml.',
    );
  });

  test('a correction is applied, and extracts its article anew when it changes', async () => {
    await run('extract');
    await put('corrections/bridge.yaml', correction('set, words: Monday, fields: { edtf: "2021-04-26" }'));
    expect(await run('extract', ['--check'])).toMatchObject({ code: 1, stderr: expect.stringContaining('bridge.md:') });
    expect(await run('extract')).toMatchObject({ stdout: 'wrote    bridge\n1 written, 0 unchanged, 0 removed\n' });
    const corrected = await read('articles/bridge.md');
    expect(corrected).toMatch(/"exact":"Monday".*"origin":"corrected","edtf":"2021-04-26"/);
    expect(corrected).toContain('"changes":[{"field":"edtf","was":"2021-05-03","is":"2021-04-26"}]');
    expect(await run('extract', ['--check'])).toMatchObject({ code: 0 });
    await put('corrections/bridge.yaml', correction('drop, words: Sunday'));
    const { code, stderr } = await run('extract');
    expect(stderr).toContain('bridge.yaml:1:15: No claim has the words "Sunday".');
    expect(code).toBe(1);
    expect(await read('articles/bridge.md')).toBe(corrected);
  }); // six processes, one after the other

  test('of a source that allows excerpts, only sentences with claims get out', async () => {
    await put('sources/bridge.txt', `${article}Nobody knows why the gulls fly. They rose by 5%.\n`);
    await put('sources/bridge.yaml', `${about}display: excerpt\n`);
    expect(await run('extract')).toMatchObject({ code: 0 });
    const shown = await read('articles/bridge.md');
    expect(shown).toContain(
      '\n# Council votes for bridge\n\nThe council voted for the bridge on Monday, the mayor said.\n',
    );
    expect(shown).toContain('\nThey rose by 5%.');
    expect(shown).not.toContain('gulls');
    expect(await run('check-content')).toMatchObject({ code: 0, stderr: '' });
  });

  test('--ndjson answers on stdout, sums up failures on stderr', async () => {
    const { code, stdout, stderr } = await run(
      'extract',
      ['--ndjson'],
      '{"id":"1","text":"Sales rose."}\nnot json\n{"id":"3","text":""}\n',
    );
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: '1', claims: expect.any(Array) },
      { id: null, error: { line: 2 } },
      { id: '3', claims: [] },
    ]);
    expect(stderr).toMatch(/^extract: 1 of 3 records failed, first on line 2: .*\n$/);
  });

  test('--ndjson whose output is full says so in one line, and fails', async () => {
    const out = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [join('scripts', 'extract.ts'), '--ndjson'], {
      stdio: ['pipe', out.fd, 'pipe'],
    });
    child.stdin?.end('{"id":"1","text":"Sales rose."}\n'.repeat(3));
    const stderr = await text(child.stderr as Readable);
    if (child.exitCode === null) await once(child, 'close');
    await out.close();
    expect(stderr).toMatch(/^The output cannot be written on: ENOSPC.*\n$/);
    expect(child.exitCode).toBe(1);
  });

  test('--ndjson needs nothing in the content folder', async () => {
    await rm(contentDir, { recursive: true });
    await mkdir(contentDir);
    expect(await run('extract', ['--ndjson'], '{"id":"1","text":""}')).toEqual({
      code: 0,
      stdout: '{"id":"1","claims":[]}\n',
      stderr: '',
    });
  });
});

describe('check-content', () => {
  let extracted: string;
  beforeAll(async () => {
    await run('extract');
    extracted = await read('articles/bridge.md');
  });
  afterEach(async () => {
    await reset();
    await put('articles/bridge.md', extracted);
  });

  test('passes what is sound', async () => {
    expect(await run('check-content')).toMatchObject({ code: 0, stderr: '' });
  });

  test.each<[string, string, string, string]>([
    ['a stray file', 'sources/bridge.html', '', 'Nothing reads this file'],
    [
      'a value that is not in the schema',
      'site.yaml',
      site.replace('tagline', 'tagine'),
      '3:1 error tagine: means nothing here. Did you mean tagline?',
    ],
    [
      'a chart of nothing',
      'site.yaml',
      site.replace('measure: tolls }', 'measure: taxes }'),
      'chart.measure: there is no measure "taxes"',
    ],
    ['a series without a name', 'reference/other.csv', series, 'site.yaml has no series with the id "other"'],
    [
      'a row without source',
      'reference/tolls-annual.csv',
      series.replace('The town', ''),
      '2:26 error source: is empty. Write text.',
    ],
    [
      'a row of a period that is none',
      'reference/tolls-annual.csv',
      series.replace('2020', '2020-13'),
      'period: "2020-13" is not a time in EDTF.',
    ],
    [
      'a row twice',
      'reference/tolls-annual.csv',
      series + series.split('\n')[1],
      '3:7 error period: a row for tolls 2020 is further up already, on line 2.',
    ],
    [
      'a name of two speakers',
      'speakers/john-doe.md',
      speaker.replace('Jane', 'John'),
      '"Doe" is a name of speakers/jane-doe.md, too',
    ],
    ['a source without its twin', 'sources/tunnel.yaml', about, 'There is no tunnel.txt beside it'],
    ['an article without source', 'articles/gone.md', '', 'There is no sources/gone.txt'],
    [
      'gold that is not verbatim',
      'gold/bridge.json',
      gold('the brigde', 0, 10),
      '1 of 1 annotations point at other words than their own. This one says 0 to 10, where sources/bridge.txt has "Council vo", not "the brigde"',
    ],
    [
      'a correction to nothing',
      'corrections/bridge.yaml',
      correction('drop, words: "the brigde"'),
      '1:15 error No claim has the words "the brigde". The nearest is the quotation',
    ],
    ['a correction of an article that is not there', 'corrections/tunnel.yaml', '[]', 'There is no sources/tunnel.txt'],
    [
      'gold of a date that is none',
      'gold/bridge.json',
      gold('Council', 0, 7).replace('2021-05', '2021-5'),
      '"2021-5" is not a time in EDTF.',
    ],
  ])('reports %s', async (_, path, content, message) => {
    await put(path, content);
    const { code, stderr } = await run('check-content');
    expect(stderr.replace(/ +/g, ' ')).toContain(message);
    expect(code).toBe(1);
  });

  test('reports a text that is there twice, and warns of an address that is', async () => {
    await put('sources/copy.txt', article);
    await put('sources/copy.yaml', about);
    const { code, stderr } = await run('check-content');
    expect(stderr).toMatch(/copy\.txt\n.*error +sources\/bridge\.txt has the same text/);
    expect(stderr).toMatch(/copy\.yaml\n.*warning +url: sources\/bridge\.yaml has the same address/);
    expect(code).toBe(1);
  });

  test.each<[string, string, string, RegExp]>([
    [
      'a day to come',
      'sources/bridge.yaml',
      about.replace('2021-05-04', '9021-05-04'),
      /2:14 +warning +published: 9021-05-04 is still to come.* future-date/,
    ],
    [
      'an alias that no text has',
      'speakers/jane-doe.md',
      speaker.replace('[Doe]', '[Doe, J. D.]'),
      /6:16 +warning +No text has the alias "J\. D\.".* unused-alias/,
    ],
    [
      'a correction that changes nothing',
      'corrections/bridge.yaml',
      correction('set, words: Monday, fields: { basis: relative }'),
      /1:3 +warning +The extractor reads it so by itself.* no-effect/,
    ],
  ])('warns of %s, and passes', async (_, path, content, message) => {
    await put(path, content);
    await run('extract');
    const { code, stdout, stderr } = await run('check-content');
    expect(stdout).toMatch(message);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('reports claims that are not what the article says', async () => {
    const claim = {
      ...{
        type: 'figure',
        id: '0123456789ab',
        exact: 'counsel',
        start: 0,
        end: 7,
        sentence: { start: 0, end: 7 },
        confidence: 1,
      },
      ...{
        origin: 'extracted',
        kind: 'count',
        value: 1,
        low: null,
        high: null,
        unit: 'vote',
        qualifier: null,
        modality: null,
      },
      ...{ period: '2021-05', of: null, measure: 'taxes', change: null, base: null, quotation: 'ba9876543210' },
      speaker: { id: 'jane-doe', name: 'Janet Doe', exact: null, start: null, end: null },
    };
    await put(
      'articles/bridge.md',
      extracted.replace(/^claims:[\s\S]*?^---/m, `claims:\n  - ${JSON.stringify(claim)}\n---`),
    );
    const { stderr } = await run('check-content');
    for (const message of [
      'the claim is "counsel", but the source has "Council" at 0–7',
      'site.yaml has no measure "taxes"',
      'the article has no quotation ba9876543210',
      'names jane-doe "Janet Doe", but speakers/jane-doe.md has "Jane Doe"',
      'counts.figure is',
    ])
      expect(stderr).toContain(message);
  });
});

test.concurrent.each([
  'add',
  'extract',
  'check-content',
  'review',
  'build',
  'start',
  'score',
  'bench',
  'explain',
  'check',
])('%s --help', async (command) => {
  const { code, stdout } = await run(command, ['--help']);
  expect(stdout).toMatch(/^Usage: npm (?:run |start)/);
  expect(code).toBe(0);
});

test('an unknown option is refused with the usage', async () => {
  expect(await run('extract', ['--chekc'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/`--chekc`\. Did you mean `--check`\?[\s\S]*Usage: npm run extract/),
  });
});

test('score tells of misses with their place', async () => {
  await run('extract');
  await put('gold/bridge.json', gold('Monday', 61, 67).replace('2021-05', '1990-05-03'));
  const { stdout, code } = await run('score');
  expect(stdout).toMatch(
    /bridge\.txt:2:37 \(61\) (?:missed: date "Monday"|edtf: date "Monday" has .*, wants "1990-05-03")/,
  );
  expect(code).toBe(0);
});

test('explain shows the place asked about', async () => {
  const { stdout, code } = await run('explain', ['bridge', '61']);
  expect(stdout).toContain('bridge:2:37');
  expect(stdout).toContain('▸Monday, the mayor said.');
  expect(code).toBe(0);
});

/** A file of one correction, in YAML's flow style. */
function correction(what: string): string {
  return `- { do: ${what}, reason: Read again., date: "2021-05-05" }\n`;
}

function gold(exact: string, start: number, end: number): string {
  const claim = { type: 'date', exact, start, end, edtf: '2021-05', grain: 'month', basis: 'stated', kind: 'event' };
  return JSON.stringify({ article: 'bridge', annotator: 'test', claims: [claim] }, null, 2);
}
