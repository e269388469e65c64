import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isIn, trait } from '../text/words.ts';
import type { Person } from './person.ts';

const hers = wordList('she her hers herself');
const his = wordList('he him his himself');
const quoteMarks = wordList('" “ ”');
const TELLS = trait((lower) => hers.has(lower) || his.has(lower) || quoteMarks.has(lower));

/**
 * Where nothing at the name tells whether it is a woman's or a man's, sentences do that name nobody else: “Castor said that she …”.
 * What most of them say is noted.
 */
export function learnGenders(
  { sentences, tokens }: Document,
  mentions: readonly (Span & { readonly person: Person })[],
): void {
  const votes = new Map<Person, number>(); // for a woman, less those for a man
  for (let i = 0; i < mentions.length; i++) {
    const { start, end, person } = mentions[i] as Span & { person: Person };
    if (person.gender !== null) continue;
    const sentence = sentences[lastStartingBy(sentences, start)];
    if (sentence === undefined) continue;
    const [before, next] = [mentions[i - 1], mentions[i + 1]];
    const isAlone = (other: (typeof mentions)[number] | undefined) =>
      other === undefined || other.person === person || other.start < sentence.start || other.start >= sentence.end;
    if (!isAlone(before) || !isAlone(next)) continue;
    // “She asked about Vale Security, and he …”, “beside her stood Castor, who had left her team”: told of somebody else.
    if (isToldOf(tokens, sentence.first, start)) continue;
    // Up to the next mention, which sees to what is behind it: a sentence is read once, however often it has the name.
    const until = Math.min(next?.start ?? sentence.end, sentence.end);
    let isQuoted = false; // what stands between marks is of others
    for (let at = lastStartingBy(tokens, end - 1) + 1; at < sentence.last; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= until) break;
      if ((token.traits & TELLS) === 0) continue;
      if (quoteMarks.has(token.text)) isQuoted = !isQuoted;
      if (isQuoted) continue;
      if (isObject(tokens, at)) continue;
      const vote = isIn(token, hers) ? 1 : isIn(token, his) ? -1 : 0;
      if (vote !== 0) votes.set(person, (votes.get(person) ?? 0) + vote);
    }
  }
  for (const [person, vote] of votes) {
    if (vote === 0) continue;
    person.gender = vote > 0 ? 'f' : 'm';
    person.sure = true;
    person.being = 'person';
  }
}

/** “Castor has worked with her since March”: an object is somebody else than the subject of its clause; not “with her dog”. */
function isObject(tokens: Document['tokens'], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === 'him') return true;
  return lower === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM|ADV|VERB)$/.test(tokens[at + 1]?.pos ?? '');
}

/** Whether “he” or “she” stands in a sentence before `end`. */
function isToldOf(tokens: Document['tokens'], first: number, end: number): boolean {
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) return false;
    if (isIn(token, hers) || isIn(token, his)) return true;
  }
  return false;
}
