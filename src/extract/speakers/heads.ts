import { bodyNouns, documentNouns, mediaNouns, organisationWords } from '../english/bodies.ts';
import { memoised } from '../english/memo.ts';
import { crowdNouns, kinNouns, manyNouns, nobodies, personNouns, titleWords } from '../english/people.ts';
import { isPlural, singular } from '../english/plurals.ts';

/** What a noun phrase is about: one person, several, a body, words on paper, nobody at all, or something that cannot speak. */
export type Kind = 'person' | 'crowd' | 'body' | 'document' | 'nobody' | 'thing';

/** What parts a noun phrase's head from what belongs to it. */
const afterHead =
  /\s+(?:of|at|for|from|in|on|with|by|to|about|near|behind|between|who|whose|which|that|where|when|and|or|&)\s|\s*[,(–—;:](?!\d)|\s+(?:familiar|close|briefed|based|working|living|speaking|involved|aware|present|interviewed)\b/i;

/** Words that tell how many, and not of what. */
const quantities =
  /^(?:a|an|the|some|several|many|most|few|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|others|another|half|any|each|every|those|these|group|number|handful|couple|majority|minority|spate|range|series|\d[\d,.]*|per|cent|percent|%)$/i;

/** The head noun of a phrase, in lower case: “a senior officer at Acme” → “officer”; of “two of the nurses” → “nurses”. */
export const headOf: (words: string) => string = memoised((words) => {
  const bare = words.trim().replace(/['’]s?$/, '');
  const at = afterHead.exec(bare)?.index ?? bare.length;
  const parts = bare.slice(0, at === 0 ? bare.length : at).split(/\s+/);
  const isQuantity = parts.every((part) => quantities.test(part));
  const of = isQuantity ? /\s+of\s+(.+)$/i.exec(bare)?.[1] : undefined;
  if (of !== undefined && of.length < bare.length) return headOf(of);
  return (parts.at(-1) ?? '').toLowerCase().replace(/^["“‘']+|["”’'.]+$/g, '');
});

/** Endings of nouns for those who do something. */
const agent =
  /(?:man|woman|men|women|person|people|folk|goer|goers|maker|makers|owner|owners|holder|holders|keeper|keepers|worker|workers|leader|leaders|fighter|fighters|ologist|ologists|ician|icians|eer|eers|graphers?|ists?|ians?|year-olds?)$/;

/** Such endings on what does nothing. */
const notAgents =
  /^(?:list|mist|fist|twist|wrist|waist|tourist|career|beer|deer|cheer|sheer|steer|veer|median|guardian|specimen|omen|regimen|abdomen)$/;

/** Pronouns by what they may stand for. */
const pronouns: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    he: 'person',
    she: 'person',
    him: 'person',
    her: 'person',
    himself: 'person',
    herself: 'person',
    who: 'person',
    i: 'person',
    one: 'person',
    another: 'person',
    they: 'crowd',
    them: 'crowd',
    we: 'crowd',
    us: 'crowd',
    it: 'body',
    which: 'body',
  } as const),
);

/** What a head noun in lower case stands for; null where the noun does not tell. */
export const kindOfNoun: (lower: string) => Kind | null = memoised((lower) => {
  if (nobodies.has(lower)) return 'nobody';
  const pronoun = pronouns.get(lower);
  if (pronoun !== undefined) return pronoun;
  if (crowdNouns.has(lower) || manyNouns.has(lower))
    return bodyNouns.has(lower) && !crowdNouns.has(lower) ? 'body' : 'crowd';
  if (personNouns.has(lower) || titleWords.has(lower) || kinNouns.has(lower)) return 'person';
  if (documentNouns.has(lower)) return 'document';
  if (bodyNouns.has(lower) || mediaNouns.has(lower) || organisationWords.has(lower)) return 'body';
  if (isPlural(lower) && singular(lower) !== lower) {
    const one = kindOfNoun(singular(lower));
    return one === 'person' || one === 'body' ? 'crowd' : one;
  }
  if (agent.test(lower) && !notAgents.test(lower)) return isPlural(lower) ? 'crowd' : 'person';
  return null;
});
