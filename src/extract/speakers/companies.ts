import { companyWords, firmWords } from '../english/bodies.ts';
import { initialsOf, lettersOf } from './abbreviations.ts';
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
  return words.some((word, index) => index > 0 && (companyWords.has(word) || firmWords.has(word)));
}

function firstWord(name: string): string {
  return (name.split(' ', 1)[0] ?? '').toLowerCase();
}

/** The bodies of a cast by their initials, made for the first that asks. */
const byInitials = new WeakMap<Cast, ReadonlyMap<string, ReadonlySet<Organisation>>>();

/** The one body whose initials these are: “M&H” for “Marks & Harlow”; null where two have them, or none. */
export function bodyOfInitials(cast: Cast, words: string): Organisation | null {
  const letters = lettersOf(words);
  if (letters.length < 2) return null;
  let index = byInitials.get(cast);
  if (index === undefined) {
    const made = new Map<string, Set<Organisation>>();
    for (const organisation of cast.organisations)
      for (const initials of initialsOf(organisation.words))
        made.set(initials, (made.get(initials) ?? new Set()).add(organisation));
    index = made;
    byInitials.set(cast, index);
  }
  const [only, other] = index.get(letters) ?? [];
  return other === undefined ? (only ?? null) : null;
}
