import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from '../built/table.ts';
import { writeSyntheticSources } from './synthetic-sources.ts';

/** What must hold: times as long per article as at the first size, and bytes for the largest process. */
const MOST = { growth: 1.3, bytes: 4e9 } as const;

const [content, outDir, usageDir] = ['.cache/scale-content', '.cache/scale-site', '.cache/scale-usage'];

interface Measured {
  /** Of processor time, of all processes together. */
  seconds: number;
  elapsed: number;
  /** Of the process that took most memory. */
  bytes: number;
}

/**
 * Extracts and builds synthetic corpora of so many articles, and prints time per article and memory of each step. False
 * when one limit is not kept. Pagefind's own process is in what has elapsed, not in processor time and memory.
 */
export async function benchScale(sizes: readonly number[]): Promise<boolean> {
  const rows: string[][] = [['articles, step', 'processor', 'elapsed', 'ms an article', 'memory', '']];
  const perArticle = new Map<string, number[]>();
  let bytes = 0;
  for (const size of sizes) {
    const slugs = await writeSyntheticSources(content, size);
    const step = async (name: string, script: string, isWhole: boolean) => {
      const measured = await measureScript(script);
      const millis = (measured.seconds * 1000) / size;
      if (isWhole) perArticle.set(name, [...(perArticle.get(name) ?? []), millis]);
      bytes = Math.max(bytes, measured.bytes);
      rows.push([
        `${size}, ${name}`,
        `${measured.seconds.toFixed(1)} s`,
        `${measured.elapsed.toFixed(1)} s`,
        isWhole ? millis.toFixed(1) : '–',
        `${(measured.bytes / 1e6).toFixed(0)} MB`,
        '',
      ]);
      console.log(rows.at(-1)?.join('  '));
    };
    await step('extract', 'extract.ts', true);
    await step('extract, unchanged', 'extract.ts', false);
    await appendFile(join(content, 'sources', `${slugs[0]}.txt`), '\nThe mayor said on Monday that it rained.\n');
    await step('extract, one changed', 'extract.ts', false);
    await step('build', 'build.ts', true);
  }
  console.log(table(rows));
  await Promise.all([content, outDir, usageDir].map((folder) => rm(folder, { recursive: true, force: true })));
  // What a process needs to begin weighs on small corpora, so a larger one may well be faster for each article.
  const growth = [...perArticle].map(([name, [first = 0, ...others]]) => ({
    name,
    times: Math.max(first, ...others) / first,
  }));
  for (const { name, times } of growth) console.log(`${name}: ${times.toFixed(2)} times as long per article at most`);
  return bytes <= MOST.bytes && growth.every(({ times }) => times <= MOST.growth);
}

/** Runs one of the commands, and measures all its processes together. */
export async function measureScript(script: string, args: readonly string[] = []): Promise<Measured> {
  await rm(usageDir, { recursive: true, force: true });
  await mkdir(usageDir, { recursive: true });
  const reporter = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: outDir,
    USAGE_DIR: usageDir,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${reporter}`,
  };
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
    ...{ env, encoding: 'utf8', maxBuffer: 1e9 },
  });
  const elapsed = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`${script} did not end well:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const names = await readdir(usageDir);
  const usages = await Promise.all(
    names.map(
      async (name) => JSON.parse(await readFile(join(usageDir, name), 'utf8')) as { micros: number; bytes: number },
    ),
  );
  return {
    seconds: usages.reduce((sum, { micros }) => sum + micros, 0) / 1e6,
    elapsed,
    bytes: Math.max(0, ...usages.map((usage) => usage.bytes)),
  };
}
