import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../serve.ts';
import { findBrowser } from './find-browser.ts';

// Before the tests on the second corpus: the project's own commands extract it and build its site, as a new publisher's.

const sources = join(import.meta.dirname, 'second-corpus');
const content = '.cache/second-corpus';
const outDir = '.cache/second-site';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  for (const made of [content, outDir]) await rm(made, { recursive: true, force: true });
  await cp(sources, content, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The second corpus could not be built:\n${stdout}\n${stderr}`);
  const { BASE_PATH } = process.env;
  const { url, close } = await serve(outDir, 0, BASE_PATH);
  project.provide('browser', findBrowser());
  project.provide('url', url);
  project.provide('outDir', outDir);
  return close;
}
