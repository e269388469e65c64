import countries from 'world-countries';
import { metonyms, placesOfMany, seats, streetsOfMany } from '../english/places.ts';

/** A country as speakers need it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** English short name, with its article where it has one. */
  readonly name: string;
}

/** Names that take an article in running text. */
const withArticle =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Central African|Czech Rep|Dominican Rep|DR Congo)/;

/** Written forms that the country table lacks. Names of cities that are also common words or names are left out. */
const further: Readonly<Record<string, string>> = {
  us: 'US',
  'u.s.': 'US',
  'u.s': 'US',
  usa: 'US',
  america: 'US',
  american: 'US',
  'the states': 'US',
  'white house': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  britain: 'GB',
  england: 'GB',
  downing: 'GB',
  'downing street': 'GB',

  kremlin: 'RU',
  kiev: 'UA',
  élysée: 'FR',
  'new delhi': 'IN',
  delhi: 'IN',
  'hong kong': 'HK',
  'south korea': 'KR',
  'north korea': 'KP',
  turkey: 'TR',
  turkish: 'TR',
};

/** Capitals that are more often something else at the head of a sentence. */
const ambiguousCapitals = new Set([
  'victoria',
  'georgetown',
  'kingston',
  'hamilton',
  'jamestown',
  'stanley',
  'plymouth',
  'douglas',
  'longyearbyen',
  'san juan',
  'santiago',
  'monaco',
  'city of victoria',
  'washington d.c.',
]);

const byCode = new Map<string, Country>();
const places = new Map<string, Country>();
const demonyms = new Map<string, Country>();

// States before their dependencies: “Norwegian” is of Norway, not of Svalbard.
const byRank = countries.toSorted((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false));
for (const { cca2, name, capital, altSpellings, demonyms: words } of byRank) {
  const country = { code: cca2, name: withArticle.test(name.common) ? `the ${name.common}` : name.common };
  byCode.set(cca2, country);
  for (const form of [name.common, name.official, ...altSpellings]) {
    if (form.length > 3) setFirst(places, form.toLowerCase(), country);
  }
  for (const city of capital)
    if (!ambiguousCapitals.has(city.toLowerCase())) setFirst(places, city.toLowerCase(), country);
  for (const word of [words?.eng?.m, words?.eng?.f]) if (word) setFirst(demonyms, word.toLowerCase(), country);
}

function setFirst(map: Map<string, Country>, form: string, country: Country): void {
  if (!map.has(form)) map.set(form, country);
}

places.set('washington', byCode.get('US') as Country);
for (const [form, code] of Object.entries(further)) {
  const country = byCode.get(code);
  if (country === undefined) continue;
  places.set(form, country);
  if (/(?:an|ish)$/.test(form)) demonyms.set(form, country);
}

/** The last words of those names and capitals. */
const lastWords = new Set([...places.keys()].map((form) => form.slice(form.lastIndexOf(' ') + 1)));

/** Whether a lower-case word may be the last of a name or a capital. */
export function endsPlace(lower: string): boolean {
  return lastWords.has(lower);
}

/** The country that a name or a capital stands for, compared without case but for the pronoun “us”; null for any other word. */
export function countryOfPlace(words: string): Country | null {
  if (words === 'us') return null; // “told us”
  return places.get(words.toLowerCase()) ?? null;
}

/** The country of a demonym (“Chinese”), a name or a capital. */
export function countryOfWord(word: string): Country | null {
  const lower = word.toLowerCase();
  return demonyms.get(lower) ?? places.get(lower) ?? null;
}

/** Whom news means by a place: its government, whoever else is known by it, or null for any other word and for a place of many. */
export function speakerOfPlace(words: string): string | null {
  const lower = words.toLowerCase();
  const known = metonyms.get(lower) ?? seats.get(lower);
  if (known !== undefined) return known;
  const country = isPlaceOfMany(words) ? null : countryOfPlace(words);
  return country === null ? null : governmentOf(country);
}

/** “Geneva”, “Wall Street”: nobody speaks for all of them. */
export function isPlaceOfMany(words: string): boolean {
  const lower = words.toLowerCase();
  return placesOfMany.has(lower) || streetsOfMany.has(lower);
}

/** The canonical name of a country's government, as a speaker. */
export function governmentOf(country: Country): string {
  return `Government of ${country.name}`;
}
