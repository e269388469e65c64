import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Source } from '../../src/schema/source.ts';

/** The source that a writer of the tests adds: its text and its publisher name the writer. */
export function sourceOf(writer: string): { text: Uint8Array; about: Source } {
  return {
    text: Buffer.from(`Council votes for bridge\n\nWritten by ${writer}.\n${'The bridge is long. '.repeat(200)}\n`),
    about: {
      published: { value: '2021-05-03', basis: 'stated', reason: 'Printed.' },
      ...{ publisher: writer, url: 'https://post.example/a', language: 'en' },
      ...{ draws_on: [], display: 'full', notes: [] },
    },
  };
}

/** What stands in a folder of sources: of whom each one's text and each one's provenance are, and all hidden names. */
export async function pairsIn(folder: string) {
  const names = await readdir(folder);
  const slugs = new Set(
    names.filter((name) => !name.startsWith('.')).map((name) => name.replace(/\.(?:txt|yaml)$/, '')),
  );
  const pairs = await Promise.all(
    [...slugs].sort().map(async (slug) => {
      const text = names.includes(`${slug}.txt`) ? await readFile(join(folder, `${slug}.txt`), 'utf8') : '';
      const yaml = names.includes(`${slug}.yaml`) ? await readFile(join(folder, `${slug}.yaml`), 'utf8') : '';
      const isWhole = text.endsWith('long. \n') && yaml.endsWith('notes: []\n');
      const publisher = (parse(yaml) as Source | null)?.publisher;
      return { slug, text: /Written by (.*)\./.exec(text)?.[1], publisher, isWhole };
    }),
  );
  return { pairs, hidden: names.filter((name) => name.startsWith('.')) };
}

/** Starts a process that adds sources of these names as this writer, and is killed at a step of its own if one is given. */
export function startWriter(folder: string, writer: string, slugs: readonly string[], killedAt?: number) {
  const imports = killedAt === undefined ? [] : ['--import', resolve('scripts/testing/kill-at-step.ts')];
  const args = [...imports, resolve('scripts/testing/source-writer.ts'), folder, writer, ...slugs];
  const env = { ...process.env, KILL_AT_STEP: String(killedAt) };
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
}
