import { auxiliaries, beForms, doForms, haveForms, midAdverbs, modals, negations } from '../english/auxiliaries.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from './cursor.ts';

/** A verb with its auxiliaries, `items[first]` to `items[last - 1]`: “has not yet been | told”. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** What the first auxiliary or the verb itself tells; `none` of an infinitive or of a participle that stands alone. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly negated: boolean;
  /** The place of “would”, “may”, “will” and the like, or -1. */
  readonly modal: number;
  /** The place of an infinitive's “to”, or -1. */
  readonly to: number;
  /** The place of the auxiliary that makes it passive (“has been | told”), or -1 in the active voice. */
  readonly passive: number;
}

/** No verb has more auxiliaries and adverbs before it. */
const REACH = 8;

const pastAuxiliaries = wordList('was were had did');
const futureAuxiliaries = wordList("will 'll ’ll wo shall");
const passiveAuxiliaries = wordList(beForms, 'gets got');
/** Both “is” and “has”, before a participle. */
const hasOrIs = wordList("'s ’s");
const questions = wordList(doForms, haveForms, beForms);

/**
 * The group of the verb at `verb`, over adverbs and over the subject of a question (“did she | say”). `past` tells
 * whether the verb's form is the past or a participle, where the caller knows; else its ending does.
 */
export function verbGroup(items: Cursor, verb: number, past = /ed$/.test(items.lower(verb))): VerbGroup {
  let first = verb;
  let negated = false;
  let modal = -1;
  let to = -1;
  let nearest = -1; // the auxiliary next to the verb, which makes a participle passive
  for (let i = verb - 1; i >= Math.max(items.first, verb - REACH); i--) {
    const word = items.lower(i);
    if (items.pos(i) === 'PRON' && items.isIn(i - 1, questions)) continue; // “nor did it announce”
    if (to !== -1 || !(items.isIn(i, auxiliaries) || items.isIn(i, midAdverbs) || items.pos(i) === 'ADV')) break;
    first = i;
    if (!items.isIn(i, auxiliaries) && !items.isIn(i, passiveAuxiliaries)) continue;
    if (items.isIn(i, negations)) negated = true;
    else if (word === 'to') to = i;
    else if (items.isIn(i, modals) && !isMonth(items, i)) modal = i;
    if (nearest === -1 && items.isIn(i, passiveAuxiliaries)) nearest = i;
    else if (nearest === -1 && (items.isIn(i, haveForms) || items.isIn(i, doForms) || items.isIn(i, modals)))
      nearest = -2;
  }
  const passive = past && nearest >= 0 && !items.isIn(nearest, hasOrIs) ? nearest : -1;
  return { first, last: verb + 1, tense: tenseOf(items, first, verb, past), negated, modal, to, passive };
}

function tenseOf(items: Cursor, first: number, verb: number, past: boolean): VerbGroup['tense'] {
  for (let i = first; i < verb; i++) {
    const word = items.lower(i);
    if (word === 'to') return 'none';
    if (items.isIn(i, futureAuxiliaries)) return 'future';
    if (items.isIn(i, pastAuxiliaries)) return 'past';
    if (items.isIn(i, auxiliaries) && !items.isIn(i, negations)) return 'present';
  }
  if (past) return 'past';
  return items.lower(verb).endsWith('ing') ? 'none' : 'present';
}

/** “published in May” */
function isMonth(items: Cursor, i: number): boolean {
  return items.text(i) === 'May' && items.pos(i - 1) === 'ADP';
}
