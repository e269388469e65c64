import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, errors } from 'playwright';

/**
 * What one visit of a page cost. Times in milliseconds, bytes gzipped where a host would; infinite where no mark was
 * shown in time.
 */
export interface Visit {
  readonly bytes: number;
  readonly scriptTime: number;
  readonly layoutTime: number;
  readonly firstPaint: number;
  readonly firstMark: number;
}

/** Visits a page with an empty cache, until a mark of it is visible and the page is at rest. */
export async function visit(browser: Browser, url: string, marks: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const bodies: Promise<number>[] = [];
    page.on('response', (response) =>
      bodies.push(
        response.body().then(
          (body) => sizeOf(response.url(), body),
          () => 0, // the page was closed before it had all
        ),
      ),
    );
    await page.addInitScript(watchFor, marks);
    await page.goto(url, { waitUntil: 'load', timeout: LONGEST });
    const isShown = await page
      .waitForFunction(() => 'firstMark' in window, undefined, { timeout: LONGEST })
      .then(() => true)
      .catch((error: unknown) => isTimeout(error));
    if (!isShown)
      return { bytes: Infinity, scriptTime: Infinity, layoutTime: Infinity, firstPaint: Infinity, firstMark: Infinity };
    await page.waitForLoadState('networkidle', { timeout: LONGEST });
    const metrics = await metricsOf(session);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    );
    const firstMark = await page.evaluate(() => (window as unknown as { firstMark: number }).firstMark);
    const sizes = await Promise.all(bodies);
    return {
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      scriptTime: (metrics.get('ScriptDuration') ?? 0) * 1000,
      layoutTime: ((metrics.get('LayoutDuration') ?? 0) + (metrics.get('RecalcStyleDuration') ?? 0)) * 1000,
      firstPaint: paint,
      firstMark,
    };
  } finally {
    await context.close();
  }
}

/** How long a drawing is pulled to and fro, in milliseconds. */
const PULLED = 3000;

/** Frames a second while a hand pulls the timeline's drawing to and fro. */
export async function pannedFrames(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('timeline-chart[ready]').waitFor();
    const box = await page.locator('svg.timeline.wide').boundingBox();
    const y = Math.min(850, (box?.y ?? 0) + 120);
    await page.mouse.move(700, y);
    await page.locator('timeline-chart[ready]').waitFor();
    await page.evaluate(countFrames);
    await page.mouse.down();
    const end = performance.now() + PULLED;
    for (let x = 700, step = -6; performance.now() < end; x += step) {
      if (x < 300 || x > 1100) step = -step;
      await page.mouse.move(x, y);
    }
    const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
    await page.mouse.up();
    return ((frames.length - 1) * 1000) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0));
  } finally {
    await page.close();
  }
}

/** Runs in the page: notes when each frame begins. */
function countFrames(): void {
  const frames: number[] = [];
  Object.assign(window, { frames });
  const note = (time: number) => {
    frames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** A page that takes longer to show a mark has shown none, in milliseconds. */
const LONGEST = 60_000;

function isTimeout(error: unknown): false {
  if (error instanceof errors.TimeoutError) return false;
  throw error;
}

/** Fonts and pictures are compressed already. */
function sizeOf(url: string, body: Buffer): number {
  return /\.(?:woff2?|png)$/.test(new URL(url).pathname) ? body.length : gzipSync(body).length;
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page, before all else: notes when the first mark has been painted. */
function watchFor(marks: string): void {
  const look = () => {
    const mark = document.querySelector(marks);
    const isVisible =
      mark !== null && mark.getClientRects().length > 0 && getComputedStyle(mark).visibility === 'visible';
    if (isVisible) (window as unknown as { firstMark: number }).firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
