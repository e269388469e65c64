import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** Longest part of a headline that a slug has. */
const LONGEST = 60;

/**
 * The name of an article's files: its day and its headline in Latin letters, whatever the script. A headline that has
 * neither letters nor digits is told by a short hash of it.
 *
 * `("2021-05-04", "Council votes for São João bridge!")` → `"2021-05-04-council-votes-for-sao-joao-bridge"`,
 * `("2021-05-04", "议会投票")` → `"2021-05-04-yi-hui-tou-piao"`
 */
export function slugFor(day: string, title: string): string {
  const words = latinWordsOf(title);
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > LONGEST) break;
    kept.push(word);
  }
  const [first = createHash('sha256').update(title).digest('hex').slice(0, 8)] = words;
  return [day, ...(kept.length > 0 ? kept : [first.slice(0, LONGEST)])].join('-');
}

/** `("2021-05-04-editorial", 2)` → `"2021-05-04-editorial-2"`: the second article that would have this name. */
export function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}

/** Lower-case words of ASCII letters and digits. Each Han character is a word, since Chinese has no blanks between them. */
function latinWordsOf(title: string): string[] {
  return anyAscii(title.normalize('NFKC').replace(/\p{Script=Han}/gu, ' $& '))
    .replace(/['`]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
