import { UNNAMED } from '../../schema/ids.ts';
import { documentNouns, evidenceNouns } from '../english/bodies.ts';
import { wordList } from '../english/word-list.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { readBody } from './bodies.ts';
import { headOf } from './heads.ts';
import { readPeople } from './people.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { paragraphsBetween } from './referents.ts';

/** What somebody says in writing: a definite one was mentioned where its author spoke. */
const writings = wordList(
  'statement letter memo email e-mail post tweet message note filing complaint release lawsuit petition affidavit communique leaflet pamphlet circular newsletter bulletin notice manifesto essay column blog',
);

/** From a document to its author: “published in May by”, “from”. */
const toAuthor =
  /^\s(?:(?:released|published|provided|issued|compiled|written|drafted|signed|conducted|commissioned|carried out|put out|sent|collected|gathered|compiled|kept|held|filed|recorded|drawn up|produced|prepared|shared|obtained)\s(?:(?:in|on|last|this)\s[\p{L}\d]+\s|[\p{L}]+day\s)?)?(?:by|from)\s/u;

/** What stands between that and the author's name: “the consultancy ”, “Professor ”. */
const beforeName = /^(?:(?:the|an?|its|his|her|their)\s)?(?:[\p{Ll}-]+\s){0,3}/u;

const name = /^\p{Lu}[\p{L}\d&.’'-]*(?:\s(?:(?:of|for|and|the|on|&)\s){0,2}\p{Lu}[\p{L}\d&.’'-]*)*/u;

/** An author stands this near behind the document, in characters. */
const REACH = 160;

/** “the statement” looks back this many paragraphs for whoever spoke in one. */
const NEAR = 2;

/**
 * Whoever speaks in a document: “a survey by Ann Lee”, “data released by the ministry”; of “the statement” who made it in the
 * paragraphs before. Null for all else, and where nobody is named.
 */
export function readDocument(context: Context, phrase: Phrase): Reading | null {
  const head = headOf(phrase.words);
  if (!documentNouns.has(head) && !evidenceNouns.has(head)) return null;
  const author = authorOf(context, phrase, head);
  if (author !== null) {
    const named = { ...author, words: context.doc.text.slice(author.start, author.end) };
    const reading = readPeople(context, named) ?? readBody(context, named);
    return reading === null || reading.party.id === UNNAMED
      ? null
      : { ...reading, by: 'author', why: `whose ${head} it is` };
  }
  return /^(?:the|this|that)\s/i.test(phrase.words) && writings.has(head) ? readKnown(context, phrase, head) : null;
}

/** The words of the name behind “by” or “from”, in the phrase or right behind it. */
function authorOf({ doc }: Context, { start, words }: Phrase, head: string): Span | null {
  const at = words.toLowerCase().indexOf(head);
  if (at === -1) return null;
  const from = start + at + head.length;
  const behind = doc.text.slice(from, from + REACH);
  const lead = toAuthor.exec(behind)?.[0];
  if (lead === undefined) return null;
  const before = beforeName.exec(behind.slice(lead.length))?.[0] ?? '';
  const written = name.exec(behind.slice(lead.length + before.length))?.[0].replace(/['’]s$|\.$/, '');
  if (written === undefined) return null;
  const first = from + lead.length + before.length;
  return { start: first, end: first + written.length };
}

/** “Acme said in a statement … The statement said”: who spoke in one. */
function readKnown(context: Context, { start }: Phrase, head: string): Reading | null {
  const { doc, memory } = context;
  const spoken = memory.lastSpeaker(start, ({ at, kind }) => {
    if (kind === 'document') return false;
    const sentence = doc.sentences[lastStartingBy(doc.sentences, at)];
    const words = sentence === undefined ? '' : doc.text.slice(sentence.start, sentence.end);
    return new RegExp(`\\b(?:an?|his|her|its|their|one|another)\\s(?:[\\p{L}-]+\\s){0,2}${head}\\b`, 'u').test(words);
  });
  if (spoken === null || paragraphsBetween(context, spoken.at, start) > NEAR) return null;
  return { party: spoken.party, with: spoken.with, by: 'author', why: `${spoken.party.name} made the ${head}` };
}
