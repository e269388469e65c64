import { auxiliaries } from '../english/auxiliaries.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import type { Phrase } from '../syntax/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import { countRuns } from '../text/white-space.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';

/** What a stage proposes as a quotation, before its speaker is anybody in particular. */
export interface Proposal extends Span {
  readonly mode: 'direct' | 'partial' | 'indirect';
  readonly marked: boolean;
  readonly paragraph: number;
  readonly cue: Span | null;
  /** Words that name the speaker; null where they are only implied. */
  readonly subject: Span | null;
  /** Words that name who is spoken to. */
  readonly to: Span | null;
  /** Words that name who passed it on. */
  readonly via: readonly Span[];
  /** Shared by the pieces of one utterance: where its first piece begins. */
  readonly group: number | null;
  readonly confidence: number;
  /** Which pattern proposed it. */
  readonly pattern: Pattern;
}

/** The patterns by which words are tied to a speaker, each with how far it is trusted (0 to 1). */
export const patterns = {
  'quotation before its attribution': 0.97,
  'quotation around its attribution': 0.97,
  'quotation behind its cue': 0.97,
  'quotation beside its named source': 0.97,
  'the whole report is quoted': 0.92,
  'quoted words inside a report': 0.92,
  'quoted words that the cue leads to': 0.92,
  'quoted words behind the cue': 0.7,
  'quoted words in the reach of the cue': 0.65,
  'clause behind “that”': 0.92,
  'clause behind the cue': 0.85,
  'clause before its attribution': 0.88,
  'clause around its attribution': 0.88,
  'clause behind an “as” attribution': 0.85,
  'clause beside its named source': 0.92,
  'report by nobody named': 0.7,
  'headline with its speaker': 0.6,
  'infinitive behind the cue': 0.7,
  'object and judgement behind the cue': 0.7,
  'noun phrase behind the cue': 0.55,
  'name beside a dash or colon': 0.9,
  'attribution in the sentence before': 0.93,
  'attribution in the sentence after': 0.85,
  'goes on behind the attribution': 0.93,
  'goes on behind a report': 0.85,
  'goes on from the paragraph before': 0.9,
  'goes on in the paragraph after': 0.9,
  'quotation without attribution': 0.6,
  'quoted words without attribution': 0.45,
  'first person before its attribution, without marks': 0.85,
  'around speech without marks': 0.7,
  'paragraph behind an announced speaker': 0.75,
  'paragraph in a speaker’s voice, without marks': 0.5,
  'answer in an interview': 0.9,
  'answer by nobody named': 0.6,
  'signed block': 0.8,
  'embedded post': 0.85,
  'quotation behind a colon': 0.85,
  'excerpt behind its announcement': 0.75,
  'line in quotation marks': 0.4,
  'words that the text quotes again': 0.8,
} as const;

export type Pattern = keyof typeof patterns;

/** Patterns that leave it open who speaks. */
export const openPatterns: ReadonlySet<Pattern> = new Set([
  'report by nobody named',
  'answer by nobody named',
  'line in quotation marks',
  'words that the text quotes again',
]);

/** A frame with what was found in it. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly cues: readonly CueMatch[];
  readonly proposals: readonly Proposal[];
  /** Marked stretches that no cue of the frame governs. */
  readonly loose: readonly MarkedStretch[];
  /** “Lee added:”, “According to Acme:” — an attribution whose content is the next sentence or paragraph. */
  readonly lead: Lead | null;
}

/** An attribution at the end of its sentence, whose content follows. */
export interface Lead {
  readonly cue: CueMatch;
  readonly subject: Phrase;
  /** By a reporting verb: what follows is said, in marks or not. */
  readonly reports: boolean;
}

/** A quotation that is a sentence by itself: it begins like one and has some length. */
export function isSentenceLike(words: string): boolean {
  return words.length > 12 && isClosedSentence(words);
}

/** Begins with a capital and ends with a stop. */
export function isClosedSentence(words: string): boolean {
  return /^[[(]?\p{Lu}/u.test(words) && /[.!?,…]["”’']{0,2}$/.test(words);
}

/** What a proposal has that is not told otherwise: words of somebody, without marks and cue, in one piece. */
type About = Partial<Omit<Proposal, 'start' | 'end' | 'pattern' | 'confidence' | 'paragraph'>>;

/** A stretch of a paragraph as a proposal of a pattern. */
export function propose(
  pattern: Pattern,
  paragraph: number,
  { start, end }: Span,
  { mode = 'direct', marked = false, cue = null, subject = null, to = null, via = [], group = null }: About = {},
): Proposal {
  const confidence = patterns[pattern];
  return { start, end, paragraph, mode, marked, cue, subject, to, via, group, confidence, pattern };
}

/** A whole sentence as a report, and beside it the words of it between marks, which are `loose`; where it is nothing but those, they alone. */
export function proposeWhole(
  pattern: Pattern,
  paragraph: number,
  sentence: Span,
  { isQuoted, loose, ...about }: About & { readonly isQuoted: boolean; readonly loose: readonly Span[] },
): Proposal[] {
  const mode = isQuoted ? 'direct' : 'partial';
  const marked = loose.map((span) => propose(pattern, paragraph, span, { ...about, mode, marked: true }));
  return isQuoted ? marked : [propose(pattern, paragraph, sentence, { ...about, mode: 'indirect' }), ...marked];
}

/** More than a term in quotes. */
export function isSubstantial(words: string): boolean {
  return countRuns(words, 3) === 3;
}

/** A stop within the marks may end the sentence around so long a title. */
const LONG_TITLE = 5;

/** “The Long Way Home”: the name of a work, whose words all begin with capitals but for the small ones. */
export function isTitleCased(words: string): boolean {
  if (/[!?…]$/.test(words) || (/[.,]$/.test(words) && words.split(/\s+/).length < LONG_TITLE)) return false;
  const parts = words.split(/\s+/).filter((part) => /^\p{L}{4,}/u.test(part));
  return parts.length >= 2 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
}

/** “is very confident”, “haven't done anything”: marked words that go on with a clause's verb. */
export function startsWithVerb(words: string): boolean {
  const first = /^[\p{L}’']+/u.exec(words)?.[0] ?? '';
  return auxiliaries.has(first) || /n['’]t$/.test(first);
}
