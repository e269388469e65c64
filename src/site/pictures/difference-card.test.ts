import { expect, test } from 'vitest';
import { type DifferenceCard, drawDifferenceCard } from './difference-card.ts';
import { cardPng } from './png.ts';

const side = { value: '40', who: 'Ana Reyes, forecast', source: 'The Herald, 9 May 2031', isCount: false };
const card: DifferenceCard = {
  site: 'On the Quay',
  above: 'Where articles differ',
  title: 'Freight of the harbour, 2031',
  unit: 'million tonnes',
  sides: [side, { ...side, value: '38', who: 'The Harbour Board recorded', isCount: true }],
  more: '',
};

function wordsIn(drawn: unknown): string[] {
  if (typeof drawn === 'string') return [drawn];
  return (drawn as { props: { children: unknown[] } }).props.children.flatMap(wordsIn);
}

test('says what differs, each side with who and where, and how many more there are', () => {
  const words = wordsIn(drawDifferenceCard({ ...card, sides: [side, side, side, side], more: 'And 1 more.' }));
  expect(words.filter((word) => word === '40')).toHaveLength(3);
  expect(words).toEqual(
    expect.arrayContaining([
      'Freight of the harbour, 2031',
      'Ana Reyes, forecast',
      'The Herald, 9 May 2031',
      'And 1 more.',
    ]),
  );
});

test('a title and names in other letters give way', () => {
  const words = wordsIn(drawDifferenceCard({ ...card, title: '港口貨運', sides: [{ ...side, value: '四十' }] }));
  expect(words.filter((word) => word === '…')).toHaveLength(2);
});

test('has the size of all pictures', async () => {
  const png = Buffer.from(await cardPng(drawDifferenceCard(card)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
