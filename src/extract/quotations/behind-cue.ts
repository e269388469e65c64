import { bodyNouns, documentNouns, evidenceNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { singular } from '../english/plurals.ts';
import type { Phrase } from '../syntax/noun-phrase.ts';
import { type Complement, readComplement } from './complement.ts';
import type { CueMatch } from './find-cues.ts';
import { isSentenceLike, isSubstantial, isTitleCased, type Pattern } from './proposal.ts';
import type { Reading, Saying } from './reading.ts';

/** Subjects that propose, ask and promise without a voice: “the deal calls for”. */
const voiceless =
  /^(?:deal|plan|agreement|accord|bill|law|proposal|contract|treaty|budget|strategy|protocol|policy|schedule|design|motion|system|project|programme|program|situation|event|move|attack|crisis)s?$/;

/** What follows the cue: a quotation, a clause, an infinitive, a noun phrase. True when the cue had content there. */
export function readBehindCue(reading: Reading, saying: Saying): boolean {
  const { cue, subject } = saying;
  const complement = readComplement(reading.frame, cue, subject, reading.cues);
  if (complement === null) return false;
  const said = { ...saying, to: complement.to };
  if (complement.form === 'quote') return readQuotation(reading, said, complement);
  const open = cue.withheld && isQuestion(reading, complement);
  if ((cue.unreal && !open) || (cue.cue.grade === 3 && complement.form === 'noun' && cue.kind !== 'agent'))
    return isNamedAct(reading, said, complement) ? false : readQuotedWords(reading, said, complement);
  if (subject === null && cue.cue.form !== 'ing' && cue.kind !== 'agent') return false;
  const needsVoice =
    complement.form !== 'clause' || /^(?:show|indicate|signal|imply|suggest|reveal)$/.test(cue.cue.lemma);
  if (needsVoice && subject !== null && !hasVoice(reading, subject, cue)) return false;
  const isAnonymous = subject === null && (cue.kind === 'agent' || cue.kind === 'noun');
  reading.addClause(
    complement.first,
    complement.last,
    said,
    isAnonymous ? 'report by nobody named' : patternOf(reading, complement),
  );
  reading.from = complement.last;
  return true;
}

/** “when it will open”, “how many came”: what a refusal leaves open. */
function isQuestion({ items }: Reading, { form, first }: Complement): boolean {
  return form === 'clause' && /^(?:whether|if|what|who|whom|whose|which|when|where|why|how)$/.test(items.lower(first));
}

/** Verbs that things are the subject of as often as people: “the tax encourages firms to leave”. */
const ofThings =
  /^(?:encourage|remind|threaten|invite|offer|direct|command|credit|compare|detail|outline|highlight|raise .*)$/;

function hasVoice({ items }: Reading, { last, first }: Phrase, { cue }: CueMatch): boolean {
  const head = items.lower(last - 1);
  if (voiceless.test(head)) return false;
  if (cue.lemma === 'remind' && /^(?:it|this|that|which)$/.test(head)) return false; // “it reminded her of the sea”
  const shows = /^(?:show|indicate|signal|imply|suggest|reveal)$/.test(cue.lemma);
  // “he has shown he can bake”
  if (cue.lemma === 'show' && ![...items.part(first, last)].some(({ pos }) => pos === 'NOUN')) return false;
  if (!(shows || ofThings.test(cue.lemma)) || items.pos(last - 1) !== 'NOUN') return true;
  const one = singular(head);
  const voices = [personNouns, bodyNouns, crowdNouns, documentNouns, evidenceNouns];
  const isVoice = (word: string) => voices.some((nouns) => nouns.has(word));
  for (let i = first; i < last; i++) if (items.pos(i) === 'PROPN') return true;
  return isVoice(head) || isVoice(one);
}

function readQuotation(reading: Reading, saying: Saying, { first, apart }: Complement): boolean {
  const stretch = reading.freeStretch(first);
  if (stretch === null) return false;
  const words = reading.words(stretch);
  if (!apart && isTitleCased(words)) return false; // “wrote ‘The Long Way Home’”
  if (apart || isSentenceLike(words)) reading.addQuotation(first, 'direct', saying, 'quotation behind its cue');
  else if (saying.cue.cue.grade === 3 && !/\s/.test(words) && !saying.cue.cue.frames.has('noun'))
    return false; // “the sign read ‘Closed’”
  else reading.addQuotation(first, 'partial', saying, 'quoted words that the cue leads to');
  reading.from = first + 1;
  return true;
}

/** “would offer to ‘hold’ their keys”: one marked word of what nobody has said yet. */
function isNamedAct(reading: Reading, { cue }: Saying, { first, form }: Complement): boolean {
  const stretch = cue.unreal && form === 'infinitive' ? reading.freeStretch(first + 1) : null;
  return stretch !== null && !isSubstantial(reading.words(stretch));
}

/** “called the plan ‘a mess’”: only what stands between marks is speech. */
function readQuotedWords(reading: Reading, saying: Saying, { first, last }: Complement): boolean {
  if (!reading.frame.hasQuote) return false;
  const inside: number[] = [];
  for (let i = first; i < last; i++) if (reading.freeStretch(i) !== null) inside.push(i);
  const group = inside.length > 1 ? (reading.freeStretch(inside[0] as number)?.start ?? null) : null;
  for (const i of inside) reading.addQuotation(i, 'partial', saying, 'quoted words behind the cue', group);
  return inside.length > 0;
}

function patternOf(reading: Reading, { first, form }: Complement): Pattern {
  if (form === 'infinitive') return 'infinitive behind the cue';
  if (form === 'judgement') return 'object and judgement behind the cue';
  if (form === 'noun') return 'noun phrase behind the cue';
  return reading.items.lower(first - 1) === 'that' ? 'clause behind “that”' : 'clause behind the cue';
}

/** Marked words that no cue governs directly, in a sentence that has one: “…, hailing efforts to ‘end it’”. */
export function readInReach(reading: Reading): void {
  const { frame, items, cues } = reading;
  if (!frame.hasQuote) return;
  for (let i = 0; i < items.last; i++) {
    const stretch = reading.freeStretch(i);
    if (stretch === null) continue;
    const index = cues.findLastIndex(({ last, kind, unreal }) => last <= i && kind !== 'source' && !unreal);
    const cue = cues[index];
    if (cue === undefined || (cue.cue.grade === 1 && reading.from > i)) continue;
    const words = reading.words(stretch);
    if (!isSubstantial(words) || isTitleCased(words)) continue;
    reading.addQuotation(
      i,
      'partial',
      { cue, subject: reading.subjects[index] ?? null, to: null },
      'quoted words in the reach of the cue',
    );
  }
}
