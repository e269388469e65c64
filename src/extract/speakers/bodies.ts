import type { Party } from '../../schema/claim.ts';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { bodyNouns, documentNouns, governmentNouns, mediaNouns, organisationWords } from '../english/bodies.ts';
import type { Span } from '../text/span.ts';
import { companyNamed } from './companies.ts';
import { countryOfPlace, countryOfWord, governmentOf } from './countries.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf, slug } from './registry.ts';

const spokesperson = 'spokes(?:man|woman|person|people|persons)';
const spokesBefore = new RegExp(`^(.+?)['’]?s?\\s+${spokesperson}$`, 'i');
const spokesAfter = new RegExp(`^${spokesperson}\\s+(?:for|of|at)\\s+(.+)$`, 'i');

/** A medium by its name, where the registry does not say. */
const mediumName =
  /\b(?:times|post|journal|herald|news|press|agency|reuters|bloomberg|guardian|telegraph|magazine|report|study|survey|poll)\b/i;

/** More words than this are no name. */
const LONGEST_NAME = 12;

/** An organisation, a government by its country or capital, a body known from before; null for anything else. */
export function readBody(context: Context, phrase: Phrase): Reading | null {
  const bare = phrase.words.replace(/^(?:the|a|an)\s+/i, '').replace(/\s+/g, ' ');
  const parts = bare.split(' ');
  return (
    readGovernment(context, parts, bare) ??
    readSpokesperson(context, bare) ??
    readContained(context, parts) ??
    readShortName(context, bare) ??
    readOrganisation(context, parts, bare) ??
    readKnownBody(context, phrase, parts) ??
    readPlainBody(phrase, parts, bare) ??
    (isName(parts) ? { party: partyOf(context.registry, bare), certainty: 0.8, why: 'a name' } : null)
  );
}

/** “Oslo”, “Norway”, “Norwegian authorities”, “Norway and Sweden”. */
function readGovernment({ registry }: Context, parts: readonly string[], bare: string): Reading | null {
  const places = bare.split(/ and |, /).map((place) => countryOfPlace(place.replace(/^the /i, '')));
  const [first, ...others] = places.flatMap((country) =>
    country === null ? [] : [partyOf(registry, governmentOf(country))],
  );
  if (first !== undefined && others.length === places.length - 1) {
    return { party: first, with: others, certainty: 0.95, why: 'a place for its government' };
  }
  const country = countryOfWord((parts[0] ?? '').replace(/['’]s$/, ''));
  if (country === null || parts.length > 3 || !governmentNouns.has((parts.at(-1) ?? '').toLowerCase())) return null;
  return { party: partyOf(registry, governmentOf(country)), certainty: 0.9, why: 'a country’s authorities' };
}

/** “an Acme spokesperson”, “a spokesman for Acme”: the body speaks. */
function readSpokesperson({ registry }: Context, bare: string): Reading | null {
  if (!/spokes/i.test(bare)) return null;
  const represented = (spokesBefore.exec(bare) ?? spokesAfter.exec(bare))?.[1];
  if (represented === undefined || !/^(?:the\s+)?\p{Lu}/u.test(represented)) return null;
  const country = countryOfPlace(represented.replace(/^the\s+/i, ''));
  const party =
    country === null ? partyOf(registry, withoutArticle(represented)) : partyOf(registry, governmentOf(country));
  return { party, certainty: 0.85, why: 'the body that the spokesperson speaks for' };
}

/** A registered body at the start or end of the phrase, or anywhere in the name of a document of its own. */
function readContained({ registry }: Context, words: readonly string[]): Reading | null {
  const parts = words.slice(0, LONGEST_NAME).map((part) => part.replace(/,$/, ''));
  const body = (slice: readonly string[]): RegisteredSpeaker | null => {
    const found = registry.find(slice.join(' '));
    return found === null || found.kind === 'person' ? null : found;
  };
  const endsName = parts.map((part) => registry.endsName(part));
  if (!endsName.includes(true)) return null;
  const isDocument = [...parts.slice(0, 2), ...parts.slice(-1)].some((part) => documentNouns.has(part.toLowerCase()));
  for (let length = parts.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= parts.length; from++) {
      const atEdge = from === 0 || from + length === parts.length;
      // One word is a body only where it is a paper or channel behind what it is (“news agency CCTV”).
      if (length === 1 && from + 1 !== parts.length) continue;
      const mayName = (isDocument || atEdge) && endsName[from + length - 1];
      const found = mayName ? body(parts.slice(from, from + length)) : null;
      if (found === null || (length === 1 && found.kind === 'government')) continue;
      return { party: { id: found.id, name: found.name }, certainty: 0.9, why: 'contains a registered name' };
    }
  }
  return null;
}

function readOrganisation({ registry }: Context, parts: readonly string[], bare: string): Reading | null {
  const named = parts.some(
    (part) =>
      /^\p{Lu}{2,}$/u.test(part) ||
      (/^\p{Lu}/u.test(part) && organisationWords.has(part.toLowerCase().replace(/[,.]$/, ''))),
  );
  if (!named) return null;
  return { party: partyOf(registry, bare.replace(/['’]s?$/, '')), certainty: 0.9, why: 'a capitalised name of a body' };
}

/** “Acme” for “Acme Freight Systems”; “the company” where the text has named one only. */
function readShortName({ cast, registry }: Context, bare: string): Reading | null {
  if (cast.organisations.length === 0) return null;
  const company = /^(?:\p{Lu}[\p{L}\d&.-]*(?: |$))+$/u.test(bare) ? companyNamed(cast, bare) : null;
  if (company === null) return null;
  return { party: partyOf(registry, company.name), certainty: 0.9, why: 'the first words of its name' };
}

/** “the foreign ministry”: the last body with all these words in its name; “the report”: the last medium. */
function readKnownBody({ cast, memory, registry }: Context, phrase: Phrase, parts: readonly string[]): Reading | null {
  const definite = /^(?:the|its|their|his|her|this|that)\b/i.test(phrase.words);
  if (!definite && countryOfWord((parts[0] ?? '').replace(/['’]s$/, '')) === null) return null;
  const wanted = parts.map((part) => part.toLowerCase().replace(/['’]s$/, ''));
  const hasAll = (name: string) => wanted.every((word) => name.toLowerCase().includes(word));
  const known = (party: Party): Reading => ({ party, certainty: 0.8, why: 'a body named before' });
  const speaker = memory.lastSpeaker(
    phrase.start,
    ({ kind, party, words }) => kind === 'body' && hasAll(`${party.name} ${words}`),
  );
  if (speaker !== null) return known(speaker.party);
  const isMedium = (name: string) => {
    const kind = registry.find(name)?.kind;
    return kind === undefined ? mediumName.test(name) : /^(?:news agency|newspaper|broadcaster|website)$/.test(kind);
  };
  const before = cast.organisations.filter(({ mentions }) => (mentions[0] as Span).start < phrase.start);
  if (wanted.length === 1 && mediaNouns.has(wanted[0] ?? '')) {
    const medium = memory.lastSpeaker(phrase.start, ({ kind, party }) => kind === 'body' && isMedium(party.name));
    if (medium !== null) return known(medium.party);
    const mentioned = before.findLast(({ name }) => isMedium(name));
    if (mentioned !== undefined) return known(partyOf(registry, mentioned.name));
  }
  const organisation = wanted.some((word) => organisationWords.has(word))
    ? before.findLast(({ name }) => hasAll(name))
    : undefined;
  return organisation === undefined ? null : known(partyOf(registry, organisation.name));
}

/** “the trade ministry”, “the company”: a body by what it is. */
function readPlainBody(phrase: Phrase, parts: readonly string[], bare: string): Reading | null {
  const head = (parts.at(-1) ?? '').toLowerCase();
  const plural = head.endsWith('s') && bodyNouns.has(head.slice(0, -1)) && /^the\b/i.test(phrase.words);
  if ((!bodyNouns.has(head) && !plural) || /^(?:his|her|its|their|our|my|your)\s/i.test(phrase.words)) return null;
  return { party: { id: slug(bare), name: bare }, certainty: 0.75, why: 'a body by its description' };
}

function withoutArticle(words: string): string {
  return words.replace(/^the\s+/i, '').replace(/['’]s?$/, '');
}

/** Every word capitalised, but for particles and “of the”. */
function isName(parts: readonly string[]): boolean {
  const small = /^(?:of|the|for|and|&|in|de|la|du|von|van|['’]s)$/;
  return (
    parts.length <= 8 &&
    /^\p{Lu}/u.test(parts[0] ?? '') &&
    parts.every((part) => /^[\p{Lu}\d"“'‘(]/u.test(part) || small.test(part))
  );
}
