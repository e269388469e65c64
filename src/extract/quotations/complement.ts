import type { CueMatch } from './find-cues.ts';
import { lowerAt, wordAt } from './find-cues.ts';
import type { Frame, Item } from './frames.ts';
import { isTimeWord, nounPhraseAfter, type Phrase } from './noun-phrase.ts';

/** What stands behind a cue as its content, `items[first]` to `items[last - 1]` of the frame. */
export interface Complement {
  readonly first: number;
  readonly last: number;
  readonly form: 'quote' | 'clause' | 'infinitive' | 'noun';
  /** Behind a comma or colon: a quotation that stands by itself. */
  readonly apart: boolean;
  readonly to: Phrase | null;
}

/** How far behind the cue its content may begin, in items. */
const LONGEST_ADVERBIAL = 30;

const contrast = new Set(['while', 'whereas', 'although', 'though', 'even']);
const openers = new Set(['that', 'whether', 'how', 'why']);
const subordinators = new Set([
  'when',
  'as',
  'after',
  'while',
  'since',
  'if',
  'although',
  'though',
  'before',
  'because',
  'where',
]);

/** The content behind a cue, or null where nothing follows that it could govern. */
export function readComplement(
  frame: Frame,
  cue: CueMatch,
  subject: Phrase | null,
  cues: readonly CueMatch[],
): Complement | null {
  const { items } = frame;
  const { frames } = cue.cue;
  let i = Math.max(cue.last, subject?.side === 'after' ? subject.last : 0);
  let to: Phrase | null = null;
  if (frames.has('whom')) {
    to = nounPhraseAfter(items, i);
    if (to !== null) i = to.last;
  }
  const limit = Math.min(items.length, i + LONGEST_ADVERBIAL);
  const complement = (first: number, form: Complement['form'], apart = false): Complement | null => {
    const last = clauseEnd(frame, first, cue, cues);
    return last > first ? { first, last, form, apart, to } : null;
  };
  while (i < limit) {
    const item = items[i];
    if (item?.kind === 'quote') {
      if (frames.has('bare') && startsClause(items, i, takesNoObject(cue))) return complement(i, 'clause');
      return complement(i, 'quote');
    }
    const token = wordAt(items, i);
    if (token === null) return null;
    const word = token.lower;
    if (openers.has(word) && frames.has('that') && hasVerb(items, i + 1))
      return complement(word === 'that' ? i + 1 : i, 'clause');
    if (word === 'to' && frames.has('to') && wordAt(items, i + 1)?.pos === 'VERB') return complement(i, 'infinitive');
    if (/^(?:of|about|against)$/.test(word) && frames.has('of')) return complement(i + 1, 'noun');
    if (word === ':' || word === ',' || /^[—–―-]$/.test(word)) {
      const next = items[i + 1];
      if (next?.kind === 'quote') return complement(i + 1, 'quote', true);
      if (word === ':' && i + 1 < items.length) return complement(i + 1, 'clause', true);
      const close = word === ',' ? closingComma(items, i) : -1;
      if (close === -1) return null;
      i = close + 1;
      continue;
    }
    if (frames.has('for') && i === cue.last) return complement(i, 'noun');
    if (word === 'the' && lowerAt(items, i + 1) === 'following') {
      i += 2;
      continue;
    }
    const adverbial = skipAdverbial(items, i);
    if (
      adverbial > i &&
      !(
        frames.has('bare') &&
        adverbial === i + 1 &&
        startsClause(items, i, takesNoObject(cue)) &&
        !isTimeWord(items, i)
      )
    ) {
      if (word === 'to' && to === null) to = nounPhraseAfter(items, i + 1);
      to ??= counterpart(items, i, adverbial);
      i = adverbial;
      continue;
    }
    if (frames.has('bare') && startsClause(items, i, takesNoObject(cue))) return complement(i, 'clause');
    if (frames.has('noun') && i === cue.last && startsNoun(items, i)) return complement(i, 'noun');
    return null;
  }
  return null;
}

/** Where a reported clause that begins at `first` ends: before the next report, the contrast, the trailing attribution. */
export function clauseEnd(frame: Frame, first: number, cue: CueMatch, cues: readonly CueMatch[]): number {
  const { items } = frame;
  const inSubordinate = subordinators.has(lowerAt(items, 0)) && !commaBefore(items, cue.first);
  let verb = false;
  let bracket = 0;
  for (let i = first; i < items.length; i++) {
    const token = wordAt(items, i);
    if (token === null) {
      verb = true;
      continue;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = true;
    if (token.text === '(') bracket++;
    if (token.text === ')') bracket--;
    if (bracket > 0) continue;
    if (token.text === ';' && i > first) return i;
    if (/^[—–―]$/.test(token.text) && i > first && verb && !closesLater(items, i, token.text)) return i;
    if (token.text === ',' && i > first) {
      if (inSubordinate && verb) return i;
      if (stopsAfterComma(items, i, cues)) return i;
    } else if (
      (token.lower === 'and' || token.lower === 'but') &&
      cues.some(({ first: at }) => at === i + 1 || (at === i + 2 && wordAt(items, i + 1)?.pos !== 'PART')) &&
      i > first
    ) {
      return i;
    } else if (token.lower === 'according' && lowerAt(items, i + 1) === 'to' && i > first) {
      return i;
    } else if (
      token.lower === 'while' &&
      verb &&
      i > first &&
      wordAt(items, i + 1)?.pos !== 'VERB' &&
      startsClause(items, i + 1, false)
    ) {
      return i; // “sales rose while analysts had feared a fall”: the second clause is the reporter’s
    }
  }
  let last = items.length;
  while (last > first && /^[.,;:!?…]$/.test(lowerAt(items, last - 1))) last--;
  return last;
}

function closesLater(items: readonly Item[], from: number, dash: string): boolean {
  for (let i = from + 1; i < Math.min(items.length, from + 25); i++) if (wordAt(items, i)?.text === dash) return true;
  return false;
}

function commaBefore(items: readonly Item[], index: number): boolean {
  for (let i = index - 1; i > 0; i--) if (lowerAt(items, i) === ',') return true;
  return false;
}

/** Whether what follows the comma is the reporter's again. */
function stopsAfterComma(items: readonly Item[], comma: number, cues: readonly CueMatch[]): boolean {
  const next = lowerAt(items, comma + 1);
  if (contrast.has(next)) return true;
  if (next === 'according') return true;
  for (const cue of cues) {
    if (cue.first <= comma) continue;
    const gap = cue.first - comma;
    if (gap > 14) break;
    if (cue.cue.form === 'ing' && gap <= 2) return true;
    // “, she said”, “, and the union said”, “, analysts say”: a subject, its cue, and an end or a new content.
    if (cue.kind === 'verb' && gap > 1 && isSubjectStretch(items, comma + 1, cue.first)) {
      const behind = lowerAt(items, cue.last);
      const ends =
        behind === '' ||
        /^[.,;!?]$/.test(behind) ||
        isTimeWord(items, cue.last) ||
        /^(?:in|on|at|during|after|through|via|to)$/.test(behind);
      if (ends || /^(?:and|but|as)$/.test(next)) return true;
    }
    if (cue.kind === 'verb' && gap === 1 && cue.cue.frames.has('after')) return true; // “…, said Lee”
  }
  return false;
}

function isSubjectStretch(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = wordAt(items, i);
    if (token === null) return false;
    if ((token.pos === 'VERB' && /^\p{Ll}/u.test(token.text)) || /^[,;:]$/.test(token.text)) return false;
  }
  return true;
}

/** The comma that closes the insertion that the one at `open` begins, or -1. */
function closingComma(items: readonly Item[], open: number): number {
  const next = wordAt(items, open + 1);
  if (next === null || (next.pos !== 'ADP' && next.pos !== 'ADV' && !isTimeWord(items, open + 1))) return -1;
  for (let i = open + 1; i < Math.min(items.length, open + 16); i++) {
    if (lowerAt(items, i) === ',' || lowerAt(items, i) === ':')
      return items[i + 1]?.kind === 'quote' || openers.has(lowerAt(items, i + 1))
        ? i - (items[i + 1]?.kind === 'quote' ? 1 : 0)
        : -1;
  }
  return -1;
}

/** “said in a call with Lee that”: said to Lee. */
function counterpart(items: readonly Item[], first: number, last: number): Phrase | null {
  for (let i = first + 1; i < last; i++) {
    if (
      lowerAt(items, i) === 'with' &&
      /^(?:talks?|calls?|meetings?|conversations?|discussions?)$/.test(lowerAt(items, i - 1))
    )
      return nounPhraseAfter(items, i + 1);
  }
  return null;
}

/** Over one adverb, time word or prepositional phrase; returns `i` where none begins there. */
function skipAdverbial(items: readonly Item[], i: number): number {
  const token = wordAt(items, i);
  if (token === null) return i;
  if (isTimeWord(items, i) || token.pos === 'ADV') return i + 1;
  if (token.pos === 'DET' && isTimeWord(items, i + 1)) return i + 2; // “this month”
  if (
    /^(?:published|released|posted|broadcast|aired|issued|obtained|seen|sent|dated|carried|held)$/.test(token.lower) &&
    i > 0
  )
    return i + 1;
  if (token.pos === 'NUM' && isTimeWord(items, i - 1)) return i + 1;
  if (token.pos !== 'ADP' || /^(?:that|as|than|like|of)$/.test(token.lower)) return i;
  const phrase = nounPhraseAfter(items, i + 1);
  if (phrase === null) return isTimeWord(items, i + 1) || wordAt(items, i + 1)?.pos === 'NUM' ? i + 2 : i + 1;
  return phrase.last;
}

/** “said the plan that …” begins a clause; “announced the plan that …” has an object. */
function takesNoObject({ cue }: CueMatch): boolean {
  return /^(?:say|tell|add|argue|insist|contend|maintain|warn|complain)$/.test(cue.lemma);
}

/**
 * Whether a clause with a subject and a finite verb begins at `from`. A `lenient` reading lets any verb further on be
 * the clause's; else the verb of a relative clause or behind a lone comma does not count.
 */
export function startsClause(items: readonly Item[], from: number, lenient = true): boolean {
  const first = wordAt(items, from);
  if (first !== null && !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ|ADP|ADV|VERB|PART|SYM|CCONJ|X)$/.test(first.pos))
    return false;
  if (first !== null && /^(?:so|as|who|which|when|and|but|or)$/.test(first.lower)) return false;
  let commas = 0; // an insertion has two: “the plan, drawn up in May, is dead”
  for (let i = from; i < Math.min(items.length, from + 40); i++) {
    const token = wordAt(items, i);
    if (token === null) continue;
    if (/^[;:]$/.test(token.text)) return false;
    if (token.text === ',') commas++;
    if (
      !lenient &&
      /^(?:that|which|who)$/.test(token.lower) &&
      i > from &&
      commas % 2 === 0 &&
      /^(?:NOUN|PROPN|PUNCT)$/.test(wordAt(items, i - 1)?.pos ?? 'PUNCT')
    )
      return false;
    if (
      isFiniteVerb(items, i) &&
      i > from &&
      (lenient || commas % 2 === 0 || first?.pos === 'SCONJ' || first?.pos === 'ADP')
    )
      return true;
  }
  return false;
}

/** A verb that is not an infinitive, participle or part of a noun phrase, as far as its neighbours tell. */
function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  if (token === null || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (/ing$/.test(token.lower) && token.pos === 'VERB') return false;
  const before = lowerAt(items, i - 1);
  return before !== 'to' && !(before === ',' && token.pos === 'VERB');
}

function hasVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 60); i++) {
    const token = wordAt(items, i);
    if (token === null || token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

function startsNoun(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  if (token === null) return false;
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
    (token.pos === 'VERB' && /ing$/.test(token.lower)) ||
    (token.pos === 'PRON' && /^(?:its|their|his|her)$/.test(token.lower))
  );
}
