import type { Figure } from '../../schema/claim.ts';
import { approximators } from '../english/approximators.ts';
import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import { changeNoun, changeOf, comparativeOf } from './change-words.ts';
import { type Found, isPosAt, lowerAt } from './found.ts';

type Change = Figure['change'];

/** Words between a verb of change and its figure. */
const skipped = wordList(
  approximators,
  'by a an another further only just even still as much some over under more than well',
);

/** Verbs whose object is an amount and no change of one: “raised $5 million”, “cut 90 posts”. */
const transitive =
  /^(?:rais|add|los[ets]|lost|cut|reduc|lift|boost|trim|shed|improv|low|slash|hik|gain|recover|inch|contract|expand)/;

/** Nouns that are a change only in percent: “a $5 million loss” is none. */
const percentOnly = wordList([
  'loss',
  'losses',
  'discount',
  'discounts',
  'gain',
  'gains',
  'improvement',
  'advance',
  'advances',
  'growth',
  'boom',
  'expansion',
]);

/** Direction of a growth figure: “rose 8 percent”, “a 12% rise”, “82% more than”, “-1.3%”. Levels reached have none. */
export function setChange(doc: Document, figure: Found, before: Found | undefined): void {
  figure.change ??=
    changeBefore(doc, figure, before) ??
    changeBehind(doc, figure) ??
    (isShare(figure) && (figure.value ?? 0) < 0 ? 'fall' : null) ??
    alternative(doc, figure, before);
}

function isShare({ reading }: Found): boolean {
  return reading?.kind === 'percent';
}

function changeBefore(doc: Document, figure: Found, before: Found | undefined): Change {
  let at = figure.first - 1;
  let by = false;
  for (let steps = 0; steps < 4; steps++, at--) {
    const word = lowerAt(doc, at);
    if (word === 'by') by = true;
    else if (!skipped.has(word) && doc.tokens[at]?.pos !== 'ADV') break;
    if (changeOf(word) !== null) break;
  }
  const word = lowerAt(doc, at);
  if (word === 'of') return nounBefore(doc, figure, at);
  const change = isParticle(doc, figure, at) || isLevel(doc, figure) || isPlace(doc, figure) ? null : changeOf(word);
  if (change === null) {
    const governed = by || isShare(figure) ? changeOverObject(doc, at) : null;
    return governed ?? (by && before?.number.sentence === figure.number.sentence ? before.change : null);
  }
  if (!isShare(figure) && !by && transitive.test(word)) return null;
  // “rose tenfold over 20 years”: how long it took
  if (!by && timeUnits.has(figure.reading?.unit ?? '')) return null;
  if (!isShare(figure) && !by && changeNoun(word) !== null && doc.tokens[at]?.pos === 'NOUN') return null;
  return change;
}

/** Verbs that “up” goes with when it means more. */
const moving = /^(?:go|goes|going|went|gone|mov|edg|inch|tick|creep|crept|shot|jump|finish|clos|end|trad|push|bid)/;

/** “shot down 37 drones”: the verb's own particle. */
function isParticle(doc: Document, { reading }: Found, at: number): boolean {
  const word = lowerAt(doc, at);
  // “racked up $2 million in sales”
  if (word === 'up' && reading?.kind === 'money' && doc.tokens[at - 1]?.pos === 'VERB')
    return changeOf(lowerAt(doc, at - 1)) === null && !moving.test(lowerAt(doc, at - 1));
  return (
    reading?.kind === 'count' &&
    (word === 'down' || word === 'up') &&
    (doc.tokens[at - 1]?.pos === 'VERB' || lowerAt(doc, at - 1) === 'shot')
  );
}

/** “rose as high as 4.7%” */
function isLevel(doc: Document, { first }: Found): boolean {
  return lowerAt(doc, first) === 'as' && /^(?:high|low)$/.test(lowerAt(doc, first + 1));
}

/** “sank 12 miles off the coast”: where, not how far down. */
function isPlace(doc: Document, { reading, last }: Found): boolean {
  return (
    reading?.kind === 'measure' &&
    /^(?:off|from|away|north|south|east|west|northeast|northwest|southeast|southwest)$/.test(lowerAt(doc, last))
  );
}

/** “raised its deposit rate by 25 points”, “cut emissions 55%”: the verb stands before its object. */
function changeOverObject(doc: Document, from: number): Change {
  if (doc.tokens[from]?.pos !== 'NOUN' && doc.tokens[from]?.pos !== 'PROPN') return null;
  for (let at = from; at > from - 9; at--) {
    const token = doc.tokens[at];
    if (token?.pos === 'VERB') return changeOf(token.lower);
    if (token?.lower === 'of') continue;
    if (token === undefined || !isPos(token, Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.DET | Pos.PRON | Pos.PART))
      return null;
  }
  return null;
}

/** “an increase of 80 seats”, “growth of 5%” */
function nounBefore(doc: Document, figure: Found, of: number): Change {
  const noun = lowerAt(doc, of - 1);
  // “growth of minus 0.3 percent”
  if (isShare(figure) && (figure.value ?? 0) < 0 && changeNoun(noun) === 'rise') return 'fall';
  return isShare(figure) || !percentOnly.has(noun) ? changeNoun(noun) : null;
}

/** “a 12% rise”, “a 9% bus fare increase”, “34% higher”, “9% more than”. */
function changeBehind(doc: Document, figure: Found): Change {
  const { kind } = figure.reading ?? {};
  if (kind === 'count' || kind === undefined) return null;
  const next = lowerAt(doc, figure.last);
  const comparative =
    kind === 'money' && next !== 'more' && next !== 'less' && next !== 'higher' && next !== 'lower'
      ? null
      : comparativeOf(next);
  const isClose = kind === 'money' && (next === 'higher' || next === 'lower');
  if (comparative !== null && (isShare(figure) || isClose || lowerAt(doc, figure.last + 1) === 'than'))
    return comparative;
  for (let at = figure.last; at < figure.last + 4; at++) {
    const token = doc.tokens[at];
    if (
      token === undefined ||
      (token.pos !== 'NOUN' &&
        token.pos !== 'ADJ' &&
        token.pos !== 'PROPN' &&
        token.text !== '-' &&
        token.pos !== 'VERB')
    )
      return null;
    const change = changeNoun(token.lower);
    if (change !== null) return isShare(figure) || !isIn(token, percentOnly) ? change : null;
  }
  return null;
}

/** A second change behind “and”, with no verb of its own, nor a noun that it would be a share of. */
function goesOn(doc: Document, figure: Found, before: Found): boolean {
  if (before.number.sentence !== figure.number.sentence || !isShare(figure) || !isShare(before)) return false;
  if (lowerAt(doc, figure.first - 1) !== 'and' || figure.first - before.last > 9) return false;
  if (/^(?:of|to)$/.test(lowerAt(doc, figure.last)) || lowerAt(doc, before.last) === 'of') return false;
  for (let at = before.last; at < figure.first; at++) if (isPosAt(doc, at, Pos.VERB | Pos.AUX)) return false;
  return true;
}

/** “grew by 90 seats or 4 percent”: said twice; “grew 0.3% on the quarter and 0.4% on the year”: of two times. */
function alternative(doc: Document, figure: Found, before: Found | undefined): Change {
  if (before !== undefined && goesOn(doc, figure, before)) return before.change;
  if (before?.number.sentence !== figure.number.sentence || lowerAt(doc, figure.first - 1) !== 'or') return null;
  return figure.first - before.last <= 2 && before.reading?.kind !== figure.reading?.kind ? before.change : null;
}
