import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { extractVerbatim } from '../../src/article/make.ts';
import { cpuTime } from '../bench/cpu-time.ts';
import { readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { compoundSnippets, halves, repeated, snippets, typicalSnippets } from '../testing/snippets.ts';
import { readKnowledge } from './articles.ts';

// What `linear.test.ts` counts, timed: every snippet, at the sizes at which a cost that grows with the square of the length
// shows, with the speakers and measures of the site. All that is compared was timed in one run.

const LONG = 3_600_000;
const [SHORT, MUCH] = [100_000, 400_000];
const MOST_GROWTH = 5;
const MOST_TIMES_PROSE = 10;

const knowledge = await readKnowledge();

const timeOf = (text: string) =>
  cpuTime(() => extractVerbatim({ id: 'a', text, published: '2021-05-04', ...knowledge }, 'a'));

/** How many times as long four times as much takes. The machine may be busy with others: the best of some tries. */
function growthOf(textOf: (characters: number) => string): number {
  let [short, much] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 5; tries++) {
    short = Math.min(short, timeOf(textOf(SHORT)));
    much = Math.min(much, timeOf(textOf(MUCH)));
    if (much / short < MOST_GROWTH) break;
  }
  return much / short;
}

/** Those whose cost grows too fast, with how much. */
const tooFast = (texts: readonly (readonly [name: string, textOf: (characters: number) => string])[]) =>
  texts.flatMap(([name, textOf]) => {
    const growth = growthOf(textOf);
    return growth < MOST_GROWTH ? [] : [`${JSON.stringify(name)}: ${growth.toFixed(1)}`];
  });

const overAndOver = (snippet: string) => [snippet, (characters: number) => repeated(snippet, characters)] as const;

test('every snippet, over and over: four times as much takes less than five times as long', { timeout: LONG }, () => {
  expect(snippets.length).toBeGreaterThan(575);
  expect(tooFast(snippets.map(overAndOver))).toEqual([]);
});

test('300 snippets put together anew at random in each run', { timeout: LONG }, () => {
  expect(tooFast(compoundSnippets(300, Date.now()).map(overAndOver))).toEqual([]);
});

test('300 pairs of others, all of the first, then all of the second', { timeout: LONG }, () => {
  const [first, second] = [compoundSnippets(300, Date.now()), compoundSnippets(300, Date.now() + 1)];
  const pairs = first.map((one, index) => {
    const other = second[index] as string;
    return [`${one}|${other}`, (characters: number) => halves(one, other, characters)] as const;
  });
  expect(tooFast(pairs)).toEqual([]);
});

test('a megabyte of a snippet takes the command at most ten times as long as one of prose', {
  timeout: LONG,
}, async () => {
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  const prose = sources.map(({ text }) => text).join('\n');
  const pieces = [prose, prose, ...typicalSnippets];
  const child = spawn(process.execPath, ['scripts/extract.ts', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const times: number[] = [];
  for (const piece of pieces) {
    const before = performance.now();
    child.stdin.write(`${JSON.stringify({ id: piece.slice(0, 20), text: repeated(piece, 1_000_000) })}\n`);
    expect((await answers.next()).value).toContain('"claims":[');
    times.push(performance.now() - before);
  }
  child.stdin.end();
  const ofProse = times[1] as number; // the first makes the command ready
  const slow = pieces.flatMap((piece, index) => {
    const ratio = (times[index] as number) / ofProse;
    return index < 2 || ratio < MOST_TIMES_PROSE ? [] : [`${JSON.stringify(piece)}: ${ratio.toFixed(1)}`];
  });
  expect(slow).toEqual([]);
});
