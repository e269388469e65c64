import { describe, expect, test } from 'vitest';
import type { Measure } from '../schema/site.ts';
import type { FigureDraft } from './draft.ts';
import { extract } from './index.ts';
import { assignMeasures } from './measure.ts';
import { annotate } from './text/annotate.ts';
import { findParagraphs } from './text/paragraphs.ts';

const rents: Measure = {
  id: 'rents',
  name: 'Rents',
  unit: 'USD',
  scale: 1,
  scale_name: 'US dollars',
  of: [['rent', 'rents']],
  not: ['office rents', 'ground-rent'],
};
const landings: Measure = {
  ...rents,
  id: 'landings',
  of: [
    ["harbour's fish", 'fish'],
    ['landed', 'landings'],
  ],
  not: [],
};

/** The measure of each figure of a text. */
const measuresIn = (text: string, measures: readonly Measure[] = [rents, landings]) =>
  extract({ id: 'test', text, published: '2031-05-14', measures }).claims.flatMap((claim) =>
    claim.type === 'figure' ? [claim.measure] : [],
  );

describe('the measure of a figure', () => {
  test.each<[string, (string | null)[]]>([
    ['Rents reached $900.', ['rents']],
    ['RENTS reached $900.', ['rents']],
    ['The city’s rents reached $900.', ['rents']],
    ['Wages reached $900.', [null]],
    // Whole words, whichever of them comes first.
    ['Parents paid $900.', [null]],
    ['Parents paid rents of $900.', ['rents']],
    // Words that rule it out, however they are put together.
    ['Office rents reached $900.', [null]],
    ['Office  rents reached $900.', [null]],
    ['Ground rent reached $900.', [null]],
    ['Rents on the ground reached $900.', ['rents']],
    // One word of each list.
    ['Landings of fish reached $900.', ['landings']],
    ['The harbour’s fish landings reached $900.', ['landings']],
    ['Fish reached $900.', [null]],
    // The unit must be that of the measure, or a rate of change.
    ['Rents reached 900 euros.', [null]],
    ['Rents rose by 4%.', ['rents']],
    ['Rents made up 4% of wages.', [null]],
    // “The total” says nothing of itself: the sentence does.
    ['Of rents, the total reached $900.', ['rents']],
    ['Of wages, the total reached $900.', [null]],
    ['In Orvik rents rose, and the total reached $900 and then $950.', ['rents', 'rents']],
    ['Rents rose. The total reached $900.', [null]],
    ['Office rents rose, and the total reached $900.', [null]],
    // What a figure is of counts before what else its sentence speaks of.
    ['As rents rose, wages reached $900.', [null]],
  ])('%s', (text, wanted) => {
    expect(measuresIn(text)).toEqual(wanted);
  });

  test('is the first of the site’s that has its words', () => {
    const homes: Measure = { ...rents, id: 'homes', not: [] };
    expect(measuresIn('Rents reached $900.', [homes, rents])).toEqual(['homes']);
    expect(measuresIn('Office rents reached $900.', [rents, homes])).toEqual(['homes']);
    expect(measuresIn('Rents reached $900.', [])).toEqual([null]);
  });

  test.each([
    ['the total', 'rents'],
    ['this record high', 'rents'],
    ['wages', null],
    [null, 'rents'],
  ])('of what is measured, %j leaves it to the sentence or not', (of, wanted) => {
    const text = 'Of rents, that is $900.';
    const doc = annotate(text, findParagraphs(text), null);
    const draft = { start: 18, end: 22, of, unit: 'USD', kind: 'money', change: null, measure: null };
    const figures = [draft as unknown as FigureDraft];
    assignMeasures(doc, figures, [rents]);
    expect(figures[0]?.measure).toBe(wanted);
  });

  test('words of a measure are words, not patterns', () => {
    const odd: Measure = { ...rents, id: 'odd', of: [['rents (gross)', '.*']], not: ['['] };
    expect(measuresIn('Rents reached $900.', [odd])).toEqual([null]);
    expect(measuresIn('Of rents (gross), the total reached $900.', [odd])).toEqual(['odd']);
  });
});
