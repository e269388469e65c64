import type { DateDraft } from '../draft.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, overlaps, type Span } from '../text/span.ts';
import { changeNoun, changeOf } from './change-words.ts';
import { CLAUSE_REACH, isCompared, parts, sentenceOf } from './clause.ts';
import { type Found, lowerAt } from './found.ts';
import { timeUnits } from './units.ts';

/** Longest noun phrase, in tokens, with what hangs on it. */
const LONGEST = 20;

/** Verbs that say how much their subject is; with the verbs of change. */
const levelVerbs =
  /^(?:am|is|are|was|were|be|been|being|'s|’s|reach|hit|total|amount|stand|stood|come|came|averag|exceed|surpass|top|cost|weigh|measur|cross|near|approach|account|number|remain|stay|clos|end|finish|trad|pric|valu|represent|constitut|equal|mak|made|worth|sell|sold|project|forecast|estimat|expect|record|peak|settl|stretch|span|extend|last|open)/;

/** Nouns before “of” that only frame a figure: “the level of $90 billion”. */
const frames: ReadonlySet<string> = new Set(
  'goal target level total average maximum minimum record mark objective figure amount sum ceiling threshold barrier rate value average range'.split(
    ' ',
  ),
);

/** Sets the noun phrase that a figure measures, as written; that of the figure before where it only goes on. */
export function setMeasured(
  doc: Document,
  figure: Found,
  before: Found | undefined,
  dates: readonly DateDraft[],
): void {
  if (figure.of !== null || timeUnits.has(figure.reading?.unit ?? '')) return;
  const earlier = before?.number.sentence === figure.number.sentence ? before.of : null;
  // “up from …”, “by 25 points to 4%”: of the same thing
  const goesOn =
    isCompared(doc, figure) || (lowerAt(doc, figure.first - 1) === 'to' && figure.first - (before?.last ?? 0) <= 2);
  if (earlier !== null && goesOn && lowerAt(doc, figure.last) !== 'of') {
    figure.of = earlier;
    return;
  }
  const phrase =
    partOf(doc, figure, dates) ??
    changedIn(doc, figure, dates) ??
    object(doc, figure, before, dates) ??
    ownerOf(doc, figure, before, dates) ??
    attribute(doc, figure) ??
    subject(doc, figure, dates);
  // A count without its noun counts something else than the figure before measures.
  figure.of = phrase ?? (figure.reading?.kind === 'count' ? null : earlier);
}

/** “64 percent of the harvest”, “2.5 million tonnes of grain” */
function partOf(doc: Document, figure: Found, dates: readonly DateDraft[]): Span | null {
  return lowerAt(doc, figure.last) === 'of' && figure.reading?.kind !== 'money'
    ? phraseFrom(doc, figure.last + 1, sentenceOf(doc, figure).last, dates, false)
    : null;
}

/** “a 12% rise in traffic on the canal” */
function changedIn(doc: Document, figure: Found, dates: readonly DateDraft[]): Span | null {
  for (let at = figure.last; at < figure.last + 3; at++) {
    if (changeNoun(lowerAt(doc, at)) === null) continue;
    const next = lowerAt(doc, at + 1);
    // “a 9% bus fare increase”
    if (next !== 'in' && next !== 'of' && next !== 'for') return at > figure.last ? span(doc, figure.last, at) : null;
    return phraseFrom(doc, at + 2, sentenceOf(doc, figure).last, dates, true);
  }
  return null;
}

/** “increasing ferry traffic to 9 million tonnes”: between a verb of change and its figure. */
function object(doc: Document, figure: Found, before: Found | undefined, dates: readonly DateDraft[]): Span | null {
  const preposition = lowerAt(doc, figure.first - 1);
  const governed = preposition === 'to' || preposition === 'by' || preposition === 'from' || preposition === 'at';
  // “cut emissions 55%” has no preposition.
  if (!governed && !(figure.reading?.kind === 'percent' && doc.tokens[figure.first - 1]?.pos === 'NOUN')) return null;
  const last = governed ? figure.first - 1 : figure.first;
  const first = phraseStart(doc, last, figure);
  const verb = doc.tokens[first - 1];
  // “rose 8 percent to $6 billion”: a figure is no object.
  if (first >= last || verb === undefined || verb.pos === 'NOUN' || (before !== undefined && before.last > first))
    return null;
  return changeOf(verb.lower) !== null ||
    /^(?:bring|brought|push|put|set|keep|kept|tak|took|driv|drove)/.test(verb.lower)
    ? trimmed(doc, first, last, dates)
    : null;
}

/** “a turnover of $5 billion”, “revenue of” */
function ownerOf(doc: Document, figure: Found, before: Found | undefined, dates: readonly DateDraft[]): Span | null {
  if (lowerAt(doc, figure.first - 1) !== 'of') return null;
  const noun = lowerAt(doc, figure.first - 2);
  if (frames.has(noun) || changeNoun(noun) !== null || !nominalEnd(doc.tokens[figure.first - 2])) return null;
  return trimmed(doc, Math.max(phraseStart(doc, figure.first - 1, figure), before?.last ?? 0), figure.first - 1, dates);
}

/** “a $700,000 award”, “the 620 megawatt plant” */
function attribute(doc: Document, figure: Found): Span | null {
  const { kind, unit = '' } = figure.reading ?? {};
  // A measure is an attribute in the singular only: “a 620 megawatt plant”.
  if (kind !== 'money' && !(kind === 'measure' && unit === lowerAt(doc, figure.last - 1))) return null;
  let at = figure.last;
  const { last } = sentenceOf(doc, figure);
  while (at < Math.min(last, figure.last + 5) && (doc.tokens[at]?.pos === 'NOUN' || doc.tokens[at]?.pos === 'ADJ'))
    at++;
  return at > figure.last && doc.tokens[at - 1]?.pos === 'NOUN' ? span(doc, figure.last, at) : null;
}

/** The subject of the verb of change or of level before a figure: “Imports of timber rose 8 percent to $6 billion”. */
function subject(doc: Document, figure: Found, dates: readonly DateDraft[]): Span | null {
  const { first } = sentenceOf(doc, figure);
  const limit = Math.max(first, figure.first - CLAUSE_REACH);
  let at = figure.first - 1;
  let measured = false;
  if (figure.number.form === 'multiple') {
    // “Revenue more than doubled”: the figure is the verb.
    while (at > limit && (isVerbal(doc, at) || isAdverbial(doc, at))) at--;
    if (nominalEnd(doc.tokens[at])) return trimmed(doc, phraseStart(doc, at + 1, figure), at + 1, dates);
    measured = true;
  }
  for (let verbs = 0; at > limit; at--) {
    if (parts(doc, at)) return null;
    if (!isVerbal(doc, at)) {
      if (lowerAt(doc, at) === 'up' || lowerAt(doc, at) === 'down') measured = true;
      continue;
    }
    const { lower } = doc.tokens[at] as Token;
    if (/^(?:say|said|add|told|tell|announc|report|not[ei]|warn|claim|argu|explain|stress)/.test(lower)) return null;
    if (verbs === 0 && !measured) {
      if (changeOf(lower) === null && !levelVerbs.test(lower)) return null;
      measured = true;
    }
    verbs++;
    while (at > first && (isVerbal(doc, at - 1) || isAdverbial(doc, at - 1))) at--;
    const head = doc.tokens[at - 1];
    if (head === undefined || at - 1 < first || verbs > 3) return null;
    if (head.lower === 'which' || head.lower === 'who' || head.lower === 'that') {
      const comma = doc.tokens[at - 2]?.text === ',' ? 1 : 0;
      return nominalEnd(doc.tokens[at - 2 - comma])
        ? trimmed(doc, phraseStart(doc, at - 1 - comma, figure), at - 1 - comma, dates)
        : null;
    }
    const marks = isQuote(head) ? 1 : 0;
    if (nominalEnd(doc.tokens[at - 1 - marks]))
      return trimmed(doc, phraseStart(doc, at - marks, figure), at - marks, dates);
    if (head.pos === 'PRON') return null;
    // “Exports, which have shrunk, fell 8 percent”
    const outer = head.text === ',' ? beforeRelative(doc, at - 1, limit) : null;
    if (outer !== null) return trimmed(doc, phraseStart(doc, outer, figure), outer, dates);
    // “was worse than hoped and could reach”: the subject stands before the first of the verbs.
    at--;
  }
  return null;
}

/** Index of the comma that opens the relative clause which the comma at `index` closes. */
function beforeRelative(doc: Document, index: number, limit: number): number | null {
  for (let at = index - 1; at > limit; at--) {
    const { lower } = doc.tokens[at] as Token;
    if (lower === ',')
      return /^(?:which|who|whose)$/.test(lowerAt(doc, at + 1)) && nominalEnd(doc.tokens[at - 1]) ? at : null;
  }
  return null;
}

function isVerbal(doc: Document, index: number): boolean {
  const { pos, lower } = doc.tokens[index] ?? {};
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    (pos === 'NOUN' && lower !== undefined && /^(?:rose|fell|drops|falls)$/.test(lower))
  );
}

function isAdverbial(doc: Document, index: number): boolean {
  const { pos, lower = '' } = doc.tokens[index] ?? {};
  return pos === 'ADV' || (pos === 'PART' && lower !== "'s" && lower !== '’s') || lower === 'to';
}

/** A quotation may begin with the verb: turnover “rose by 5 percent”. */
function isQuote({ text }: Token): boolean {
  return text === '"' || text === '“' || text === '‘' || text === "'";
}

function nominalEnd(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM');
}

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
]);

/** First token of the noun phrase that ends before `last`, with the phrases that hang on it. */
function phraseStart(doc: Document, last: number, figure: Found): number {
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
function phraseFrom(
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
      /^(?:its|their|his|her|our)$/.test(lower);
    const and =
      (lower === 'and' || lower === '&') &&
      at > first &&
      /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[at - 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[at + 1]?.pos ?? '');
    const participle = pos === 'VERB' && /(?:ed|ing)$/.test(lower) && doc.tokens[at + 1]?.pos === 'NOUN';
    if (!joined && !nominal && !and && !participle) break;
    if ((lower === 'that' || lower === 'which') && at > first) break;
    at++;
  }
  return trimmed(doc, first, at, dates);
}

/** Without articles before it, and without dates and hanging prepositions at either end. */
function trimmed(doc: Document, first: number, last: number, dates: readonly DateDraft[]): Span | null {
  let from = first;
  let to = last;
  for (let changed = true; changed && from < to; ) {
    changed = false;
    const head = doc.tokens[from] as Token;
    const tail = doc.tokens[to - 1] as Token;
    if (
      isDated(dates, head) ||
      /^(?:the|a|an|this|that|and|or|all|both|some|-|our|my|your)$/.test(head.lower) ||
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

function span(doc: Document, first: number, last: number): Span {
  return { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end };
}
