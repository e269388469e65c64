import type { Attribution, Party } from '../../schema/claim.ts';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { type Cast, type Person, readCast } from './cast.ts';
import { type Country, countryOfPlace, countryOfWord, governmentOf } from './countries.ts';
import { normalise, type Registry } from './registry.ts';
import {
  bodyNouns,
  crowdNouns,
  documentNouns,
  governmentNouns,
  mediaNouns,
  organisationWords,
  personNouns,
  spokesNouns,
} from './vocabulary.ts';

/** Who a noun phrase stands for, and how surely. */
export interface Resolution {
  readonly speaker: Attribution;
  /** Joint speakers beside the first. */
  readonly with: readonly Party[];
  readonly certainty: number;
  readonly why: string;
}

type Named = (party: Party, certainty: number, why: string, joint?: Party[]) => Resolution;

/** The id of sources that the text does not name. */
export const UNNAMED = 'unnamed';

const pronouns: Readonly<Record<string, 'm' | 'f' | 'plural' | 'thing' | 'self'>> = {
  he: 'm',
  him: 'm',
  she: 'f',
  her: 'f',
  they: 'plural',
  them: 'plural',
  it: 'thing',
  we: 'self',
  i: 'self',
  who: 'thing',
  which: 'thing',
  one: 'thing',
};

const possessive = /^(?:his|her|its|their|our|my|your)\s/i;

/** A description further back than this many characters refers to somebody else. */
const REACH = 4_000;

/**
 * Names speakers in the order of the text. It remembers who spoke: “he”, “the minister” and “the ministry” stand for
 * somebody named before.
 */
export class SpeakerResolver {
  readonly #doc: Document;
  readonly #cast: Cast;
  readonly #registry: Registry;
  readonly #personById = new Map<string, Person>();
  /** Speakers so far, newest last. */
  readonly #spoken: {
    at: number;
    party: Party;
    kind: 'person' | 'body' | 'crowd';
    person: Person | null;
    words: string;
  }[] = [];

  constructor(doc: Document, registry: Registry) {
    this.#doc = doc;
    this.#cast = readCast(doc);
    this.#registry = registry;
    for (const person of this.#cast.people) this.#personById.set(this.#partyOf(person).id, person);
  }

  /** The speaker that the words at `span` name. Call in the order of the text. */
  resolve(span: Span): Resolution {
    const resolution = this.#read(span);
    this.#remember(span, resolution);
    return resolution;
  }

  /** The same for somebody who does not speak here: an addressee, or who passed it on. */
  identify(span: Span): Party {
    const { speaker } = this.#read(span);
    return { id: speaker.id, name: speaker.name };
  }

  /** Who spoke last before `offset` within `reach` characters, as an implied speaker. */
  lastSpeaker(offset: number, reach: number): Attribution | null {
    const last = this.#spoken.findLast(({ at }) => at < offset);
    if (last === undefined || offset - last.at > reach) return null;
    return { ...last.party, exact: null, start: null, end: null };
  }

  #read(span: Span): Resolution {
    const words = this.#doc.text.slice(span.start, span.end);
    const written = { exact: words, start: span.start, end: span.end };
    const named = (party: Party, certainty: number, why: string, joint: Party[] = []): Resolution => ({
      speaker: { ...party, ...written },
      with: joint,
      certainty,
      why,
    });
    const unnamed = (why: string): Resolution => named({ id: UNNAMED, name: words.replace(/\s+/g, ' ') }, 0.9, why);

    const pronoun = pronouns[words.toLowerCase()];
    if (pronoun !== undefined) return this.#readPronoun(span, pronoun, named, unnamed);

    const registered = this.#registry.find(words);
    if (registered !== null) return named(asParty(registered), 1, 'in the registry under these words');

    const people = this.#peopleIn(span);
    const joint = /\s(?:and|&)\s/.test(words) && people.length > 1;
    const last = people.at(-1);
    if (last !== undefined && this.#isAbout(words, span, last)) {
      const main = joint ? (people[0] as typeof last) : this.#mainPerson(people, span);
      const others = joint ? people.slice(1).map(({ person }) => this.#partyOf(person)) : [];
      return named(this.#partyOf(main.person), 1, 'named in full or by surname', others);
    }
    return (
      this.#readOffice(words, span, named) ??
      this.#readBody(words, span, named) ??
      this.#readDescription(words, span, named) ??
      unnamed('no name is given')
    );
  }

  /** The person that a phrase is about: the first, unless a possessive follows (“Lee’s lawyer Ann Park”). */
  #mainPerson(people: readonly (Span & { person: Person })[], span: Span): Span & { person: Person } {
    const [first] = people;
    const chosen = people.find(({ end }) => !/^['’]s?\b/.test(this.#doc.text.slice(end, Math.min(end + 2, span.end))));
    return chosen ?? (first as Span & { person: Person });
  }

  /** Whether the phrase names that person, and not a thing of theirs (“Lee’s lawyer said”). */
  #isAbout(words: string, span: Span, last: Span & { person: Person }): boolean {
    const tail = this.#doc.text.slice(last.end, span.end);
    if (tail === '') return true;
    if (/^['’]s?\s/.test(tail)) return false;
    if (/^\s*(?:,|\(|—|–|-|of\b|at\b|from\b|and\b|&|,? who\b|in\b|for\b|with\b)/.test(tail)) return true;
    return words.trim().split(/\s+/).length <= 4;
  }

  #peopleIn(span: Span): (Span & { person: Person })[] {
    const { mentions } = this.#cast;
    const found: (Span & { person: Person })[] = [];
    for (let i = Math.max(0, lastStartingBy(mentions, span.start)); i < mentions.length; i++) {
      const mention = mentions[i] as Span & { person: Person };
      if (mention.start >= span.end) break;
      if (mention.start >= span.start && mention.end <= span.end) found.push(mention);
    }
    return found;
  }

  #partyOf(person: Person): Party {
    const registered =
      this.#registry.find(person.name) ?? (person.name.includes(' ') ? null : this.#registry.bySurname(person.surname));
    return registered === null ? { id: slug(person.name), name: person.name } : asParty(registered);
  }

  #readPronoun(
    span: Span,
    pronoun: 'm' | 'f' | 'plural' | 'thing' | 'self',
    named: Named,
    unnamed: (why: string) => Resolution,
  ): Resolution {
    if (pronoun === 'm' || pronoun === 'f') {
      const person = this.#antecedent(span.start, pronoun);
      if (person === null) return unnamed('a pronoun without antecedent');
      person.gender ??= pronoun;
      return named(this.#partyOf(person), 0.85, `“${this.#doc.text.slice(span.start, span.end)}” is ${person.name}`);
    }
    const last = this.#spoken.findLast(
      ({ at, kind }) =>
        at < span.start &&
        span.start - at < REACH &&
        (pronoun === 'plural' ? kind !== 'person' : pronoun === 'thing' ? kind === 'body' : true),
    );
    if (last === undefined) return unnamed('a pronoun without antecedent');
    return named(last.party, 0.75, `a pronoun for ${last.party.name}`);
  }

  /** Whom “he” or “she” means: the speaker before, unless somebody else has become the subject since. */
  #antecedent(offset: number, gender: 'm' | 'f'): Person | null {
    const { mentions } = this.#cast;
    const fits = (person: Person) => person.gender === null || person.gender === gender;
    const speaker = this.#spoken.findLast(
      ({ at, person }) => at < offset && person !== null && fits(person) && offset - at < REACH,
    );
    const since = speaker?.at ?? 0;
    // The subject of a sentence since: the first name of a sentence, close to its start.
    for (let i = lastStartingBy(mentions, offset - 1); i >= 0; i--) {
      const mention = mentions[i] as Span & { person: Person };
      if (mention.start < since || offset - mention.start > REACH) break;
      if (!fits(mention.person) || mention.person === speaker?.person) continue;
      if (mention.end >= offset - 1) return mention.person; // a seam: the pronoun follows the name directly
      const sentence = this.#doc.sentences[lastStartingBy(this.#doc.sentences, mention.start)];
      const lead = this.#doc.text.slice(sentence?.start ?? 0, mention.start);
      if (
        lead.length < 60 &&
        !/[,"“]/.test(lead) &&
        !/^['’]s\b/.test(this.#doc.text.slice(mention.end, mention.end + 2))
      )
        return mention.person;
    }
    if (speaker?.person) return speaker.person;
    const index = lastStartingBy(mentions, offset - 1);
    for (let i = index; i >= 0; i--) {
      const { person, start } = mentions[i] as Span & { person: Person };
      if (offset - start > REACH) break;
      if (fits(person)) return person;
    }
    return null;
  }

  /** An organisation, a government by its country or capital, a body known from before. */
  #readBody(words: string, span: Span, named: Named): Resolution | null {
    const bare = words.replace(/^(?:the|a|an)\s+/i, '').replace(/\s+/g, ' ');
    const known = /^\p{Lu}\S+$/u.test(bare) ? this.#registry.bySurname(bare) : null;
    if (known !== null) return named(asParty(known), 0.8, 'the only registered person of that surname');
    const country = countryOfPlace(bare);
    if (country !== null) return named(this.#body(governmentOf(country)), 0.95, 'a place for its government');
    const parts = bare.split(' ');
    const head = (parts.at(-1) ?? '').toLowerCase();
    const first = countryOfWord((parts[0] ?? '').replace(/['’]s$/, ''));
    if (first !== null && governmentNouns.has(head) && parts.length <= 3)
      return named(this.#body(governmentOf(first)), 0.9, 'a country’s authorities');

    // “a State Department spokesperson”, “a spokesman for Acme”: the body speaks.
    const spokes =
      /^(.+?)['’]?s?\s+(?:spokes(?:man|woman|person|people|persons))$/i.exec(bare) ??
      /^spokes(?:man|woman|person|people|persons)\s+(?:for|of|at)\s+(.+)$/i.exec(bare);
    const represented = spokes?.[1];
    if (represented !== undefined && /^(?:the\s+)?\p{Lu}/u.test(represented)) {
      const body = this.#registry.find(represented);
      const place = countryOfPlace(represented.replace(/^the\s+/i, ''));
      const party =
        body !== null
          ? asParty(body)
          : place !== null
            ? this.#body(governmentOf(place))
            : this.#organisation(represented);
      return named(party, 0.85, 'the body that the spokesperson speaks for');
    }
    const contained = this.#registeredIn(bare);
    if (contained !== null) return named(asParty(contained), 0.9, 'contains a registered name');
    if (/\p{Lu}/u.test(bare) && this.#isOrganisation(parts))
      return named(this.#organisation(bare), 0.9, 'a capitalised name of a body');
    if (/^(?:the|its|their|his|her|this|that)\b/i.test(words) || first !== null) {
      const known = this.#describedBody(parts, span.start);
      if (known !== null) return named(known, 0.8, 'a body named before');
    }
    if (bodyNouns.has(head) || (head.endsWith('s') && bodyNouns.has(head.slice(0, -1)) && /^the\b/i.test(words))) {
      return possessive.test(words) ? null : named({ id: slug(bare), name: bare }, 0.75, 'a body by its description');
    }
    if (isName(parts)) return named(this.#organisation(bare), 0.8, 'a name');
    return null;
  }

  #isOrganisation(parts: readonly string[]): boolean {
    return (
      parts.some((part) => /^\p{Lu}/u.test(part) && organisationWords.has(part.toLowerCase().replace(/[,.]$/, ''))) ||
      parts.some((part) => /^\p{Lu}{2,}$/u.test(part))
    );
  }

  #organisation(words: string): Party {
    const bare = words.replace(/^the\s+/i, '').replace(/['’]s?$/, '');
    const registered = this.#registry.find(bare);
    return registered === null ? { id: slug(bare), name: bare } : asParty(registered);
  }

  #body(name: string): Party {
    const registered = this.#registry.find(name);
    return registered === null ? { id: slug(name), name } : asParty(registered);
  }

  /** The longest registered form of a body inside the phrase, at its start or its end. */
  #registeredIn(bare: string): RegisteredSpeaker | null {
    const parts = bare.split(' ').slice(0, 12);
    for (let length = parts.length - 1; length > 1; length--) {
      for (const slice of [parts.slice(0, length), parts.slice(-length)]) {
        const speaker = this.#registry.find(slice.join(' ').replace(/,$/, ''));
        if (speaker !== null && speaker.kind !== 'person') return speaker;
      }
    }
    // “a statement from Acme’s board”, “the latest Acme data”: whose document it is.
    if (
      parts
        .slice(0, 2)
        .concat(parts.slice(-1))
        .some((part) => documentNouns.has(part.toLowerCase()))
    ) {
      for (let length = parts.length - 1; length > 1; length--) {
        for (let from = 0; from + length <= parts.length; from++) {
          const speaker = this.#registry.find(parts.slice(from, from + length).join(' '));
          if (speaker !== null && speaker.kind !== 'person') return speaker;
        }
      }
    }
    const first = this.#registry.find((parts[0] ?? '').replace(/,$/, ''));
    const lastPart = this.#registry.find(parts.at(-1) ?? '');
    // “news agency CCTV”: a paper or channel behind what it is.
    if (lastPart !== null && lastPart.kind !== 'person' && lastPart.kind !== 'government') return lastPart;
    return first !== null &&
      /^(?:report|data|figures)$/.test((parts.at(-1) ?? '').toLowerCase()) &&
      first.kind !== 'person'
      ? first
      : null;
  }

  /** “the foreign ministry”: the last body that has all these words in its name; “the report”: the last medium. */
  #describedBody(parts: readonly string[], offset: number): Party | null {
    const wanted = parts.map((part) => part.toLowerCase().replace(/['’]s$/, ''));
    const head = wanted.at(-1) ?? '';
    const inReach = this.#spoken.filter(({ at, kind }) => at < offset && kind === 'body' && offset - at < REACH);
    const speaker = inReach.findLast(({ party, words }) => {
      const name = `${party.name} ${words}`.toLowerCase();
      return wanted.every((word) => name.includes(word));
    });
    if (speaker !== undefined) return speaker.party;
    if (mediaNouns.has(head) && wanted.length === 1) {
      const medium = inReach.findLast(({ party, words }) => isMedium(party, words, this.#registry));
      if (medium !== undefined) return medium.party;
      const mentioned = this.#cast.organisations
        .filter(
          ({ name, mentions }) =>
            (mentions[0] as Span).start < offset && isMedium({ id: '', name }, '', this.#registry),
        )
        .toSorted(
          (a, b) =>
            (b.mentions.findLast(({ start }) => start < offset)?.start ?? 0) -
            (a.mentions.findLast(({ start }) => start < offset)?.start ?? 0),
        )[0];
      if (mentioned !== undefined) return this.#organisation(mentioned.name);
    }
    const { organisations } = this.#cast;
    const organisation = organisations.findLast(
      ({ name, mentions }) =>
        (mentions[0] as Span).start < offset && wanted.every((word) => name.toLowerCase().includes(word)),
    );
    return organisation === undefined || !wanted.some((word) => organisationWords.has(word))
      ? null
      : this.#organisation(organisation.name);
  }

  /** “the minister”, “the Russian president”: the last person named with that office, of that country if it says one. */
  #readOffice(words: string, span: Span, named: Named): Resolution | null {
    const parts = words.toLowerCase().split(/\s+/);
    const head = parts.at(-1) ?? '';
    if (
      !personNouns.has(head) ||
      parts.length > 5 ||
      /^(?:a|an|one|another|some)$/.test(parts[0] ?? '') ||
      spokesNouns.has(head)
    )
      return null;
    const office = parts.filter(
      (part) =>
        !/^(?:the|this|that|his|her|its|their|former|then|outgoing|incoming|acting|new|top|senior|current)$/.test(part),
    );
    const country = countryOfWord((office[0] ?? '').replace(/['’]s$/, ''));
    const offices = office.filter((part) => countryOfWord(part.replace(/['’]s$/, '')) === null);
    const last = this.#cast.people
      .map((person) => ({ person, at: person.mentions.findLast(({ start }) => start < span.start)?.start ?? -1 }))
      .filter(({ person, at }) => at !== -1 && span.start - at < REACH && this.#holds(person, offices, country))
      .reduce<{ person: Person; at: number } | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
    return last === null
      ? null
      : named(this.#partyOf(last.person), 0.85, `the last one named as “${office.join(' ')}”`);
  }

  /** Whether a person holds an office: by the words beside the name, or by the registry's roles. */
  #holds(person: Person, offices: readonly string[], country: Country | null): boolean {
    const registered = this.#registry.find(person.name);
    const roles = (registered?.roles ?? []).map(({ title }) => title.toLowerCase()).join(' ');
    const fits = (word: string) =>
      person.titles.has(word) ||
      new RegExp(`\\b${escapeRegExp(word)}`).test(roles) ||
      (word === 'leader' &&
        /\b(?:president|premier|chancellor|prime minister|king)\b/.test(`${roles} ${[...person.titles].join(' ')}`));
    if (!offices.every(fits)) return false;
    if (country === null) return true;
    const own = registered?.country ?? [...person.titles].map(countryOfWord).find((found) => found !== null)?.code;
    return own === country.code;
  }

  /** “the 42-year-old”, “the lawmaker”: a description that fits nobody's office stands for the speaker before. */
  #readDescription(words: string, span: Span, named: Named): Resolution | null {
    const parts = words.toLowerCase().split(/\s+/);
    const head = parts.at(-1) ?? '';
    const definite = /^(?:the|this|that)$/.test(parts[0] ?? '');
    if (!definite || parts.length > 3 || !personNouns.has(head) || spokesNouns.has(head) || crowdNouns.has(head))
      return null;
    const last = this.#spoken.findLast(
      ({ at, person }) => at < span.start && person !== null && span.start - at < REACH,
    );
    const nearest = this.#cast.mentions[lastStartingBy(this.#cast.mentions, span.start - 1)];
    if (last?.person && nearest?.person === last.person)
      return named(last.party, 0.65, 'a description of the speaker before');
    return null;
  }

  #remember(span: Span, { speaker, why }: Resolution): void {
    const words = speaker.exact ?? '';
    const person = this.#personById.get(speaker.id) ?? null;
    const kind =
      speaker.id === UNNAMED
        ? 'crowd'
        : person !== null || this.#registry.find(speaker.name)?.kind === 'person'
          ? 'person'
          : 'body';
    this.#spoken.push({ at: span.start, party: { id: speaker.id, name: speaker.name }, kind, person, words });
    this.#doc.trace?.({ stage: 'speakers/resolve', verdict: 'kept', ...span, why: `${speaker.name}: ${why}` });
  }
}

function asParty(speaker: RegisteredSpeaker): Party {
  return { id: speaker.id, name: speaker.name };
}

function isMedium(party: Party, words: string, registry: Registry): boolean {
  const kind = registry.find(party.name)?.kind;
  if (kind !== undefined)
    return kind === 'news agency' || kind === 'newspaper' || kind === 'broadcaster' || kind === 'website';
  return /\b(?:times|post|journal|herald|news|press|agency|reuters|bloomberg|guardian|telegraph|magazine|report|study|survey|poll)\b/i.test(
    `${party.name} ${words}`,
  );
}

/** Every word capitalised, but for particles and “of the”. */
function isName(parts: readonly string[]): boolean {
  return (
    parts.length <= 8 &&
    parts.every(
      (part) => /^[\p{Lu}\d"“'‘(]/u.test(part) || /^(?:of|the|for|and|&|in|de|la|du|von|van|['’]s)$/.test(part),
    ) &&
    /^[\p{Lu}]/u.test(parts[0] ?? '')
  );
}

function escapeRegExp(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

/** The id of a speaker that the registry does not know: its name in lower-case ASCII words. */
export function slug(name: string): string {
  const ascii = normalise(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return ascii === '' ? UNNAMED : ascii;
}
