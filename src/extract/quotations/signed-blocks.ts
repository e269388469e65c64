import { firstPersons } from '../english/function-words.ts';
import { titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Paragraph } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import { type Proposal, propose, type ReadFrame } from './proposal.ts';

/** A signature stands in so many characters. */
const LONGEST_SIGNATURE = 120;

/** A block of speech has so many words at least. */
const FEWEST_WORDS = 6;

/** “— Mabel Orr (@mabelorr) 3 March 2021”: whose post stands in the paragraph before. */
const postSignature = /^(?:[—–-]+\s*)?((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*)\s\(@\w+\)/u;

/** “Oona Ferris, minister for transport”: a name and an office, and nothing else. */
const nameThenOffice = /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*), (?:[\p{L}'’&-]+ ?){1,12}$/u;

/** “… is why we stopped Treasury minister Ida Crane”: an office and a name run on behind the words. */
const officeThenName =
  /\s((?:(?:\p{Lu}[\p{L}'’-]*\s){0,3}(\p{L}+)\s)((?:\p{Lu}[\p{Ll}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+))$/u;

const endMarks = wordList('. ! ? … " ” ’ : ,');

/** Who puts articles together is no source of theirs. */
const makers = wordList('reporter correspondent editor writer author columnist photographer');

/** Speech without marks that is signed: a pull quote with its name below or behind it, an embedded post. Pull quotes are kept once. */
export function findSignedBlocks(doc: Document, frames: readonly ReadFrame[]): Proposal[] {
  const reported = new Set(
    frames.flatMap(({ frame, proposals, loose }) => (proposals.length + loose.length > 0 ? [frame.paragraph] : [])),
  );
  return doc.paragraphs.flatMap((paragraph, index) => {
    const { start, end } = paragraph;
    const own = runIn(doc, paragraph, index);
    if (own !== null) return reported.has(index) || isRepeated(doc, own) ? [] : [own];
    if (end - start > LONGEST_SIGNATURE) return [];
    const before = doc.paragraphs[index - 1];
    if (before === undefined || reported.has(index - 1) || reported.has(index)) return [];
    const words = doc.text.slice(start, end);
    const post = postSignature.exec(words);
    const signature = post ?? (index < doc.paragraphs.length - 1 ? officeSignature(words) : null);
    const name = signature?.[1];
    if (signature === null || name === undefined || countWords(doc, before) < FEWEST_WORDS) return [];
    if (post === null && !/[.!?…]$/.test(doc.text.slice(before.start, before.end))) return [];
    const at = start + signature[0].indexOf(name);
    const subject = { start: at, end: at + name.length };
    const block = propose(post === null ? 'signed block' : 'embedded post', index - 1, before, { subject });
    return isRepeated(doc, block) ? [] : [block];
  });
}

function officeSignature(words: string): RegExpExecArray | null {
  const found = nameThenOffice.exec(words);
  if (found === null) return null;
  const office = words
    .slice((found[1]?.length ?? 0) + 2)
    .toLowerCase()
    .split(' ');
  return office.some((word) => titleWords.has(word)) && !office.some((word) => makers.has(word)) ? found : null;
}

/** Words in the first person, and behind them who says them, in one paragraph. */
function runIn(doc: Document, { start, end }: Paragraph, index: number): Proposal | null {
  if (endMarks.has(doc.text.charAt(end - 1))) return null; // as nearly every paragraph
  const from = Math.max(start, end - LONGEST_SIGNATURE);
  const tail = doc.text.slice(from, end);
  const found = officeThenName.exec(tail);
  if (found === null || !titleWords.has((found[2] ?? '').toLowerCase())) return null;
  const at = from + found.index + 1;
  const said = { start, end: at - 1 };
  if (countWords(doc, said) < FEWEST_WORDS || !inFirstPerson(doc, said)) return null;
  return propose('signed block', index, said, { subject: { start: at, end } });
}

function countWords({ text }: Document, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

function inFirstPerson({ tokens }: Document, { start, end }: Span): boolean {
  for (let t = Math.max(0, lastStartingBy(tokens, start)); t < tokens.length; t++) {
    const token = tokens[t];
    if (token === undefined || token.start >= end) return false;
    if (isIn(token, firstPersons) && token.text !== 'US') return true;
  }
  return false;
}

/** Whether the same words stand elsewhere in the text: there they are with their attribution. */
export function isRepeated({ text }: Document, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/[.,!?…\s]+$/u, '');
  return words.length > 20 && (text.indexOf(words) !== start || text.indexOf(words, start + 1) !== -1);
}
