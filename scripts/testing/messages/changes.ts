import { chmod, rm } from 'node:fs/promises';
import { aboutYaml } from '../small-site.ts';
import { series, speaker, tollsYaml } from '../tolls.ts';
import { type Entry, Site } from './run.ts';

const article = `Council votes for bridge

The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.
`;
const yaml = tollsYaml();
const sound = {
  'content/site.yaml': yaml,
  'content/reference/tolls-annual.csv': series,
  'content/sources/bridge.txt': article,
  'content/sources/bridge.yaml': aboutYaml('bridge'),
  'content/speakers/ada-brun.md': speaker('Ada Brun'),
};

/** What `check:content` says of `site.yaml`, one fault at a time. */
export async function sites(): Promise<Entry[]> {
  const site = await Site.make({ ...sound, 'content/reference/tolls-other.csv': series });
  await site.run('extract');
  const both = tollsYaml(['other']);
  const entries: Entry[] = [];
  for (const [what, text] of [
    ['an address with a path', both.replace('record.example', 'record.example/tolls/')],
    ['two main series', both.replace('role: other', 'role: main')],
    ['no main series', both.replace('role: main', 'role: other')],
    ['a measure that is misspelt', both.replace('measure: tolls', 'measure: tols')],
    ['a scale of 0', both.replace('scale: 1e6, scale_name', 'scale: 0, scale_name')],
    ['a series without a file', both.replace('id: tolls-annual', 'id: tolls-anual')],
    ['a group of keys that is misspelt', both.replace('measures:', 'mesures:')],
  ] as const) {
    await site.scratch.put('content/site.yaml', text);
    entries.push(await site.entry(what, 'check-content'));
  }
  await site.remove();
  return entries;
}

/** What commands say that rename and remove, and of what was stopped. */
export async function moves(): Promise<Entry[]> {
  const site = await Site.make({
    ...sound,
    'content/sources/ferry.txt': article.replaceAll('bridge', 'ferry'),
    'content/sources/ferry.yaml': aboutYaml('ferry'),
    'content/moved.yaml': '- { from: old-bridge, to: bridge, reason: Renamed., date: "2021-06-01", claims: {} }\n',
    'better.txt': article.replace('40 million', '45 million'),
  });
  const { scratch } = site;
  await site.run('extract');
  const why = 'The publisher took it back.';
  const entries = [
    await site.entry('an article that is not there', 'remove', ['brigde', '--reason', why]),
    await site.entry('no reason', 'remove', ['bridge']),
    await site.entry('two articles', 'remove', ['bridge', 'ferry', '--reason', why]),
    await site.entry('no new name', 'rename', ['bridge']),
    await site.entry('a name that is taken', 'rename', ['bridge', 'ferry']),
    await site.entry('a name that is none', 'rename', ['bridge', 'The Bridge']),
    await site.entry('a name that another article has left', 'rename', ['ferry', 'old-bridge']),
  ];
  await scratch.put(
    'content/corrections/bridge.yaml',
    '- { do: drop, words: 40 million crowns, reason: No., date: "2021-05-05" }\n',
  );
  entries.push(
    await site.entry('a new text for which a correction does not hold', 'add', ['--replace', 'bridge', '@better.txt']),
  );
  const stopped = '999999999-1-0123abcd';
  await scratch.put(`content/sources/.adding-${stopped}/quay.txt`, article);
  await scratch.put(`content/.changing-${stopped}/paths.json`, '["sources/bridge.txt","corrections/bridge.yaml"]');
  const { command, said } = await site.run('check-content');
  const files = said.split(/\n+(?=\/news\/content\/)/);
  const of = (what: string, path: string): Entry => ({
    what,
    command,
    said: files.find((file) => file.startsWith(path))?.split('\n\n')[0] ?? '',
  });
  entries.push(
    of('an addition that was stopped', '/news/content/sources/.adding-'),
    of('a change that was stopped', '/news/content/.changing-'),
  );
  const cleared = await site.run('add');
  for (const [what, path] of [
    ['an addition that was stopped before it was settled', '/news/content/sources/.adding-'],
    ['a change that was stopped before it was settled', '/news/content/.changing-'],
  ] as const)
    entries.push({
      what,
      command: cleared.command,
      said: cleared.said.split('\n').find((line) => line.startsWith(path)) ?? '',
    });
  await scratch.put('content/speakers/brun.md', sound['content/speakers/ada-brun.md']);
  await rm(scratch.path('content/speakers/ada-brun.md'));
  entries.push(await site.entry('a new name for a speaker’s file', 'extract'));
  await site.remove();
  return entries;
}

/** Who may do nothing that the rights forbid: root becomes somebody else. */
const uid = process.getuid?.() === 0 ? 65_534 : -1;

/** What commands say of what the system refuses, and of settings. */
export async function refusals(): Promise<Entry[]> {
  const site = await Site.make({ ...sound, 'content/articles/.keep': '' });
  const { scratch } = site;
  await chmod(scratch.folder, 0o755);
  const entries: Entry[] = [];
  await chmod(scratch.path('content/sources/bridge.txt'), 0o000);
  entries.push(await site.entry('a text that only others may read', 'check-content', [], { uid }));
  await chmod(scratch.path('content/sources/bridge.txt'), 0o644);
  await chmod(scratch.path('content/articles'), 0o555);
  entries.push(await site.entry('a folder that only others may write to', 'extract', ['--force'], { uid }));
  await chmod(scratch.path('content/articles'), 0o755);
  for (const [what, dir] of [
    ['a content folder that is not there', '/news/contents'],
    ['a content folder below a file', `${scratch.folder}/content/site.yaml/content`],
  ] as const) {
    const entry = await site.entry(what, 'extract', [], { env: { CONTENT_DIR: dir } });
    const shown = (text: string) =>
      text.replaceAll(`${scratch.folder}/`, '/news/').replaceAll('=content/', '=/news/content/');
    entries.push({ ...entry, command: shown(entry.command) });
  }
  for (const [what, script, env] of [
    ['an address in place of a path', 'build', { BASE_PATH: 'https://record.example/' }],
    ['an address with a path', 'build', { SITE: 'https://record.example/tolls' }],
    ['an address without a host', 'build', { SITE: 'record' }],
    ['a port that is none', 'start', { PORT: '99999' }],
  ] as const)
    entries.push(await site.entry(what, script, [], { env }));
  await site.remove();
  return entries;
}
