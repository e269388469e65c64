import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { extractVerbatim } from '../../src/article/make.ts';
import { cpuTime } from '../bench/cpu-time.ts';
import { readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { compoundSnippets, halves, repeated, snippets, typicalSnippets } from '../testing/snippets.ts';
import { readKnowledge } from './articles.ts';

// What `linear.test.ts` counts, timed: every snippet, at the sizes at which a cost that grows with the square of the length
// shows, with the speakers and measures of the site. All that is compared was timed in one run.

const LONG = 3_600_000;

/** A character of the longer text costs at most so many times what one of the shorter text does. Of a square it is 4, or 8. */
const MOST_GROWTH = 1.25;
const MOST_TIMES_PROSE = 10;

/** What others do on the machine makes single times too long, so the least of so many counts. */
const TRIES = 6;

/** Work of fewer µs is done again until it has taken so many, as a clock is too coarse for it. */
const MEASURABLE = 20_000;

/** In characters. Snippets as they are, and, where there are many more, put together. */
const SIZES = { all: [100_000, 400_000], drawn: [15_000, 120_000] } as const;

const knowledge = await readKnowledge();

function extractAll(text: string): void {
  extractVerbatim({ id: 'a', text, published: '2021-05-04', ...knowledge }, 'a');
}

/** µs of this thread for a character of a text. */
function costOf(text: string, run = extractAll): number {
  let [total, times] = [0, 0];
  for (; total < MEASURABLE; times++) total += cpuTime(() => run(text));
  return total / times / text.length;
}

type TextOf = (characters: number) => string;

const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
const prose = sources.map(({ text }) => text).join('\n');

/**
 * What costs less than such a share of prose counts as that much: it is over so soon that how memory is managed makes steps
 * in it. Measured to 1.6 MB, such texts stay level.
 */
const CHEAP = 1 / 4;
const least = CHEAP * costOf(repeated(prose, SIZES.all[0]));

/** How many times as much a character costs in the longer text. */
function growthOf(textOf: TextOf, [shorter, longer]: readonly [number, number]): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < TRIES; tries++) {
    short = Math.min(short, costOf(textOf(shorter)));
    long = Math.min(long, costOf(textOf(longer)));
    if (long / Math.max(short, least) < MOST_GROWTH) break;
  }
  return long / Math.max(short, least);
}

/**
 * Those whose cost grows too fast, with how much, at these sizes and at four times these: what others do on the machine may
 * look like growth once, but a square grows the more the longer a text is. Between them, what runs the tests hears that this
 * one lives.
 */
async function tooFast(texts: readonly (readonly [name: string, textOf: TextOf])[], sizes: readonly [number, number]) {
  const found: string[] = [];
  for (const [name, textOf] of texts) {
    const growth = growthOf(textOf, sizes);
    const further = growth < MOST_GROWTH ? growth : growthOf(textOf, [4 * sizes[0], 4 * sizes[1]]);
    if (further >= MOST_GROWTH) found.push(`${JSON.stringify(name)}: ${growth.toFixed(2)}, then ${further.toFixed(2)}`);
    await setImmediate();
  }
  return found;
}

const overAndOver = (snippet: string) => [snippet, (characters: number) => repeated(snippet, characters)] as const;

test('a cost that grows with the square is seen', () => {
  const squared = (text: string) => {
    for (let at = 0; at < text.length; at += 500) text.slice(at).toLowerCase();
  };
  const [short, long] = SIZES.drawn.map((characters) => {
    const text = 'Ab '.repeat(characters / 3);
    return Math.min(...Array.from({ length: TRIES }, () => costOf(text, squared)));
  });
  expect((long as number) / (short as number)).toBeGreaterThan(MOST_GROWTH);
});

test('every snippet, over and over: four times as much takes less than five times as long', {
  timeout: LONG,
}, async () => {
  expect(snippets.length).toBeGreaterThan(575);
  expect(await tooFast(snippets.map(overAndOver), SIZES.all)).toEqual([]);
});

test('300 snippets put together anew at random in each run', { timeout: LONG }, async () => {
  expect(await tooFast(compoundSnippets(300, Date.now()).map(overAndOver), SIZES.drawn)).toEqual([]);
});

test('300 pairs of others, all of the first, then all of the second', { timeout: LONG }, async () => {
  const [first, second] = [compoundSnippets(300, Date.now()), compoundSnippets(300, Date.now() + 1)];
  const pairs = first.map((one, index) => {
    const other = second[index] as string;
    return [`${one}|${other}`, (characters: number) => halves(one, other, characters)] as const;
  });
  expect(await tooFast(pairs, SIZES.drawn)).toEqual([]);
});

test('pairs that once cost too much', { timeout: LONG }, async () => {
  const pairs = [
    ['Ann Feb., ', 'while rose by he would not say 5 x 5 '],
    ['¥5bn “no,” reportedly ', 'Sept, of O’Neil '],
  ] as const;
  const texts = pairs.map(
    ([one, other]) => [`${one}|${other}`, (characters: number) => halves(one, other, characters)] as const,
  );
  expect(await tooFast(texts, SIZES.drawn)).toEqual([]);
});

test('a megabyte of a snippet takes the command at most ten times as long as one of prose', {
  timeout: LONG,
}, async () => {
  const child = spawn(process.execPath, ['scripts/extract.ts', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const timeOf = async (piece: string) => {
    const before = performance.now();
    child.stdin.write(`${JSON.stringify({ id: piece.slice(0, 20), text: repeated(piece, 1_000_000) })}\n`);
    // Words over and over may look like another language, which is refused by name.
    expect((await answers.next()).value).toMatch(/"claims":\[|"error":\{"message":"The text is in /);
    return performance.now() - before;
  };
  await timeOf(prose); // makes the command ready
  let ofProse = await timeOf(prose);
  const slow: string[] = [];
  for (const piece of typicalSnippets) {
    let ratio = (await timeOf(piece)) / ofProse;
    for (let tries = 1; tries < TRIES && ratio >= MOST_TIMES_PROSE; tries++) {
      ofProse = await timeOf(prose); // the machine may be busier by now
      ratio = Math.min(ratio, (await timeOf(piece)) / ofProse);
    }
    if (ratio >= MOST_TIMES_PROSE) slow.push(`${JSON.stringify(piece)}: ${ratio.toFixed(1)}`);
  }
  child.stdin.end();
  expect(slow).toEqual([]);
});
