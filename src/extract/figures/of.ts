import { possessiveMarks, possessives } from '../english/function-words.ts';
import { expectingVerbs, gettingVerbs } from '../english/measuring-verbs.ts';
import { singular } from '../english/plurals.ts';
import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import { isTimeWord } from '../syntax/noun-phrase.ts';
import { phraseBefore, phraseFrom, type Stretch } from '../syntax/subject.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { firstOf } from '../text/trace.ts';
import { backReference } from './back-reference.ts';
import { changeNoun, changeOf } from './change-words.ts';
import { isCompared, sentenceOf } from './clause.ts';
import type { Found } from './found.ts';
import { frames, governor, object, subject } from './governed.ts';
import { isPaid, isSomebody } from './parties.ts';

const vague = wordList('figure total number amount sum level that those this it one');

/** Behind “in”, how an amount is paid; no measure. */
const manners = wordList(
  'cash total all advance return exchange addition part full instalments installments general person kind place',
);

const quantifiers = wordList('some all most many part half each');
/** What hangs on a noun, and is no place of an amount: “the price of bread in the north”. */
const ofOnly = wordList('of');
const inner = wordList('of in for on between with among across per');

/** Sets the noun phrase that a figure measures, as written; that of the figure before where it only goes on. */
export function setMeasured(doc: Document, figure: Found, before: Found | undefined): void {
  const rule = figure.of === null ? measuredBy(doc, figure, before) : 'the noun that is counted';
  if (doc.trace === null || figure.of === null) return;
  const why = `“${doc.text.slice(figure.of.start, figure.of.end)}”`;
  const { start, end } = figure;
  doc.trace({ stage: 'figures/of', rule, field: 'of', verdict: 'changed', start, end, why });
}

/** Where a phrase of the figure's own sentence tells what it measures, in this order. */
const phrases = {
  ratio,
  partOf,
  ofAmount,
  changedIn,
  inNoun,
  ownerOf,
  attribute,
  gapped,
  object,
  subject,
  paidFor,
  ofAll,
  predicate,
};

/** Sets what a figure measures, and gives the rule that told; '' where none does. */
function measuredBy(doc: Document, figure: Found, before: Found | undefined): string {
  if (timeUnits.has(figure.reading?.unit ?? '')) return '';
  const { first, last } = sentenceOf(doc, figure);
  const items = new Cursor(doc.tokens, first, last);
  const near = before?.number.sentence === figure.number.sentence ? before : undefined;
  // What a stretch of time is counted of is nothing that an amount measures.
  const earlier = timeUnits.has(near?.reading?.unit ?? '') ? null : (near?.of ?? null);
  if (near !== undefined && goesOn(doc, items, figure, near) && items.lower(figure.last) !== 'of') {
    if (!isCompared(doc, figure)) figure.sameAs = near;
    else figure.against = near;
    if (earlier !== null) {
      figure.of = earlier;
      return 'goesOn';
    }
  }
  const told = firstOf<[Cursor, Found, Found | undefined], Stretch>(phrases, items, figure, near);
  const whole = told === null ? null : withoutFigure(items, told.answer, near);
  const isVague = whole !== null && whole.last - whole.first === 1 && items.isIn(whole.first, vague);
  // “the March high of 21%”: of what the sentence measured before
  const isFramed =
    whole === null &&
    near !== undefined &&
    items.lower(figure.first - 1) === 'of' &&
    frames.has(items.lower(figure.first - 2));
  const known = whole === null || isVague ? backReference(doc, items, figure, before, isVague) : null;
  if (known !== null) {
    figure.of = known;
    // “Analysts expected $5.”: for the same time
    if (items.isIn(governor(items, figure, near), expectingVerbs)) figure.sameAs = before?.against ?? before ?? null;
    return 'backReference';
  }
  if (isFramed && isAlike(figure, near)) figure.of = earlier;
  else if (whole !== null) {
    figure.of = items.span(whole.first, whole.last);
    return told?.rule ?? '';
  } else if (near !== undefined && !countsElse(figure, near) && !hasVerb(items, near.last, figure.first))
    figure.of = earlier;
  return figure.of === null ? '' : 'the figure before';
}

function hasVerb(items: Cursor, from: number, end: number): boolean {
  // “…, which is 3 percent more”: all that was said before
  for (let i = from; i < end; i++) if (items.lower(i) === ',' && items.lower(i + 1) === 'which') return false;
  for (let i = from; i < end; i++) if (items.pos(i) === 'VERB' || items.pos(i) === 'AUX') return true;
  return false;
}

/** A count without its noun counts something else than the figure before measures; an amount measures no counted noun. */
function countsElse(figure: Found, near: Found | undefined): boolean {
  const { kind, unit } = figure.reading ?? {};
  if (unit === 'time') return false;
  return kind === 'count' || (kind === 'money' && near?.reading?.kind === 'count');
}

/** What an expression names without the figure that it is said with: “the entire 25% stake” is the stake. */
function withoutFigure(items: Cursor, whole: Stretch, near: Found | undefined): Stretch | null {
  const { first, last } = withoutTime(items, whole);
  if (near === undefined || near.last <= first || near.first >= last || near.last > last) return { first, last };
  // “Spending on parks by the region's 12 towns this year”: what stands before it
  for (let at = near.first - 1; at > first; at--) {
    if (items.pos(at) === 'ADP' || items.pos(at) === 'VERB') return phraseFrom(items, first, at, inner);
    if (!items.isPos(at, Pos.DET | Pos.ADJ | Pos.NOUN | Pos.PROPN | Pos.PART | Pos.PRON)) break;
  }
  if (near.last === last) return null;
  // “adds 0.7 mm to sea levels, which …”
  const from = items.pos(near.last) === 'ADP' || items.lower(near.last) === 'to' ? near.last + 1 : near.last;
  return phraseFrom(items, from, last, ofOnly);
}

/** “[On July 14] the station”, “players [last summer]”, “[by 2027 at] a cost”: times beside what is measured. */
function withoutTime(items: Cursor, { first, last }: Stretch): Stretch {
  let [from, to] = [first, last];
  if (items.pos(from) === 'NUM' && to - from > 1) {
    if (isTimeWord(items, from - 1)) from++;
    else if (/^(?:19|20)\d\d$/.test(items.lower(from)) && items.pos(from + 1) === 'ADP') from += 2;
    if (from > first && items.pos(from) === 'DET') from++;
  }
  if (to - from > 2 && /^(?:last|this|next)$/.test(items.lower(to - 2))) to -= 2;
  return { first: from, last: to };
}

/** “up from $5”, “, or 4%,”, “to $6 billion” right behind, “, down 3%”, “, a rise of 3%”: of the same as the figure before. */
function goesOn(doc: Document, items: Cursor, figure: Found, near: Found): boolean {
  const isHeld = /^(?:with|to)$/.test(items.lower(figure.first - 1)) && items.lower(figure.first - 2) === 'compared';
  if (isCompared(doc, figure) || isHeld) return isAlike(figure, near);
  let i = figure.first - 1;
  if (items.lower(i) === 'to') {
    i--;
    // “from 20% now to 24%”
    while (
      i >= near.last &&
      (items.lower(i) === ',' ||
        items.pos(i) === 'ADV' ||
        isTimeWord(items, i) ||
        /^(?:in|on)$/.test(items.lower(i)) ||
        // “from a year earlier, to 9 tonnes”
        (/^(?:from|an?|the)$/.test(items.lower(i)) && isTimeWord(items, i + 1)) ||
        (items.lower(i) === 'from' && isTimeWord(items, i + 2)) ||
        items.pos(i) === 'NUM')
    )
      i--;
    return i < near.last;
  }
  if (/^(?:or|\()$/.test(items.lower(i))) return i - near.last <= 1;
  // “, still down 3% on the year”, “, an increase of 3%”
  const noun = items.lower(i) === 'of' ? items.lower(i - 1) : '';
  const isChange = changeNoun(noun) !== null || /^(?:up|down|off)$/.test(items.lower(i));
  if (!isChange) return false;
  for (let at = noun === '' ? i - 1 : i - 2; at >= near.last; at--) {
    if (/^(?:,|\(|but)$/.test(items.lower(at))) return true;
    if (!items.isPos(at, Pos.DET | Pos.ADJ | Pos.ADV | Pos.CCONJ)) return false;
  }
  return false;
}

/** An amount is compared with one, a count with a count. */
function isAlike({ reading }: Found, near: Found): boolean {
  return (
    (reading?.kind === 'count') === (near.reading?.kind === 'count') ||
    near.reading?.kind === 'percent' ||
    reading?.kind === 'percent'
  );
}

/** “64 percent of the harvest”, “2.5 million tonnes of grain”, “$5m worth of grain” */
function partOf(items: Cursor, figure: Found): Stretch | null {
  const at = items.lower(figure.last) === 'worth' ? figure.last + 1 : figure.last;
  if (items.lower(at) !== 'of' || (figure.reading?.kind === 'money' && at === figure.last)) return null;
  if (figure.reading?.kind === 'measure' && items.lower(figure.first - 1) === 'within') return null; // “within 50 km of the port”
  const from = behindQuantifier(items, at + 1);
  const phrase = phraseFrom(items, from, items.last, ofOnly);
  // “30 GW of solar”, “5 percent of the unemployed”
  const adjective = items.pos(from) === 'DET' ? from + 1 : from;
  return phrase ?? (items.pos(adjective) === 'ADJ' ? { first: adjective, last: adjective + 1 } : null);
}

/** What a country's accounts are measured by. */
const economies = /^(?:gdp|gnp|gni)$|^(?:domestic product|national (?:income|product|output)|economic output)$/;

/** “The deficit will narrow to 3% of GDP”: of what is so large a part of an economy. */
function ratio(items: Cursor, figure: Found, near: Found | undefined): Stretch | null {
  if (figure.reading?.kind !== 'percent' || items.lower(figure.last) !== 'of') return null;
  const whole = phraseFrom(items, figure.last + 1, items.last, ofOnly);
  if (whole === null) return null;
  const [before, head] = [items.lower(whole.last - 2), items.lower(whole.last - 1)];
  if (!economies.test(head) && !economies.test(`${before} ${head}`)) return null;
  return ownerOf(items, figure, near) ?? object(items, figure) ?? subject(items, figure, near);
}

function behindQuantifier(items: Cursor, at: number): number {
  return items.isIn(at, quantifiers) && items.lower(at + 1) === 'of' ? at + 2 : at;
}

/** “a 12% rise in traffic on the canal”, “a 9% bus fare increase” */
function changedIn(items: Cursor, figure: Found): Stretch | null {
  if (figure.reading?.kind === 'count') return null;
  for (let at = figure.last; at < figure.last + 4; at++) {
    if (!items.isPos(at, Pos.NOUN | Pos.ADJ | Pos.PROPN | Pos.VERB)) return null;
    if (changeNoun(items.lower(at)) === null || (figure.reading?.kind === 'money' && figure.change === null)) continue;
    const next = items.lower(at + 1);
    if (next !== 'in' && next !== 'of' && next !== 'for')
      return at > figure.last ? { first: figure.last, last: at } : null;
    return phraseFrom(items, at + 2, items.last, inner);
  }
  return null;
}

/** “$2 billion in cash reserves”, “$5m in “synergies””; not “in cash”, “in the north”, “in May”. */
function inNoun(items: Cursor, { reading, last }: Found): Stretch | null {
  if (reading?.kind !== 'money' || items.lower(last) !== 'in' || items.pos(last + 1) === 'PROPN') return null;
  if (items.pos(last + 1) === 'DET' || items.isIn(last + 1, possessives)) return null;
  const phrase = phraseFrom(items, last + 1, items.last, ofOnly);
  return phrase !== null && phrase.last - phrase.first === 1 && items.isIn(phrase.first, manners) ? null : phrase;
}

/** “a turnover of $5 billion”, “a loss of $3m”, “revenue of”; of a change, what changes: “an increase of 3% in pay” */
function ownerOf(items: Cursor, figure: Found, near: Found | undefined): Stretch | null {
  const of = /^(?:just|only|even|nearly|almost)$/.test(items.lower(figure.first - 1))
    ? figure.first - 2
    : figure.first - 1;
  // “deposits above $5m”, “lakes smaller than 5 hectares”, “the debt, at $8m,”
  if (items.lower(of) !== 'of') return boundedBefore(items, figure);
  const noun = items.lower(of - 1);
  if (changeNoun(noun) !== null && figure.change !== null) {
    const behind = /^(?:in|for|on)$/.test(items.lower(figure.last))
      ? phraseFrom(items, figure.last + 1, items.last, inner)
      : null;
    // “cuts of £9m” are what is measured
    const isCounted = figure.reading?.kind === 'money' && /s$/.test(noun);
    return behind ?? (noun === 'growth' || isCounted ? phraseBefore(items, of) : null);
  }
  const framed =
    frames.has(noun) &&
    !(/^(?:value|rate|average)$/.test(noun) && items.pos(of - 2) === 'NOUN' && !timeUnits.has(items.lower(of - 2)));
  if (framed) return null;
  // “a loss of $3m on revenue of $9m”
  return phraseBefore(near === undefined ? items : items.part(near.last, items.last), of);
}

/** “deposits above $5m”, “lakes smaller than 5 hectares”, “The debt, at $8m, costs”: what the amount bounds or is put to. */
function boundedBefore(items: Cursor, { first, last, reading }: Found): Stretch | null {
  const at = /^(?:above|below)$/.test(items.lower(first)) ? first : first - 1;
  const word = items.lower(at);
  // “State funding, €5 million this year, will be frozen”
  if (word === ',' && reading?.kind !== 'count' && items.pos(at - 1) === 'NOUN' && closesSoon(items, last))
    return phraseBefore(items, at);
  if (word === 'at' && items.lower(at - 1) === ',')
    return items.pos(at - 2) === 'NOUN' ? phraseBefore(items, at - 1) : null;
  const end =
    word === 'than' && /.er$|^(?:more|less)$/.test(items.lower(at - 1)) && items.pos(at - 1) === 'ADJ' ? at - 1 : at;
  if (end === at && !/^(?:above|below|exceeding|totalling|totaling|worth|costing)$/.test(word)) return null;
  return items.pos(end - 1) === 'NOUN' ? phraseBefore(items, end) : null;
}

/** Nothing but a time stands behind the amount, and then a comma and a verb. */
function closesSoon(items: Cursor, last: number): boolean {
  let at = last;
  while (at < last + 3 && (isTimeWord(items, at) || items.pos(at) === 'DET' || items.pos(at) === 'ADP')) at++;
  return items.lower(at) === ',' && items.isPos(at + 1, Pos.VERB | Pos.AUX);
}

/** “a $700,000 award”, “the 620 megawatt plant”, “a 25% stake” */
function attribute(items: Cursor, { reading, first, last }: Found): Stretch | null {
  const { kind = 'count', unit = '' } = reading ?? {};
  if (kind === 'count') return null;
  const word = items.lower(last - 1);
  // A measure is an attribute in the singular only: “a 620 megawatt plant”, “a 3 GW plant”.
  if (
    kind === 'measure' &&
    unit !== word &&
    !unit.endsWith(word.replace(/er$/, 're')) &&
    !/\p{Lu}/u.test(items.text(last - 1))
  )
    return null;
  const led =
    items.isPos(first - 1, Pos.DET | Pos.ADJ | Pos.PRON | Pos.VERB) ||
    items.isIn(first - 1, possessiveMarks) ||
    /^[[“"]$/.test(items.text(first - 1));
  if (kind !== 'money' && !led) return null;
  const from = items.lower(last) === ']' ? last + 1 : last;
  if (
    /^(?:more|less|higher|lower|fewer|last|this|next|each|a|the|goes|forecasts?|consensus|guidance)$/.test(
      items.lower(from),
    ) ||
    (changeOf(items.lower(from)) !== null && items.lower(from) !== 'discount')
  )
    return null;
  if (isCopular(items, from) && /^(?:to|DET)$/.test(items.lower(from + 1))) return null; // “£300 looks to be”
  const phrase = phraseFrom(items, from, items.last, ofOnly);
  return phrase?.first === from || (phrase !== null && /^[“"]$/.test(items.text(from))) ? phrase : null;
}

/** “sales of cars fell 5 per cent, trucks 4”: the verb is left out. */
function gapped(items: Cursor, figure: Found, near: Found | undefined): Stretch | null {
  if (near === undefined || !items.isPos(figure.first - 1, Pos.NOUN | Pos.PROPN)) return null;
  const phrase = phraseBefore(items.part(near.last, items.last), figure.first);
  if (phrase === null || /^costs?$/.test(items.lower(figure.first - 1))) return null;
  return /^(?:,|and|;)$/.test(items.lower(phrase.first - 1)) ||
    (items.pos(phrase.first - 1) === 'DET' && /^(?:,|and|;)$/.test(items.lower(phrase.first - 2)))
    ? phrase
    : null;
}

/** “paid $5m for the yard”, “$5m towards a bridge”, “raised $5m from a sale” */
function paidFor(items: Cursor, { reading, last, first }: Found): Stretch | null {
  if (reading?.kind !== 'money') return null;
  const at = items.lower(last) === '(' ? behindBracket(items, last) : last;
  const preposition = items.lower(at);
  // “£1.1 billion goes to roads”, “£900 million is for new wards”
  const led = /^(?:goes|go|went)$/.test(preposition) ? 'to' : /^(?:is|are|was|were)$/.test(preposition) ? 'for' : '';
  if (led !== '' && items.lower(at + 1) === led) return phraseFrom(items, at + 2, items.last, ofOnly);
  // “bill the firm $6m to use its name”, “raised $5m to rebuild the hall”: what it was paid or got for
  if (preposition === 'to' && items.pos(at + 1) === 'VERB' && isPaid(items, first))
    return phraseFrom(items, at + 2, items.last, ofOnly);
  if (/^(?:towards?|for|on)$/.test(preposition)) {
    const aim = phraseFrom(items, behindQuantifier(items, at + 1), items.last, ofOnly);
    // “for the first time”, “for six days”, “$1.18 on revenue of $3 billion”
    if (aim === null || items.lower(aim.last - 1) === 'time' || timeUnits.has(singular(items.lower(aim.last - 1))))
      return null;
    const isOfAnother =
      preposition === 'on' && items.lower(aim.last) === 'of' && items.isPos(aim.last + 1, Pos.NUM | Pos.SYM);
    return isOfAnother ? null : aim;
  }
  if (preposition !== 'from') return null;
  for (let i = first - 1; i > first - 4; i--)
    if (items.isIn(i, gettingVerbs)) {
      const source = phraseFrom(items, at + 1, items.last, ofOnly);
      return source === null || isSomebody(items, source) ? null : source;
    }
  return null;
}

function behindBracket(items: Cursor, open: number): number {
  for (let i = open; i < open + 10; i++) if (items.lower(i) === ')') return i + 1;
  return open;
}

/** “Of the missing money, $5m went on a boat and $2m on a car”: of what the sentence begins with. */
function ofAmount(items: Cursor, { reading }: Found): Stretch | null {
  if (reading?.kind !== 'money' || items.lower(items.first) !== 'of' || items.pos(items.first + 1) !== 'DET')
    return null;
  const whole = phraseFrom(items, items.first + 1, items.last, ofOnly);
  return whole !== null && items.lower(whole.last) === ',' && items.pos(whole.last - 1) === 'NOUN' ? whole : null;
}

/** “Of those who voted, half were women and 12 percent were students”: of the whole that the sentence begins with. */
function ofAll(items: Cursor, { reading }: Found): Stretch | null {
  return reading?.kind === 'percent' && items.lower(items.first) === 'of'
    ? phraseFrom(items, items.first + 1, items.last, ofOnly)
    : null;
}

/** “£300 looks to be the going rent” */
function predicate(items: Cursor, { reading, last }: Found): Stretch | null {
  if (reading?.kind === 'count') return null;
  let at = items.lower(last) === '(' ? behindBracket(items, last) : last;
  if (items.pos(at) !== 'AUX' && !isCopular(items, at)) return null;
  if (reading?.kind === 'money')
    // “$5m is lost each year in fines”
    for (let i = at; i < at + 9 && items.pos(i) !== 'PUNCT'; i++)
      if (items.lower(i) === 'in' && items.pos(i + 1) === 'NOUN') return phraseFrom(items, i + 1, items.last, ofOnly);
  while (
    items.pos(at) === 'AUX' ||
    items.pos(at) === 'ADV' ||
    isCopular(items, at) ||
    /^(?:likely|expected|set|due|to|be)$/.test(items.lower(at))
  )
    at++;
  return items.pos(at) === 'DET' ? phraseFrom(items, at, items.last, ofOnly) : null;
}

/** “looks to be”, “seems”, “proved”: what ties a subject to what it is. */
function isCopular(items: Cursor, at: number): boolean {
  return /^(?:looks?|seems?|appears?|proved|becomes?|became|remains?)$/.test(items.lower(at));
}
