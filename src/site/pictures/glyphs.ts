import subsets from '@fontsource/source-serif-4/unicode.json' with { type: 'json' };

/** Scripts of the typeface that pictures are set in; each is a font file of its own. */
export const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const;

/** `"U+0000-00FF,U+0131"` → `[[0, 255], [305, 305]]` */
const ranges = scripts.flatMap((script) =>
  subsets[script].split(',').map((range) => {
    const [from = '', to = from] = range.slice('U+'.length).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  }),
);

/** Whether the fonts have all of a text's letters and signs. */
export function isCovered(text: string): boolean {
  return [...text].every((sign) => {
    const point = sign.codePointAt(0) as number;
    return ranges.some(([from, to]) => from <= point && point <= to);
  });
}

/** A text with “…” for words that the fonts lack, as a row of boxes would say nothing; empty where no word is left. */
export function coveredWords(text: string): string {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => (isCovered(word) ? word : '…'));
  const kept = words.filter((word, index) => word !== '…' || words[index - 1] !== '…');
  return kept.some((word) => /[\p{L}\p{N}]/u.test(word)) ? kept.join(' ') : '';
}
