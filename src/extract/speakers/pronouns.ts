import type { Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { personNouns, titleWords } from '../english/people.ts';
import type { Token } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import { isCapitalised } from '../text/words.ts';
import type { Cast } from './cast.ts';
import type { Evidence } from './evidence.ts';
import type { Spoken } from './memory.ts';
import { readDescription, readOffice } from './offices.ts';
import type { Person } from './person.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { paragraphsBetween } from './referents.ts';
import { partyOf } from './registry.ts';
import { isOneSentence, othersNear } from './rivals.ts';
import { bodyAhead, bodyBefore, crowdBefore, describedBefore, isMarked, isSubject } from './subject-before.ts';

const pronouns: ReadonlyMap<string, 'm' | 'f' | 'plural' | 'thing' | 'self' | 'relative' | 'somebody'> = new Map(
  Object.entries({
    he: 'm',
    him: 'm',
    himself: 'm',
    she: 'f',
    her: 'f',
    herself: 'f',
    they: 'plural',
    them: 'plural',
    it: 'thing',
    which: 'thing',
    who: 'relative',
    one: 'somebody',
    another: 'somebody',
    we: 'self',
    i: 'self',
    his: 'm',
    their: 'plural',
    its: 'thing',
  } as const),
);

const LONGEST_PRONOUN = 7;

/** Whom a pronoun stands for; null where the phrase is none. `speaker` is somebody that it cannot be. */
export function readPronoun(context: Context, phrase: Phrase, speaker: Party | null): Reading | null {
  const pronoun = phrase.words.length > LONGEST_PRONOUN ? undefined : pronouns.get(phrase.words.toLowerCase());
  if (pronoun === undefined) return null;
  if (pronoun === 'm' || pronoun === 'f')
    return readHeOrShe(context, phrase, pronoun, speaker) ?? withoutAntecedent(phrase);
  if (pronoun === 'plural') return readThey(context, phrase, speaker) ?? withoutAntecedent(phrase);
  if (pronoun === 'thing') return readIt(context, phrase, speaker) ?? withoutAntecedent(phrase);
  if (pronoun === 'somebody') return readOne(context, phrase) ?? withoutAntecedent(phrase);
  // Outside of quotation marks only who wrote the article is “I”.
  if (/^I$/.test(phrase.words))
    return { party: { id: UNNAMED, name: 'the journalist' }, by: 'unnamed', why: 'who wrote it' };
  if (pronoun === 'relative') return readWho(context, phrase) ?? withoutAntecedent(phrase);
  const last = context.memory.lastSpeaker(phrase.start, ({ party }) => party.id !== speaker?.id);
  if (last === null) return withoutAntecedent(phrase);
  return { party: last.party, by: 'we', why: `a pronoun for ${last.party.name}` };
}

/** “by Tom Hale, who said”: whoever is named right before it. */
function readWho({ cast, doc, registry }: Context, { start }: Phrase): Reading | null {
  const mention = cast.mentions[lastStartingBy(cast.mentions, start - 1)];
  if (mention === undefined || !/^\s*,?\s*$/.test(doc.text.slice(mention.end, start))) return null;
  const { name, surname } = mention.person;
  return { party: partyOf(registry, name, surname), by: 'name', why: 'named right before “who”' };
}

function withoutAntecedent({ words }: Phrase): Reading {
  return { party: { id: UNNAMED, name: words }, by: 'unnamed', why: 'a pronoun without antecedent' };
}

function readHeOrShe(context: Context, phrase: Phrase, pronoun: 'm' | 'f', speaker: Party | null): Reading | null {
  const somebody = speaker === null ? readDescribed(context, phrase, pronoun) : null;
  if (somebody !== null) return somebody;
  const found = antecedent(context, phrase.start, pronoun, speaker);
  if (found === null) return null;
  const { who, why, doubt } = found;
  if ('party' in who) return { party: who.party, by: 'unnamed', why };
  who.gender ??= pronoun;
  who.being = 'person';
  who.sure = true;
  const { others, isSince } = othersNear(context, phrase.start, who);
  const about = others.length === 0 && doubt == null ? storyOf(context, phrase.start, who) : null;
  if (about !== null)
    return {
      party: partyOf(context.registry, who.name, who.surname),
      others: [partyOf(context.registry, about.name, about.surname)],
      by: 'he or she, aside of whom the story is about',
      why: `${why}; the story is about ${about.name}`,
    };
  return {
    party: partyOf(context.registry, who.name, who.surname),
    others,
    by: doubt ?? (others.length === 0 ? 'he or she' : isSince ? 'he or she, another since' : 'he or she, of several'),
    why,
  };
}

/** “The guard shrugged. He said …”: whoever the sentence before begins with, known by that description or without a name. */
function readDescribed(context: Context, { start }: Phrase, pronoun: 'm' | 'f'): Reading | null {
  const subject = describedBefore(context, start, pronoun);
  if (subject === null) return null;
  // “A spokesman for Oak Foods said it was sorry. He added …”
  const last = context.memory.lastSpeaker(start, () => true);
  if (last?.at === subject.start && last.by === 'spokesperson')
    return { party: last.party, by: 'spokesperson', why: 'the one who spoke before' };
  const known = subject.isDefinite ? (readOffice(context, subject) ?? readDescription(context, subject)) : null;
  if (known !== null && known.party.id !== UNNAMED && !isOther(context, start, known.party, pronoun)) return known;
  return { party: { id: UNNAMED, name: subject.words }, by: 'unnamed', why: 'the subject of the sentence before' };
}

/** Whether a party is somebody named before of whom “he” or “she” is not said. */
function isOther({ memory, registry }: Context, offset: number, { id }: Party, pronoun: 'm' | 'f'): boolean {
  for (const { person } of memory.named(offset))
    if (partyOf(registry, person.name, person.surname).id === id)
      return person.gender !== null && person.gender !== pronoun;
  return false;
}

/** So many paragraphs, a headline among them, tell whom a story is about. */
const LEAD = 2;

/**
 * Whom the story is about, of that gender, where a paragraph tells of her before “she said”, and who spoke last is not named in it:
 * “She turned it down. …, she said” may go on with the story.
 */
function storyOf(context: Context, offset: number, found: Person): Person | null {
  const { cast, doc } = context;
  const paragraph = doc.paragraphs[lastStartingBy(doc.paragraphs, offset)]?.start ?? 0;
  // A paragraph that opens with “…,” she said goes on with who spoke.
  const sentence = doc.sentences[lastStartingBy(doc.sentences, offset)]?.start ?? 0;
  if (sentence <= paragraph || isMarked(context, paragraph + 1)) return null;
  if (found.mentions.some(({ start }) => start >= paragraph && start < offset)) return null;
  const end = doc.paragraphs[LEAD - 1]?.end ?? 0;
  const [first] = cast.mentions;
  if (first === undefined || first.start >= end) return null;
  const { person } = first;
  const times = ({ mentions }: Person) => mentions.filter(({ start }) => start < offset).length;
  const isOf = person.gender === found.gender && person.sure && person !== found;
  return isOf && times(person) > times(found) && !found.mentions.some(({ start }) => start < end) ? person : null;
}

/** Whom “he” or “she” at `offset` means, where it is somebody with a name. */
export function personMeant(context: Context, offset: number, gender: 'm' | 'f'): Person | null {
  const found = antecedent(context, offset, gender, null);
  return found === null || 'party' in found.who ? null : found.who;
}

/** Several without a name, or two that spoke together; else a body. */
function readThey(context: Context, phrase: Phrase, speaker: Party | null): Reading | null {
  const crowd = speaker === null ? crowdBefore(context, phrase.start) : null;
  if (crowd !== null) return crowd;
  const last = context.memory.lastSpeaker(phrase.start, ({ at, kind, party, with: joint }) => {
    if (party.id === speaker?.id) return false;
    // Two that spoke together, or several; a body only where it has just spoken.
    if (joint.length > 0 || kind === 'crowd') return true;
    return (kind === 'body' || kind === 'document') && paragraphsBetween(context, at, phrase.start) === 0;
  });
  if (last === null || paragraphsBetween(context, last.at, phrase.start) > NEAR_PARAGRAPHS) return null;
  return { party: last.party, with: last.with, by: 'they', why: `a pronoun for ${last.party.name}` };
}

/** “Officials met. One said …”: one of those who spoke last, or whom the sentence before begins with. */
function readOne(context: Context, { start }: Phrase): Reading | null {
  const before = crowdBefore(context, start, true);
  const spoken = context.memory.lastSpeaker(start, () => true);
  const isNear = spoken?.kind === 'crowd' && paragraphsBetween(context, spoken.at, start) <= 1;
  const several = before?.party.name ?? (isNear ? spoken.party.name : null);
  if (several === null) return null;
  const plain = several.replace(
    /^(?:the|some|several|many|most|a few|two|three|four|five|six|seven|eight|nine|ten|dozens of)\s/i,
    '',
  );
  const name = `one of the ${/^\p{Lu}\p{Ll}+$/u.test(plain) ? plain.toLowerCase() : plain}`;
  return { party: { id: UNNAMED, name }, by: 'unnamed', why: 'one of those in the sentence before' };
}

/** “it” and “they” look back this many paragraphs for who spoke. */
const NEAR_PARAGRAPHS = 3;

/** The body that the sentence before begins with; else the one that spoke before, where no other has been the subject since. */
function readIt(context: Context, phrase: Phrase, speaker: Party | null): Reading | null {
  const subject = speaker === null ? (bodyAhead(context, phrase.start) ?? bodyBefore(context, phrase.start)) : null;
  if (subject !== null) return subject;
  const isIt = ({ kind, party, person }: Spoken) =>
    (kind === 'body' || kind === 'document' || person?.being === 'either' || person?.being === 'body') &&
    party.id !== speaker?.id;
  const last = context.memory.lastSpeaker(phrase.start, isIt);
  if (last === null) return onlyBody(context, phrase);
  if (paragraphsBetween(context, last.at, phrase.start) > NEAR_PARAGRAPHS) return null;
  if (last.person !== null) last.person.being = 'body';
  // “…, Acme said. “…,” it added.”: nobody has spoken in between.
  const isLast = context.memory.lastSpeaker(phrase.start, () => true) === last;
  const isNear = isLast && paragraphsBetween(context, last.at, phrase.start) <= 1;
  // Who spoke before on doubtful evidence may be another, and so may “it”.
  const by = last.by === 'nearest body' ? last.by : isNear ? 'it' : 'it, from further off';
  return { party: last.party, by, why: `a pronoun for ${last.party.name}` };
}

/** The one body that was named in this paragraph or the one before, where none has spoken. */
function onlyBody(context: Context, { start }: Phrase): Reading | null {
  const { bodies } = context.cast;
  const named = new Set<string>();
  for (let i = lastStartingBy(bodies, start - 1); i >= 0; i--) {
    const { organisation, start: at } = bodies[i] as Cast['bodies'][number];
    if (paragraphsBetween(context, at, start) > 1) break;
    named.add(organisation.name);
    if (named.size > 1) return null;
  }
  const [only] = named;
  if (only === undefined) return null;
  return {
    party: partyOf(context.registry, only),
    by: 'it, from further off',
    why: `the only body named near by is ${only}`,
  };
}

/** Who is spoken to was named this far back at most, in characters, when others were named since. */
const NEAR = 1_000;

/** The last one named near by who is known to be a woman, or a man. */
function lastKnown(
  context: Context,
  offset: number,
  gender: 'm' | 'f',
  fits: (person: Person) => boolean,
): Person | null {
  for (const { start, person } of context.memory.named(offset)) {
    if (start < offset - NEAR) return null;
    if (person.gender === gender && fits(person)) return person;
  }
  return null;
}

interface Mention {
  readonly start: number;
  readonly person: Person;
}

/** Whether nobody of that gender stands before a name in its sentence: no “he”, no “the mayor”; nor is it in somebody's words. */
function isFirst(context: Context, start: number, gender: 'm' | 'f'): boolean {
  const { tokens, sentences } = context.doc;
  if (isMarked(context, start)) return false;
  const sentence = sentences[lastStartingBy(sentences, start)];
  for (let at = sentence?.first ?? 0; at < tokens.length; at++) {
    const { start: here, lower } = tokens[at] as Token;
    if (here >= start) return true;
    if (pronouns.get(lower) === gender) return false;
    const isSomebody = titleWords.has(lower) || personNouns.has(lower);
    // “the mate, Hale, …”: what he is
    const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
    if (isSomebody && next?.start !== start && !isCapitalised(tokens[at + 1]?.text ?? '')) return false;
  }
  return true;
}

/**
 * Whom “he” or “she” means: the speaker before, unless somebody else has become the subject since. Somebody without a name is who spoke
 * last, too.
 */
function antecedent(context: Context, offset: number, gender: 'm' | 'f', speaker: Party | null): Antecedent | null {
  const isOf = (own: 'f' | 'm' | null) => own === null || own === gender;
  const against = (person: Person): string | null => {
    if (!person.sure) return 'the text does not tell that it is a person';
    if (!isOf(person.gender)) return person.gender === 'f' ? 'a woman' : 'a man';
    const isSpeaker = speaker !== null && partyOf(context.registry, person.name, person.surname).id === speaker.id;
    return isSpeaker ? 'the one who speaks' : null;
  };
  const fits = (person: Person) => against(person) === null;
  const passOver = ({ start, person }: Mention, why: string) =>
    context.doc.trace?.({
      ...{ stage: 'speakers/pronouns', rule: 'antecedent', field: 'speaker', verdict: 'dropped' },
      ...{ start: offset, end: offset + 1, why: `not ${person.name}, named at ${start}: ${why}` },
    });
  const isNear = ({ at }: Spoken) => paragraphsBetween(context, at, offset) === 0;
  const isKnown =
    context.memory.lastSpeaker(offset, ({ person }) => person?.gender === gender && fits(person)) !== null;
  const last = context.memory.lastSpeaker(offset, () => true);
  // Without a name, and further off: not sooner than somebody of whom “she” is said, where another has spoken since; nor “her aunt”
  // sooner than whose aunt that is.
  const yields = (spoken: Spoken) =>
    isKnown && ((spoken.gender === null && spoken !== last) || owners[gender].test(spoken.words));
  const before = context.memory.lastSpeaker(offset, (spoken) =>
    spoken.person === null
      ? spoken.kind === 'someone' &&
        !spoken.isAside &&
        speaker === null &&
        isOf(spoken.gender) &&
        (isNear(spoken) || !yields(spoken))
      : fits(spoken.person) ||
        // “Brandt said … He said”: what spoke right before is a person, then.
        (spoken.person.being === 'either' && paragraphsBetween(context, spoken.at, offset) <= 1),
  );
  const paragraph = context.doc.paragraphs[lastStartingBy(context.doc.paragraphs, offset)]?.start ?? 0;
  let named: Mention | null = null; // the first of the paragraph's last sentence that names somebody
  for (const mention of context.memory.named(offset)) {
    const { start, end, person } = mention;
    if (before !== null && start < before.at) break;
    if (start < paragraph && named !== null) break;
    const why = against(person);
    if (why !== null) {
      passOver(mention, why);
      continue;
    }
    // “told her”: sooner a woman than somebody of whom the text does not say
    if (speaker !== null && person.gender === null && start > offset - NEAR)
      return { who: lastKnown(context, offset, gender, fits) ?? person, why: 'named last before it, near by' };
    if (speaker !== null) return { who: person, why: 'named last before it, and not the one who speaks' };
    if (end >= offset - 1) return { who: person, why: 'named right before it' }; // a seam: the pronoun follows the name
    if (person !== before?.person && isSubject(context, { start, end }))
      return { who: person, why: 'the subject of a sentence since somebody spoke' };
    passOver(mention, person === before?.person ? 'spoke, which counts below' : 'not the subject of the sentence');
    if (start >= paragraph && (named === null || isOneSentence(context, start, named.start))) named = { start, person };
  }
  // “The clerks did not see Hale. He said …”: who is named in the paragraph sooner than who spoke in another.
  if (named !== null && (before?.at ?? 0) < paragraph && isFirst(context, named.start, gender))
    return {
      who: named.person,
      why: 'the first named in the sentence before, where nobody has spoken in the paragraph',
    };
  if (before !== null) {
    const doubt = doubtful.has(before.by) ? before.by : null;
    return { who: before.person ?? before, why: `the last who spoke, at ${before.at}`, doubt };
  }
  for (const { person } of context.memory.named(offset))
    if (fits(person)) return { who: person, why: 'the last one named, where nobody has spoken' };
  return null;
}

/** What belongs to him, or to her. */
const owners = { m: /^his\s/i, f: /^her\s/i };

/** Whom a pronoun stands for, and what shows it. */
interface Antecedent {
  readonly who: Person | Spoken;
  readonly why: string;
  /** What is doubtful about who spoke before, which this hangs on. */
  readonly doubt?: Evidence | null;
}

/** Who spoke before on such evidence may be somebody else, and so may whoever is called “he” or “she” for it. */
const doubtful: ReadonlySet<Evidence> = new Set([
  'he or she, another since',
  'surname of several',
  'description',
  'office, of several',
  'only one left',
]);
