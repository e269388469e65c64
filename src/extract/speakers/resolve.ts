import type { Attribution, Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { mansNouns, womansNouns } from '../english/people.ts';
import { isPlural } from '../english/plurals.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { readBody, unnamed } from './bodies.ts';
import { readCast } from './cast.ts';
import { isPlaceOfMany } from './countries.ts';
import { readDocument } from './documents.ts';
import type { Evidence } from './evidence.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { headOf, kindOfNoun } from './heads.ts';
import { Memory, type Spoken } from './memory.ts';
import { readDescription, readOffice } from './offices.ts';
import { readPeople } from './people.ts';
import type { Person } from './person.ts';
import { readPronoun } from './pronouns.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf, type Registry } from './registry.ts';
import { pronounBefore, subjectSince } from './subject-before.ts';

/** A speaker with how it was found; null where the words name nothing that can speak. */
export interface Resolution extends Omit<Reading, 'party' | 'with'> {
  readonly speaker: Attribution | null;
  readonly with: readonly Party[];
}

/** How many of those asked: “68 per cent of people”, “six in 10 voters”. */
const share =
  /^(?:(?:about|around|nearly|almost|over|more than|fewer than|less than|just|only|roughly|some)\s)*(?:[\d.,]+\s?(?:%|per ?cent\b)|\S+\s(?:in|of|out of)\s(?:\d+|ten|three|four|five)\b|[\p{L}-]+\sper ?cent\b)/iu;

/** Verbs of what things show rather than say. */
const evidence =
  /^(?:show|find|found|suggest|indicat|reveal|demonstrat|prov|mean|point|highlight|underscor|underlin|illustrat|reflect|impl|signal|confirm)/i;

/** Several who do something, by their ending. */
const doers = /\p{L}{3}(?:er|or|ee)s$/u;

/** Who answers is not who has just asked. */
const asks = /^(?:ask|asked|asks|inquired|wondered)$/i;
const answers = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?)$/i;

/** Evidence of words that name somebody. */
const named: ReadonlySet<Evidence> = new Set([
  'registry',
  'name',
  'surname of several',
  'name of a body',
  'short name',
]);

/**
 * Names speakers in the order of the text. It remembers who spoke: “he”, “the minister” and “the ministry” stand for
 * somebody named before.
 */
export class SpeakerResolver {
  readonly #context: Context;
  readonly #people = new Map<string, Person>();

  /** `marked` are the stretches between quotation marks, in order: who is named in them does nothing in the story. */
  constructor(doc: Document, registry: Registry, marked: readonly Span[]) {
    const cast = readCast(doc);
    this.#context = { doc, cast, registry, memory: new Memory(cast), marked };
    for (const person of cast.people) this.#people.set(partyOf(registry, person.name, person.surname).id, person);
  }

  /**
   * The speaker that the words at `span` name, `cue` being the words that say so; `isAside` where a clause about somebody says it:
   * “a man who claimed”. Call in the order of the text.
   */
  resolve(span: Span, cue: string | null, isAside = false): Resolution {
    const phrase = this.#phrase(span);
    const reading = this.#read(phrase, null);
    const { party, with: joint = [], by } = reading;
    const { doc, memory } = this.#context;
    const spoken = this.#spoken(phrase, reading, cue);
    const { kind, person } = spoken;
    if (kind === null) {
      const why = `“${party.name}” is nothing that can speak`;
      doc.trace?.({ stage: 'speakers/resolve', rule: '#spoken', field: 'speaker', verdict: 'dropped', ...span, why });
    }
    if (kind === null) return { ...reading, speaker: null, with: [], by: 'nothing that speaks' };
    const before = answers.test(cue ?? '') ? memory.lastSpeaker(span.start, () => true) : null;
    if (before?.asks === true && before.party.id === party.id && party.id !== UNNAMED && !named.has(by)) {
      // “‘Were you there?’ Berg asked. ‘No,’ the guest replied.”
      const why = `${party.name} has just asked, and somebody else answers`;
      return {
        speaker: { ...implied({ id: UNNAMED, name: phrase.words }), exact: phrase.words, ...span },
        with: [],
        by: 'unnamed',
        why,
      };
    }
    if (person?.being === 'person' && (by === 'name' || by === 'surname of several') && !evidence.test(cue ?? ''))
      person.sure = true;
    // Nobody calls the writer “she” or “he”.
    if (phrase.words !== 'I') memory.add({ ...spoken, kind, isAside: isAside || phrase.words === 'I' });
    const speaker = { ...party, exact: phrase.words, start: span.start, end: span.end };
    return { ...reading, speaker, with: joint };
  }

  /** Somebody who does not speak here: an addressee, or who passed it on. `speaker` is who does. */
  identify(span: Span, speaker: Party | null): Party {
    return this.#read(this.#phrase(span), speaker).party;
  }

  /**
   * Who spoke last before `offset` within `reach` characters, as an implied speaker; or who has become the subject since, in the
   * same paragraph: “Berg read from a letter. ‘…’”.
   */
  lastSpeaker(offset: number, reach: number): Resolution | null {
    const subject = this.subjectSince(offset);
    if (subject !== null) return subject;
    const { doc, memory } = this.#context;
    const last = memory.lastSpeaker(offset, () => true, reach);
    if (last === null) return null;
    const paragraph = doc.paragraphs[lastStartingBy(doc.paragraphs, offset)];
    const by = last.at >= (paragraph?.start ?? 0) ? 'spoke last in the paragraph' : 'spoke last';
    return { speaker: implied(last.party), with: [], by, why: `${last.party.name} spoke last` };
  }

  /** Who has become the subject in the paragraph of `offset`, where nobody has spoken in it since. */
  subjectSince(offset: number): Resolution | null {
    const pronoun = pronounBefore(this.#context, offset);
    if (pronoun !== null) return this.#otherThanLast(pronoun);
    const subject = subjectSince(this.#context, offset);
    if (subject === null) return null;
    const party = partyOf(this.#context.registry, subject.name, subject.surname);
    const why = `${party.name} has become the subject`;
    return { speaker: implied(party), with: [], by: 'became the subject', why };
  }

  /** “‘Forty,’ she said. He laughed. ‘…’”: somebody else than the last speaker is the subject of a sentence without speech. */
  #otherThanLast(pronoun: Span): Resolution | null {
    const reading = readPronoun(this.#context, this.#phrase(pronoun), null);
    const last = this.#context.memory.lastSpeaker(pronoun.start, () => true);
    if (reading === null || reading.party.id === UNNAMED || reading.party.id === last?.party.id) return null;
    const { party, with: joint = [], why } = reading;
    return { ...reading, speaker: implied(party), with: joint, why: `${party.name} has become the subject: ${why}` };
  }

  #phrase({ start, end }: Span): Phrase {
    return { start, end, words: this.#context.doc.text.slice(start, end) };
  }

  /** What is remembered of a speaker; its kind is null where the words name nothing that can speak. */
  #spoken(
    { start, words }: Phrase,
    { party, with: joint = [], by }: Reading,
    cue: string | null,
  ): Omit<Spoken, 'kind' | 'isAside'> & { readonly kind: Spoken['kind'] | null } {
    const person = this.#people.get(party.id) ?? null;
    const common = { at: start, party, with: joint, person, words, by, asks: asks.test(cue ?? '') };
    if (person !== null) return { ...common, kind: person.sure ? 'person' : person.being, gender: person.gender };
    const isOnFile = this.#context.registry.find(party.name)?.kind === 'person';
    if (isOnFile || by === 'capitals alone') {
      const given = party.name.split(' ', 1)[0]?.toLowerCase() ?? '';
      if (isOnFile || isGivenName(given)) return { ...common, kind: 'someone', gender: genderOfGivenName(given) };
    }
    if (party.id !== UNNAMED) return { ...common, kind: 'body', gender: null };
    const head = headOf(party.name);
    const kind = kindOfNoun(head);
    const gender = womansNouns.has(head) ? 'f' : mansNouns.has(head) ? 'm' : null;
    if (kind === 'thing' || kind === 'nobody' || isPlaceOfMany(party.name) || share.test(party.name))
      return { ...common, kind: null, gender };
    if (kind !== null) return { ...common, kind: kind === 'person' ? 'someone' : kind, gender };
    // A noun that does not tell: who says is somebody, and what shows is something.
    const isCount = /\d|%|\bper ?cent\b/.test(party.name) && !doers.test(head); // “9,000 dockers chanted”
    if (cue === null || evidence.test(cue) || isCount) return { ...common, kind: null, gender };
    return { ...common, kind: isPlural(head) ? 'crowd' : 'someone', gender };
  }

  /** By the first of the readers that knows; which that is, and which did not, is traced. */
  #read(phrase: Phrase, speaker: Party | null): Reading {
    const { trace } = this.#context.doc;
    for (const [index, { file, read }] of readers.entries()) {
      const reading = read(this.#context, phrase, speaker);
      if (reading === null) continue;
      if (trace !== null) {
        const { start, end, words } = phrase;
        const tried = readers.slice(0, index).map(({ read: other }) => other.name);
        const others = tried.length === 0 ? 'the first that is asked' : `no answer from ${tried.join(', ')}`;
        const why = `“${words}” is ${reading.party.name} (${reading.party.id}): ${reading.why}; ${others}`;
        trace({ stage: file, rule: read.name, field: 'speaker', verdict: 'kept', start, end, why });
      }
      return reading;
    }
    return readNobody(this.#context, phrase);
  }
}

/** A reader of noun phrases, which answers null where it knows nobody; and its file. */
interface Reader {
  readonly file: string;
  readonly read: (context: Context, phrase: Phrase, speaker: Party | null) => Reading | null;
}

/** In order of how much they rely on: the words alone first, what was said before last. */
const readers: readonly Reader[] = [
  { file: 'speakers/pronouns', read: readPronoun },
  { file: 'speakers/resolve', read: readRegistered },
  { file: 'speakers/documents', read: readDocument },
  { file: 'speakers/people', read: readPeople },
  { file: 'speakers/offices', read: readOffice },
  { file: 'speakers/bodies', read: readBody },
  { file: 'speakers/offices', read: readDescription },
  { file: 'speakers/resolve', read: readNobody },
];

function readRegistered({ registry }: Context, { words }: Phrase): Reading | null {
  const registered = registry.find(words);
  if (registered === null) return null;
  const { id, name } = registered;
  return { party: { id, name }, by: 'registry', why: 'in the registry under these words' };
}

function readNobody(_: Context, { words }: Phrase): Reading {
  return unnamed(words, 'no name is given');
}

/** A speaker whom no words name there. */
function implied(party: Party): Attribution {
  return { ...party, exact: null, start: null, end: null };
}
