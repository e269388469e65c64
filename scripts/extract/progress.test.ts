import { expect, test } from 'vitest';
import { paceInWords, progressBar, progressOn } from './progress.ts';

/** What is written about so many sources. */
function written(isTTY: boolean, total: number): string[] {
  const chunks: string[] = [];
  const progress = progressOn({
    isTTY,
    write: (chunk: string | Uint8Array) => {
      chunks.push(String(chunk));
      return true;
    },
  });
  for (let done = 1; done <= total; done++) progress(done, total);
  return chunks;
}

test('a bar is as long when empty as when full', () => {
  expect(progressBar(0, 2_000)).toBe(`[${' '.repeat(30)}] 0% of 2,000 sources`);
  expect(progressBar(1_999, 2_000)).toBe(`[${'='.repeat(29)} ] 99% of 2,000 sources`);
});

test('on a terminal it is drawn once a percent, and wiped at the end', () => {
  const chunks = written(true, 5_000);
  expect(chunks).toHaveLength(101);
  expect(chunks.every((chunk) => chunk.startsWith('\r\u001b[K') && !chunk.includes('\n'))).toBe(true);
  expect(chunks.at(-1)).toBe('\r\u001b[K');
});

test('elsewhere it is a line now and then, and none for a small corpus', () => {
  expect(written(false, 2_500)).toEqual(['1,000 of 2,500 sources\n', '2,000 of 2,500 sources\n']);
  expect(written(false, 20)).toEqual([]);
});

test.each<[rate: number, left: number, words: string]>([
  [210, 50_400, ', 210 a second, 4 min left'],
  [210, 2_000_000, ', 210 a second, 3 h left'],
  [1_200, 60_000, ', 1,200 a second, 50 s left'],
  [0, 50_000, ''],
  [Number.NaN, 50_000, ''],
  [210, 400, ''],
])('at %f a second, %i are left: “%s”', (rate, left, words) => {
  expect(paceInWords(rate, left)).toBe(words);
});

test('a bar that does not grow is drawn again after a second, with what is left', () => {
  const chunks: string[] = [];
  let now = 0;
  const stream = { isTTY: true, write: (chunk: string | Uint8Array) => chunks.push(String(chunk)) > 0 };
  const progress = progressOn(stream, 'articles', () => now);
  for (const [done, at] of [
    [0, 0],
    [100, 400],
    [100, 900],
    [200, 1_500],
  ] as const) {
    now = at;
    progress(done, 100_000);
  }
  expect(chunks).toEqual([
    `\r\u001b[K[${' '.repeat(30)}] 0% of 100,000 articles`,
    `\r\u001b[K[${' '.repeat(30)}] 0% of 100,000 articles, 133 a second, 12 min left`,
  ]);
});
