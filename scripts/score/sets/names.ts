import countries from 'world-countries';
import { UNNAMED } from '../../../src/schema/ids.ts';
import type { Outcome } from '../reliability.ts';

// Whether a name that the extractor gives means the one whom an annotator named. Names are compared by their words, without
// those that many offices and bodies share; the country stands for its capital and its government.

const shared: ReadonlySet<string> = new Set(
  (
    'the of and for mr ms mrs dr ministry department president minister spokesperson spokesman spokeswoman government ' +
    'administration state company group chief office inc ltd corp official officials'
  ).split(' '),
);

const countryByName = new Map(
  countries.flatMap(({ cca2, name, capital, altSpellings }) =>
    [name.common, name.official, ...capital, ...altSpellings].map((form) => [plain(form), cca2] as const),
  ),
);

/** What the annotator asks of a speaker. */
export interface Wanted {
  /** Null where the text names nobody; several joined by "; ". */
  readonly speaker: string | null | undefined;
  readonly speaker_text?: string | null | undefined;
  readonly speaker_accept?: readonly (string | null)[] | undefined;
  readonly via?: string | null | undefined;
}

/** Our speaker, as a claim has it. */
export interface Given {
  readonly id: string;
  readonly name: string;
}

/** Judges speakers; `sameNames` are lists of names of one bearer that words do not tell. */
export class Judge {
  readonly #groups: readonly ReadonlySet<string>[];

  constructor(sameNames: readonly (readonly string[])[] = []) {
    this.#groups = sameNames.map((names) => new Set(names.map(plain)));
  }

  /** `right`, `open` (nobody named, or an unnamed source) or `wrong` (somebody else). */
  outcome(wanted: Wanted, given: Given | null): Outcome {
    const accepted = wanted.speaker_accept ?? [];
    const isOpen = given === null || given.id === UNNAMED;
    if (wanted.speaker == null && accepted.length === 0)
      return isOpen || haveCommon(wordsOf(wanted.speaker_text ?? ''), wordsOf(given.name)) ? 'right' : 'wrong';
    const names = [wanted.speaker, wanted.via, ...accepted].flatMap((name) => name?.split(/;\s*/) ?? []);
    if (given !== null && names.some((name) => name.trim() !== '' && this.isSame(name, given.name))) return 'right';
    if (isOpen && accepted.includes(null)) return 'right';
    return isOpen ? 'open' : 'wrong';
  }

  /** Whether two noun phrases have a word in common that says something. */
  haveCommonWord(one: string, other: string): boolean {
    return haveCommon(wordsOf(one), wordsOf(other));
  }

  /** Whether two names can be one bearer's. */
  isSame(one: string, other: string): boolean {
    const [a, b] = [plain(one), plain(other)];
    if (a === b || this.#groups.some((group) => group.has(a) && group.has(b))) return true;
    const country = countryOf(a);
    if (country !== undefined && country === countryOf(b)) return true;
    const [words, others] = [wordsOf(one), wordsOf(other)];
    if (haveCommon(words, others)) return true;
    if (isAbbreviation(a, other) || isAbbreviation(b, one)) return true;
    return !(words.size > 0 && others.size > 0) && (a.includes(b) || b.includes(a));
  }
}

function plain(name: string): string {
  return name.toLowerCase().trim().replace(/^the /, '');
}

function countryOf(name: string): string | undefined {
  return countryByName.get(name.replace(/^government of (?:the )?/, ''));
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/(?:(?![\d_])[\p{L}\p{N}_]){2,}/gu) ?? [];
  return new Set(words.filter((word) => !shared.has(word)));
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** `gmf` of “Grain Millers' Federation”. */
function isAbbreviation(short: string, name: string): boolean {
  const initials = (name.match(/[A-Z][\w&]*/g) ?? [])
    .map((word) => word[0])
    .join('')
    .toLowerCase();
  return short.length <= 6 && initials === short.replaceAll('.', '');
}
