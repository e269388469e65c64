import { companyWords } from '../english/bodies.ts';
import type { Cast, Organisation } from './cast.ts';

/** More companies than this with one first word are not told apart by it. */
const MOST_NAMESAKES = 8;

/** The companies of a cast by the first word of their names, made for the first that asks. */
const indexes = new WeakMap<Cast, ReadonlyMap<string, readonly Organisation[]>>();

/** The company that goes by the first words of its name: “Acme” for “Acme Freight Systems”; null where two do, or none. */
export function companyNamed(cast: Cast, words: string): Organisation | null {
  if (cast.organisations.length === 0) return null;
  let index = indexes.get(cast);
  if (index === undefined) {
    index = Map.groupBy(cast.organisations.filter(isCompany), ({ name }) => firstWord(name));
    indexes.set(cast, index);
  }
  const candidates = index.get(firstWord(words)) ?? [];
  if (candidates.length > MOST_NAMESAKES) return null;
  const short = `${words.toLowerCase()} `;
  const fitting = candidates.filter(({ name }) => `${name.toLowerCase()} `.startsWith(short));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isCompany({ name }: Organisation): boolean {
  const words = name.toLowerCase().split(' ');
  return words.some((word, index) => index > 0 && companyWords.has(word));
}

function firstWord(name: string): string {
  return (name.split(' ', 1)[0] ?? '').toLowerCase();
}
