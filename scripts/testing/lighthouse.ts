import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserArgs } from './browser-args.ts';

/** What Lighthouse says of a page. */
export interface Verdict {
  /** Score of each category, 0–1; null where it could not be told. */
  scores: Record<string, number | null>;
  /** Audits that are not fully passed, each as `id: title`. */
  failed: string[];
  /** What audits measured, by their ids, as Lighthouse words it: `"0.8 s"`. */
  values: Record<string, string>;
}

export interface Lighthouse {
  /** Audits a page as a phone. Throws where the page does not load. */
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

async function audit(url: string, categories: readonly string[], port: number): Promise<Verdict> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { categories: judged, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  return {
    scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, score])),
    failed: Object.values(audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, title }) => `${id}: ${title}`),
    values: Object.fromEntries(Object.values(audits).map(({ id, displayValue = '' }) => [id, displayValue])),
  };
}
