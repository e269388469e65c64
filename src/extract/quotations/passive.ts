import { questionWords } from '../english/function-words.ts';
import type { CueFrame } from '../english/reporting-verbs.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter, type Phrase } from '../syntax/noun-phrase.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isBareName } from './bare-names.ts';
import { type Cue, cueForms } from './cues.ts';

/** “was told by Lee that …”, `items[first]` to `items[last - 1]` before the agent. */
export interface PassiveCue {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
}

/** Passives that report even where nobody is named who says it: “was accused of theft”. */
const agentless = /^(?:accuse|charge|criticise|criticize|blame|condemn|fault|rebuke)$/;

/**
 * A passive whose subject is spoken to or of: “was told that …”, “was accused by Lee of …”, “it was announced that …”,
 * “asked whether …, she”.
 */
export function matchSpokenTo(items: Cursor, i: number): PassiveCue | null {
  const known = cueForms.get(items.lower(i));
  if (known === undefined || known.form !== 'past') return null;
  const first = passiveStart(items, i, known);
  if (first === -1) return null;
  const agent = agentAt(items, i + 1, known);
  const behind = agent?.last ?? i + 1;
  const word = items.lower(behind);
  if (word === 'as' && agent === null) return null; // “were told as soon as the tide turned”
  const make = (...frames: CueFrame[]): PassiveCue => ({
    first,
    last: i + 1,
    cue: { ...known, frames: new Set(frames) },
  });
  if (known.links.has(word)) return agent !== null || agentless.test(known.lemma) ? make() : null;
  if (isPleonastic(items, first)) return known.grade === 1 && word === 'that' ? make('that') : null;
  if (!known.frames.has('whom')) return null;
  if (known.lemma === 'ask' && agent === null && questionBehind(items, i + 1)) return make('that', 'question');
  if (word === 'that' || questionWords.has(word)) return make('that', 'question');
  if (word === ':' && agent === null) return make('quote', 'that'); // “They were asked: ‘Who pays?’”
  // “were told the road was closed”, but “were told lies”.
  if (agent === null) return /^(?:tell|warn|assure|inform)$/.test(known.lemma) ? make('that', 'bare') : null;
  return known.frames.has('to') ? make('to') : null;
}

/** Who tells, behind “by”: “told at the break by her coach, Ann Lee, to”. */
export function agentAt(items: Cursor, from: number, { links }: Cue): Phrase | null {
  const by = items.lower(from) === 'by' ? from : behindOccasion(items, from);
  if (items.lower(by) !== 'by' || isTimeWord(items, by + 1)) return null;
  const phrase = nounPhraseAfter(items, by + 1);
  if (phrase === null) return null;
  const name = items.lower(phrase.last) === ',' ? nounPhraseAfter(items, phrase.last + 1) : null;
  // The comma behind the name belongs to it.
  if (name !== null && items.lower(name.last) === ',' && isBareName(items, name))
    return { ...name, last: name.last + 1 };
  // “accused by the Bank of Oslo of fraud”: the last of them leads to the charge.
  for (let i = phrase.last - 1; i > phrase.first; i--)
    if (links.has(items.lower(i))) return { ...phrase, last: i, end: items.at(i - 1).end };
  return phrase;
}

/** “told | at the break | by”: behind a short phrase that tells when or where; `from` where none stands there. */
function behindOccasion(items: Cursor, from: number): number {
  if (isTimeWord(items, from)) return from + 1;
  if (items.lower(from) === 'on' && isTimeWord(items, from + 1)) return from + 2;
  const phrase = /^(?:at|in|on|after|before|during)$/.test(items.lower(from)) ? nounPhraseAfter(items, from + 1) : null;
  return phrase?.last ?? from;
}

/** Where the passive begins: “was | later told”; -1 for the active and what only may come to pass. */
function passiveStart(items: Cursor, verb: number, { lemma }: Cue): number {
  const { first, passive, negated, modal, to } = verbGroup(items, verb, true);
  if (passive !== -1 && items.pos(first - 1) !== 'QUOTE') return negated || modal !== -1 || to !== -1 ? -1 : passive;
  // “Asked whether it was safe, Lee …”, “when asked how …”
  const opens = verb === 0 || items.lower(verb - 1) === 'when';
  return opens && lemma === 'ask' && questionBehind(items, verb + 1) ? verb : -1;
}

/** So many items may tell when and where something was asked. */
const LONGEST_OCCASION = 14;

/** “asked | on Monday | whether”, “asked | at a lunch held by the club | if”: whether a question follows. */
function questionBehind(items: Cursor, from: number): boolean {
  if (items.isIn(from, questionWords)) return items.lower(from + 1) !== ','; // “Asked why, she …”
  if (!items.isPos(from, Pos.ADP | Pos.ADV) && !isTimeWord(items, from)) return false;
  for (let i = from + 1; i < from + LONGEST_OCCASION; i++) {
    if (/^(?:whether|if)$/.test(items.lower(i))) return true;
    if (items.isPos(i, Pos.PUNCT | Pos.AUX | Pos.QUOTE | Pos.EDGE)) return false;
  }
  return false;
}

/** “It was announced that …”: nobody is told. */
function isPleonastic(items: Cursor, first: number): boolean {
  let i = first - 1;
  while (items.isPos(i, Pos.ADV | Pos.AUX)) i--;
  return items.lower(i) === 'it';
}
