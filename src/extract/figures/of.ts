import type { DateDraft } from '../draft.ts';
import { timeUnits } from '../english/units.ts';
import type { Document, Token } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { changeNoun, changeOf } from './change-words.ts';
import { CLAUSE_REACH, isCompared, parts, sentenceOf } from './clause.ts';
import { type Found, lowerAt } from './found.ts';
import { phraseFrom, phraseStart, span, trimmed } from './measured-phrase.ts';

/** Verbs that say how much their subject is; with the verbs of change. */
const levelVerbs =
  /^(?:am|is|are|was|were|be|been|being|'s|’s|reach|hit|total|amount|stand|stood|come|came|averag|exceed|surpass|top|cost|weigh|measur|cross|near|approach|account|number|remain|stay|clos|end|finish|trad|pric|valu|represent|constitut|equal|mak|made|worth|sell|sold|project|forecast|estimat|expect|record|peak|settl|slow|quicken|stretch|span|extend|last|open)/;

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
    subject(doc, figure, before, dates);
  // A count without its noun counts something else than the figure before measures; an amount measures no counted noun.
  const isCounted =
    figure.reading?.kind === 'count' || (figure.reading?.kind === 'money' && before?.reading?.kind === 'count');
  // “gained 4% to close at 79,212 points”: what the figure before is of, not that figure.
  const isFigure = phrase !== null && before !== undefined && phrase.start <= before.start && before.end <= phrase.end;
  figure.of = (isFigure ? null : phrase) ?? (isCounted ? null : earlier);
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
    if (doc.tokens[at]?.text === ',') return null;
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
  const framed = frames.has(noun) && !(noun === 'value' && doc.tokens[figure.first - 3]?.pos === 'NOUN');
  if (framed || changeNoun(noun) !== null || !nominalEnd(doc.tokens[figure.first - 2])) return null;
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
function subject(doc: Document, figure: Found, before: Found | undefined, dates: readonly DateDraft[]): Span | null {
  const { first } = sentenceOf(doc, figure);
  // “fell 200 points and the index lost 5%”: what the figure before measures is no part of this subject. A count may be.
  const floor = before === undefined || before.reading?.kind === 'count' ? first : before.last;
  const phrase = (last: number) =>
    trimmed(
      doc,
      floor < last ? Math.max(phraseStart(doc, last, figure), floor) : phraseStart(doc, last, figure),
      last,
      dates,
    );
  const limit = Math.max(first, figure.first - CLAUSE_REACH);
  let at = figure.first - 1;
  let measured = false;
  if (figure.number.form === 'multiple') {
    // “Revenue more than doubled”: the figure is the verb.
    while (at > limit && (isVerbal(doc, at) || isAdverbial(doc, at))) at--;
    if (nominalEnd(doc.tokens[at])) return phrase(at + 1);
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
    // “The club lost $5m”: what is lost is no measure of who loses it; “The index lost 9 points” is.
    if (verbs === 0 && figure.reading?.kind === 'money' && /^los(?:t|es?|ing)$/.test(lower)) return null;
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
      return nominalEnd(doc.tokens[at - 2 - comma]) ? phrase(at - 1 - comma) : null;
    }
    const marks = isQuote(head) ? 1 : 0;
    if (nominalEnd(doc.tokens[at - 1 - marks])) return phrase(at - marks);
    if (head.pos === 'PRON') return null;
    // “Exports, which have shrunk, fell 8 percent”
    const outer = head.text === ',' ? beforeRelative(doc, at - 1, limit) : null;
    if (outer !== null) return phrase(outer);
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

/** Verbs that are often taken for nouns. */
const mistaken: ReadonlySet<string> = new Set(['rose', 'fell', 'drops', 'falls']);

function isVerbal(doc: Document, index: number): boolean {
  const { pos, lower } = doc.tokens[index] ?? {};
  return pos === 'VERB' || pos === 'AUX' || (pos === 'NOUN' && lower !== undefined && mistaken.has(lower));
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
