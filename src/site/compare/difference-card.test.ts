import { expect, test } from 'vitest';
import { differenceCard, differencePicture, differenceText } from './difference-card.ts';
import type { DifferenceView, SideView } from './differences.ts';

const place = { words: '$40', className: 'f', href: '/articles/a/#x', source: 'The Herald, 9 May 2031' };
const forecast = { who: { name: 'Ana Reyes', href: null }, how: 'forecast', places: [place], more: 0 };
const side = (fields: Partial<SideView>): SideView => ({ value: '40', stated: [], more: 0, recorded: [], ...fields });
const count = {
  by: 'The Harbour Board recorded',
  series: 'Freight',
  value: '38',
  workedOut: false,
  source: 'Bulletin',
  url: 'https://a.example',
};

const view: DifferenceView = {
  id: 'figures-1',
  title: 'Freight of the harbour, 2031',
  subject: 'Freight of the harbour, 2031',
  unit: 'million tonnes',
  sides: [side({ value: '38', recorded: [count] }), side({ stated: [forecast] })],
  reasons: [],
  notes: [],
};
const card = differenceCard(view, 'On the Quay');

test('each side has who and where; a count is told from what was stated', () => {
  expect(card.sides).toEqual([
    { value: '38', who: 'The Harbour Board recorded', source: 'Bulletin', isCount: true },
    { value: '40', who: 'Ana Reyes, forecast', source: 'The Herald, 9 May 2031', isCount: false },
  ]);
  expect(card.more).toBe('');
});

test('what has no room is counted', () => {
  const sides = ['1', '2', '3', '4', '5'].map((value) => side({ value, stated: [forecast] }));
  expect(differenceCard({ ...view, sides }, 'On the Quay').more).toBe('And 2 more sides.');
});

test('the same in a sentence, for whoever cites it or does not see it', () => {
  const told =
    'Freight of the harbour, 2031, million tonnes: 38 (The Harbour Board recorded; Bulletin) and 40 (Ana Reyes, forecast; The Herald, 9 May 2031)';
  expect(differencePicture('figures-1', card)).toEqual({ src: '/differences/figures-1/card.png', alt: told });
  expect(differenceText(card, 'https://quay.example/d/')).toBe(`${told}. On the Quay, https://quay.example/d/`);
});
