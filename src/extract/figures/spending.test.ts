import { expect, test } from 'vitest';
import { figureIn, figuresIn } from './test-support.ts';

const of = (text: string, exact: string) => {
  const { of: span } = figureIn(text, exact);
  return span;
};

test.each([
  ['Of the missing money, $90,000 had gone on a boat and $41,200 on school fees.', '$41,200', 'missing money'],
  ['The strike has so far cost the council $1.1m.', '$1.1m', 'strike'],
  ['Rehn took more than $340,000 from elderly customers.', 'more than $340,000', null],
  ['Rehn raised $9m from a sale of boats.', '$9m', 'sale of boats'],
])('%s measures %s: %s', (text, exact, wanted) => {
  expect(of(text, exact)).toBe(wanted);
});

test.each([
  ['The council approved a budget of $5 million for the pool.', '$5 million', 'target'],
  ['Only 17 people would lose more than $1,000, Rehn told a meeting.', 'more than $1,000', 'forecast'],
  ['The plan would cost up to $6,200 a year.', 'up to $6,200', null],
  ['The firm now sees growth of 7 per cent.', '7 per cent', 'forecast'],
])('%s: %s is %s', (text, exact, modality) => {
  expect(figureIn(text, exact).modality).toBe(modality);
});

test('numbers of people that act or suffer need no noun', () => {
  expect(figuresIn('Some 12,000 packed the hall. About 300 have been driven from their homes.')).toEqual([
    'Some 12,000 → 12000 person',
    'About 300 → 300 person',
  ]);
  expect(figuresIn('Some 12,000 were sold. In all, 300 attended to it.')).toEqual([]);
});
