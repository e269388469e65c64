import { describe, expect, test } from 'vitest';
import { extractVerbatim } from '../../src/article/make.ts';
import type { Measure } from '../../src/schema/site.ts';
import type { RegisteredSpeaker } from '../../src/schema/speaker.ts';
import { compoundSnippets, halves, repeated, typicalSnippets } from '../testing/snippets.ts';
import { countStringSteps } from '../testing/string-steps.ts';

// Whatever a text is made of, four times as much of it costs about four times as much. Steps are counted, not time, so that
// this holds on any machine. `npm run break` takes the time of all snippets, at sizes for which there is no time here.

/** Growth from a text to one of four times its length. Of a cost that grows with the square it is 16; stretches of fixed width that fill up make it more than 4. */
const MOST_GROWTH = 7;
const SHORT = 8_000;

const speakers: RegisteredSpeaker[] = ['Ann Lee', 'Tom Hale', 'Bank of Orvik', 'Orvik Courier'].map((name) => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  ...{ name, kind: 'person', country: null, roles: [], aliases: [], wikidata: null },
}));
const measures: Measure[] = ['USD', 'percent', 'day', 'people'].map((unit) => ({
  ...{ id: `trade-${unit}`.toLowerCase(), name: 'Trade', unit, scale: 1, scale_name: unit },
  ...{ of: [['trade', 'turnover', 'exports to Orvik'], ['Orvik']], not: ['trade deficit', 'arms'] },
}));

/** How many times as many steps a text of four times the length takes. */
function growthOf(textOf: (characters: number) => string): number {
  const steps = [SHORT, 4 * SHORT].map((characters) =>
    countStringSteps(() =>
      extractVerbatim({ id: 'a', text: textOf(characters), published: '2021-05-04', speakers, measures }, 'a'),
    ),
  );
  return (steps[1] as number) / (steps[0] as number);
}

test.each(typicalSnippets)('%j, over and over', (snippet) => {
  expect(growthOf((characters) => repeated(snippet, characters))).toBeLessThan(MOST_GROWTH);
});

test.each(compoundSnippets(30, 1))('%j, put together at random', (snippet) => {
  expect(growthOf((characters) => repeated(snippet, characters))).toBeLessThan(MOST_GROWTH);
});

describe('all of one, then all of the other', () => {
  test.each(['“no,” he said ', 'Ann Lee said it ', 'told reporters ', '5% '])('%j and dates', (snippet) => {
    for (const date of ['Monday ', '3 May 2021 ', 'who 3 May '])
      for (const [first, second] of [
        [snippet, date],
        [date, snippet],
      ] as const)
        expect(
          growthOf((characters) => halves(first, second, characters)),
          `${first}, ${second}`,
        ).toBeLessThan(MOST_GROWTH);
  });
});

describe('marked words that may stand in the text again', () => {
  test('many in the opening', () => {
    expect(growthOf((characters) => repeated('It was “a boat of some kind” and ', characters))).toBeLessThan(
      MOST_GROWTH,
    );
  });

  test('a heading picked from many places', () => {
    const heading = (characters: number) =>
      `A day.\n\nA port.\n\nIt is old.\n\n“${repeated('we were here … ', characters)}”\n\n`;
    expect(
      growthOf((characters) => heading(characters / 2) + repeated('“We were there,” Ann Lee said. ', characters / 2)),
    ).toBeLessThan(MOST_GROWTH);
  });
});
