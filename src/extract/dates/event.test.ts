import { describe, expect, test } from 'vitest';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findDates } from './index.ts';

const published = '2022-06-15';

/** `words | kind | event` */
function datedIn(text: string): string[] {
  return findDates(annotate(text, findParagraphs(text), published)).map(
    ({ start, end, kind, event }) => `${text.slice(start, end)} | ${kind} | ${event}`,
  );
}

describe('the clause that a date dates, and its kind', () => {
  test.each([
    [
      'In March 2021 the company sold its stake in a rival, analysts said.',
      ['March 2021 | event | the company sold its stake in a rival'],
    ],
    // what is still to come is a plan, whatever the tense
    ['Our lease expires on June 30.', ['June 30 | plan | Our lease expires']],
    ['Our lease expired on June 10.', ['June 10 | event | Our lease expired']],
    ['By 2018 rents had doubled to $900 a month.', ['2018 | period | rents had doubled to $900 a month']],
    // marks and half words at the edges
    ['‘The first boat will sail this autumn.’', ['this autumn | plan | The first boat will sail this autumn']],
    // what was cut in its middle: a comparison, the start of what is to come, an amount without its measure
    ['Rents are higher than they were in May.', ['May | event | Rents are higher']],
    ['Oak is larger than its rival was in May.', ['May | event | Oak is larger than its rival']],
    ['They will not act until at least 2025.', ['2025 | plan | They will not act']],
    ['The council voted to lift fares, starting October 3.', ['October 3 | plan | The council voted to lift fares']],
    [
      'The catch reached 9 tonnes this year, 8 percent more than in 2019.',
      ['this year | period | The catch reached 9 tonnes', '2019 | period | The catch reached 9 tonnes this year'],
    ],
    [
      'It has had offices in Oslo, Bergen and Hale since 2019.',
      ['2019 | period | It has had offices in Oslo, Bergen and Hale'],
    ],
    [
      'Oak was rebuilt in the wake of the May 11, 2001 flood.',
      ['May 11, 2001 | event | Oak was rebuilt in the wake of the May 11, 2001 flood'],
    ],
    ['As many as 300 firms left in 2019.', ['2019 | period | As many as 300 firms left']],
    ['The parliament dissolved itself on Monday.', ['Monday | event | The parliament dissolved itself']],
    [
      'Wheat stocks are low, the ministry said on Tuesday.',
      ['Tuesday | statement | Wheat stocks are low, the ministry said'],
    ],
    [
      'On Tuesday, the minister, a former judge, resigned.',
      ['Tuesday | event | the minister, a former judge, resigned'],
    ],
    [
      'Between January and May 2022, exports were up by a fifth.',
      ['Between January and May 2022 | period | exports were up by a fifth'],
    ],
    ['The two leaders will meet in Lima next month.', ['next month | plan | The two leaders will meet in Lima']],
    ['The harbour has been closed since 2014.', ['2014 | period | The harbour has been closed']],
    [
      "Tuesday's talks collapsed, but envoys will return on Friday.",
      ["Tuesday | statement | Tuesday's talks collapsed", 'Friday | plan | envoys will return'],
    ],
    ['LIMA (Newswire) - The mine closed on June 3.', ['June 3 | event | The mine closed']],
    [
      'Rents have fallen so far this year in the port.',
      ['this year | event | Rents have fallen so far this year in the port'],
    ],
    ['The June 3 hearing lasted an hour.', ['June 3 | event | The June 3 hearing lasted an hour']],
    ['The club, which was founded in 1903, is bankrupt.', ['1903 | event | The club, which was founded']],
    [
      'The mayor said he would leave office after the island held elections in 2019.',
      ['2019 | event | the island held elections'],
    ],
    ['June 14, 2022', ['June 14, 2022 | statement | null']],
    // no fragments: what has no subject, or no verb, is left out
    [
      'The old mayor, who had run the council and the docks and the two great markets of the north for years, lost his seat in May.',
      ['May | event | null'],
    ],
    [
      'It was short of staff despite a fall in rents in 2021.',
      ['2021 | event | It was short of staff despite a fall in rents'],
    ],
    ['Global assets in 2019', ['2019 | event | null']],
    ['Shares added 2% to begin the week.', ['the week | event | Shares added 2% to begin the week']],
    ['It will hire 40 people over the next five years.', ['the next five years | period | It will hire 40 people']],
    [
      'In a June 3 letter, the doctors thanked the council.',
      ['June 3 | statement | In a June 3 letter, the doctors thanked the council'],
    ],
  ])('%s', (text, expected) => {
    expect(datedIn(text)).toEqual(expected);
  });

  test('is short enough for a timeline, and verbatim', () => {
    const text = `On Monday the council of the northern province, ${'which had met in a long and bitter session with many speakers, '.repeat(8)}voted.`;
    for (const { event } of findDates(annotate(text, findParagraphs(text), published))) {
      expect(event === null || (event.length <= 100 && text.includes(event))).toBe(true);
    }
  });
});
