import { expect, test } from 'vitest';
import { inMarks } from './in-marks.ts';

test.each([
  ['It is full', '“It is full”'],
  ['It is “full”, he said', '“It is ‘full’, he said”'],
  ['one "two" three "four"', '“one ‘two’ three ‘four’”'],
  ['never “closed', '“never “closed”'],
])('%s', (words, expected) => {
  expect(inMarks(words)).toBe(expected);
});
