import { expect, test } from 'vitest';
import { readPlainTime } from './plain-time.ts';

test.each<[string, string | null]>([
  ['5 November 2022', '2022-11-05'],
  ['Nov 5, 2022', '2022-11-05'],
  ['the 1990s', '199X'],
  ['5th of May 2031', '2031-05-05'],
  ['May 2031', '2031-05'],
  ['around May 2031', '2031-05~'],
  ['late 2031', '2031~'],
  ['autumn 2030', '2030-23'],
  ['2029', '2029'],
  ['January 2022 to November 2022', '2022-01/2022-11'],
  ['2019–2021', '2019/2021'],
  ['since 2019', '2019/..'],
  ['2022-12~', '2022-12~'],
  ['31 February 2022', null],
  ['5 Smarch 2022', null],
  ['next week', null],
  ['2022 to', null],
  ['', null],
])('%s is %s', (words, edtf) => {
  expect(readPlainTime(words)).toBe(edtf);
});
