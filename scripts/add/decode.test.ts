import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const meta = (charset: string) => `<html><head><meta charset="${charset}"></head><p>`;

test.each([
  ['windows-1252', bytes(meta('windows-1252'), [0x93, 0x47, 0x72, 0xfc, 0x6e, 0x94]), '“Grün”'],
  ['iso-8859-1', bytes('<META http-equiv=content-type content="text/html; charset=ISO-8859-1">', [0x47, 0xfc]), 'Gü'],
  ['windows-1251', bytes(meta('windows-1251'), [0xcc, 0xee, 0xf1, 0xf2]), 'Мост'],
  ['koi8-r', bytes('<?xml version="1.0" encoding="koi8-r"?><p>', [0xed, 0xcf, 0xd3, 0xd4]), 'Мост'],
  ['shift_jis', bytes(meta('Shift_JIS'), [0x8b, 0xb4]), '橋'],
  ['gb2312', bytes(meta('gb2312'), [0xc7, 0xc5]), '桥'],
  ['euc-kr', bytes(meta('euc-kr'), [0xb4, 0xd9, 0xb8, 0xae]), '다리'],
  ['utf-16le', Buffer.from('The bridge is long.', 'utf16le'), 'The bridge is long.'],
  ['utf-16be', Buffer.from('The bridge is long.', 'utf16le').swap16(), 'The bridge is long.'],
])('%s is read as declared, and recorded', (encoding, file, words) => {
  const decoded = decode(file);
  expect(decoded.text).toContain(words);
  expect(decoded.encoding).toBe(encoding);
});

test.each([
  ['UTF-8', Buffer.from('“Grün”')],
  ['UTF-8 in a page that says otherwise', Buffer.from(`${meta('windows-1252')}“Grün”`)],
  ['plain letters', Buffer.from(`${meta('windows-1251')}Green`)],
])('%s is UTF-8', (_, file) => expect(decode(file)).toEqual({ text: file.toString(), encoding: null }));

test('an encoding that is given is used', () => {
  expect(decode(bytes([0x47, 0xfc, 0x6e]), 'windows-1252')).toEqual({ text: 'Gün', encoding: 'windows-1252' });
});

test.each([
  [
    '“It wasâ€¦ â€œgreenâ€\u009d,” saidÂ\u00a0she, in a cafÃ© of MÃ¼nster.',
    '“It was… “green”,” said\u00a0she, in a café of Münster.',
  ],
  ['â€œItâ€™s hereâ€\u009d', '“It’s here”'],
])('text that was encoded twice is mended: %s', (twice, once) => {
  const { text, encoding } = decode(Buffer.from(twice));
  expect(text).toBe(once);
  expect(encoding).toMatch(/encoded twice and mended in \d places/);
});

test.each(['Ångström, naïve, São Paulo, «à»', 'ÄÖÜ', '“Ça”, “É”', '£5–€6 … “ü”'])('%s stays', (text) =>
  expect(decode(Buffer.from(text))).toEqual({ text, encoding: null }),
);

test.each([
  [
    'bytes of no declared kind',
    bytes('Gr', [0xfc], 'n'),
    'It is not UTF-8 from here on, and declares no other encoding.',
  ],
  ['an encoding that nobody knows', bytes(meta('klingon-1'), [0xfc]), 'It declares the encoding "klingon-1"'],
  [
    'bytes that the declared encoding has not',
    bytes(meta('shift_jis'), [0x81, 0x20, 0xff]),
    'Its encoding is declared as shift_jis, but',
  ],
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe]), ''],
])('%s: refused', (_, file, reason) => expect(() => decode(file)).toThrow(reason));
