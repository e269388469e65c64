import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import type { TimelineData } from '../../src/site/timeline/data.ts';
import { serve } from '../serve.ts';
import { buildElsewhere } from '../testing/build-elsewhere.ts';
import { writeDatedCorpus } from '../testing/dated-corpus.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { pannedFrames, type Visit, visit } from './timeline-measure.ts';
import { writePeer } from './timeline-peer.ts';

const sizes = [50, 500, 5000];
const VISITS = 7;

/** What must hold however many events there are. */
const MOST_TO_FIRST_MARK = 1000;
const LEAST_FRAMES = 30;

/** Years and months of the synthetic corpus, in either lanes. */
const panned = [
  '?from=2023-01-01&to=2023-12-31',
  '?from=2023-01-01&to=2023-12-31&lanes=speaker',
  '?from=2023-03-01&to=2023-04-30',
  '?from=2022-01-01&to=2024-12-31&lanes=speaker',
];

/** What is printed. */
const compared = {
  bytes: 'kB transferred, gzip',
  scriptTime: 'ms of script',
  layoutTime: 'ms of style and layout',
  firstPaint: 'ms to the first paint',
  firstMark: 'ms to the first mark',
} as const satisfies Record<keyof Visit, string>;

/** Of what the peer takes, so much at most. */
const shares: Readonly<Partial<Record<keyof Visit, number>>> = { bytes: 0.9, scriptTime: 0.8, firstMark: 0.7 };

/**
 * Sets the timeline page beside TimelineJS3 with the same events, in one browser, visit by visit in turn, and pulls it to
 * and fro. Prints medians, their ratio, and frames a second; false where ours takes a larger share than it may, or is slower.
 */
export async function benchTimeline(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'timeline-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    let ahead = true;
    for (const size of sizes) ahead = (await compare(browser, join(folder, String(size)), size)) && ahead;
    return ahead;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(browser: Browser, folder: string, size: number): Promise<boolean> {
  await writeDatedCorpus(join(folder, 'content'), size);
  await buildElsewhere(join(folder, 'content'), join(folder, 'dist'));
  const data = JSON.parse(await readFile(join(folder, 'dist', 'timeline', 'data.json'), 'utf8')) as TimelineData;
  await writePeer(join(folder, 'peer'), data);
  const [ours, peer] = [await serve(join(folder, 'dist'), 0), await serve(join(folder, 'peer'), 0)];
  try {
    const visits: { ours: Visit[]; peer: Visit[] } = { ours: [], peer: [] };
    // a page that shows no mark in time is not asked to try again
    for (let turn = 0; turn < VISITS && visits.peer.every(({ firstMark }) => Number.isFinite(firstMark)); turn++) {
      visits.ours.push(await visit(browser, `${ours.url}/timeline/`, 'svg.timeline.wide .marks > a'));
      visits.peer.push(await visit(browser, `${peer.url}/`, '.tl-timemarker'));
    }
    console.log(`\nTimeline of ${data.items.id.length} events, ours beside TimelineJS3`);
    const behind = Object.entries(compared).filter(([key, words]) => {
      const [a, b] = [median(visits.ours, key as keyof Visit), median(visits.peer, key as keyof Visit)];
      const unit = key === 'bytes' ? 1000 : 1;
      const isLate = key === 'firstMark' && a > MOST_TO_FIRST_MARK;
      const most = shares[key as keyof Visit];
      const isBehind = isLate || (most !== undefined && a > b * most);
      const verdict = isBehind ? (isLate ? '  late' : `  over ${most}`) : '';
      console.log(
        `${words.padEnd(24)}${figure(a / unit)}${figure(b / unit)}${(a / b).toFixed(2).padStart(8)}${verdict}`,
      );
      return isBehind;
    });
    const frames = [];
    for (const query of panned) frames.push(await pannedFrames(browser, `${ours.url}/timeline/${query}`));
    console.log(`frames a second, pulled  ${frames.map((rate) => rate.toFixed(0).padStart(7)).join('')}`);
    return behind.length === 0 && frames.every((rate) => rate >= LEAST_FRAMES);
  } finally {
    await ours.close();
    await peer.close();
  }
}

function figure(value: number): string {
  return (Number.isFinite(value) ? value.toFixed(0) : 'none').padStart(8);
}

function median(visits: readonly Visit[], key: keyof Visit): number {
  const values = visits.map((one) => one[key]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] as number;
}
