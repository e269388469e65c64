import { placeAt } from '../../src/schema/reading/text-faults.ts';
import { placeOfFault } from '../content/text-file.ts';
import { EMPTY, Unusable } from './found.ts';

/** Control characters that no text has, line breaks and tabs aside; and those that a wrong table of letters gives. */
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
const wrongTable = /[\x80-\x9f\ufffd]/;

/** Bytes in which a page declares its encoding, as browsers look for it. */
const HEAD = 4096;

export interface Decoded {
  readonly text: string;
  /** As it is recorded, where the bytes were not read as UTF-8 or were mended; else null. */
  readonly encoding: string | null;
}

/**
 * The text of a file. Its encoding is the one of its byte-order mark; UTF-8, where the bytes are; else the one that is
 * given, or that the file declares. None is guessed, but UTF-16, which every second byte tells. Throws what is wrong.
 */
export function decode(bytes: Uint8Array, given: string | null = null): Decoded {
  const declared = given ?? declaredIn(bytes);
  const encoding =
    markedBy(bytes) ?? silentUtf16(bytes) ?? (isUtf8(bytes) && !/2022/.test(declared ?? '') ? 'utf-8' : declared);
  if (encoding === null || /^utf-?8$/i.test(encoding)) return sound(utf8(bytes), null);
  const text = decoderOf(encoding, given === null).decode(bytes);
  const wrong = text.search(wrongTable);
  if (wrong >= 0) {
    const { line, column } = placeAt(text, wrong);
    if (wrong === text.length - 1)
      throw new Unusable(
        `It breaks off here, in the middle of a character of ${encoding}. Get the file again; if nothing but this character is missing, save it as UTF-8.`,
        { line, column },
      );
    throw new Unusable(
      `Its encoding is declared as ${encoding}, but the bytes here stand for no character in that. ${REMEDY}`,
      { line, column },
    );
  }
  return sound(text, encoding.toLowerCase());
}

const REMEDY = 'Save it as UTF-8, or give its true encoding, such as `--encoding windows-1252`.';

function utf8(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unusable(BINARY);
  try {
    // A mark of UTF-8 stays: the text is kept byte for byte.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Unusable(`It is not UTF-8 from here on, and declares no other encoding. ${REMEDY}`, placeOfFault(bytes));
  }
}

const BINARY = 'It is not text but a binary file. Save the article as text, Markdown or HTML.';

function sound(text: string, encoding: string | null): Decoded {
  const controls = text.match(control)?.length ?? 0;
  if (controls * 100 > text.length) throw new Unusable(BINARY);
  if (text.replace('\ufeff', '').trim() === '') throw new Unusable(EMPTY);
  const { text: mended, places } = mendTwice(text);
  if (places === 0) return { text, encoding };
  return { text: mended, encoding: `${encoding ?? 'utf-8'}, encoded twice and mended in ${places} places` };
}

function markedBy([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 of a language of few letters, without a mark: each second byte is 0, or the same of a few. */
function silentUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (sample.length < 4 || most * 5 < sample.length || Math.min(even, odd) * 10 > most) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== null;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What a page or an XML file says of itself: `<meta charset="windows-1251">`, `<?xml encoding="koi8-r"?>`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, xml] = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head) ?? [];
  const [, meta] = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head) ?? [];
  return xml ?? meta ?? null;
}

function decoderOf(encoding: string, isDeclared: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const what = isDeclared
      ? `It declares the encoding "${encoding}", which does not exist.`
      : `There is no encoding "${encoding}".`;
    throw new Unusable(`${what} ${REMEDY}`);
  }
}

/** The bytes of windows-1252, by the characters that they stand for. */
const bytesOf1252 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** Runs of characters that are bytes above 127 there. */
const high = new RegExp(
  `[${[...bytesOf1252]
    .filter(([, byte]) => byte >= 0x80)
    .map(([character]) => character)
    .join('')}]{2,}`,
  'gu',
);

/**
 * Mends text that was UTF-8, read as windows-1252 and written as UTF-8 again: `“It wasâ€¦”` → `“It was…”`. A run is
 * mended where its bytes are UTF-8 as they stand, which letters that belong together hardly ever are.
 */
function mendTwice(text: string): { text: string; places: number } {
  let places = 0;
  const mended = text.replace(high, (run) => {
    const bytes = Uint8Array.from(run, (character) => bytesOf1252.get(character) ?? 0);
    if (!isUtf8(bytes)) return run;
    places++;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
  return { text: mended, places };
}
