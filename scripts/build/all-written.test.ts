import { appendFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Scratch } from '../testing/scratch.ts';
import { allWritten } from './all-written.ts';

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({ 'site/index.js': 'search()', 'site/index/words': '' });
});
afterEach(() => scratch.remove());

const words = () => scratch.path('site/index/words');

test('it waits for the bytes that are on their way', async () => {
  let isWritten = false;
  const writing = setTimeout(200).then(async () => {
    await appendFile(words(), 'bridge');
    isWritten = true;
  });
  await allWritten(scratch.path('site'));
  expect(isWritten).toBe(true);
  await writing;
});

test('a file that stays empty is named', async () => {
  await expect(allWritten(scratch.path('site'), { apart: 1, most: 3 })).rejects.toThrow(
    `${words()} is not written to its end.`,
  );
});

test('one that never stops growing is waited for, until that is too long', async () => {
  const growing = setInterval(() => void appendFile(words(), 'more '), 1);
  try {
    await expect(allWritten(scratch.path('site'), { apart: 40, most: 3 })).rejects.toThrow(
      'is not written to its end.',
    );
  } finally {
    clearInterval(growing);
  }
});
