import type { Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import {
  authorityNouns,
  bodyNouns,
  documentNouns,
  evidenceNouns,
  governmentNouns,
  mediaNouns,
  organisationWords,
} from '../english/bodies.ts';
import { possessives } from '../english/function-words.ts';
import { crowdNouns, spokesNouns, titleWords } from '../english/people.ts';
import { singular } from '../english/plurals.ts';
import { contains, lastStartingBy } from '../text/span.ts';
import type { Cast, Organisation } from './cast.ts';
import { bodyOfInitials, companyNamed } from './companies.ts';
import { countryOfWord, governmentOf, isPlaceOfMany, speakerOfPlace } from './countries.ts';
import { headOf, kindOfNoun } from './heads.ts';
import { personMeant } from './pronouns.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { areSeveral, bodyMeant, paragraphsBetween } from './referents.ts';
import { partyOf } from './registry.ts';
import { bodyBefore } from './subject-before.ts';

const spokesperson = 'spokes(?:man|woman|person|people|persons)';
const spokesBefore = new RegExp(`^(.+?)(?:['’]s?)?\\s+${spokesperson}$`, 'i');
const spokesAfter = new RegExp(`^${spokesperson}\\s+(?:for|of|at)\\s+(.+)$`, 'i');

/** More words than this are no name. */
const LONGEST_NAME = 12;

/** An organisation, a government by its country or capital, a body known from before; null for anything else. */
export function readBody(context: Context, phrase: Phrase): Reading | null {
  const bare = phrase.words.replace(/^(?:the|a|an)\s+/i, '').replace(/\s+/g, ' ');
  const parts = bare.split(' ');
  return (
    readGovernment(context, parts, bare) ??
    readAbbreviation(context, bare) ??
    readSpokesperson(context, phrase, bare) ??
    readContained(context, parts) ??
    readShortName(context, bare) ??
    readOrganisation(context, phrase, bare) ??
    readOffice(context, phrase, bare) ??
    readKnownBody(context, phrase, parts) ??
    readName(context, phrase, parts, bare)
  );
}

/** “Oslo”, “Norway”, “Norwegian authorities”, “Norway and Sweden”, “Brussels”. */
function readGovernment({ registry }: Context, parts: readonly string[], bare: string): Reading | null {
  const places = (/ and |, /.test(bare) ? bare.split(/ and |, /) : [bare]).map((place) =>
    speakerOfPlace(place.replace(/^the /i, '')),
  );
  const [first, ...others] = places.flatMap((name) => (name === null ? [] : [partyOf(registry, name)]));
  if (first !== undefined && others.length === places.length - 1)
    return { party: first, with: others, by: 'place', why: 'a place for its government' };
  const country = countryOfWord((parts[0] ?? '').replace(/['’]s$/, ''));
  if (country === null || parts.length > 3 || !governmentNouns.has((parts.at(-1) ?? '').toLowerCase())) return null;
  return {
    party: partyOf(registry, governmentOf(country)),
    by: 'name of a body',
    why: 'a country’s authorities',
  };
}

/** “GIB”, and “the Guild of Island Bakers (GIB)”, where the text says what it is short for. */
function readAbbreviation({ cast, registry }: Context, bare: string): Reading | null {
  const [, long = null, bracketed = null] = (bare.endsWith(')') && /^(.+?) \(([\p{L}\d&.-]+)\)$/u.exec(bare)) || [];
  const full = cast.abbreviations.get((bracketed ?? bare).toLowerCase());
  if (full !== undefined)
    return {
      party: partyOf(registry, full),
      by: 'short name',
      why: 'an abbreviation that the text explains',
    };
  return long === null || !/^\p{Lu}/u.test(long)
    ? null
    : { party: partyOf(registry, long), by: 'name of a body', why: 'a name with its abbreviation' };
}

/** “an Acme spokesperson”, “a spokesman for Acme”, “an agency spokesman”: the body speaks. */
function readSpokesperson(context: Context, phrase: Phrase, bare: string): Reading | null {
  if (!/spokes/i.test(bare)) return null;
  const by = 'spokesperson';
  const represented = (spokesBefore.exec(bare) ?? spokesAfter.exec(bare))?.[1];
  if (represented === undefined) return readItsSpokesperson(context, phrase, bare);
  const words = withoutArticle(represented);
  if (/^(?:the\s+)?\p{Lu}/u.test(represented)) {
    const known = cast(context, words);
    const party = partyOf(context.registry, known ?? speakerOfPlace(words) ?? words);
    return { party, by, why: 'the body that the spokesperson speaks for' };
  }
  const parts = words
    .toLowerCase()
    .split(' ')
    .filter((word) => !possessives.has(word));
  const noun = parts.at(-1) ?? '';
  const body = bodyNouns.has(noun) ? bodyMeant(context, noun, parts.slice(0, -1), phrase.start) : null;
  if (body === null) return null;
  const party = partyOf(context.registry, body.name);
  const isDoubtful = body.isNearest || (parts.length === 1 && areSeveral(context, noun, phrase.start));
  return { party, by: isDoubtful ? 'nearest body' : by, why: `the ${noun} named before` };
}

/** “Oak Foods refused. A spokesman said …”; later “the spokesman”: of the body that the sentence before begins with. */
function readItsSpokesperson(context: Context, phrase: Phrase, bare: string): Reading | null {
  if (!spokesNouns.has(bare.toLowerCase())) return null;
  const why = 'the body that the sentence before begins with';
  if (/^an?\s/i.test(phrase.words)) {
    const body = bodyBefore(context, phrase.start);
    return body === null || body.party.id === UNNAMED ? null : { ...body, by: 'spokesperson', why };
  }
  const last = context.memory.lastSpeaker(phrase.start, ({ words }) => /\bspokes/i.test(words));
  if (last === null || last.party.id === UNNAMED || paragraphsBetween(context, last.at, phrase.start) > 2) return null;
  return { party: last.party, by: 'spokesperson', why: 'the one who spoke before' };
}

/** The full name of a body by a short form of it. */
function cast({ cast: known }: Context, words: string): string | null {
  return known.abbreviations.get(words.toLowerCase()) ?? companyNamed(known, words)?.name ?? null;
}

/** A registered body at the start or end of the phrase, or anywhere in the name of a document of its own. */
function readContained({ registry }: Context, words: readonly string[]): Reading | null {
  const parts = words.slice(0, LONGEST_NAME).map((part) => (part.endsWith(',') ? part.slice(0, -1) : part));
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
      const party: Party = { id: found.id, name: found.name };
      return { party, by: 'name of a body', why: 'contains a registered name' };
    }
  }
  return null;
}

/** “Acme” for “Acme Freight Systems”; “M&H” for “Marks & Harlow”. */
function readShortName({ cast: known, registry }: Context, bare: string): Reading | null {
  if (known.organisations.length === 0 || !/^(?:\p{Lu}[\p{L}\d&.-]*(?: |$))+$/u.test(bare)) return null;
  const company = companyNamed(known, bare);
  const body = company ?? (/^\p{Lu}[\p{Lu}&.]+$/u.test(bare) ? bodyOfInitials(known, bare) : null);
  if (body === null) return null;
  const why = company === null ? 'the initials of its name' : 'the first words of its name';
  return { party: partyOf(registry, body.name), by: 'short name', why };
}

/** A body of the text that the phrase is the name of, or that it names last behind what the body is: “news agency Ardane Press”. */
function readOrganisation(context: Context, phrase: Phrase, bare: string): Reading | null {
  const { cast: known, registry } = context;
  const body = bodyIn(known, phrase);
  if (body === null) return null;
  const { organisation, start, end } = body;
  const before = context.doc.text.slice(phrase.start, start).trim();
  const behind = context.doc.text.slice(end, phrase.end).trim();
  const isIts = /^['’]s?(?!\p{L})/u.test(behind);
  const certain = (name: string, why: string): Reading => ({
    party: partyOf(registry, name),
    by: 'name of a body',
    why,
  });
  if (behind !== '' && !/^['’]s?$|^(?:in|of|at|for|\()/.test(behind)) return null;
  if (/^(?:the|a|an)?$/i.test(before))
    return isIts && behind.length > 2 ? null : certain(wholeName(bare, organisation), 'a capitalised name of a body');
  const head = before.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const what = head === 'the' ? (before.split(/\s+/).at(-2)?.toLowerCase() ?? '') : head;
  // “Norwegian Finance Ministry”: capitals before it are of the name; “state broadcaster Ardane”: small ones are not.
  if (/^(?:(?:the|a|an) )?\p{Lu}[^,]*$/iu.test(before) && /^(?:the |a |an )?(?:\p{Lu}\S*\s?)+$/u.test(before))
    return certain(bare.replace(/['’]s?$/, ''), 'a capitalised name of a body');
  // “a study by the firm Kessler & Rowe” is not the firm
  if (/\b(?:by|of|at|from|for|in|with)\b/i.test(before)) return null;
  return bodyNouns.has(what) || mediaNouns.has(what) ? certain(organisation.name, `a name behind “${what}”`) : null;
}

/** “Danish Consulate General in Bergen”: a body with its place is another one than that of the same name elsewhere. */
function wholeName(bare: string, { name }: Organisation): string {
  return bare.toLowerCase().startsWith(name.toLowerCase()) ? bare.replace(/['’]s?$/, '') : name;
}

/** The first body that is named inside the phrase. */
function bodyIn({ bodies }: Cast, phrase: Phrase): Cast['bodies'][number] | null {
  for (let i = Math.max(0, lastStartingBy(bodies, phrase.start - 1)); i < bodies.length; i++) {
    const body = bodies[i];
    if (body === undefined || body.start >= phrase.end) return null;
    if (contains(phrase, body)) return body;
  }
  return null;
}

/** “his office”, “Berg's office”: somebody's own. */
function readOffice(context: Context, phrase: Phrase, bare: string): Reading | null {
  const [, owner, noun] =
    /^(\p{L}+)(?:['’]s)?\s+((?:press |private |media )?(?:office|campaign|lawyers?|team))$/u.exec(bare) ?? [];
  if (owner === undefined || noun === undefined) return null;
  const gender = { his: 'm', her: 'f' }[owner.toLowerCase()] as 'm' | 'f' | undefined;
  if (gender === undefined) return null;
  const person = personMeant(context, phrase.start, gender);
  if (person === null) return null;
  const name = `${person.name}’s ${noun}`;
  return { party: partyOf(context.registry, name), by: 'office', why: `${person.name}’s own` };
}

/** “the foreign ministry”, “the company”: the one body before that it fits; else words without a name. */
function readKnownBody(context: Context, phrase: Phrase, parts: readonly string[]): Reading | null {
  if (parts.length > 5) return null;
  const lower = parts.map((part) => part.toLowerCase().replace(/['’]s$/, ''));
  if (lower.at(-1) === 'general') lower.pop(); // “the consulate general”
  const noun = lower.at(-1) ?? '';
  const definite = /^(?:the|its|their|his|her|this|that)\b/i.test(phrase.words);
  const isNamed = definite || countryOfWord(lower[0] ?? '') !== null || /^\p{Lu}/u.test(phrase.words);
  if (!isNamed) return null;
  if (!isBody(noun) && noun !== 'management') return null;
  // “the Oslo-based company”, “the state-owned bank”: where it is and whose tells nothing that the text repeats.
  const modifiers = lower
    .slice(0, -1)
    .filter((word) => !possessives.has(word) && !/-(?:based|listed|owned|headquartered|run|backed)$/.test(word));
  const [kind, own] = noun === 'management' ? [modifiers.at(-1) ?? '', modifiers.slice(0, -1)] : [noun, modifiers];
  const body = isBody(kind) ? bodyMeant(context, kind, own, phrase.start) : null;
  if (body !== null)
    return {
      party: partyOf(context.registry, body.name),
      by: body.isNearest ? 'nearest body' : 'body named before',
      why: `the ${kind} named before`,
    };
  // “the Norwegian foreign ministry”: a country has one.
  const isOne =
    definite && countryOfWord(lower[0] ?? '') !== null && (authorityNouns.has(noun) || statesOwn.test(noun));
  const name = phrase.words.replace(/^the\s+/i, '').replace(/\s+/g, ' ');
  if (!isOne)
    return definite && bodyNouns.has(noun) && !mediaNouns.has(noun) ? unnamed(name, `no one ${noun} is named`) : null;
  const party = partyOf(context.registry, name);
  return { party, by: 'name of a body', why: 'a country has one' };
}

function isBody(noun: string): boolean {
  return bodyNouns.has(noun) || mediaNouns.has(noun) || organisationWords.has(noun);
}

/** What a country has one of, beside its ministries. */
const statesOwn = /^(?:army|navy|police|parliament|government|embassy|military|cabinet|customs)$/;

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|a|an)\s+/i, '').replace(/['’]s?$/, '');
}

/** A name by its capitals: not one that a head of sentence has, nor what somebody is. */
function readName(
  { doc, registry }: Context,
  { start, end, words }: Phrase,
  parts: readonly string[],
  bare: string,
): Reading | null {
  if (!isName(parts) || isPlaceOfMany(bare)) return null;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  // “Prominent Ukrainian”, “Va.”, “American President”
  if (countryOfWord(last.toLowerCase()) !== null || /^\p{L}{1,4}\.$/u.test(last)) return null;
  if (parts.length > 1 && (titleWords.has(headOf(bare)) || crowdNouns.has(headOf(bare)))) return null;
  if (parts.length === 1) {
    if (kindOfNoun(first.toLowerCase()) !== null || evidenceNouns.has(singular(first.toLowerCase()))) return null;
    const token = doc.tokens[lastStartingBy(doc.tokens, end - 1)];
    const sentence = doc.sentences[lastStartingBy(doc.sentences, start)];
    // “Searchers say”: the capital is the sentence's
    if (words === bare && sentence?.start === start && token?.pos !== 'PROPN') return null;
  }
  return { party: partyOf(registry, bare), by: 'capitals alone', why: 'a name by its capitals' };
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

/** A phrase that names nobody keeps its own words. */
export function unnamed(words: string, why: string): Reading {
  return { party: { id: UNNAMED, name: words.replace(/\s+/g, ' ') }, by: 'unnamed', why };
}
