import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Scratch } from './testing/scratch.ts';
import { aboutYaml, siteYaml } from './testing/small-site.ts';

// What the system refuses is told in one line that names the file, by every command, and stops no more than it must.

const about = aboutYaml('bridge');
const article = 'Council votes for bridge\n\nThe council voted for the bridge on Monday, Mayor Ada Brun said.\n';
const site = siteYaml(
  'bridges',
  `measures: [{ id: tolls, name: Tolls, unit: percent, of: [[tolls]] }]
series: []
chart: { title: Tolls, measure: tolls }
`,
);

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({
    'content/site.yaml': site,
    'content/sources/bridge.txt': article,
    'content/sources/bridge.yaml': about,
    'content/sources/quay.txt': article.replaceAll('bridge', 'quay'),
    'content/sources/quay.yaml': about,
    'content/speakers/ada-brun.md':
      '---\nname: Ada Brun\nkind: person\ncountry: null\nroles: []\naliases: []\nwikidata: null\n---\n',
  });
  await chmod(scratch.folder, 0o755);
});
afterEach(() => scratch.remove());

/** Who may do nothing that the rights forbid: root becomes somebody else. */
const uid = process.getuid?.() === 0 ? 65_534 : -1;

/** Makes something of the content unreadable in a way that stops root, too. */
async function inPlaceOf(path: string, what: 'a folder' | 'a link to itself'): Promise<void> {
  await rm(scratch.path(`content/${path}`), { force: true });
  if (what === 'a folder') await mkdir(scratch.path(`content/${path}`));
  else await symlink(scratch.path(`content/${path}`), scratch.path(`content/${path}`));
}

describe('what cannot be read', () => {
  test.each([
    ['sources/bridge.yaml', 'a folder', 'This is a folder, and a file is needed.'],
    [
      'sources/bridge.txt',
      'a link to itself',
      'The file cannot be used. It is a symbolic link that leads back to itself.',
    ],
  ] as const)('a source, %s: %s; the others are read', async (path, what, message) => {
    await inPlaceOf(path, what);
    const { code, stderr, stdout } = await scratch.run('extract');
    expect(stderr).toMatch(/^\S+\/content\/\S+:1:1: [^\n]+\n$/);
    expect(stderr).toContain(`${scratch.path(`content/${path}`)}:1:1: ${message}`);
    expect(code).toBe(1);
    expect(Object.keys(await scratch.files())).toContain('articles/quay.md');
    expect(stdout).toBe('');
  });

  test.each([
    ['site.yaml', 'a folder'],
    ['speakers/ada-brun.md', 'a link to itself'],
    ['corrections/bridge.yaml', 'a folder'],
    ['gold/bridge.json', 'a folder'],
    ['reference/tolls.csv', 'a link to itself'],
  ] as const)('%s: %s', async (path, what) => {
    await scratch.run('extract');
    await scratch.put(`content/${path}`, '');
    await inPlaceOf(path, what);
    const { code, stderr } = await scratch.run('check-content');
    expect(stderr).toContain(`${scratch.path(`content/${path}`)}\n`);
    expect(stderr).toMatch(
      /1:1 +error +(?:This is a folder, and a file is needed|The file cannot be used\. It is a symbolic link)/,
    );
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });

  test('a file that only others may read', async () => {
    await chmod(scratch.path('content/sources/bridge.txt'), 0o000);
    const { code, stderr } = await scratch.run('extract', ['--check'], { uid });
    expect(stderr).toContain('bridge.txt:1:1: The file cannot be opened. You have no permission.');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });
});

describe('what cannot be written', () => {
  test('articles that are no folder', async () => {
    await scratch.put('content/articles', 'text');
    const { code, stderr } = await scratch.run('extract');
    expect(stderr).toMatch(
      /^\S+\/articles\S* cannot be \w+\. \S+\/content\/articles is a file, and a folder is needed there[^\n]+\n$/,
    );
    expect(code).toBe(1);
  });

  test('content that is read-only', async () => {
    await chmod(scratch.path('content'), 0o555);
    const { code, stderr } = await scratch.run('extract', ['--force'], { uid });
    await chmod(scratch.path('content'), 0o755);
    expect(stderr).toMatch(/^\S+\/articles\/bridge\.md cannot be written\. You have no permission\.[^\n]+\n$/);
    expect(code).toBe(1);
  });

  test.skipIf(uid < 0)('a cache of somebody else (skipped where this is not root)', async () => {
    await mkdir(scratch.path('content/articles'));
    await chmod(scratch.path('content/articles'), 0o777);
    const { code, stderr } = await scratch.run('extract', [], { uid });
    expect(stderr).toMatch(/^\S+\/\.cache\/extract-\w+\.json cannot be written\. You have no permission\.[^\n]+\n$/);
    expect(code).toBe(1);
  });

  test.skipIf(!canMount())('a full disk (skipped where a small file system cannot be mounted)', async () => {
    await mkdir(scratch.path('content/articles'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', scratch.path('content/articles')]);
    try {
      await scratch.put('content/articles/.filler', 'x'.repeat(4096));
      const { code, stderr } = await scratch.run('extract');
      expect(stderr).toMatch(/^\S+\/articles\/bridge\.md cannot be written\. The disk is full\.[^\n]+\n$/);
      expect(code).toBe(1);
    } finally {
      execFileSync('umount', [scratch.path('content/articles')]);
    }
  });
});

/** Whether this is root, with the right to mount. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
