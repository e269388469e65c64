import { wordList } from '../english/word-list.ts';
import type { Document, Paragraph, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import { type Pattern, type Proposal, propose } from './proposal.ts';

/** A paragraph that begins with who speaks: “Q: …”, “Ida Rehn: …”, “IR: …”. */
interface Turn {
  readonly paragraph: number;
  readonly label: string;
  readonly labelSpan: Span;
  /** What is said behind the label. */
  readonly words: Span;
}

/** The label of a turn: few words with capitals, up to a colon. */
const label = /^((?:\p{Lu}[\p{L}.'’&-]*)(?: (?:\p{Lu}[\p{L}.'’&-]*|of|and|the|de|van|von)){0,4}):\s+(?=\S)/u;

const questions = wordList('q question');
const answers = wordList('a answer');

/** So many turns make an interview. */
const FEWEST_TURNS = 3;

/** Words that lead to who is interviewed. */
const leads = wordList('with asked to interviewed met by joined asks interviews meets from');

/**
 * The answers of an interview that is printed as questions and answers: each turn begins with “Q:” and “A:”, with names, or with
 * initials. Who asks is no speaker of the story.
 */
export function findAnswers(doc: Document): Proposal[] {
  const turns = doc.paragraphs.flatMap((paragraph, index) => turnOf(doc, paragraph, index) ?? []);
  if (turns.length < FEWEST_TURNS) return [];
  const byLabel = Map.groupBy(turns, (turn) => turn.label.toLowerCase());
  const isLettered =
    [...byLabel.keys()].some((key) => questions.has(key)) && [...byLabel.keys()].some((key) => answers.has(key));
  if (byLabel.size < 2) return [];
  const asking = new Set([...byLabel].filter(([key, own]) => questions.has(key) || asks(doc, own)).map(([key]) => key));
  const repeated = [...byLabel.values()].some((own) => own.length >= 2);
  if (asking.size === 0 || asking.size === byLabel.size || !(isLettered || repeated)) return [];
  const first = turns[0]?.paragraph ?? 0;
  return turns.flatMap((turn, k) => {
    if (asking.has(turn.label.toLowerCase())) return [];
    const subject = isLettered ? interviewee(doc, first) : subjectOf(doc, turn, first);
    const next = turns[k + 1]?.paragraph ?? turn.paragraph + 1;
    const rest = doc.paragraphs.slice(turn.paragraph + 1, next);
    const group = rest.length > 0 ? turn.words.start : null;
    const pieces = [turn.words, ...rest].map((span, n) => answer(span, turn.paragraph + n, subject, group));
    return pieces;
  });
}

function turnOf({ text }: Document, { start, end }: Paragraph, paragraph: number): Turn | null {
  const words = text.slice(start, Math.min(end, start + 80));
  const found = words.includes(':') ? label.exec(words) : null;
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  return {
    paragraph,
    label: name,
    labelSpan: { start, end: start + name.length },
    words: { start: start + found[0].length, end },
  };
}

/** Whether most turns of a label are questions. */
function asks({ text }: Document, turns: readonly Turn[]): boolean {
  return (
    turns.filter(({ words }) => /\?["”’]?\s*$/.test(text.slice(words.end - 4, words.end))).length * 2 > turns.length
  );
}

/** An answer, or a further paragraph of one, by whoever is named at `subject`. */
export function answer(span: Span, paragraph: number, subject: Span | null, group: number | null): Proposal {
  const pattern: Pattern = subject === null ? 'answer by nobody named' : 'answer in an interview';
  return propose(pattern, paragraph, span, { subject, group });
}

/** The label itself, or, for initials, the name that they are of. */
function subjectOf(doc: Document, { label: name, labelSpan }: Turn, first: number): Span {
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(name)) return labelSpan;
  const initials = name.replaceAll('.', '');
  return (
    namesBefore(doc, first).find((span) => initialsOf(doc.text.slice(span.start, span.end)) === initials) ?? labelSpan
  );
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** Who answers “A:”: the name behind “with” or “asked” before the paragraph of the first question, or the only one there. */
export function interviewee(doc: Document, first: number): Span | null {
  const names = namesBefore(doc, first).filter(({ start }) => !isByline(doc, start));
  const led = names.find(({ start }) => {
    const before = doc.tokens[lastStartingBy(doc.tokens, start - 1)];
    return before !== undefined && isIn(before, leads);
  });
  const spelt = new Set(names.map(({ start, end }) => doc.text.slice(start, end)));
  return led ?? (spelt.size === 1 ? (names[0] ?? null) : null);
}

/** “By Ann Lee”, a paragraph of its own: who asks. */
function isByline({ paragraphs, text }: Document, name: number): boolean {
  const start = paragraphs[lastStartingBy(paragraphs, name)]?.start ?? name;
  return /^(?:words |text |interview )?by\s$/i.test(text.slice(start, name));
}

/** Runs of two to four capitalised words before the paragraph `first`. */
export function namesBefore({ tokens, sentences, paragraphs }: Document, first: number): Span[] {
  const names: Span[] = [];
  const until = paragraphs[first]?.start ?? 0;
  let run: Token[] = [];
  const close = () => {
    const [from, to] = [run[0], run.at(-1)];
    if (from !== undefined && to !== undefined && run.length >= 2 && run.length <= 4)
      names.push({ start: from.start, end: to.end });
    run = [];
  };
  for (const token of tokens.slice(0, sentences[paragraphs[first]?.first ?? 0]?.first ?? 0)) {
    if (token.start >= until) break;
    const joins = run.length === 0 || token.start - (run.at(-1)?.end ?? 0) === 1;
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && joins) run.push(token);
    else {
      close();
      if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) run.push(token);
    }
  }
  close();
  return names;
}
