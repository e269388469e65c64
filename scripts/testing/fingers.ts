import type { Page } from 'playwright';

/** A phone: what a context needs so that fingers work in it. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** Where a finger is on the screen. */
type Place = readonly [x: number, y: number];

/** So long fingers stay at each step, in milliseconds: a browser takes jumps for taps. */
const STEP = 40;

/** Puts fingers down, moves them from step to step, each where the step says, and takes them away. */
async function touch(page: Page, ...steps: readonly (readonly Place[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const [index, fingers] of steps.entries()) {
    const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
    await client.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints });
    await page.waitForTimeout(STEP);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

/** Two fingers go apart from the middle of a phone, at a height. */
export function pinch(page: Page, y: number): Promise<void> {
  const steps = [25, 55, 85, 115].map((half): Place[] => [
    [175 - half, y],
    [175 + half, y],
  ]);
  return touch(page, ...steps);
}

/** One finger goes so far up, in pixels, from a place. */
export function swipeUp(page: Page, [x, y]: Place, far: number): Promise<void> {
  return touch(page, ...Array.from({ length: 9 }, (_, step) => [[x, y - (far * step) / 8] as const]));
}

/** One finger goes so far to the left, in pixels, from a place. */
export function swipeLeft(page: Page, [x, y]: Place, far: number): Promise<void> {
  return touch(page, ...Array.from({ length: 9 }, (_, step) => [[x - (far * step) / 8, y] as const]));
}
