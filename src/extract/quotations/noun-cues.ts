import pluralize from 'pluralize';
import { reportingNouns } from '../english/reporting-nouns.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { nounPhraseAfter } from '../syntax/noun-phrase.ts';
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
export const nounForms: Iterable<string> = behindNoun.keys();

const links: ReadonlySet<string> = new Set();
const before = { lemma: 'noun', grade: 2, form: 'ing', links } as const;
const thatClause: Cue = { ...before, frames: new Set(['that']) };
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
  if (prepositions === undefined) return null;
  const next = items.lower(i + 1);
  if (next === 'that') {
    // “a warning that hangs at the door” is no report.
    const second = items.pos(i + 2) === 'ADV' ? i + 3 : i + 2; // “a comment that wrongly named him”
    if (/^(?:VERB|AUX)$/.test(items.pos(second)) || !startsClause(items, i + 2)) return null;
    return { first: i, last: i + 1, cue: thatClause };
  }
  // “claims by two agencies that the mail was secret”
  const agent = next === 'by' ? nounPhraseAfter(items, i + 2) : null;
  if (agent !== null && items.lower(agent.last) === 'that' && startsClause(items, agent.last + 1))
    return { first: i, last: agent.last, cue: thatClause };
  if (!prepositions.has(next) || ownerEnd(items, i) === -1) return null;
  if (next === 'to') return items.pos(i + 2) === 'VERB' ? { first: i, last: i + 1, cue: infinitive } : null;
  if (noContent.test(items.lower(i + 2))) return null;
  return { first: i, last: i + 2, cue: phrase };
}

/** Where the owner of the noun at `noun` ends, over adjectives: “her | latest claim”, “Lee's | claim”; or -1. */
export function ownerEnd(items: Cursor, noun: number): number {
  let i = noun - 1;
  while (/^(?:ADJ|ADV)$/.test(items.pos(i))) i--;
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
    if (!/^(?:DET|ADJ|ADV|NOUN|NUM)$/.test(token.pos)) return -1;
  }
  return -1;
}
