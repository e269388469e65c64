import type { Figure } from '../../schema/claim.ts';
import { possessiveMarks } from '../english/function-words.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import { changeOf } from './change-words.ts';
import { CLAUSE_REACH, clauseEnd, clauseStart, isCompared, isVerb, partsBefore, sentenceOf } from './clause.ts';
import { type Found, isInAt, isPosAt, lowerAt } from './found.ts';
import {
  anyCue,
  appealing,
  approving,
  beforeInfinitive,
  type Cue,
  cues,
  goals,
  meant,
  planning,
  reports,
  spending,
  taken,
  wouldForms,
} from './modality-cues.ts';
import { behindAlternative, behindBracket, isObjectOfRelative, isSubject } from './modality-subject.ts';
import { behindSofteners } from './softeners.ts';

type Modality = Figure['modality'] | 'open';

/** “the $2.35 billion consensus estimate”, “the 1.9 per cent forecast in March” */
function isExpectation(doc: Document, last: number): boolean {
  const at = lowerAt(doc, last) === 'consensus' ? last + 1 : last;
  return at > last || /^(?:forecast|forecasts|guidance|consensus|projection)$/.test(lowerAt(doc, at));
}

/**
 * Actual, forecast, target or estimate, from the verb that governs a figure and from cue words nearer by;
 * null for proposals, conditions and what is only meant to happen.
 */
export function setModality(doc: Document, figure: Found, before: Found | undefined): void {
  const found = modalityOf(doc, figure, before);
  figure.modality = found === 'open' ? 'actual' : found;
  doc.trace?.({
    stage: 'figures/modality',
    field: 'modality',
    verdict: 'changed',
    start: figure.start,
    end: figure.end,
    why: figure.modality ?? 'none: a proposal or condition',
  });
}

function modalityOf(doc: Document, figure: Found, before: Found | undefined): Modality {
  if (isInAt(doc, figure.last, goals)) return 'target';
  if (isExpectation(doc, figure.last)) return 'forecast';
  // “the state's $2 billion in reserves”, “6 miles away”: what there is
  if (isInAt(doc, figure.first - 1, possessiveMarks) || isPlace(doc, figure)) return 'actual';
  if (doc.tokens[figure.first]?.lower === 'estimated') return 'estimate';
  // “expects a fall of 5% (up from 3% earlier)”: what was expected then
  if (isCompared(doc, figure) && before !== undefined && isRevised(doc, figure, before)) return before.modality;
  if (before !== undefined && lowerAt(doc, figure.first - 1) === 'of' && isRevised(doc, figure, before))
    return before.modality;
  // What is compared with has happened: “up from $40 billion in 2019”.
  if (isCompared(doc, figure)) return 'actual';
  // “…, including $1 billion for the yard”
  if (lowerAt(doc, figure.first - 1) === 'including' && isNear(figure, before)) return before.modality;
  // “will cut 900 jobs at its yard, or a fifth of the staff”
  if (isNear(figure, before) && isRestated(doc, figure, before)) return before.modality;
  const planned = plannedBehind(doc, figure);
  if (planned !== null) return planned;
  const hoped = relativeBehind(doc, figure);
  if (hoped !== undefined) return hoped;
  const said = scanBack(doc, figure);
  // “$5 is likely to be the price”: the figure is the subject.
  if ((said === 'actual' || said === 'open') && isSubject(doc, figure) && !isObjectOfRelative(doc, figure)) {
    const ahead = scanAhead(doc, { ...figure, last: behindBracket(doc, behindAlternative(doc, figure.last)) });
    if (ahead !== 'open' && ahead !== 'actual') return ahead;
  }
  if (said === 'actual' && isConditional(doc, figure)) return null;
  if (said !== 'open') return said;
  const ahead = scanAhead(doc, figure);
  // “will raise $5m, pricing its shares at a 3% discount”: of the clause before
  return ahead === 'open' && isNear(figure, before) && isParticipial(doc, figure, before) ? before.modality : ahead;
}

function isNear(figure: Found, before: Found | undefined): before is Found {
  return before?.number.sentence === figure.number.sentence;
}

/** “, or” right before the figure, and no verb since the one before. */
function isRestated(doc: Document, figure: Found, before: Found): boolean {
  const or = behindSofteners(doc, figure.first);
  if (lowerAt(doc, or) !== 'or' || lowerAt(doc, or - 1) !== ',') return false;
  for (let at = before.last; at < or; at++) if (isVerb(doc, at)) return false;
  return true;
}

/** “6 miles away”, “5km north of” */
function isPlace(doc: Document, { reading, last }: Found): boolean {
  return reading?.kind === 'measure' && /^(?:away|off|north|south|east|west)$/.test(lowerAt(doc, last));
}

/** In brackets right behind a forecast, and of no time. */
function isRevised(doc: Document, figure: Found, before: Found): boolean {
  if (!isNear(figure, before) || before.modality === 'actual') return false;
  // “up from an earlier range of $4.90 to $5.10”
  for (let at = figure.first - 1; at > figure.first - 6; at--)
    if (
      /^(?:earlier|previous|prior|former|initial)$/.test(lowerAt(doc, at)) &&
      /^(?:range|forecast|guidance|estimate|outlook|target|projection)$/.test(lowerAt(doc, at + 1))
    )
      return true;
  for (let at = figure.first - 1; at > figure.first - 4; at--)
    if (lowerAt(doc, at) === '(') return !/^(?:in|a)$/.test(lowerAt(doc, figure.last));
  return false;
}

/** “if it can break above $13”: of a clause that begins with “if”, no comma between. */
function isConditional(doc: Document, figure: Found): boolean {
  const { first } = sentenceOf(doc, figure);
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - CLAUSE_REACH); at--) {
    const word = lowerAt(doc, at);
    if (word === ',' || word === ';') return false;
    if (word === 'if' || word === 'unless') return true;
  }
  return false;
}

/** “, pricing its shares at F”: a participle behind a comma governs the figure. */
function isParticipial(doc: Document, figure: Found, before: Found): boolean {
  for (let at = figure.first - 1; at > Math.max(before.last - 1, figure.first - CLAUSE_REACH); at--)
    if (lowerAt(doc, at) === ',') return doc.tokens[at + 1]?.pos === 'VERB' && lowerAt(doc, at + 1).endsWith('ing');
  return false;
}

/** How far behind a figure the noun it belongs to ends, in tokens. */
const LONGEST_NOUN = 7;

/** “a 3 GW park planned off the coast”, “a planned 40-mile road”: what is to be built has no size yet. */
function plannedBehind(doc: Document, { reading, first, last }: Found): 'target' | null {
  if (reading?.kind !== 'measure' && reading?.kind !== 'money') return null;
  const before = lowerAt(doc, first - 1);
  let noun = false;
  for (let at = last; at < last + LONGEST_NOUN; at++) {
    const { pos, lower = '' } = doc.tokens[at] ?? {};
    if (noun && lower === 'planned')
      return /^(?:by|for|to)$/.test(lowerAt(doc, at + 1)) || doc.tokens[at + 1]?.pos === 'ADP' ? 'target' : null;
    noun ||= pos === 'NOUN' || pos === 'PROPN';
    if (!/^(?:NOUN|PROPN|ADJ|ADV|VERB)$/.test(pos ?? '') && lower !== '-') break;
  }
  return noun && (before === 'planned' || (before === 'announced' && lowerAt(doc, first - 2) === 'recently'))
    ? 'target'
    : null;
}

/** Longest subject of a relative clause, in tokens. */
const LONGEST_RELATIVE = 10;

/** “the $5bn that analysts had expected”, “the $8bn the office estimates is needed”: whose figure it is says how sure it is. */
function relativeBehind(doc: Document, figure: Found): Modality | undefined {
  if (lowerAt(doc, figure.first - 1) !== 'the') return undefined;
  const { last } = sentenceOf(doc, figure);
  for (let at = figure.last; at < Math.min(last, figure.last + LONGEST_RELATIVE); at++) {
    const { lower = '', pos } = doc.tokens[at] ?? {};
    if (pos === 'PUNCT') return undefined;
    // “the office estimates is needed”: a verb, whatever its tag
    const isVerbal =
      pos === 'VERB' ||
      (cues.has(lower) && doc.tokens[at - 1]?.pos === 'AUX') ||
      (lower.endsWith('s') && cues.has(lower) && doc.tokens[at + 1]?.pos === 'AUX');
    if (!isVerbal) continue;
    const cue = cues.get(lower);
    // “the $20 reportedly demanded by the chief”
    if (cue === 'proposal' && lowerAt(doc, at + 1) === 'by') return null;
    if (cue === 'forecast' || cue === 'estimate')
      return at === figure.last && lowerAt(doc, at + 1) !== 'by' ? undefined : cue;
    if (at === figure.last) continue;
    // “the 2.5 per cent rise that staff were given”
    if (/^(?:was|were)$/.test(lowerAt(doc, at - 1))) return 'actual';
    // “analysts polled by Acme had expected”
    if (!/(?:ed|en)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** From the figure back to its governing verb, the whole verb group with it. */
function scanBack(doc: Document, figure: Found): Modality {
  const limit = Math.max(sentenceOf(doc, figure).first, figure.first - CLAUSE_REACH);
  let finite = false;
  // The clause is not measured beforehand, since its verb mostly stands nearer by than its beginning.
  let verb = false;
  for (let at = figure.first - 1; at >= limit; at--) {
    // “hotels (up from 3 per cent) and schools down by 8”
    if (lowerAt(doc, at) === ')') at = openingOf(doc, at);
    const token = doc.tokens[at];
    if (token === undefined || partsBefore(doc, at, verb)) break;
    const { lower, pos } = token;
    if (isAttributive(doc, at, figure)) continue;
    verb ||= isVerb(doc, at);
    const verbal = pos === 'VERB' || pos === 'AUX' || pos === 'PART' || pos === 'ADV';
    // A noun or preposition before a finished verb group: nothing further governs the figure.
    if (finite && !verbal && lower !== 'likely' && lower !== 'due' && lower !== 'track' && lower !== 'on')
      return reckoned(doc, at, limit);
    const said = cueAt(doc, at, figure);
    if (said !== null) return said === 'proposal' ? null : said;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (isArranged(doc, figure, at)) return null;
    // Infinitives and participles behind a preposition are governed from further left.
    const previous = doc.tokens[at - 1];
    const open =
      previous?.lower === 'to' ||
      previous?.lower === 'and' ||
      (lower.endsWith('ing') && pos === 'VERB' && previous?.pos !== 'AUX');
    if (!open) finite = true;
  }
  return finite ? 'actual' : 'open';
}

/** “Scientists estimate that the ice is losing 12%”: as what the report gives what is so. */
function reckoned(doc: Document, from: number, limit: number): Modality {
  for (let at = from; at > Math.max(limit, from - LONGEST_RELATIVE); at--)
    if (lowerAt(doc, at) === 'that') {
      return cues.get(lowerAt(doc, at - 1)) === 'estimate' ? 'estimate' : 'actual';
    }
  return 'actual';
}

/** The place before the “(” of the “)” at `close`; `close` itself where none is near. */
function openingOf(doc: Document, close: number): number {
  for (let at = close - 1; at > close - 12; at--) if (lowerAt(doc, at) === '(') return at - 1;
  return close;
}

/** “a required contribution of $5m”, “a recently announced 2 GW park”: a participle that stands before a noun. */
function isAttributive(doc: Document, at: number, figure: Found): boolean {
  const { pos, lower = '' } = doc.tokens[at] ?? {};
  // “a 30 per cent blow to bakers”
  if (pos === 'VERB' && /^(?:%|percent|cent|points?)$/.test(lowerAt(doc, at - 1))) return true;
  if (pos !== 'VERB' || !/(?:ed|en)$/.test(lower) || cues.has(lower)) return false;
  const next = doc.tokens[at + 1];
  const led =
    isPosAt(doc, at - 1, Pos.DET | Pos.ADV | Pos.ADJ) &&
    !/^(?:be|been|was|were|is|are|has|have|had)$/.test(lowerAt(doc, at - 2));
  return led && (at + 1 === figure.first || next?.pos === 'NOUN' || next?.pos === 'ADJ');
}

/** A figure that is subject has its verb behind it: “7 million people will be affected”. */
function scanAhead(doc: Document, figure: Found): Modality {
  const end = Math.min(clauseEnd(doc, figure), figure.last + 20);
  for (let at = figure.last; at < end; at++) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    if (token.text === ',') break;
    // “tumbling 7% after it said output would fall”
    if (at > figure.last - 1 && /^(?:after|before|because|when|as|since|although|though)$/.test(token.lower)) break;
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      const group = [at, at + 1, at + 2]
        .map((index) => cueAt(doc, index, figure))
        .find((cue) => cue !== null && cue !== 'target');
      return group === undefined ? 'actual' : group === 'proposal' ? null : (group ?? 'actual');
    }
  }
  return 'open';
}

/** What the word at `index`, before or behind a figure, says of it, or null. */
function cueAt(doc: Document, index: number, figure: Found): Cue | null {
  const token = doc.tokens[index];
  if (token === undefined) return null;
  const { lower, pos } = token;
  if (!isIn(token, anyCue)) return null;
  // “growth in demand”: the noun asks for nothing
  if (pos === 'NOUN' && lower === 'demand' && lowerAt(doc, index + 1) !== 'for') return null;
  if (isMeasuredBy(doc, index)) return null;
  if (wouldForms.has(lower)) {
    // “The firm said 40 posts would go”: reported before the figure, too
    const start = clauseStart(doc, figure);
    for (let at = index - 1; at >= Math.max(start, index - 25); at--) {
      if (isInAt(doc, at, reports) && cues.get(lowerAt(doc, at)) !== 'estimate')
        return lowerAt(doc, index + 1) === 'have' ? 'proposal' : 'forecast'; // “would have put up the tax”
      if (cues.get(lowerAt(doc, at)) === 'estimate') return 'estimate';
    }
    return isReportedBehind(doc, figure) ? 'forecast' : 'proposal';
  }
  if (approving.has(lower))
    return isInAt(doc, index + 2, spending) || isInAt(doc, index + 1, spending) ? 'target' : null;
  if (lowerAt(doc, index + 1) === 'to' && beforeInfinitive.has(lower) && doc.tokens[index + 2]?.pos === 'VERB')
    return 'forecast';
  // “a decision to cut the rate last month”: cut it was
  if (taken.has(lower) && lowerAt(doc, index + 1) === 'to' && isPast(doc, figure)) return 'actual';
  if (meant.has(lower) && lowerAt(doc, index + 1) === 'to') return 'target';
  if (planning.has(lower) && leadsToInfinitive(doc, index)) return 'target';
  // “promised farmers $4m”, “has promised 40 buses”
  if (/^promis(?:e|es|ed)$/.test(lower)) return pos === 'VERB' && isGivenAhead(doc, index, figure) ? 'target' : null;
  if (/^(?:puts?|putting)$/.test(lower)) return lowerAt(doc, figure.first - 1) === 'at' ? 'estimate' : null;
  if (appealing.has(lower)) return lowerAt(doc, index + 1) === 'for' ? 'proposal' : null;
  if (/^look(?:ed|ing)$/.test(lower)) return lowerAt(doc, index + 1) === 'for' ? 'forecast' : null;
  if (lower === 'priced' || lower === 'pricing') return lowerAt(doc, index + 1) === 'in' ? 'forecast' : null;
  if (/^projects?$/.test(lower) && pos !== 'VERB') return null;
  if (/^(?:bids?|permits?)$/.test(lower) && pos !== 'VERB' && index !== figure.first - 1) return null;
  if (lower === 'sees' || lower === 'see')
    return isInAt(doc, index - 1, seers) || lowerAt(doc, index - 1) === 'now' || seesAhead(doc, index, figure)
      ? 'forecast'
      : null;
  const cue = cues.get(lower) ?? null;
  if (cue === null) return null;
  // “May” the month, “will” the document, “estimates” of others as an object
  if ((lower === 'may' || lower === 'might' || lower === 'will') && pos !== 'AUX' && pos !== 'VERB') return null;
  if (lower === 'likely' && pos === 'ADV' && lowerAt(doc, index + 1) !== 'to') return null;
  // “14 goals in 22 games” are no aim.
  if (goals.has(lower) && doc.tokens[index - 1]?.pos === 'NUM') return null;
  // “worth an estimated £240m and arrested 17”: of its own amount only
  if (lower === 'estimated' && /^(?:an?|some)$/.test(lowerAt(doc, index - 1)) && index < figure.first - 3) return null;
  if (lower === 'about' || (lower === 'expected' && lowerAt(doc, index - 1) === 'than')) return null;
  return cue;
}

/** How far behind “agreed” its “to” stands, in tokens. */
const TO_REACH = 6;

/** “agreed to free”, “agreed with Spain on Monday to free”: with whom and when stand between. */
function leadsToInfinitive(doc: Document, verb: number): boolean {
  for (let at = verb + 1; at <= verb + TO_REACH; at++) {
    const { lower = '', pos } = doc.tokens[at] ?? {};
    if (lower === 'to') return at === verb + 1 || doc.tokens[at + 1]?.pos === 'VERB';
    if (at === verb + 1 && pos !== 'ADP') return false;
    if (!isPosAt(doc, at, Pos.ADP | Pos.DET | Pos.ADJ | Pos.NOUN | Pos.PROPN)) return false;
  }
  return false;
}

/** Whether a figure is of what was promised: no verb and no “that” between. */
function isGivenAhead(doc: Document, verb: number, { first }: Found): boolean {
  for (let at = verb + 1; at < first; at++) if (isVerb(doc, at) || /^(?:that|,)$/.test(lowerAt(doc, at))) return false;
  return verb < first;
}

/** How far behind a figure the attribution of its clause may stand, in tokens. */
const LONGEST_REST = 16;

/** “Rents would rise by $9, Lee told a meeting”: somebody says so behind the clause. */
function isReportedBehind(doc: Document, figure: Found): boolean {
  const { last } = sentenceOf(doc, figure);
  let comma = -1;
  for (let at = figure.last; at < Math.min(last, figure.last + LONGEST_REST); at++) {
    const lower = lowerAt(doc, at);
    if (lower === ',') comma = at;
    else if (comma !== -1 && at > comma + 1 && at - comma <= LONGEST_SAYER && (reports.has(lower) || lower === 'says'))
      return true;
  }
  return false;
}

/** A name or office before its verb is so long, in tokens. */
const LONGEST_SAYER = 7;

/** “in line with forecasts”, “above expectations”: what a result is held against. */
function isMeasuredBy(doc: Document, index: number): boolean {
  const [before, prior] = [lowerAt(doc, index - 1), lowerAt(doc, index - 2)];
  return /^(?:above|below|beat|beating|missed|missing)$/.test(before) || (before === 'with' && prior === 'line');
}

/** “last month”, “yesterday” right behind a figure. */
function isPast(doc: Document, { last }: Found): boolean {
  return /^(?:last|yesterday|earlier)$/.test(lowerAt(doc, last)) || lowerAt(doc, last + 1) === 'ago';
}

/** Who sees what is to come: “Some see a half-point cut”. */
const seers = wordList(
  'some others many most analysts economists traders investors forecasters strategists markets brokers'.split(' '),
);

/** “The bank sees inflation averaging 2%”; not “The region sees 2 million visitors”. */
function seesAhead(doc: Document, index: number, figure: Found): boolean {
  for (let at = index + 1; at < figure.first; at++) {
    const { lower = '', pos } = doc.tokens[at] ?? {};
    if (pos === 'VERB' && lower.endsWith('ing')) return true;
  }
  return false;
}

/** “is sending a delegation to eight countries”: arranged, not measured. Rates and levels in the progressive are actual. */
function isArranged(doc: Document, figure: Found, verb: number): boolean {
  if (figure.reading?.kind !== 'count') return false;
  const { lower = '', pos } = doc.tokens[verb] ?? {};
  if (
    pos !== 'VERB' ||
    !lower.endsWith('ing') ||
    changeOf(lower) !== null ||
    /^(?:total|number|reach|averag|stand|work|liv|us|runn|stay|includ|involv)/.test(lower)
  )
    return false;
  const before = doc.tokens[verb - 1];
  const aux = before?.pos === 'ADV' ? doc.tokens[verb - 2] : before;
  return (
    aux?.lower === 'is' || aux?.lower === 'are' || aux?.lower === "'s" || aux?.lower === "'re" || aux?.lower === 'am'
  );
}
