import { expect, test } from 'vitest';
import { cpuTime } from '../bench/cpu-time.ts';
import { heaps } from '../testing/degenerate-pages.ts';
import { Unusable } from './found.ts';
import { readHtml } from './read-html.ts';

// Whatever is heaped up in a page, it is refused at once, or read in the time that a long page of prose takes.

/** As `add` takes them, in bytes. */
const LARGEST = 10_000_000;
/** Paragraphs of a long page. */
const LONG = 4000;
/** How often something is heaped up: far beyond what most pages may have, and less until it may. */
const SIZES = [256_000, 64_000, LONG, 1000, 100, 20];
/** What is refused for being too much costs at most such a share of a long page, what is read so many times that. */
const MOST = { refused: 0.5, read: 5 } as const;
/** The machine may be busy, so the least of so many times counts. */
const TRIES = 4;

/** How reading a page ended: null where it was read, or found to have no article, else what of it is too much. */
function tooMuchOf(html: string): string | null {
  try {
    readHtml(html);
    return null;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error; // which would end a batch
    return error.message.includes('no article has that') ? error.message : null;
  }
}

const prose = (heaps['paragraphs that differ'] as (times: number) => string)(LONG);
tooMuchOf(prose); // makes the readers ready
const timeOf = (html: string) => cpuTime(() => tooMuchOf(html));
let ofProse = timeOf(prose);

/** What is too much of a page, and how many times as long as long prose it takes, up to what is enough. */
function measure(html: string) {
  let tooMuch: string | null = null;
  const time = () =>
    cpuTime(() => {
      tooMuch = tooMuchOf(html);
    });
  let ratio = time() / ofProse;
  const most = tooMuch === null ? MOST.read : MOST.refused;
  for (let tries = 1; tries < TRIES && ratio >= most; tries++) {
    ofProse = timeOf(prose);
    ratio = Math.min(ratio, time() / ofProse);
  }
  return { tooMuch, ratio, most };
}

test.each(Object.entries(heaps))('%s', (_, heap) => {
  for (const times of SIZES) {
    const html = heap(times);
    if (Buffer.byteLength(html) > LARGEST) continue;
    const { tooMuch, ratio, most } = measure(html);
    expect(ratio, `${times} times${tooMuch === null ? '' : ', refused'}`).toBeLessThan(most);
    if (tooMuch === null) return; // what is less costs less
  }
  expect.fail('It is refused at any size.');
});
