import { UNNAMED } from '../../schema/ids.ts';
import { bodyNouns } from '../english/bodies.ts';
import { personNouns, titleWords } from '../english/people.ts';
import type { Sentence, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isCapitalised } from '../text/words.ts';
import { companyNamed } from './companies.ts';
import { countryOfWord } from './countries.ts';
import { kindOfNoun } from './heads.ts';
import type { Person } from './person.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { bodyMeant } from './referents.ts';
import { partyOf } from './registry.ts';

/** How much of the sentence before is looked at, in characters. */
const LONGEST_SUBJECT = 80;

/** “A company spokesman declined to comment.”, “Her aunt declined to comment.” */
const somebody = /^(?:The|An?|One|Another|His|Her|Their|My|Our)(?=\s)/;

/** “Prosecutors agreed to drop the charge.”, “The residents’ lawyers met.” */
const several = /^(?:(?:The|Some|Several|Many|Two|Three|Four|Five)(?=\s))?/;

/** A noun stands this many words on at most. */
const MOST_WORDS = 6;

/** Crowds by how many they are: the noun follows. */
const quantifiers = /^(?:some|several|many|most|all|both|others)$/;

const woman = /(?:woman|girl|mother|daughter|sister|wife|actress)$/;
const man = /(?:man|boy|father|son|brother|husband|actor)$/;

/** Several whom the sentence before begins with, where it gives no name; `across`: in the paragraph before, too. */
export function crowdBefore(context: Context, offset: number, across = false): Reading | null {
  const words = startOfSentenceBefore(context, offset, across);
  const determiner = words === null ? null : (several.exec(words)?.[0] ?? null);
  if (words === null || determiner === null) return null;
  const name = upTo(words, determiner.length, (noun) => kindOfNoun(noun) === 'crowd' && !quantifiers.test(noun));
  return name === null ? null : { party: { id: UNNAMED, name }, by: 'unnamed', why: subjectBefore };
}

const subjectBefore = 'the subject of the sentence before';

/** A description that a sentence begins with, and whether it tells of somebody known: “the”, not “a” and “her”. */
interface Described extends Phrase {
  readonly isDefinite: boolean;
}

/** The description of one person that the sentence before begins with, where no name stands beside it: “Her aunt left. She said …”. */
export function describedBefore(context: Context, offset: number, pronoun: 'm' | 'f'): Described | null {
  const before = sentenceBefore(context, offset);
  if (before === null) return null;
  const opening = context.doc.text.slice(before.start, Math.min(before.end, before.start + LONGEST_SUBJECT));
  const lead = leadOf(opening);
  const words = opening.slice(lead);
  const determiner = somebody.exec(words)?.[0];
  if (determiner === undefined) return null;
  const isOther = pronoun === 'm' ? woman : man;
  const name = upTo(words, determiner.length, (noun) => personNouns.has(noun) && !isOther.test(noun));
  if (name === null || besideName.test(words.slice(name.length))) return null;
  const start = before.start + lead;
  // “The head of the firm, Ann Lee, left.”
  const { mentions } = context.cast;
  const first = mentions[lastStartingBy(mentions, start) + 1];
  if (first !== undefined && first.start < before.end && isSubject(context, first)) return null;
  return { words: name, start, end: start + name.length, isDefinite: determiner === 'The' };
}

/** “Her aunt Ann”, “Her aunt, Ann Lee, …”, “A man called Ann” */
const besideName = /^(?:,|\s(?:called|named))?\s(?:\p{Lu}\p{Ll}+\.? )?\p{Lu}/u;

/** The words up to the first that is such a noun, of a few in a row from `from` on. */
function upTo(words: string, from: number, isNoun: (lower: string) => boolean): string | null {
  const next = /\s?([\p{L}'’-]+)/uy;
  next.lastIndex = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = next.exec(words)?.[1];
    if (word === undefined) return null;
    if (isNoun(word.toLowerCase())) return words.slice(0, next.lastIndex);
  }
  return null;
}

/** The body that the sentence before begins with: “Acme has 20 plants. It said …”, “The union met. It said …”. */
export function bodyBefore(context: Context, offset: number): Reading | null {
  const { cast, doc, registry } = context;
  const before = sentenceBefore(context, offset);
  if (before === null) return null;
  const words = doc.text.slice(before.start, Math.min(before.end, before.start + LONGEST_SUBJECT));
  const why = 'the body that the sentence before begins with';
  const lead = leadOf(words);
  const named = cast.bodies[lastStartingBy(cast.bodies, before.start + lead + 'The '.length)];
  if (named !== undefined && named.start >= before.start && !isOwner(doc.text, named.end))
    return { party: partyOf(registry, named.organisation.name), by: 'it', why };
  const subject = words.slice(lead);
  const name = /^(?:The\s)?((?:\p{Lu}[\p{L}&.-]*\s?)+)/u.exec(subject)?.[1]?.trim();
  const company = name === undefined ? null : companyNamed(cast, name);
  if (company !== null) return { party: partyOf(registry, company.name), by: 'it', why };
  const [described, noun] = /^The\s((?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}[\p{L}-]*))(?=\s)/u.exec(subject)?.slice(1) ?? [];
  if (noun === undefined || described === undefined || !bodyNouns.has(noun)) return null;
  const body = bodyMeant(context, noun, described.split(' ').slice(0, -1), before.start);
  return body === null
    ? { party: { id: UNNAMED, name: described }, by: 'unnamed', why }
    : { party: partyOf(registry, body.name), by: 'it', why };
}

/** A capitalised name with its article: “The Vale Front”. */
const withArticle = /^The\s((?:\p{Lu}[\p{L}&.-]*\s?)+)(?=[,\s])/u;

/** The body that the sentence itself begins with: “Acme shut a plant that it said was unsafe”. */
export function bodyAhead(context: Context, offset: number): Reading | null {
  const { cast, doc, registry } = context;
  const sentence = doc.sentences[lastStartingBy(doc.sentences, offset)];
  const from = sentence?.start ?? offset;
  const words = doc.text.slice(from, Math.min(offset, from + LONGEST_SUBJECT));
  const lead = from + leadOf(words);
  const why = 'the body that the sentence begins with';
  const named = cast.bodies[lastStartingBy(cast.bodies, lead + 'The '.length)];
  const isNamed =
    named !== undefined &&
    named.start >= lead &&
    named.end < offset &&
    !isOwner(doc.text, named.end) &&
    !isMarked(context, named.start);
  // “Housing them, it said, …”: a word at the head of a sentence has its capital from there.
  if (isNamed && (named.organisation.words.length > 1 || named.start > lead))
    return { party: partyOf(registry, named.organisation.name), by: 'it', why };
  const name = withArticle.exec(doc.text.slice(lead, offset))?.[1]?.trim();
  const last = name?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (name === undefined || kindOfNoun(last) !== null || countryOfWord(last) !== null) return null;
  return { party: partyOf(registry, name), by: 'it', why };
}

/** “Acme's chief …”: what stands at `end` makes the name before it an owner. */
function isOwner(text: string, end: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
}

/** The first words of the sentence before the one at `offset`, in the same paragraph or, `across`, in the one before. */
function startOfSentenceBefore(context: Context, offset: number, across: boolean): string | null {
  const before = sentenceBefore(context, offset, across);
  return before === null
    ? null
    : context.doc.text.slice(before.start, Math.min(before.end, before.start + LONGEST_SUBJECT));
}

/** Whether somebody else's words stand there: a sentence of them has its subject, and the story does not. */
export function isMarked({ marked }: Context, offset: number): boolean {
  return (marked[lastStartingBy(marked, offset)]?.end ?? 0) > offset;
}

function sentenceBefore(context: Context, offset: number, across = false): Sentence | null {
  const { doc } = context;
  const index = lastStartingBy(doc.sentences, offset);
  const [before, own] = [doc.sentences[index - 1], doc.sentences[index]] as [
    Sentence | undefined,
    Sentence | undefined,
  ];
  return before === undefined ||
    own === undefined ||
    before.paragraph < own.paragraph - (across ? 1 : 0) ||
    isMarked(context, before.start)
    ? null
    : before;
}

/** Names beyond this many characters from the start of their sentence are not its subject. */
const SUBJECT_AT = 60;

/** “Outside the court, the charity's director, Sister Ann Berg, wept”: with a description before the name, this many. */
const APPOSED_AT = 110;

/** A description between commas, right before the name that it is of. */
const description =
  /(?:^|, )(?:(?:the|her|his|its|their|a|an)\s|\p{Lu}[\p{L}-]*['’]s\s)[^,"“]*, (?:\p{Lu}\p{Ll}+\.? )?$/iu;

/** “In Oslo, ”, “After the vote, ”, “Speaking on the quay, ”: what a sentence begins with before its subject. */
const intro =
  /^(?:(?:But|And|Yet|Still),? )?(?:(?:In|On|At|By|For|From|During|After|Before|Since|Over|Outside|Inside|Near|Under|With|Without|Despite|Following|Speaking|Asked|Writing|Appearing|Addressing)\s[^,"“”;:]{1,60}|Later|Earlier|Meanwhile|However|Instead|Then|Today|Yesterday), /u;

/** What an item of a list begins with. */
const bullet = /^[•·▪◦‣*–—-]\s*/u;

/** How much stands before the subject of a sentence. */
function leadOf(words: string): number {
  const item = bullet.exec(words)?.[0].length ?? 0;
  return item + (intro.exec(words.slice(item))?.[0].length ?? 0);
}

/** “The row between Hill”, “A friend of Lee”: what the name belongs to is the subject. */
const behindPreposition =
  /\s(?:between|for|with|by|from|against|about|to|near|behind|than|like|over)\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s){0,2}$|\sof\s$/u;

/** Whether a name is the subject of its sentence: near its start, the first one, with nothing of its own behind it. */
export function isSubject(context: Context, { start, end }: Span): boolean {
  const { cast, doc } = context;
  if (isMarked(context, start)) return false;
  const sentence = doc.sentences[lastStartingBy(doc.sentences, start)];
  // “Hill swung it in; Berg scored”: the clause behind a semicolon has its own subject.
  const near = Math.max(sentence?.start ?? 0, start - APPOSED_AT);
  const semicolon = doc.text.slice(near, start).lastIndexOf('; ');
  const from = semicolon === -1 ? (sentence?.start ?? 0) : near + semicolon + 2;
  if (start - from >= APPOSED_AT || /^['’]s\b/.test(doc.text.slice(end, end + 3))) return false;
  const opening = doc.text.slice(from, start);
  if (askedBefore.test(opening) && !opening.includes(', ')) return false;
  const lead = opening.slice(leadOf(opening));
  // “Hill said the sale of Berg would …”
  const before = cast.mentions[lastStartingBy(cast.mentions, start - 1)];
  if (
    before !== undefined &&
    before.start >= start - lead.length &&
    !/^['’]s?(?!\p{L})/u.test(doc.text.slice(before.end, before.end + 3))
  )
    return false;
  if (behindPreposition.test(lead)) return false;
  if (/["“„]/.test(lead) || hasVerb(doc, start - lead.length, start)) return false;
  if (doc.text.charAt(end) === ',' && description.test(lead)) return true;
  return lead.length < SUBJECT_AT && !lead.includes(',');
}

/** Whether a verb stands there: “the mayor met Hill”; not what an office is called by: “retired general”. */
function hasVerb({ tokens }: Context['doc'], start: number, end: number): boolean {
  for (let i = lastStartingBy(tokens, start - 1) + 1; i < tokens.length; i++) {
    const { pos, text, start: at } = tokens[i] as Token;
    if (at >= end) return false;
    if (isCapitalised(text)) continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (pos === 'AUX' || (pos === 'VERB' && !titleWords.has(next) && !personNouns.has(next))) return true;
  }
  return false;
}

/** “He laughed.”, “Asked whether it was so, she nodded.” */
const byPronoun = /^(?:he|she)\s/iu;

/** What is asked stands before who smiles, within so many characters. */
const LONGEST_LEAD = 140;

/** “Asked whether Hill was there, she smiled”: who is named in such a phrase does nothing. */
const askedBefore = /^(?:Asked|Speaking|Writing|Appearing|Addressing)\s/u;

/** “he” or “she” as the subject of the sentence before, in the same paragraph, where nobody has spoken since. */
export function pronounBefore(context: Context, offset: number): Span | null {
  const before = sentenceBefore(context, offset);
  if (before === null || (context.memory.lastSpeaker(offset, () => true)?.at ?? -1) >= before.start) return null;
  const words = context.doc.text.slice(before.start, Math.min(before.end, before.start + LONGEST_LEAD));
  const lead = leadOf(words);
  const found = byPronoun.exec(words.slice(lead))?.[0];
  if (found === undefined) return null;
  const start = before.start + lead;
  return { start, end: start + found.trimEnd().length };
}

/** Who has become the subject in the paragraph of `offset`, where nobody has spoken in it since. */
export function subjectSince(context: Context, offset: number): Person | null {
  const { doc, memory } = context;
  const from = doc.paragraphs[doc.sentences[lastStartingBy(doc.sentences, offset)]?.paragraph ?? -1]?.start ?? offset;
  const spoke = memory.lastSpeaker(offset, () => true)?.at ?? -1;
  for (const mention of memory.named(offset)) {
    if (mention.start < from || mention.start <= spoke) return null;
    if (isSubject(context, mention)) return mention.person;
  }
  return null;
}
