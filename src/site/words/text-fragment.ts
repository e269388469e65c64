/** Words are given whole up to so many characters; longer ones by their beginning and end. */
const WHOLE = 120;

/** So many words at a time is a beginning, an end or a context made longer. */
const STEP = 3;

/** Of so many words a context is made at most. */
const LONGEST = 24;

/**
 * The fragment that makes a browser mark some words on the page that they were published on
 * (https://wicg.github.io/scroll-to-text-fragment/): `":~:text=It%20is%20full"`. Null where it would mark other words of the
 * article first. `texts` are the words of the article's paragraphs; the words are those from `start` to `end` of the paragraph
 * `index`.
 */
export function textFragment(texts: readonly string[], index: number, start: number, end: number): string | null {
  const own = texts[index] ?? '';
  const words = plain(own.slice(start, end));
  if (words === '') return null;
  const paragraphs = texts.map(plain);
  const before = plain(own.slice(0, start));
  const at =
    paragraphs.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0) + before.length + gap(own, start);
  const all = paragraphs.join('\n');
  const parts = words.length <= WHOLE ? [words] : shortEnds(words, all, at);
  if (parts === null) return null;
  const prefix = prefixFor(parts, words, before, all, at);
  if (prefix === null) return null;
  return `:~:text=${[...(prefix === '' ? [] : [`${encoded(prefix)}-`]), ...parts.map(encoded)].join(',')}`;
}

/** Whether a blank stands before a place of a text, which `plain` takes away from the end of what is before it. */
function gap(text: string, start: number): number {
  return /\S\s+$/.test(text.slice(0, start)) ? 1 : 0;
}

/** As a browser compares: any white space is one blank. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning and end of long words, as short as lead to these very words and end with them. */
function shortEnds(words: string, all: string, at: number): [string, string] | null {
  const tokens = words.split(' ');
  for (let count = STEP; 2 * count <= tokens.length; count += STEP) {
    const [first, last] = [tokens.slice(0, count).join(' '), tokens.slice(-count).join(' ')];
    const ends = placesOf(last, all).find((place) => place >= at + first.length);
    if (ends === at + words.length - last.length) return [first, last];
  }
  return null;
}

/** The shortest words before them that no earlier place has, none where none are needed; null where all do not suffice. */
function prefixFor(parts: readonly string[], words: string, before: string, all: string, at: number): string | null {
  const [first = words] = parts;
  const tokens = before === '' ? [] : before.split(' ');
  for (let count = 0; count <= Math.min(tokens.length, LONGEST); count += count === 0 ? 1 : STEP) {
    const prefix = count === 0 ? '' : tokens.slice(-count).join(' ');
    const glue = /\s/.test(all[at - 1] ?? '') ? ' ' : '';
    const sought = prefix === '' ? first : `${prefix}${glue}${first}`;
    const [place] = placesOf(sought, all);
    if (place !== undefined && place + sought.length - first.length === at) return prefix;
  }
  return null;
}

/** Where words stand in a text, without case and between words, as a browser looks for them. */
function placesOf(words: string, all: string): number[] {
  const [text, sought] = [all.toLowerCase(), words.toLowerCase()];
  // Lower case may be longer, as of “İ”: then places are not told, and no link is made.
  if (text.length !== all.length || sought.length !== words.length) return [];
  const places: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    if (isEdge(text, at) && isEdge(text, at + sought.length)) places.push(at);
  return places;
}

function isEdge(text: string, at: number): boolean {
  return !(isWordCharacter(text[at - 1]) && isWordCharacter(text[at]));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** Escaped; a hyphen and a comma mean something in a fragment. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
