import { expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from './text-width.ts';

test('a wider letter takes more room, a bold one too, an unknown one about a digit', () => {
  expect(textWidth('W', 10)).toBeGreaterThan(textWidth('i', 10));
  expect(textWidth('W', 10, { bold: true })).toBeGreaterThan(textWidth('W', 10));
  expect(textWidth('ж', 10)).toBe(textWidth('0', 10));
});

test('fitText leaves what fits and cuts the rest at a word', () => {
  expect(fitText('harbour talks', 200, 12)).toBe('harbour talks');
  expect(fitText('harbour talks, then a storm', 100, 12)).toBe('harbour talks …');
  expect(fitText('Donaudampfschifffahrt', 60, 12)).toMatch(/^Donau\w*…$/);
});

test('wrapText fills lines and cuts only the last', () => {
  expect(wrapText('one two three four five six', 60, 12, { lines: 2 })).toEqual(['one two', 'three …']);
  for (const line of wrapText('Ministers of nine states meet in the old harbour', 80, 12, { lines: 3 }))
    expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
});
