import { expect, test } from 'vitest';
import { KnownTexts } from './duplicates.ts';

const words = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, index) => `w${String.fromCharCode(97 + ((from + index) % 26))}${'x'.repeat((from + index) / 26)}`,
  ).join(' ');
const known = new KnownTexts();
known.add('long', words(0, 400));
known.add('short', 'The ferry is late.');

test.each([
  ['itself', words(0, 400), 'long'],
  ['itself in capitals, with other stops', words(0, 400).toUpperCase().replaceAll(' ', ', '), 'long'],
  ['most of it, with an addition', `${words(0, 360)} ${words(900, 940)}`, 'long'],
  ['a short text', 'The ferry is late!', 'short'],
])('%s is there', (_, text, slug) => expect(known.like(text)?.slug).toBe(slug));

test.each([
  ['another text', words(500, 900)],
  ['half of it, and another half', `${words(0, 200)} ${words(600, 800)}`],
  ['a short passage of it', words(10, 40)],
  ['another short text', 'The tram is late.'],
])('%s is not', (_, text) => expect(known.like(text)).toBeNull());
