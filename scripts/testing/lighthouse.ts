import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserArgs } from './browser-args.ts';

/** What Lighthouse says of a page. */
export interface Verdict {
  /** Score of each category, 0–1; null where none of its audits applies. */
  scores: Record<string, number | null>;
  /** Audits that are not fully passed, each as `id: title`. */
  failed: string[];
  /** What audits measured, by their ids, as Lighthouse words it: `"0.8 s"`. */
  values: Record<string, string>;
}

export interface Lighthouse {
  /** Audits a page as a phone. Throws where the page does not load, or where an audit breaks off every time. */
  audit: (url: string, categories: readonly string[]) => Promise<Verdict>;
  close: () => Promise<void>;
}

/** Starts a Chromium with a new profile for Lighthouse. One audit at a time: they share its port. */
export async function startLighthouse(executablePath: string): Promise<Lighthouse> {
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const args = [...browserArgs, '--remote-debugging-port=0'];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return {
    audit: (url, categories) => audit(url, categories, Number(port)),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** How often a page is audited before an audit that breaks off counts. */
const attempts = 3;

async function audit(url: string, categories: readonly string[], port: number): Promise<Verdict> {
  let broken: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { categories: judged, audits, runtimeError } = await report(url, categories, port);
    broken = [
      ...(runtimeError === undefined ? [] : [runtimeError.message]),
      ...Object.values(audits)
        .filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error')
        .map(({ id, errorMessage = '' }) => `${id}: ${errorMessage}`),
    ];
    if (broken.length > 0) continue; // a trace that breaks off, as on a busy machine, says nothing of the page
    return {
      scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, score])),
      failed: Object.values(audits)
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, title }) => `${id}: ${title}`),
      values: Object.fromEntries(Object.values(audits).map(({ id, displayValue = '' }) => [id, displayValue])),
    };
  }
  throw new Error(`Lighthouse broke off ${attempts} times at ${url}:\n${broken.join('\n')}`);
}

async function report(url: string, categories: readonly string[], port: number) {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  return result.lhr;
}
