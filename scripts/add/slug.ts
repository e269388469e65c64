/** Longest part of a headline that a slug has. */
const LONGEST = 60;

/** Letters that no decomposition makes plain. */
const plain: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' },
};

/** `("2021-05-04", "Council votes for São João bridge!")` → `"2021-05-04-council-votes-for-sao-joao-bridge"` */
export function slugFor(day: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[øæœßđðłþı]/g, (letter) => plain[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = day;
  for (const word of words) {
    if (slug.length + word.length >= day.length + LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}
