import { wordList } from '../english/word-list.ts';
import type { Token } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isIn, trait } from '../text/words.ts';
import type { Candidate } from './reading.ts';
import { behindAttribution, type Governor } from './tense.ts';
import type { Words } from './tokens.ts';
import { saying, words as vocabulary } from './words.ts';

/** What fits beside a mark on a timeline. */
const LONGEST = 100;
/** A clause is looked for this many tokens to either side. */
const REACH = 40;

/** Words that lead to a date and go when it goes: “by [the end of 2019]”. */
const leading = wordList(
  'on in at by since until till during for from of the as late early through before after between around about back and far so over within throughout across each',
);
/** What may stand between clauses: marks, and words that open a clause of their own. */
const boundaries: ReadonlyMap<string, 'edge' | 'quote' | 'stop' | 'opening'> = new Map([
  ...[...wordList(', ; : ( ) [ ] — – … --')].map((mark) => [mark, 'edge'] as const),
  ...[...wordList('“ ” " « »')].map((mark) => [mark, 'quote'] as const),
  ...[...wordList('. ! ?')].map((mark) => [mark, 'stop'] as const),
  ...[
    ...wordList(
      'while but after before when because although though if where which who whereas unless that as since until so and',
    ),
  ].map((word) => [word, 'opening'] as const),
]);

/** May stand between clauses; a hyphen does where spaces make it a dash. */
const BOUNDARY = trait((lower) => lower === '-' || boundaries.has(lower));

/** What a clause does not begin with, and not end with. */
const loose = wordList(', ; : . ) ( “ ” " ‘ ’ — – - and but that which who with according to as while because');
const dangling = wordList(
  ', ; : . ) ( “ ” " ‘ — – - and but to on in of at by a an the than with from for up down compared against that as more each within into onto amid despite via per is are was were be been has have had will would can could may might should do does did there expected set due likely going his her its their our my your starting beginning effective until till least',
);

/** A stretch of tokens, `first` to `last - 1`. */
interface Stretch {
  first: number;
  last: number;
}

/**
 * The clause that a date dates, verbatim, without the date where that stands at its edge: for “In March the company sold
 * its stake, analysts said” it is “the company sold its stake”. Null where nothing sensible stands round the date.
 */
export function eventOf(words: Words, candidate: Candidate, { verb }: Governor): string | null {
  const date = withLeading(words, candidate);
  // “In 1998, she said, her mill burnt down”: the burning
  const behind = date.first === words.first ? behindAttribution(words, date.last) : date.last;
  const clause =
    behind === date.last ? clauseAround(words, date) : { first: behind, last: rightBoundary(words, behind) };
  if (words.isIn(clause.first, saying) && verb !== clause.first) clause.first++;
  const stripped = strip(words, clause, date, isModifier(words, candidate));
  const bounded = shorten(words, stripped);
  const isDate = bounded.first >= date.first && bounded.last <= date.last;
  if (isDate || bounded.last - bounded.first < 2) return null;
  return words.doc.text.slice(...standing(words, bounded)) || null;
}

/** How far behind its clause the mark may stand that closes a quotation in it, in characters. */
const MARK_REACH = 40;

/** From where to where a clause is understood alone: with the mark that closes its quotation, or without the quotation; else nothing. */
function standing(words: Words, { first, last }: Stretch): [number, number] {
  const { text } = words.doc;
  const [start, end] = [words.word(first)?.start ?? 0, words.word(last - 1)?.end ?? 0];
  if (!standsAlone(words, { first, last })) return [0, 0];
  const open = openMark(text, start, end);
  if (open === -1) return end - start <= LONGEST ? [start, end] : [0, 0];
  const close = text.slice(end, end + MARK_REACH).search(/["”]/);
  const whole = end + close + 1;
  if (close !== -1 && whole - start <= LONGEST && !text.slice(end, whole).includes('\n')) return [start, whole];
  let cut = last;
  while (cut > first && (words.word(cut - 1)?.start ?? 0) >= open) cut--;
  const before = withoutDangling(words, first, cut);
  return before.last - before.first > 2 && standsAlone(words, before)
    ? [start, words.word(before.last - 1)?.end ?? 0]
    : [0, 0];
}

/** Where a mark of quotation opens that does not close before `end`, or -1. */
function openMark(text: string, start: number, end: number): number {
  let open = -1;
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (mark === '“' || (mark === '"' && open === -1)) open = at;
    else if (mark === '”' || mark === '"') open = -1;
  }
  return open;
}

/** Words that a clause of its own does not begin with. */
const fragmentOpeners = wordList(
  "who which whose that been being be of for from with into than or nor then including such as 's ’s because although though while whereas where when",
);

/** Whether a reader who sees nothing else understands it: a subject, and behind it a verb. */
function standsAlone(words: Words, { first, last }: Stretch): boolean {
  const opener = words.word(first);
  if (
    opener === null ||
    (isIn(opener, fragmentOpeners) && !isAsMany(words, first)) ||
    opener.pos === 'VERB' ||
    opener.pos === 'AUX'
  )
    return false;
  let subject = false;
  // “In the north, the yard closed”: behind the comma
  let led = (opener.pos === 'ADP' || opener.pos === 'SCONJ') && !isQuantity(words, first);
  for (let at = first; at < last; at++) {
    const { pos, lower } = words.word(at) as Token;
    if (lower === ',') led = false;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'X') subject ||= !led;
    // “the first took place”
    if (pos === 'ADJ' && words.word(at - 1)?.pos === 'DET') subject ||= !led;
    // “the border crossing”: a participle alone tells nothing
    if (subject && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))) return true;
  }
  return false;
}

/** “As many as 300 firms”, “Around 40 boats” */
function isQuantity(words: Words, first: number): boolean {
  return isAsMany(words, first) || words.isPos(first + 1, Pos.NUM | Pos.SYM);
}

/** The date with its preposition. */
function withLeading(words: Words, { first, last }: Candidate): Stretch {
  let from = first;
  while (from > words.first && first - from < 4 && words.isIn(from - 1, leading)) from--;
  // “On Monday night the council met”
  const to = vocabulary.get(words.lower(last))?.kind === 'daypart' ? last + 1 : last;
  return { first: from, last: to };
}

/** “Tuesday's talks”, “the June 3 hearing”: the date is part of a noun phrase, which would not stand without it. */
function isModifier(words: Words, { first, last }: Candidate): boolean {
  const next = words.word(last);
  if (next === null) return false;
  if (/^['’]s?$|^-$/.test(next.text) && words.isJoined(last)) return true;
  // “added 2% to begin the week”
  if (words.lower(first) === 'the' && /^(?:begin|start|open|end|close|finish)/.test(words.lower(first - 1)))
    return true;
  // “The end of the week brought rain”: the date is the subject.
  const opens = first === words.first || words.word(first - 1)?.pos === 'PUNCT';
  if (opens && (next.pos === 'VERB' || next.pos === 'AUX')) return true;
  if (next.pos !== 'NOUN' && next.pos !== 'ADJ') return false;
  return !/^(?:on|in|at|by|since|until|during)$/.test(words.lower(first - 1));
}

/** From the boundary before the date to the one behind it, and further while there is no verb, or no subject. */
function clauseAround(words: Words, date: Stretch): Stretch {
  const clause = { first: leftBoundary(words, date.first), last: rightBoundary(words, date.last) };
  const alone = clause.first >= date.first && clause.last <= date.last;
  if (alone) {
    // “On Tuesday, the minister, who …, said”: on to the verb; “…, on Tuesday.”: back to it.
    if (isComma(words, clause.last)) {
      clause.last = rightBoundary(words, clause.last + 1);
      // “On Tuesday, according to a spokesman, …”: who says so is another clause.
      if (words.lower(date.last + 1) === 'according' && isComma(words, clause.last)) clause.first = clause.last + 1;
      if (clause.first > date.last) clause.last = rightBoundary(words, clause.first);
    } else if (isComma(words, clause.first - 1) || words.lower(clause.first - 1) === '(')
      clause.first = leftBoundary(words, clause.first - 1);
  }
  for (let steps = 0; steps < 3 && !hasVerb(words, clause, date); steps++) {
    // “In a 1974 leaflet, she wrote …”: what begins the sentence goes with what follows.
    const opens = date.first <= clause.first || !isComma(words, clause.first - 1);
    if (opens && isComma(words, clause.last)) clause.last = rightBoundary(words, clause.last + 1);
    else if (isComma(words, clause.first - 1)) clause.first = leftBoundary(words, clause.first - 1);
    else break;
  }
  if (isHeadless(words, clause)) reachSubject(words, clause, date);
  if (endsInSaying(words, clause, date) && /^[,”"]$/.test(words.lower(clause.first - 1))) {
    const first = leftBoundary(words, clause.first - 1);
    if (lengthOf(words, { first, last: clause.last }) <= LONGEST) clause.first = first;
  }
  return clause;
}

/** What parts a verb from its subject. */
const subjectMark = wordList(', which who that');

/** “the chief, who took over in May, said on Tuesday”: back over commas to where the sentence or the clause begins. */
function reachSubject(words: Words, clause: Stretch, date: Stretch): void {
  let { first } = clause;
  for (let steps = 0; steps < 4 && words.isIn(first - 1, subjectMark); steps++) {
    first = leftBoundary(words, first - 1);
    if (lengthOf(words, { first, last: date.last }) > LONGEST) break;
    clause.first = first;
  }
}

function leftBoundary(words: Words, from: number): number {
  let at = from;
  while (at > words.first && from - at < REACH) {
    const bracket = words.lower(at - 1) === ')' ? bracketBefore(words, at - 1) : -1;
    if (bracket < 0 && isBoundary(words, at - 1)) break;
    at = bracket < 0 ? at - 1 : bracket;
  }
  return at;
}

/** The “(” of the “)” at `close`, so that a clause runs on over what stands in brackets; -1 if it is far. */
function bracketBefore(words: Words, close: number): number {
  for (let at = close - 1; at > close - 10; at--) if (words.lower(at) === '(') return at;
  return -1;
}

function rightBoundary(words: Words, from: number): number {
  let at = from;
  while (at < words.last && at - from < REACH) {
    if (
      isBoundary(words, at) &&
      words.lower(at) !== 'that' &&
      !(words.lower(at) === 'as' && words.word(at)?.pos === 'ADP')
    )
      break;
    at++;
  }
  return at;
}

const dashes = wordList('– —');

/** A mark between clauses, or a word that opens one: “and” only before a subject of its own. */
function isBoundary(words: Words, at: number): boolean {
  const token = words.word(at);
  if (token === null || (token.traits & BOUNDARY) === 0) return false;
  const word = token.lower;
  const kind = boundaries.get(word);
  // “2012–13”
  if (words.isJoined(at) && words.isJoined(at + 1) && dashes.has(word)) return false;
  if (kind === 'edge' || isSpacedHyphen(words, at)) return true;
  // The mark of a partial quotation does not end its clause.
  if (kind === 'quote') return words.word(at - 1)?.pos === 'PUNCT' || at === words.first;
  if (at + 1 === words.last) return kind === 'stop';
  if (kind !== 'opening') return false;
  const next = words.word(at + 1);
  switch (word) {
    case 'so':
      return next?.lower !== 'far';
    case 'and':
      return (
        next?.pos === 'PRON' || next?.lower === 'that' || (next?.pos === 'DET' && words.word(at - 1)?.pos === 'PUNCT')
      );
    case 'as':
      return words.word(at)?.pos === 'SCONJ' && isSubject(words, at + 1) && !vocabulary.has(words.lower(at + 1));
    case 'since':
    case 'until':
    case 'before':
    case 'after':
      return isSubject(words, at + 1);
    case 'that':
      return words.word(at)?.pos !== 'DET' && words.word(at - 1)?.pos !== 'PUNCT' && isClause(words, at + 1);
    default:
      return true;
  }
}

/** “(Newswire) - Prices rose”: a hyphen for a dash. */
function isSpacedHyphen(words: Words, at: number): boolean {
  return words.lower(at) === '-' && !words.isJoined(at) && !words.isJoined(at + 1);
}

/** Whether what follows “that” has a subject: “that they will meet”, not “that will meet”. */
function isClause(words: Words, at: number): boolean {
  const pos = words.word(at)?.pos;
  return pos !== undefined && pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT';
}

/** Whether a noun phrase may begin here. */
function isSubject(words: Words, at: number): boolean {
  const token = words.word(at);
  return (
    (token?.pos === 'PRON' || token?.pos === 'DET' || token?.pos === 'PROPN' || token?.pos === 'ADJ') &&
    !vocabulary.has(token.lower) &&
    !/^(?:last|next|this|early|late)$/.test(token.lower)
  );
}

function isComma(words: Words, at: number): boolean {
  return words.lower(at) === ',';
}

function isVerb(words: Words, at: number): boolean {
  const pos = words.word(at)?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

function hasVerb(words: Words, clause: Stretch, date: Stretch): boolean {
  for (let at = clause.first; at < clause.last; at++)
    if ((at < date.first || at >= date.last) && isVerb(words, at)) return true;
  return false;
}

/** Begins with its verb, so that the subject stands before the comma. */
function isHeadless(words: Words, clause: Stretch): boolean {
  if (words.lower(clause.first) === 'according') return false;
  if (words.lower(clause.first) === 'to') return isVerb(words, clause.first + 1);
  return isVerb(words, clause.first) || (words.word(clause.first)?.pos === 'ADV' && isVerb(words, clause.first + 1));
}

/** “the ministry said [on Tuesday]”, with nothing said in it. */
function endsInSaying(words: Words, clause: Stretch, date: Stretch): boolean {
  return date.last >= clause.last && words.isIn(date.first - 1, saying);
}

/** Takes the date off the edge that it stands at, and marks and “and” off both. */
function strip(words: Words, clause: Stretch, date: Stretch, modifies: boolean): Stretch {
  let { first, last } = clause;
  if (!modifies) {
    if (date.first <= first && date.last < last) first = Math.max(first, date.last);
    else if (date.last >= last && date.first > first) last = Math.min(last, date.first);
  }
  while (first < last && words.isIn(first, loose) && words.word(first)?.pos !== 'DET' && !isAsMany(words, first))
    first++;
  return withoutDangling(words, first, last);
}

/** “As many as 300 firms” */
function isAsMany(words: Words, at: number): boolean {
  return words.lower(at) === 'as' && /^(?:many|much|few|little)$/.test(words.lower(at + 1));
}

/** A mark of quotation, not an apostrophe: “the workers’”. */
function isClosingMark(words: Words, at: number): boolean {
  return words.lower(at) === '’' && words.word(at - 1)?.pos === 'PUNCT';
}

/** Cuts what is too long at its end, before a preposition if there is one; a beginning that is cut would be no clause. */
function shorten(words: Words, stretch: Stretch): Stretch {
  const { first } = stretch;
  let { last } = stretch;
  while (last - first > 2 && lengthOf(words, { first, last }) > LONGEST) last--;
  if (last === stretch.last) return stretch;
  for (let at = last; at > first + 3 && at > last - 8; at--) {
    const pos = words.word(at)?.pos;
    if (pos === 'ADP' || pos === 'SCONJ' || pos === 'PART' || isComma(words, at)) return withoutVerb(words, first, at);
  }
  return withoutVerb(words, first, last);
}

/** “a partnership that saw |”: a verb whose object was cut goes with it. */
function withoutVerb(words: Words, first: number, end: number): Stretch {
  const { last } = withoutDangling(words, first, end);
  const isAlone = words.word(last - 1)?.pos === 'VERB' && words.isIn(last - 2, dangling);
  return isAlone ? withoutDangling(words, first, last - 1) : { first, last };
}

/** Words at the end that ask for more go: “that will increase to”. */
function withoutDangling(words: Words, first: number, end: number): Stretch {
  let last = end;
  while (last > first && (words.isIn(last - 1, dangling) || isClosingMark(words, last - 1))) last--;
  const open = openTail(words, first, last);
  return open < last ? withoutDangling(words, first, open) : { first, last };
}

/** What a clause ends on that was cut in its middle, in tokens. */
const LONGEST_TAIL = 4;

/** Where a tail begins whose verb or measure was cut away: “higher | than they”, “longer | as arrivals”, “reached 9 tonnes |, 8 percent”. */
function openTail(words: Words, first: number, last: number): number {
  for (let at = last - 1; at > Math.max(first + 2, last - 1 - LONGEST_TAIL); at--) {
    const { pos, lower } = words.word(at) as Token;
    const isPronoun = at === last - 2 && words.word(last - 1)?.pos === 'PRON';
    if ((lower === 'than' || lower === 'what') && isPronoun) return at;
    if (lower === 'as' && pos === 'SCONJ') return at === last - 1 ? last : at;
    // “the May 11, 2001 flood” is one date
    if (lower === ',')
      return at < last - 1 && words.isPos(at + 1, Pos.NUM) && !words.isPos(at - 1, Pos.NUM) ? at : last;
    if (!words.isPos(at, Pos.NOUN | Pos.PRON | Pos.DET | Pos.ADJ | Pos.PROPN | Pos.NUM | Pos.ADV)) return last;
  }
  return last;
}

function lengthOf(words: Words, { first, last }: Stretch): number {
  return (words.word(last - 1)?.end ?? 0) - (words.word(first)?.start ?? 0);
}
