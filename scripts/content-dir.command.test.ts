import { expect, onTestFinished, test } from 'vitest';
import { Scratch } from './testing/scratch.ts';

// A misspelt CONTENT_DIR is no empty corpus, for any command.

const article = `Council votes for bridge

ORVIK, 3 May 2021 — The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.
`;

async function scratchWith(files: Readonly<Record<string, string>>): Promise<Scratch> {
  const scratch = await Scratch.make(files);
  onTestFinished(() => scratch.remove());
  return scratch;
}

test.each([
  ['extract', []],
  ['extract', ['--check']],
  ['extract', ['--ndjson']],
  ['check-content', []],
  ['score', []],
  ['review', []],
  ['explain', ['bridge', '1']],
  ['bench', ['--only', 'extraction']],
  ['build', []],
  ['start', []],
])('%s %j refuses a folder that is not there', async (command, args) => {
  const scratch = await scratchWith({ 'content/site.yaml': '' });
  const contentDir = scratch.path('contents');
  const { code, stdout, stderr } = await scratch.run(command, args, { contentDir });
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `CONTENT_DIR=${contentDir}: There is no such folder. If its name is mistyped, correct it; \`npm run add\` makes a new one.\n`,
  });
});

test('a file is refused too', async () => {
  const scratch = await scratchWith({ 'content/site.yaml': '' });
  const { code, stderr } = await scratch.run('extract', [], { contentDir: scratch.path('content/site.yaml') });
  expect(stderr).toMatch(
    /^CONTENT_DIR=\S+: \S+ is a file, so there can be no content folder here\. Give the path of a folder\.\n$/,
  );
  expect(code).toBe(1);
});

test('add makes it, and says so, when there is something to add', async () => {
  const scratch = await scratchWith({ 'a.txt': article });
  const told = ['--publisher', 'Orvik Post', '--url', 'https://post.example/bridge'];
  const contentDir = scratch.path('tea');
  const failed = await scratch.run('add', [scratch.path('none.txt')], { contentDir });
  expect(failed.stdout).not.toContain('is made');
  const { code, stdout } = await scratch.run('add', [scratch.path('a.txt'), ...told], { contentDir });
  expect(stdout).toContain(`${contentDir} was not there, and is made.\n`);
  expect(code).toBe(0);
  const again = await scratch.run('add', [scratch.path('a.txt'), ...told, '--force'], { contentDir });
  expect(again.stdout).not.toContain('is made');
});
