import { expect, test } from 'vitest';
import { progressBar, progressOn } from './progress.ts';

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
