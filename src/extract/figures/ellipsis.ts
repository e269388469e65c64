import { isPlural } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import { changedCount, numberOf } from './changed-counts.ts';
import { hangsBefore, unitOf } from './counts.ts';
import { exchangeRate } from './exchange-rates.ts';
import { type Found, isPosAt, lowerAt, type Reading, spanOf, tokenFrom } from './found.ts';
import { gappedAmount } from './gapped.ts';
import { indexLevel } from './levels.ts';
import { readRate } from './measures.ts';
import { labels, looksLikeYear } from './not-figures.ts';
import { isNoun } from './noun-phrase.ts';
import { acting, casualties, crowd, population, toll, victims } from './people.ts';
import { behindSofteners } from './softeners.ts';

/** Words before a bare number that tie it to a figure before: “and 35 by autumn”, “estimates of 31,500”. */
const ties: ReadonlySet<string> = new Set(
  'and or to from by than of including versus vs vs. against with plus is was averaging at'.split(' '),
);

const moreOrLess = /^(?:more|less|fewer|above|below|higher|lower)$/;

/** Verbs whose object may be a number of what was counted just before: “225 seats; the party needs 151”. */
const countingVerbs: ReadonlySet<string> = new Set(
  'were are has have had needs need needed won win wins lost holds held took secured gained'.split(' '),
);

/** The unit of a figure that names none, and for which none is understood: the level of an index, an amount without currency. */
const NO_UNIT = 'none';

/** How far back, in tokens, a bare number looks for its unit. */
const REACH = 22;

/** Verbs whose object is the number of what their subject is: “The farms total about a hundred”. */
const numberVerbs = wordList(
  'total totals totaled totalled totaling totalling number numbers numbered numbering exceed exceeds exceeded surpass surpasses surpassed reach reaches reached are were is was hit hits'.split(
    ' ',
  ),
);

/**
 * Gives numbers without a unit the one that they are understood with, from the same sentence:
 * a figure before them, the subject, or what they are a part of. The rest keeps none, and is dropped later.
 */
export function fillEllipses(doc: Document, found: readonly Found[]): void {
  found.forEach((figure, i) => {
    if (figure.reading !== null || looksLikeYear(figure.number)) return;
    const next = found[i + 1];
    let reading = sharedHyphen(doc, figure, found, i) ?? crowd(doc, figure) ?? indexLevel(doc, figure, found, i);
    if (reading === null && !isNamed(doc, figure))
      reading =
        side(doc, figure, next) ??
        partOfNext(doc, figure, next) ??
        partOfNextButOne(doc, figure, found, i) ??
        converted(doc, figure, found, i) ??
        changedCount(doc, figure, found[i - 1]) ??
        ofThem(doc, figure, found, i) ??
        victims(doc, figure) ??
        exchangeRate(doc, figure) ??
        gappedAmount(doc, figure, found[i - 1]) ??
        numberOf(doc, figure) ??
        fromBefore(doc, figure, found, i) ??
        fromBehind(doc, figure, next) ??
        level(doc, figure, found, i) ??
        fromSubject(doc, figure) ??
        casualties(doc, figure) ??
        acting(doc, figure) ??
        toll(doc, figure) ??
        population(doc, figure) ??
        majority(doc, figure) ??
        qualified(doc, figure) ??
        scaled(doc, figure);
    if (reading === null) return;
    figure.reading = reading;
    if (reading.kind === 'count') figure.of ??= reading.noun ?? null;
    if (reading.end > figure.end) {
      figure.end = reading.end;
      figure.last = tokenFrom(doc, reading.end, figure.last);
    }
    doc.trace?.({
      stage: 'figures/ellipsis',
      verdict: 'changed',
      start: figure.start,
      end: figure.end,
      why: `understood as ${reading.unit}`,
    });
  });
}

/** “Heat 3 and 4”, “(25)”: a name's number, a number in parentheses. */
function isNamed(doc: Document, { number, first }: Found): boolean {
  if (number.form === 'order') return false;
  // “over the age of 16”, “aged 33”
  const age = doc.tokens[first - 1]?.lower === 'of' ? lowerAt(doc, first - 2) : lowerAt(doc, first - 1);
  if (age === 'age' || age === 'ages' || age === 'aged') return true;
  const before = doc.tokens[first - 1];
  if (number.form === 'words' && number.value <= 1) return true;
  if (isFollowedByNoun(doc, number.last)) return true;
  const next = doc.tokens[number.last];
  return (
    labels.has(before?.lower ?? '') ||
    before?.text === '(' ||
    (next?.text === '-' && next.start === number.end) ||
    (next !== undefined && next.start === number.end && /^[\p{L}]/u.test(next.text)) ||
    (before?.pos === 'PROPN' && number.plain)
  );
}

/** “10 Downing Street”, “the two sides”: the noun is there, and was refused. */
function isFollowedByNoun(doc: Document, index: number): boolean {
  const { pos, lower = '', text = '' } = doc.tokens[index] ?? {};
  if (/^\p{Lu}/u.test(text)) return true;
  if (isGerund(doc, index) || isLoneParticiple(doc, index) || lower === 'x') return false;
  return (
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') &&
    !/^(?:last|this|next|more|less|worldwide|overall|forecast|expected|estimated|predicted|dead|homeless|injured|wounded|missing|displaced)$/.test(
      lower,
    )
  );
}

/** “is about 81, raising the question”: with an object it is no noun, whatever its tag. */
function isGerund(doc: Document, index: number): boolean {
  const pos = doc.tokens[index + 1]?.pos;
  return lowerAt(doc, index).endsWith('ing') && (pos === 'DET' || pos === 'PRON');
}

/** “1.9m ballots cast and 43,000 spoiled.”: no noun, whatever its tag. */
function isLoneParticiple(doc: Document, index: number): boolean {
  const next = doc.tokens[index + 1];
  return lowerAt(doc, index).endsWith('ed') && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP');
}

/** “18 x 40 metres”: one side, which the other's unit is for, too. */
function side(doc: Document, { number }: Found, next: Found | undefined): Reading | null {
  const by = lowerAt(doc, number.last);
  if (next?.reading?.kind !== 'measure' || next.first !== number.last + 1 || !/^(?:x|×|by)$/.test(by)) return null;
  return inherit(next.reading, number.end);
}

/** “60 million of the 90 million pesos” */
function partOfNext(doc: Document, { number }: Found, next: Found | undefined): Reading | null {
  if (next?.reading == null || lowerAt(doc, number.last) !== 'of' || next.first > number.last + 3) return null;
  return inherit(next.reading, number.end);
}

/** “sell 640, or roughly a fifth, of its 3,300 trees”: a share between the number and what it is a part of. */
function partOfNextButOne(doc: Document, { number }: Found, found: readonly Found[], i: number): Reading | null {
  const [share, whole] = [found[i + 1], found[i + 2]];
  if (share?.reading?.kind !== 'percent' || whole?.reading?.kind !== 'count') return null;
  const opens = /^(?:or|\()$/.test(lowerAt(doc, number.last)) || lowerAt(doc, number.last + 1) === 'or';
  const at = /^[,)]$/.test(lowerAt(doc, share.last)) ? share.last + 1 : share.last;
  if (!opens || share.first > number.last + 5 || lowerAt(doc, at) !== 'of' || whole.first > at + 3) return null;
  return inherit(whole.reading, number.end);
}

/** “a 3- or 4-inch nail”, “three-, four- and five-bedroom homes” */
function sharedHyphen(doc: Document, { number }: Found, found: readonly Found[], i: number): Reading | null {
  let { last } = number;
  for (let j = i + 1; j < Math.min(found.length, i + 4); j++) {
    const next = found[j] as Found;
    // “the 78-lap race 12 seconds ahead”: the hyphen has its noun.
    if (doc.tokens[last]?.text !== '-' || next.first > last + 3 || !/^(?:or|and|to|,)$/.test(lowerAt(doc, last + 1)))
      return null;
    const kind = next.reading?.kind;
    if (next.reading !== null)
      return kind === 'measure' || (kind === 'count' && hangsBefore(doc, next.number))
        ? inherit(next.reading, number.end)
        : null;
    last = next.number.last;
  }
  return null;
}

/** “90 boats in spring and 35 by autumn”, “from 12 points at first to 15”, “1,050 ($7)”. */
function fromBefore(doc: Document, figure: Found, found: readonly Found[], i: number): Reading | null {
  const { number } = figure;
  const before = lowerAt(doc, lowerAt(doc, figure.first - 1) === 'the' ? figure.first - 2 : figure.first - 1);
  // “The unit, one of six, supplies homes”: six of what it is one of.
  if (before === 'of' && lowerAt(doc, figure.first - 2) === 'one') return null;
  // “91 points from 42 games and a goal difference of 48”
  if (before === 'of' && /^(?:difference|score|rating|ratio|margin|index|age)$/.test(lowerAt(doc, figure.first - 2)))
    return null;
  const governing = lowerAt(doc, behindSofteners(doc, figure.first));
  for (let j = i - 1; j >= 0 && j > i - 4; j--) {
    const other = found[j] as Found;
    // A decimal point that was taken for a full stop parts no sentence.
    if (
      other.number.sentence < number.sentence - 1 ||
      !sameSentence(doc, other, figure) ||
      figure.first - other.last > REACH
    )
      break;
    const reading = other.reading;
    if (reading === null || reading.unit === NO_UNIT) continue;
    if (isOtherClause(doc, other.last, figure.first)) break;
    if (reading.kind === 'percent') {
      if (before === 'by' || before === 'and' || before === 'from')
        return number.plain || before !== 'and' || isList(found, j) ? inherit(reading, number.end) : null;
      continue;
    }
    if (reading.kind === 'money' && doc.tokens[other.first - 1]?.text === '(') continue;
    if (!fits(number.value, other)) continue;
    // “at a rate of 300,000 a year”, “300,000 homes over ten years, about 30,000 a year”
    const rate = reading.kind === 'count' && number.form === 'digits' ? readRate(doc, number.end, number.last) : null;
    const rated = rate === null ? null : { ...reading, unit: `${reading.unit.split('/')[0]}/${rate.name}` };
    if (rate !== null && rated !== null) return inherit(rated, rate.end);
    // “290 million bushels, 20 million less than last year”
    if (before === ',' && other.last === figure.first - 1 && moreOrLess.test(lowerAt(doc, number.last)))
      return inherit(reading, number.end);
    if (ties.has(before) || (reading.kind === 'count' && number.form === 'digits' && countingVerbs.has(governing)))
      return inherit(reading, number.end);
    // “three were killed, five wounded”
    const next = doc.tokens[number.last];
    if (reading.kind === 'count' && next?.pos === 'VERB' && /(?:ed|en|wn)$/.test(next.lower))
      return inherit(reading, number.end);
    // “treated 60 people; 12 have died”
    if (reading.kind === 'count' && next?.pos === 'AUX' && number.value > 1) return inherit(reading, number.end);
    return null;
  }
  return null;
}

/** “65 percent were farmers, 15 percent fishers, and 7.3 of another trade”: shares, one after another. */
function isList(found: readonly Found[], j: number): boolean {
  const [last, before] = [found[j], found[j - 1]];
  return (
    before?.reading?.kind === 'percent' &&
    before.number.sentence === last?.number.sentence &&
    last.first - before.last < REACH
  );
}

/** “while housing starts rose to 1.36 million”: of something else than the clause before. */
function isOtherClause(doc: Document, from: number, to: number): boolean {
  const preposition = lowerAt(doc, to - 1);
  if (preposition !== 'to' && preposition !== 'by' && preposition !== 'from') return false;
  for (let at = from; at < to; at++) if (/^(?:while|whereas|although|though)$/.test(lowerAt(doc, at))) return true;
  return false;
}

/** “60 of them in intensive care”, “12 of whom”: of those counted before. */
function ofThem(doc: Document, { number }: Found, found: readonly Found[], i: number): Reading | null {
  if (lowerAt(doc, number.last) !== 'of' || !/^(?:them|whom|which|these|those)$/.test(lowerAt(doc, number.last + 1)))
    return null;
  const { pos } = doc.tokens[number.last + 2] ?? {};
  if (pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM') return null;
  for (let j = i - 1; j >= 0 && j > i - 4; j--) {
    const { reading, number: other } = found[j] as Found;
    if (other.sentence < number.sentence - 1) break;
    if (reading?.kind === 'count' && reading.unit !== NO_UNIT) return inherit(reading, number.end);
  }
  return null;
}

/** “900 yen ($6) for one and 1,050 ($7) for the other”: converted like an amount before. */
function converted(doc: Document, { number }: Found, found: readonly Found[], i: number): Reading | null {
  if (found[i + 1]?.number.sign == null || lowerAt(doc, number.last) !== '(') return null;
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    const other = found[j] as Found;
    if (other.reading?.kind !== 'money' || doc.tokens[other.first - 1]?.text === '(') continue;
    return other.number.sentence === number.sentence ? inherit(other.reading, number.end) : null;
  }
  return null;
}

function sameSentence(doc: Document, other: Found, { number }: Found): boolean {
  return other.number.sentence === number.sentence || other.end > (doc.sentences[number.sentence]?.start ?? 0);
}

/** “at 51,000, while the other came second with 48,000 votes”: the unit comes once, with the second number. */
function fromBehind(doc: Document, { number, last, first }: Found, next: Found | undefined): Reading | null {
  if (next?.reading?.kind !== 'count' || next.number.sentence !== number.sentence || next.first - last > REACH / 2)
    return null;
  if (lowerAt(doc, first - 1) !== 'at' || number.form !== 'digits' || number.value < 1000) return null;
  return fits(number.value, next) ? inherit(next.reading, number.end) : null;
}

/** A bare number of quite another size is of something else. */
function fits(value: number, other: Found): boolean {
  const size = Math.abs(other.value ?? other.high ?? 0);
  return size > 0 && Math.abs(value) <= size * 200 && Math.abs(value) >= size / 200;
}

/** “gained 0.4 percent to 2,118.35”, “at 9,870, 4 percent above”: what an index or a price stands at. */
function level(doc: Document, { number, first }: Found, found: readonly Found[], i: number): Reading | null {
  const before = lowerAt(doc, first - 1);
  if ((before !== 'to' && before !== 'at') || number.form !== 'digits' || number.plain) return null;
  const near = [found[i - 1], found[i + 1]].some(
    (other) =>
      other?.reading?.kind === 'percent' &&
      other.number.sentence === number.sentence &&
      Math.abs(other.first - first) < 10,
  );
  return near ? { kind: 'measure', unit: NO_UNIT, end: number.end, confidence: 0.6 } : null;
}

/** “The member farms are totalling about a hundred.” */
function fromSubject(doc: Document, { number, first }: Found): Reading | null {
  const next = doc.tokens[number.last];
  const sentence = doc.sentences[number.sentence];
  if (sentence === undefined || (number.plain && number.value < 2)) return null;
  if (
    next !== undefined &&
    number.last < sentence.last &&
    !isGerund(doc, number.last) &&
    next.pos !== 'PUNCT' &&
    next.pos !== 'CCONJ' &&
    next.pos !== 'ADP' &&
    next.pos !== 'ADV' &&
    next.pos !== 'SCONJ' &&
    next.pos !== 'VERB'
  )
    return null;
  let at = first - 1;
  while (at > sentence.first && at > first - 5 && isPosAt(doc, at, Pos.ADV | Pos.ADP | Pos.DET | Pos.PART)) at--;
  const verb = doc.tokens[at];
  if (verb === undefined || !isIn(verb, numberVerbs)) return null;
  if (
    (verb.pos === 'AUX' ||
      verb.lower === 'are' ||
      verb.lower === 'is' ||
      verb.lower === 'was' ||
      verb.lower === 'were') &&
    !(number.value >= 20 && number.form === 'words') &&
    number.scale === 1 &&
    subjectUnit(doc, at, sentence.first) === null
  )
    return null;
  while (at > sentence.first && isPosAt(doc, at, Pos.VERB | Pos.AUX | Pos.ADV | Pos.PART)) at--;
  const known = subjectUnit(doc, at, sentence.first);
  if (known !== null) return { ...known, end: number.end };
  const subject = doc.tokens[at] as Token;
  if (!isNoun(subject) || !isPlural(subject.lower)) return null;
  const unit = unitOf(subject);
  // “Our member farms”: the phrase without whose they are.
  let from = at;
  while (from > sentence.first && isPosAt(doc, from - 1, Pos.NOUN | Pos.ADJ)) from--;
  return {
    kind: 'count',
    unit,
    end: number.end,
    noun: spanOf(doc, from, at + 1),
    confidence: 0.7,
  };
}

/** Subjects that have one unit: “life expectancy there is about 81”, “the population reached 1.4 billion”. */
function subjectUnit(doc: Document, verb: number, first: number): Omit<Reading, 'end'> | null {
  for (let at = verb; at >= first && at > verb - 7; at--) {
    const { lower, start, end } = doc.tokens[at] as Token;
    if (lower === 'population') return { kind: 'count', unit: 'person', confidence: 0.75 };
    if (lower === 'expectancy' || lower === 'lifespan')
      return { kind: 'measure', unit: 'year', noun: { start, end }, confidence: 0.75 };
  }
  return null;
}

/** “was carried with a majority of 17”: of votes. */
function majority(doc: Document, { number, first }: Found): Reading | null {
  const of = behindSofteners(doc, first);
  const isMajority = lowerAt(doc, of) === 'of' && lowerAt(doc, of - 1) === 'majority';
  return isMajority ? { kind: 'count', unit: 'vote', end: number.end, confidence: 0.6 } : null;
}

/** “It kept more than 60 as of May”: of what is not said in the sentence. */
function qualified(doc: Document, { number, first }: Found): Reading | null {
  const [before, than] = [lowerAt(doc, first - 2), lowerAt(doc, first - 1)];
  const isBound = (than === 'than' && /^(?:more|fewer|less)$/.test(before)) || (than === 'least' && before === 'at');
  if (!isBound || number.form !== 'digits' || number.value < 20) return null;
  return { kind: 'count', unit: NO_UNIT, end: number.end, confidence: 0.4 };
}

/** “worth over 7 billion”: too large to be anything but a figure, though of what is not said. */
function scaled(doc: Document, { number, first }: Found): Reading | null {
  const known =
    number.scale < 1e6 || number.form === 'order'
      ? null
      : subjectUnit(doc, first - 1, doc.sentences[number.sentence]?.first ?? 0);
  if (known !== null) return { ...known, end: number.end };
  return number.scale >= 1e6 && number.form !== 'order'
    ? { kind: 'count', unit: NO_UNIT, end: number.end, confidence: 0.4 }
    : null;
}

function inherit({ kind, unit, noun }: Reading, end: number): Reading {
  return { kind, unit, end, ...(noun === undefined ? {} : { noun }), confidence: 0.65 };
}
