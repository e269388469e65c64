import { describe, expect, test } from 'vitest';
import { amountsInWords, corrected, type Person, peopleCalled } from './people.ts';

const person = (name: string, ...others: string[]): Person => ({
  ...{ name, names: [name, ...others], href: `/speakers/${name}/`, said: '2 statements' },
});
const people = [person('Ana Reyes', 'Ана Рейес', '安娜'), person('Harbour Board of Karsk'), person('Anatol Brandt')];
const called = (typed: string) => peopleCalled(typed, people).map(({ name }) => name);

describe('a speaker is found', () => {
  test.each<[string, string[]]>([
    ['reyes', ['Ana Reyes']],
    ['Ana', ['Ana Reyes', 'Anatol Brandt']],
    ['brandt anatol', ['Anatol Brandt']],
    ['Рейес', ['Ana Reyes']],
    ['安娜', ['Ana Reyes']],
    ['Reyez', ['Ana Reyes']],
    ['Harbor board', ['Harbour Board of Karsk']],
    ['Bramdt', ['Anatol Brandt']],
    ['Brrmdt', []],
    ['ena', []],
    ['said', []],
    ['of', []],
    ['the Board of Karsk', ['Harbour Board of Karsk']],
    ['  ', []],
  ])('%s', (typed, names) => expect(called(typed)).toEqual(names));

  test('by their own name before one that is a slip away', () => {
    expect(peopleCalled('Karin', [person('Marin Lee'), person('Karin Holm')]).map(({ name }) => name)).toEqual([
      'Karin Holm',
      'Marin Lee',
    ]);
  });
});

test.each([
  ['sanctons', 'sanctions'],
  ['harbour sanctons', 'harbour sanctions'],
  ['sanctions', null],
  ['zzzzzz', null],
  ['cat', null],
])('%s is mended to %s', (typed, mended) => {
  expect(corrected(typed, ['sanctions', 'harbour', 'cart'])).toBe(mended);
});

test.each([
  ['$220bn', '220 billion'],
  ['€1.5m of tea', '1.5 million of tea'],
  ['£ 3 tn', '3 trillion'],
  ['220 billion', '220 billion'],
  ['5 boats', '5 boats'],
])('%s is looked for as %s', (typed, words) => expect(amountsInWords(typed)).toBe(words));
