/** Longest part of a headline that a slug has. */
const LONGEST = 60;

/** `("2021-05-04", "Council votes for São João bridge!")` → `"2021-05-04-council-votes-for-sao-joao-bridge"` */
export function slugFor(day: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = day;
  for (const word of words) {
    if (slug.length + word.length >= day.length + LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}
