/** A word or number of a text, in the form in which texts are compared, and its place. */
export interface Token {
  /** Lower case, without accents of typography: `"Beijing’s"` → `beijing`, `"1,500"` → `1500`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their apostrophes, and numbers with their points and commas. */
export const wordPattern = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** Words and numbers of a text in order. Case, punctuation, quotation marks and spacing are left out. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The form in which a word or number is compared. */
export function plain(written: string): string {
  if (/^\d/.test(written)) return written.replace(/,(?=\d{3}(?!\d))/g, '');
  return written
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]s$/, '')
    .replaceAll('’', "'");
}
