import { expect, test } from 'vitest';
import { extract } from '../extract/index.ts';
import { findBrokenAnchors } from '../extract/text/anchors.ts';
import { excerptOf } from './excerpt.ts';

const text = [
  'Harbour opens',
  'Gulls fly. Ann Lee said the harbour was open. It cost $5 million. Gulls fly again. Tolls rose 4%. And so on.',
  'Nothing is claimed here.',
].join('\n');
const { paragraphs, claims } = extract({ id: 'harbour', text, published: '2031-05-09' });
const words = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('an excerpt has the headline and the sentences that hold claims, runs of them together', () => {
  const { paragraphs: kept } = excerptOf(text, paragraphs, claims, paragraphs[0] ?? null);
  expect(words(kept)).toEqual([
    'Harbour opens',
    'Ann Lee said the harbour was open. It cost $5 million.',
    'Tolls rose 4%.',
  ]);
});

test('claims stay where they are, and verbatim', () => {
  const excerpt = excerptOf(text, paragraphs, claims, null);
  expect(claims.length).toBeGreaterThan(2);
  expect(excerpt.claims).toEqual(claims);
  expect(findBrokenAnchors(text, excerpt.paragraphs, excerpt.claims)).toEqual([]);
});

test('words of other sentences are not quoted, whom they name stays known', () => {
  const [quotation] = claims.filter(({ type }) => type === 'quotation');
  if (quotation?.type !== 'quotation') throw new Error('no quotation');
  const far = { exact: 'Nothing', start: text.indexOf('Nothing'), end: text.indexOf('Nothing') + 7 };
  const elsewhere = { ...quotation, cue: far, speaker: { id: 'ann-lee', name: 'Ann Lee', ...far } };
  const [shown] = excerptOf(text, paragraphs, [elsewhere], null).claims;
  expect(shown).toMatchObject({
    cue: null,
    speaker: { id: 'ann-lee', name: 'Ann Lee', exact: null, start: null, end: null },
  });
});

test('the log of corrections does not repeat what is not shown', () => {
  const entry = {
    ...{ id: '0123456789ab', do: 'drop' as const, claim: '0123456789ab', type: 'quotation' as const },
    ...{ at: { start: 0, end: 9 }, date: '2031-05-10', reason: 'Nothing is said.' },
  };
  const log = [
    { ...entry, exact: 'Gulls fly again.', changes: [] },
    { ...entry, exact: '$5 million', changes: [{ field: 'of', was: 'Gulls', is: 'It' }] },
    { ...entry, exact: '$5 million', changes: [{ field: 'speaker', was: 'Gulls', is: null }] },
    { ...entry, exact: '$5 million', changes: [{ field: 'event', was: 'It cost', is: 'Gulls fly' }] },
  ];
  expect(excerptOf(text, paragraphs, claims, null, log).log).toEqual([
    { ...log[0], exact: '…' },
    { ...log[1], changes: [{ field: 'of', was: '…', is: 'It' }] },
    log[2],
    { ...log[3], changes: [{ field: 'event', was: 'It cost', is: '…' }] },
  ]);
});

test('no claims, no words', () => {
  expect(excerptOf(text, paragraphs, [], null)).toEqual({ paragraphs: [], claims: [], log: [] });
});
