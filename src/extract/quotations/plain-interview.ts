import type { Document, Paragraph } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { answer, interviewee, namesBefore } from './interview.ts';
import type { Proposal } from './proposal.ts';

/** So many questions make an interview. */
const FEWEST_QUESTIONS = 3;

/** A question is no longer, in characters. */
const LONGEST_QUESTION = 320;

/** What is said of an interview before its first question. */
const announcement =
  /\b(?:interview(?:ed|s)?|excerpts?|conversation|Q ?& ?A|in (?:his|her|their) own words|edited for|condensed|sp(?:oke|eaks) (?:to|with)|talk(?:s|ed) (?:to|with)|sat down with|we asked|answers? (?:our|your|readers’) questions)\b/i;

const firstPerson = /\b(?:I|we|my|our|me|us)\b/;
const secondPerson = /\byour?\b/i;

/** Quoted speech with its attribution: the story tells again. */
const attributed = /[”"’]\s+(?:\p{L}+\s)?(?:said|says)\b|\b(?:said|says)[,:]?\s+[“"]/u;

/** In so many of the answers, by share, somebody speaks of themselves. */
const LEAST_OF_SELF = 0.6;

/**
 * The answers of an interview whose questions and answers are paragraphs without labels and marks: short ones that end in a question
 * mark, and behind each a paragraph or more in which somebody says “I”.
 */
export function findPlainAnswers(doc: Document): Proposal[] {
  const { text, paragraphs } = doc;
  const words = ({ start, end }: Span) => text.slice(start, end);
  const first = paragraphs.findIndex((paragraph, k) => k > 0 && asks(words(paragraph)));
  const last = paragraphs.findLastIndex((paragraph) => asks(words(paragraph)));
  if (first === -1 || !announcement.test(text.slice(0, paragraphs[first]?.start ?? 0))) return [];
  const prompts: number[] = [];
  for (let k = first; k <= last; k++) {
    const own = words(paragraphs[k] as Paragraph);
    // “Your producer says you walked out.”: between questions a remark may be one.
    const isRemark = own.length <= LONGEST_QUESTION / 2 && secondPerson.test(own) && !firstPerson.test(own);
    if (prompts.at(-1) === k - 1) continue; // behind a question stands its answer, even where that asks back
    if (asks(own) || (isRemark && !/^[“"‘]/.test(own))) prompts.push(k);
  }
  const answers = prompts.map((prompt, n) => answerBehind(doc, prompt, prompts[n + 1] ?? null));
  const given = answers.filter(({ length }) => length > 0);
  const ofSelf = given.filter((spans) => spans.some((span) => firstPerson.test(words(span))));
  if (given.length < FEWEST_QUESTIONS || ofSelf.length < LEAST_OF_SELF * prompts.length) return [];
  const subject = interviewee(doc, 1) ?? onlyName(doc, first);
  return answers.flatMap((spans, n) => {
    const group = spans.length > 1 ? (spans[0]?.start ?? null) : null;
    return spans.map((span, k) => answer(span, (prompts[n] as number) + 1 + k, subject, group));
  });
}

function asks(words: string): boolean {
  return words.length <= LONGEST_QUESTION && words.endsWith('?') && /^[^“"‘]/.test(words);
}

/** The paragraphs up to the next question; behind the last one those in which somebody still speaks of themselves. */
function answerBehind({ text, paragraphs }: Document, prompt: number, next: number | null): Paragraph[] {
  const end = next ?? paragraphs.length;
  const found: Paragraph[] = [];
  for (let k = prompt + 1; k < end; k++) {
    const paragraph = paragraphs[k] as Paragraph;
    const words = text.slice(paragraph.start, paragraph.end);
    if (attributed.test(words) || (next === null && found.length > 0 && !firstPerson.test(words))) break;
    found.push(paragraph);
  }
  return found;
}

/** The name before the first question, where it is one alone; “spoke to” does not tell who asked whom. */
function onlyName(doc: Document, first: number): Span | null {
  const names = namesBefore(doc, first);
  const spelt = new Set(names.map(({ start, end }) => doc.text.slice(start, end)));
  return spelt.size === 1 ? (names[0] ?? null) : null;
}
