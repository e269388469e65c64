import type { DateDraft } from '../draft.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, overlaps, type Span } from '../text/span.ts';
import { sentenceOf } from './clause.ts';
import type { Found } from './found.ts';

/** Longest noun phrase, in tokens, with what hangs on it. */
const LONGEST = 20;

/** Prepositions that hang a phrase on the one before: “imports of timber from the north”. */
const attaching: ReadonlySet<string> = new Set([
  'of',
  'between',
  'with',
  'in',
  'to',
  'for',
  'from',
  'among',
  'on',
  'at',
  'through',
  'during',
  'per',
]);

/** First token of the noun phrase that ends before `last`, with the phrases that hang on it. */
export function phraseStart(doc: Document, last: number, figure: Found): number {
  const limit = Math.max(sentenceOf(doc, figure).first, last - LONGEST);
  let at = last;
  while (at > limit) {
    const { pos, lower } = doc.tokens[at - 1] as Token;
    const inside =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'DET' ||
      pos === 'X' ||
      lower === '-' ||
      // “break-ins”: a verb that a noun hangs on
      (doc.tokens[at]?.text === '-' && doc.tokens[at]?.start === doc.tokens[at - 1]?.end && at < last) ||
      lower === '’s' ||
      lower === "'s" ||
      lower === '%' ||
      (pos === 'PRON' && /^(?:its|their|his|her|our|my|your)$/.test(lower)) ||
      ((pos === 'ADP' || lower === 'to') && attaching.has(lower)) ||
      (pos === 'CCONJ' && lower === 'and' && !isClauseAnd(doc, at - 1));
    if (!inside || lower === 'that') break;
    at--;
  }
  return at;
}

/** “and” between clauses: a verb stands before it, or a comma. */
function isClauseAnd(doc: Document, index: number): boolean {
  const before = doc.tokens[index - 1];
  return before === undefined || (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'ADJ');
}

/** The noun phrase that begins at `first`; `wide` lets it take “between …” and “from …” along. */
export function phraseFrom(
  doc: Document,
  first: number,
  end: number,
  dates: readonly DateDraft[],
  wide: boolean,
): Span | null {
  let at = first;
  const limit = Math.min(end, first + LONGEST);
  while (at < limit) {
    const { pos, lower, text } = doc.tokens[at] as Token;
    const joined =
      (lower === 'of' ||
        (wide && (lower === 'between' || lower === 'with' || lower === 'from' || lower === 'among'))) &&
      at > first;
    const nominal =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'DET' ||
      pos === 'NUM' ||
      pos === 'X' ||
      text === '-' ||
      lower === '’s' ||
      lower === "'s" ||
      (pos === 'PRON' && /^(?:its|their|his|her|our)$/.test(lower));
    const and =
      (lower === 'and' || lower === '&') &&
      at > first &&
      /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[at - 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[at + 1]?.pos ?? '');
    const participle = pos === 'VERB' && /(?:ed|ing)$/.test(lower) && doc.tokens[at + 1]?.pos === 'NOUN';
    if (!joined && !nominal && !and && !participle) break;
    if ((lower === 'that' || lower === 'which' || lower === 'worth') && at > first) break;
    at++;
  }
  return trimmed(doc, first, at, dates);
}

/** What no phrase that is measured begins with. */
const leading: ReadonlySet<string> = new Set('the a an this that and or all both some - our my your'.split(' '));

/** Without articles before it, and without dates and hanging prepositions at either end. */
export function trimmed(doc: Document, first: number, last: number, dates: readonly DateDraft[]): Span | null {
  let from = first;
  let to = last;
  for (let changed = true; changed && from < to; ) {
    changed = false;
    const head = doc.tokens[from] as Token;
    const tail = doc.tokens[to - 1] as Token;
    if (
      isDated(dates, head) ||
      leading.has(head.lower) ||
      (head.pos === 'ADP' && head.lower !== 'of') ||
      head.lower === 'to'
    ) {
      from++;
      changed = true;
    } else if (
      isDated(dates, tail) ||
      tail.pos === 'ADP' ||
      tail.pos === 'CCONJ' ||
      tail.pos === 'DET' ||
      tail.text === '-' ||
      tail.lower === 'to'
    ) {
      to--;
      changed = true;
    }
  }
  for (let at = from; at < to; at++)
    if (/^(?:NOUN|PROPN|ADJ|X)$/.test(doc.tokens[at]?.pos ?? '')) return span(doc, from, to);
  return null;
}

function isDated(dates: readonly DateDraft[], token: Token): boolean {
  const date = dates[lastStartingBy(dates, token.start)];
  return date !== undefined && overlaps(date, token);
}

export function span(doc: Document, first: number, last: number): Span {
  return { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end };
}
