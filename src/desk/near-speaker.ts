import { nearNames } from '../editing/review/near-names.ts';
import type { Known } from './sheet.ts';

/** Where somebody's name is near to another: the surname alone, an initial, a word left out, the initials of a body, or one letter. */
export function isNear(name: string, { name: known, aliases }: Pick<Known, 'name' | 'aliases'>): boolean {
  return [known, ...aliases].some(
    (form) => isPartOf(name, form) || isPartOf(form, name) || nearNames([name, form]).length > 0,
  );
}

/** “I. Crane” and “Crane” are part of “Ida Crane”, “HBU” of “Hallow Boatmen’s Union”: every word of it, in their order. */
function isPartOf(shorter: string, longer: string): boolean {
  const [few, many] = [wordsOf(shorter), wordsOf(longer)];
  if (few.length === 0 || many.length === 0) return false;
  if (few.length === 1 && many.length > 2 && few[0] === many.map((word) => word.charAt(0)).join('')) return true;
  let at = 0;
  for (const word of many) {
    const wanted = few[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++;
  }
  return at === few.length && few.some((word) => word.length > 1);
}

/** In lower case, without stops and what is no name: “the”, “of”. */
function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu);
  return (words ?? []).filter((word) => !/^(?:the|an?|of|for|and)$/.test(word));
}
