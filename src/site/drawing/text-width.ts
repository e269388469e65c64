/** Advance widths of Arial in thousandths of an em: near enough to every system's sans for laying out labels. */
const advances: readonly (readonly [number, string])[] = [
  [191, "'’‘"],
  [222, 'ijl'],
  [278, ' !,./:;I[]\\ft|'],
  [333, '"()-`r“”{}'],
  [389, '*'],
  [500, 'Jckvxyzs'],
  [584, '+<=>~−'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…@'],
];

const byCharacter = new Map(advances.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));

/** What a reader's own sans may be wider by. */
const MARGIN = 1.07;

/** How wide a text is at most, in the unit of `size`. Letters that the table lacks count as a digit, ideographs as an em. */
export function textWidth(text: string, size: number, { bold = false } = {}): number {
  let thousandths = 0;
  for (const character of text)
    thousandths += byCharacter.get(character) ?? ((character.codePointAt(0) as number) >= 0x2e80 ? 1000 : 556);
  return (thousandths / 1000) * size * MARGIN * (bold ? 1.07 : 1);
}

const cuts = new Map<string, string>();

/** As `fitText`, remembered: for a drawing that fits the same labels again with every move. */
export function fitAgain(text: string, width: number, size: number): string {
  const key = `${width} ${size} ${text}`;
  let cut = cuts.get(key);
  if (cut === undefined) {
    cut = fitText(text, width, size);
    cuts.set(key, cut);
  }
  return cut;
}

/** The text, cut at a word and closed with “…” where it is wider than `width`. */
export function fitText(text: string, width: number, size: number, options?: { bold?: boolean }): string {
  if (textWidth(text, size, options) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ').replace(/[\s,;:.–-]+$/, '')} …`;
    if (textWidth(cut, size, options) <= width) return cut;
  }
  let cut = [...(words[0] as string)];
  while (cut.length > 1 && textWidth(`${cut.join('')}…`, size, options) > width) cut = cut.slice(0, -1);
  return `${cut.join('')}…`;
}

/** Breaks a text into lines no wider than `width`; what does not fit into `lines` of them is cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { lines = 2, bold = false }: { lines?: number; bold?: boolean } = {},
): string[] {
  const wrapped: string[] = [];
  const words = text.split(' ');
  while (words.length > 0) {
    if (wrapped.length === lines - 1) return [...wrapped, fitText(words.join(' '), width, size, { bold })];
    let line = words.shift() as string;
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, size, { bold }) <= width) line += ` ${words.shift()}`;
    wrapped.push(fitText(line, width, size, { bold }));
  }
  return wrapped;
}
