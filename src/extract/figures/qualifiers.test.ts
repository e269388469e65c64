import { describe, expect, test } from 'vitest';
import { figureIn } from './test-support.ts';

describe('qualifiers', () => {
  test.each([
    ['It lost around 5% of its staff.', 'around 5%', 'about'],
    ['It lost some 500 workers.', 'some 500 workers', 'about'],
    ['It lost roughly $5m.', 'roughly $5m', 'about'],
    ['An estimated 7 million trees burned.', 'estimated 7 million trees', 'about'],
    ['It lost a hundred or so workers.', 'a hundred or so workers', 'about'],
    ['It lost nearly 5%.', 'nearly 5%', 'under'],
    ['It lost up to $5m.', 'up to $5m', 'under'],
    ['It lost as many as 14 boats.', 'as many as 14 boats', 'under'],
    ['It lost just under 5%.', 'just under 5%', 'under'],
    ['It lost more than a fifth.', 'more than a fifth', 'over'],
    ['It lost at least 14 boats.', 'at least 14 boats', 'over'],
    ['It lost over $5m.', 'over $5m', 'over'],
    ['It lost 50+ boats.', '50+ boats', 'over'],
    ['It lost 5% or more.', '5% or more', 'over'],
    ['Capacity will go up to 42 tonnes.', '42 tonnes', null],
    ['Capacity fell by up to 42 tonnes.', 'up to 42 tonnes', 'under'],
    ['It lost a record $5m.', '$5m', null],
    ['It lost only 14 boats.', '14 boats', null],
    ['The abbey stood under six bishops.', 'six bishops', null],
    ['Council split over 640 homes at the pit.', '640 homes', null],
    ['Council built over 640 homes at the pit.', 'over 640 homes', 'over'],
  ] as const)('%s', (text, exact, qualifier) => {
    expect(figureIn(text)).toMatchObject({ exact, qualifier });
  });

  test.each([
    ['It lost nearly 5%.', 'nearly'],
    ['Up to 42 boats were lost.', 'Up to'],
    ['It lost no fewer than 14 boats.', 'no fewer than'],
    ['It lost a little more than about 14 boats.', 'little more than'],
    ['It lost a hundred or so workers.', 'or so'],
    ['It lost 5% or more.', 'or more'],
    // what has no words of the text
    ['It lost 50+ boats.', undefined],
    ['It lost ~50 boats.', undefined],
    ['Dozens of boats were lost.', undefined],
    ['It lost a record $5m.', undefined],
  ] as const)('%s says %s', (text, words) => {
    expect(figureIn(text).qualifier_words).toBe(words);
  });
});
