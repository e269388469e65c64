import { placeOfFault } from '../content/text-file.ts';
import { Unusable } from './found.ts';

/** Control characters that no text has, line breaks and tabs aside. */
const control = /[\0-\x08\x0e-\x1f]/g;

/** The text of a file: UTF-8, or UTF-16 where a byte-order mark says so. Throws what is wrong with it. */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const binary = 'It is no text but a binary file. Save the article as text, Markdown or HTML.';
  if (encoding === 'utf-8' && bytes.includes(0)) throw new Unusable(binary);
  let text: string;
  try {
    // A mark of UTF-8 stays: the text is kept byte for byte.
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (encoding !== 'utf-8') throw new Unusable(`It is not ${encoding.toUpperCase()}. Save it as UTF-8.`);
    const { line, column } = placeOfFault(bytes);
    throw new Unusable(`It is not UTF-8 from line ${line}, column ${column} on. Save it as UTF-8.`);
  }
  const controls = text.match(control)?.length ?? 0;
  if (controls * 100 > text.length) throw new Unusable(binary);
  if (text.replace('\ufeff', '').trim() === '') throw new Unusable('It is empty.');
  return text;
}

function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isSilentUtf16 = (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0);
  if (isSilentUtf16)
    throw new Unusable(
      'It looks like UTF-16 without a byte-order mark, so its byte order is a guess. Save it as UTF-8.',
    );
  return 'utf-8';
}
