import { expect, test } from 'vitest';
import type { Claim } from '../schema/claim.ts';
import { decide } from './decide.ts';
import { versionOf } from './opened.ts';
import { readSpan } from './read-span.ts';
import { openedText } from './testing-opened.ts';
import { toldFields } from './told-fields.ts';

// What is prefilled when an editor selects words and says what they are.

const text = `Kiln reopens in Tarrow

TARROW, 3 May 2031 — “The kiln is lit,” Mayor Ada Holt said on Friday. The work cost $4 million in 2030.

The guild, in a letter that Holt read out, gave its view: the old bricks belong to the town. Potter Nils Orde told the council on 28 April that glass would be sold by June.

“We will fire nine hundred bowls,” said Orde. His kiln is called Nine Hundred Bowls.
`;
const at = openedText(text);
const read = (words: string, type: Claim['type'], from = at) => {
  const start = text.indexOf(words);
  return toldFields(readSpan(from, { start, end: start + words.length })[type]);
};
const orde = { speaker: 'Nils Orde', speaker_words: 'Orde' };

test.each<[what: string, words: string, Claim['type'], fields: object]>([
  [
    'words of a statement that was found: whose it is, to whom and when',
    ...(['would be sold', 'quotation'] as const),
    {
      ...{ mode: 'indirect', said: '2031-04-28', cue: 'told', to: { unnamed: 'council' } },
      ...{ speaker: 'Nils Orde', speaker_words: 'Potter Nils Orde' },
    },
  ],
  [
    'words that were passed by: whose they would be in quotation marks',
    ...(['the old bricks belong to the town', 'quotation'] as const),
    { mode: 'partial', marked: true, cue: 'read', said: '2031-05-02', speaker: 'Ada Holt', speaker_words: 'Holt' },
  ],
  ['words that nobody says', 'reopens in Tarrow', 'quotation', { mode: 'indirect' }],
  [
    'a figure that was found, whatever is selected of it',
    ...(['nine hundred', 'figure'] as const),
    { kind: 'count', value: 900, unit: 'bowl', of: 'bowls', modality: 'forecast', ...orde },
  ],
  [
    'a figure with its time',
    ...(['$4 million', 'figure'] as const),
    { kind: 'money', value: 4_000_000, unit: 'USD', of: 'work', modality: 'actual', period: '2030' },
  ],
  [
    'a figure that was passed by: what its words alone say',
    ...(['Nine Hundred Bowls', 'figure'] as const),
    { kind: 'count', value: 900, unit: 'bowl', of: 'Bowls', modality: 'actual' },
  ],
  ['words without a number', 'the old bricks', 'figure', { kind: 'count', modality: 'actual' }],
  [
    'a date',
    ...(['28 April', 'date'] as const),
    {
      ...{ edtf: '2031-04-28', grain: 'day', basis: 'relative', kind: 'statement' },
      event: 'Potter Nils Orde told the council on 28 April that glass would be sold by June',
      anchor: { edtf: '2031-05-03', words: null },
    },
  ],
  ['words without a time', 'Kiln reopens', 'date', { grain: 'day', basis: 'stated', kind: 'event' }],
])('%s', (_, words, type, fields) => {
  expect(read(words, type)).toEqual(fields);
});

test('what an editor has corrected around the words holds for them, too', () => {
  const claims = at.edits.claims
    .filter(({ exact }) => exact === 'glass would be sold by June')
    .map((claim) => ({ id: claim.id, version: versionOf(claim) }));
  const fields = { speaker: 'Potters’ Guild', said: '2031-04-30' };
  const corrected = decide(
    at,
    { do: 'set', claims, fields, reason: 'Its minutes.' },
    { by: 'Ida', today: '2031-05-04' },
  );
  expect(read('would be sold', 'quotation', corrected)).toMatchObject(fields);
});
