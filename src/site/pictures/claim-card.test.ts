import { expect, test } from 'vitest';
import { CARD } from './card.ts';
import { type ClaimCard, drawClaimCard } from './claim-card.ts';
import { cardPng } from './png.ts';

const card: ClaimCard = {
  site: 'Harbour Watch',
  who: 'Ana Reyes',
  how: 'quoted in full, 8 May 2031',
  words: '“The quay is full”',
  around: null,
  source: 'The Harbour Gazette, 9 May 2031',
  title: 'Harbour talks',
  kind: 'quotation',
};

/** Width and height as a PNG says them in its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test.each<[string, Partial<ClaimCard>]>([
  ['a quotation', {}],
  ['a report', { kind: 'report' }],
  ['a figure in its sentence', { kind: 'figure', words: '$40bn', around: 'Freight came to $40bn.' }],
  ['words beyond its room', { words: 'word '.repeat(500) }],
  ['letters of no font', { who: '港口新闻', words: '⚓ ميناء', title: '港口' }],
  ['nothing', { who: '', how: '', words: '', source: '', title: '' }],
])('the picture of %s has its size', async (_, more) => {
  expect(sizeOf(await cardPng(drawClaimCard({ ...card, ...more })))).toEqual([CARD.width, CARD.height]);
});
