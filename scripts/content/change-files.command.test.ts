import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endStopped } from './change-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const before = { 'moved.yaml': 'one', 'sources/quay.txt': 'Quay.', 'sources/quay.yaml': 'about' };
const after = { 'corrections/pier.yaml': '[]', 'moved.yaml': 'two', 'sources/pier.txt': 'Quay.' };
const changes = [
  { path: 'corrections/pier.yaml', content: '[]' },
  { path: 'sources/pier.txt', content: 'Quay.' },
  { path: 'moved.yaml', content: 'two' },
  { path: 'sources/quay.yaml', content: null },
  { path: 'sources/quay.txt', content: null },
];

async function filesIn(content: string): Promise<Record<string, string>> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(content.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Runs a piece of a program that is killed before its n-th change of a folder. Gives whether it came to its end. */
async function runUpTo(step: number, code: string): Promise<boolean> {
  const imports = ['--import', resolve('scripts/testing/kill-at-step.ts'), '--input-type=module', '-e'];
  const program = `import { changeFiles, endStopped } from ${JSON.stringify(resolve('scripts/content/change-files.ts'))}; ${code}`;
  const env = { ...process.env, KILL_AT_STEP: String(step) };
  const [, signal] = await once(spawn(process.execPath, [...imports, program], { stdio: 'inherit', env }), 'close');
  return signal === null;
}

test('killed before each of its steps, and where the next completes it as well, all files change or none', async () => {
  const seen = { before: 0, after: 0 };
  for (let [step, isThrough] = [1, false]; !isThrough; step++) {
    const content = join(folder, String(step));
    await mkdir(join(content, 'sources'), { recursive: true });
    for (const [path, text] of Object.entries(before)) await writeFile(join(content, path), text);
    isThrough = await runUpTo(step, `await changeFiles(${JSON.stringify(content)}, ${JSON.stringify(changes)});`);
    for (const again of [2, 4]) {
      const copy = `${content}-${again}`;
      await cp(content, copy, { recursive: true });
      await runUpTo(again, `await endStopped(${JSON.stringify(copy)});`);
      await endStopped(copy);
      const now = await filesIn(copy);
      const end = 'moved.yaml' in now && now['moved.yaml'] === 'two' ? 'after' : 'before';
      expect(now, `killed at ${step}, then at ${again}`).toEqual(end === 'after' ? after : before);
      seen[end]++;
    }
  }
  expect(seen.before).toBeGreaterThan(4);
  expect(seen.after).toBeGreaterThan(8);
});
