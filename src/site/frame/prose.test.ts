import { expect, test } from 'vitest';
import { literal, proseOf } from './prose.ts';

test('a sentence is plain words, links by name, marks and code', () => {
  expect(
    proseOf('See [all ferries](list), or a [thin line](mark:q-reported) and `null`.', { list: '/ferries/' }),
  ).toEqual([
    'See ',
    { kind: 'link', of: '/ferries/', pieces: ['all ferries'] },
    ', or a ',
    { kind: 'mark', of: 'q reported', pieces: ['thin line'] },
    ' and ',
    { kind: 'code', of: '', pieces: ['null'] },
    '.',
  ]);
});

test('square brackets that lead nowhere are words', () => {
  expect(proseOf('“Tuesday” is printed, [3 May 2016] is not.', {})).toEqual([
    '“Tuesday” is printed, [3 May 2016] is not.',
  ]);
});

test.each([
  ['See [the list](ferries).', 'give Prose an address of that name'],
  ['One.\n\nTwo.', 'no single paragraph'],
  ['A ![picture](boat).', 'holds “image”'],
])('%s is refused', (words, message) => {
  expect(() => proseOf(words, {})).toThrow(message);
});

test.each([
  'Scratch & <Record>',
  '*So* __called__ [by](javascript:x)',
  '1. First',
  '# Head',
  '`a` ![b](c) <https://d.example> e@f.example',
  '&amp; \\* ~~x~~ | y',
  '—  “Quay”',
])('%s is only words', (name) => {
  const words = name.replace(/\s+/g, ' ');
  expect(proseOf(`${literal(name)} says it.`, {})).toEqual([`${words} says it.`]);
  expect(proseOf(`It is ${literal(name)}.`, {})).toEqual([`It is ${words}.`]);
});
