import { describe, expect, test } from 'vitest';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findFigures } from './index.ts';

describe('endless sentences', () => {
  test.each([
    '123 ',
    '1, ',
    'from 1 to 2 ',
    '$1 to $2 ',
    '1 day ',
    '5% ',
    'half a ',
    '5 people and ',
    '1 - 2 ',
    '(5 ',
    'up to about 5 ',
  ])('are read to their end: %j', (unit) => {
    const text = `${unit.repeat(4_000)}\nRents rose by 4%.`;
    const last = findFigures(annotate(text, findParagraphs(text), null), []).at(-1);
    expect(last).toMatchObject({ value: 4, unit: 'percent', end: text.length - 1 });
  });

  test.each([
    'From 5 to\n$7-8 bn 5% to 10% of 1/2 a dozen 3.5.5 ½ RM5 $US5 5$ 5 $ twenty- one hundred and\n-5% - 6 % 10 000 000,5 kg a half',
    'Sales\n\nMay 3–5, half a votes $5 per \n\nMay 3–5, half a votes $5 per \n\nMay 3',
  ])('figures are in order, disjoint and within one paragraph, %#', (text) => {
    const paragraphs = findParagraphs(text);
    let end = 0;
    for (const figure of findFigures(annotate(text, paragraphs, null), [])) {
      expect(figure.start).toBeGreaterThanOrEqual(end);
      expect(figure.end).toBeGreaterThan(figure.start);
      expect(paragraphs.some((paragraph) => paragraph.start <= figure.start && figure.end <= paragraph.end)).toBe(true);
      end = figure.end;
    }
    expect(end).toBeGreaterThan(0);
  });
});
