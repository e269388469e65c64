import pluralize from 'pluralize';
import { beForms } from '../english/auxiliaries.ts';
import { reportingNouns } from '../english/reporting-nouns.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter } from '../syntax/noun-phrase.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import type { Cue } from './cues.ts';

const behindNoun: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  reportingNouns.flatMap(({ behind, singular }) =>
    singular.split(' ').flatMap((noun): [string, ReadonlySet<string>][] => {
      const words = new Set(behind.split(' '));
      return [
        [noun, words],
        [pluralize.plural(noun), words],
      ];
    }),
  ),
);

/** Every form of every noun of saying. */
export const nounForms: ReadonlySet<string> = new Set(behindNoun.keys());

const links: ReadonlySet<string> = new Set();
const before = { lemma: 'noun', grade: 2, form: 'ing', links } as const;
const thatClause: Cue = { ...before, frames: new Set(['that']) };
const bareClause: Cue = { ...before, frames: new Set(['bare']) };
const phrase: Cue = { ...before, frames: new Set(['for']) };
const infinitive: Cue = { ...before, frames: new Set(['to']) };

/** What is asked for and never said: “a request for comment”. */
const noContent = /^(?:comment|comments|help|information|interview|interviews)$/;

/** A noun of saying and the preposition that leads to its content, `items[first]` to `items[last - 1]`. */
export interface NounCue {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
}

/** “a warning that …”; and where its owner stands before it also “her remark about …”, “Lee’s promise to …”. */
export function matchSayingNoun(items: Cursor, i: number): NounCue | null {
  const prepositions = behindNoun.get(items.lower(i));
  if (prepositions === undefined || isVerb(items, i)) return null;
  const next = items.lower(i + 1);
  if (next === 'that') {
    // “a warning that hangs at the door” is no report.
    const second = items.pos(i + 2) === 'ADV' ? i + 3 : i + 2; // “a comment that wrongly named him”
    if (items.isPos(second, Pos.VERB | Pos.AUX) || !startsClause(items, i + 2)) return null;
    return { first: i, last: i + 1, cue: thatClause };
  }
  // “her promise to voters on Monday that”, “his claim last week that”
  const that = thatBehind(items, i + 1);
  if (that !== -1 && (ownerEnd(items, i) !== -1 || issuingVerb(items, i) !== -1))
    return { first: i, last: i + 1, cue: thatClause };
  // “amid claims the vote was rigged”, “there were reports the king was ill”
  if (isReportedLoosely(items, i)) return { first: i, last: i + 1, cue: bareClause };
  // “claims by two agencies that the mail was secret”
  const agent = next === 'by' ? nounPhraseAfter(items, i + 2) : null;
  if (agent !== null && items.lower(agent.last) === 'that' && opensClause(items, agent.last + 1))
    return { first: i, last: agent.last, cue: thatClause };
  if (!prepositions.has(next) || ownerEnd(items, i) === -1) return null;
  if (next === 'to') return items.pos(i + 2) === 'VERB' ? { first: i, last: i + 1, cue: infinitive } : null;
  if (noContent.test(items.lower(i + 2))) return null;
  return { first: i, last: i + 2, cue: phrase };
}

/** “we should, however, demand that”, not “there were claims that” */
function isVerb(items: Cursor, i: number): boolean {
  const before = items.lower(i - 1);
  if (items.pos(i) === 'VERB') return !beForms.has(before);
  return before === ',' && !items.lower(i).endsWith('s');
}

/** A clause, whose verb may stand between marks: “he ‘invented’ the tale”. */
function opensClause(items: Cursor, from: number): boolean {
  return startsClause(items, from) || items.pos(from + 1) === 'QUOTE';
}

/** So many items may stand between the noun and its “that”. */
const LONGEST_BETWEEN = 8;

/** Where “that” opens the clause of a noun, over when, where and to whom it was said; or -1. */
function thatBehind(items: Cursor, from: number): number {
  for (let i = from; i < from + LONGEST_BETWEEN; i++) {
    const pos = items.pos(i);
    if (items.lower(i) === 'that')
      return i > from && pos !== 'DET' && !items.isPos(i + 1, Pos.VERB | Pos.AUX) && startsClause(items, i + 1)
        ? i
        : -1;
    const opens = i === from && !(/^(?:ADP|ADV)$/.test(pos) || isTimeWord(items, i));
    if (opens || !/^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos)) return -1;
  }
  return -1;
}

/** Plurals of what goes about: behind a preposition or “there were” their clause needs no “that”. */
const loose = /^(?:claims|reports|allegations|suggestions|accusations|warnings|complaints|rumou?rs|predictions)$/;

function isReportedLoosely(items: Cursor, i: number): boolean {
  if (!loose.test(items.lower(i))) return false;
  const isThere = items.isIn(i - 1, beForms) && items.lower(i - 2) === 'there';
  if (!isThere && !/^(?:amid|despite|after|over|following|by|on|of|with|from|about|against)$/.test(items.lower(i - 1)))
    return false;
  return items.isPos(i + 1, Pos.DET | Pos.PRON | Pos.PROPN | Pos.NOUN) && startsClause(items, i + 1, false);
}

/** Where the owner of the noun at `noun` ends, over adjectives: “her | latest claim”, “Lee's | claim”; or -1. */
export function ownerEnd(items: Cursor, noun: number): number {
  let i = noun - 1;
  while (items.isPos(i, Pos.ADJ | Pos.ADV)) i--;
  const lower = items.lower(i);
  return /^(?:his|her|their|its|'s|’s|'|’)$/.test(lower) ? i + 1 : -1;
}

/** Verbs that bring out what a noun of saying names: “issued a warning that”. */
const issuing =
  /^(?:issu|mak|giv|offer|deliver|send|repeat|renew|releas|voic|post|publish|rais|lodg|add|seek|demand)(?:e|es|ed|ing|s)?$|^(?:made|gave|given|sent|sought)$/;

/** The verb whose object the noun of saying is, when its subject is who says it; or -1. */
export function issuingVerb(items: Cursor, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const token = items.word(i);
    if (token === null) return -1;
    if (token.pos === 'VERB') return issuing.test(token.lower) ? i : -1;
    if (!isPos(token, Pos.DET | Pos.ADJ | Pos.ADV | Pos.NOUN | Pos.NUM)) return -1;
  }
  return -1;
}
