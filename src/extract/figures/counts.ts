import { monthNames } from '../english/calendar.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { timeUnits, unitNames } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { isIn } from '../text/words.ts';
import { adjoins, isInAt, lowerAt, type Reading, spanOf, type WrittenNumber } from './found.ts';
import { readRate } from './measures.ts';
import { labels, looksLikeYear } from './not-figures.ts';
import { countedPhrase, isNoun, type NounPhrase } from './noun-phrase.ts';
import { isLetter } from './scan.ts';

/** Counted nouns: “eight countries”, “2,300 municipal bus shelters”, “two of the ministers”, “millions of voters”. */
export function readCount(doc: Document, number: WrittenNumber): Reading | null {
  if (number.sign !== null || number.form === 'fraction' || number.form === 'multiple' || number.value < 0) return null;
  const sentence = doc.sentences[number.sentence] as Sentence;
  if (isLabel(doc, number) || refersBack(doc, number) || isAge(doc, number)) return null;
  if (number.form === 'order') {
    const bare = readBareOrder(doc, number, sentence);
    if (bare !== null) return bare;
  }
  if (!adjoins(doc, number)) return null;
  const strong = readStrong(doc, number);
  if (strong !== null) return strong;
  const next = doc.tokens[number.last];
  if (
    next === undefined ||
    number.last >= sentence.last ||
    (next.start === number.end && isLetter(next.text.charCodeAt(0)))
  )
    return null;
  if (/^[x×]$/.test(next.lower)) return null;
  const many = countOfSized(doc, number, sentence);
  if (many !== null) return many;
  const from = behindAddition(doc, number);
  const phrase = isOne(number)
    ? oneThing(doc, number, sentence)
    : ((next.lower === 'of' ? partOf(doc, number, sentence) : null) ??
      countedPhrase(doc, from, sentence.last) ??
      attributive(doc, number, sentence, from) ??
      hyphened(doc, number));
  if (phrase === null || isDatePhrase(doc, number, phrase)) return null;
  const { start, end } = spanOf(doc, phrase.first, phrase.last);
  const hyphen = doc.tokens[number.last]?.text === '-' && phrase.first === number.last + 1;
  const rate = readRate(doc, end, phrase.last);
  const measure = described(doc, number, phrase);
  if (measure !== null)
    return {
      kind: 'measure',
      unit: rate === null ? measure : `${measure}/${rate.name}`,
      end: rate?.end ?? end,
      confidence: 0.85,
    };
  const name = compoundOf(doc, phrase);
  return {
    kind: 'count',
    unit: rate === null ? name : `${name}/${rate.name}`,
    end: rate?.end ?? end,
    noun: hyphen ? sized(doc, phrase.head) : { start, end },
    confidence: number.form === 'digits' ? 0.85 : 0.8,
  };
}

/** Units that a word before them tells more of; of others there are kinds that are counted: “oak barrels”, “repair yards”. */
const describable = wordList(
  'acre hectare mile kilometre kilometer metre meter tonne ton gallon litre liter bushel megawatt gigawatt kilogram',
);

/** What a player makes on the field. */
const gains = wordList('rushing passing receiving scrimmage total offensive');

/** “18 reclaimed acres”, “120 rushing yards”: the unit of a measure behind a word that tells more of it; null for what is counted. */
function described(doc: Document, { last }: WrittenNumber, { first, head }: NounPhrase): string | null {
  if (head === first || first !== last) return null;
  const word = singular(lowerAt(doc, head));
  if (describable.has(word))
    return /^(?:air|bonus)$/.test(lowerAt(doc, head - 1)) ? null : (unitNames.get(word) ?? null);
  return word === 'yard' && isInAt(doc, head - 1, gains) ? 'yard' : null;
}

/** “six 7-tonne trucks”: the noun stands behind a size, which is a figure of its own. */
function countOfSized(doc: Document, { last, end, form }: WrittenNumber, sentence: Sentence): Reading | null {
  const [size, hyphen, unit] = [doc.tokens[last], doc.tokens[last + 1], doc.tokens[last + 2]];
  if (size?.pos !== 'NUM' || hyphen?.text !== '-' || hyphen.start !== size.end || !unitNames.has(unit?.lower ?? ''))
    return null;
  // “10 300-kilogram beams”: a noun that was taken for a verb
  const taken = doc.tokens[last + 3];
  const phrase =
    countedPhrase(doc, last + 3, sentence.last) ??
    (taken?.pos === 'VERB' && isPlural(taken.lower) ? { first: last + 3, head: last + 3, last: last + 4 } : null);
  if (phrase === null) return null;
  const noun = spanOf(doc, last, phrase.last);
  return { kind: 'count', unit: compoundOf(doc, phrase), end, noun, confidence: form === 'digits' ? 0.85 : 0.8 };
}

/** “a hundred or so workers”, “50+ boats”: the noun stands behind what qualifies the number. */
function behindAddition(doc: Document, { last }: WrittenNumber): number {
  if (lowerAt(doc, last) === '+') return last + 1;
  return lowerAt(doc, last) === 'or' && /^(?:so|more|fewer)$/.test(lowerAt(doc, last + 1)) ? last + 2 : last;
}

/** What millions of people meet with. */
const befall = /^(?:kill|displac|affect|uproot|feed|fed|starv|infect|strand|evacuat|employ|vaccinat)/;

/** “thousands were killed”, “killed hundreds”: of people, where nothing else is said. */
function readBareOrder(doc: Document, number: WrittenNumber, sentence: Sentence): Reading | null {
  const { last, end, first } = number;
  const next = last < sentence.last ? doc.tokens[last] : undefined;
  const before = doc.tokens[first - 1];
  // “had invested billions in plants”: money, whose is not said.
  if (
    number.value >= 1e6 &&
    before?.pos === 'VERB' &&
    next?.pos !== 'VERB' &&
    next?.pos !== 'AUX' &&
    !befall.test(before.lower)
  )
    return null;
  if (next?.lower === 'of' || (next !== undefined && (isNoun(next) || next.pos === 'ADJ' || next.text === '-')))
    return null;
  return before?.pos === 'VERB' || next?.pos === 'VERB' || next?.pos === 'AUX'
    ? { kind: 'count', unit: 'person', end, confidence: 0.6 }
    : null;
}

/** The counted noun with the nouns that make it one: “job cut”, “heart transplant”; adjectives are left to `of`. */
function compoundOf(doc: Document, { first, head, last }: NounPhrase): string {
  if (last > head + 1) {
    const { start, end } = spanOf(doc, head, last - 1);
    return doc.text.slice(start, end);
  }
  let from = head;
  while (from > first && from > head - 4) {
    if (isPart(doc.tokens[from - 1] as Token)) from--;
    else if (doc.tokens[from - 1]?.text === '-' && from - 2 >= first) from -= 2;
    else break;
  }
  // “two people and seven others”
  if (first === head && lowerAt(doc, head) === 'others') return 'person';
  const noun = unitOf(doc.tokens[head] as Token);
  // “Type 9 buses”: of a name with a number in it, only the noun.
  if (from === head || (doc.tokens[from - 1]?.pos === 'NUM' && from > first)) return noun;
  return `${doc.text.slice(spanOf(doc, from, head).start, spanOf(doc, head, head + 1).start)}${noun}`;
}

/** “European”, “Chinese”, “British”: adjectives, though tagged as names. */
const demonym = /^\p{Lu}\p{L}+(?:an|ese|ish|ch|i)$/u;

/** Participles that tell how what is counted is, not what: “40 remaining seats”; “12 fishing boats” are of a kind. */
const participles = wordList(
  `remaining existing missing competing rising falling growing leading outstanding surviving visiting winning losing working opposing ongoing incoming outgoing upcoming coming following preceding promising
  struggling failing ageing aging standing sitting serving living dying pending resulting corresponding neighbouring neighboring participating contributing participating recurring varying differing conflicting`,
);

/** A noun inside a compound; not a possessive, a name with digits or a mark. */
function isPart(token: Token): boolean {
  if (token.pos === 'PROPN' && demonym.test(token.text)) return false;
  return isNoun(token) && /^\p{L}{2,}$/u.test(token.text) && !isIn(token, participles);
}

/** The counted noun in the singular; names keep their capital: “Americans” → “American”. */
export function unitOf(head: Token): string {
  const word = singular(head.lower);
  return head.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(head.text) ? head.text.slice(0, 1) + word.slice(1) : word;
}

/** “two of the mayor's aides”, “thousands of job cuts”, “280 of its stores”. “one of” is no count. */
function partOf(doc: Document, number: WrittenNumber, sentence: Sentence): NounPhrase | null {
  let at = number.last + 1;
  const { pos, lower } = doc.tokens[at] ?? {};
  if (pos === 'DET' || pos === 'PRON' || lower === 'their' || lower === 'its') at++;
  if (number.form !== 'order' && at === number.last + 1 && doc.tokens[at]?.pos !== 'PROPN' && !isPlural(lower ?? ''))
    return null;
  let phrase = countedPhrase(doc, at, sentence.last);
  // “the mayor's aides”: what is counted stands behind the possessive.
  if (phrase === null && doc.tokens[at + 1]?.pos === 'PART') phrase = countedPhrase(doc, at + 2, sentence.last);
  return phrase;
}

/** A singular noun right behind digits: “the 14 nation accord”, “a 6 wheel lorry”, “a 290+ seat ship”. Not a name's number. */
function attributive(
  doc: Document,
  { form, plain, value, first }: WrittenNumber,
  sentence: Sentence,
  last: number,
): NounPhrase | null {
  const noun = doc.tokens[last];
  if (
    form !== 'digits' ||
    noun?.pos !== 'NOUN' ||
    last >= sentence.last ||
    !/^\p{Ll}{2,}$/u.test(noun.text) ||
    isPlural(noun.lower)
  )
    return null;
  if (value !== 1 && (!plain || value > 999 || value < 2)) return null;
  const following = doc.tokens[last + 1];
  const before = doc.tokens[first - 1];
  if (value !== 1 && !(following !== undefined && isNoun(following)) && following?.pos !== 'ADJ') return null;
  if (value !== 1 && before?.pos !== 'DET' && before?.pos !== 'NOUN' && before?.pos !== 'ADJ') return null;
  return { first: last, head: last, last: last + 1 };
}

/** Whose number tells how large a group or a place is: “a 300-member unit”, “the 27-nation bloc”. */
const members: ReadonlySet<string> = new Set(
  'member person people nation country state party seat vehicle ship vessel aircraft truck turbine unit delegate patient student pupil worker soldier home'.split(
    ' ',
  ),
);

function isSize({ form, value }: WrittenNumber, noun: string): boolean {
  // “a three-bed flat” is of a kind; “a 200-bed hospital” has a size.
  return members.has(noun) ? value > 1 : /^(?:bed|room)$/.test(noun) && form === 'digits' && value >= 10;
}

/** “a 300-member unit”: what has that size, where it is named; else the words themselves. */
function sized(doc: Document, at: number): Token {
  const next = doc.tokens[at + 1];
  return next?.pos === 'NOUN' ? next : (doc.tokens[at] as Token);
}

/** “a 1,200-strong garrison”: people. */
function readStrong(doc: Document, { last, value, end }: WrittenNumber): Reading | null {
  const strong = doc.tokens[last + 1];
  if (doc.tokens[last]?.text !== '-' || doc.tokens[last]?.start !== end || strong?.lower !== 'strong' || value < 2)
    return null;
  const { start, end: until } = sized(doc, last + 1);
  const noun = strong.start === start ? {} : { noun: { start, end: until } };
  return { kind: 'count', unit: 'person', end: strong.end, ...noun, confidence: 0.8 };
}

/** “three- and four-bedroom homes”: who lists them, counts; “a four-bedroom home” tells its kind. */
function hyphened(doc: Document, number: WrittenNumber): NounPhrase | null {
  const at = number.last + 1;
  const noun = doc.tokens[at];
  if (doc.tokens[number.last]?.text !== '-' || noun?.pos !== 'NOUN' || isPlural(noun.lower)) return null;
  if (isSize(number, noun.lower)) return { first: at, head: at, last: at + 1 };
  return hangsBefore(doc, number) ? { first: at, head: at, last: at + 1 } : null;
}

/** Whether another number hangs on the hyphen of this one: “three- and four-bedroom”. */
export function hangsBefore(doc: Document, { first }: WrittenNumber): boolean {
  let at = first - 1;
  if (lowerAt(doc, at) === 'and' || lowerAt(doc, at) === 'or') at--;
  if (lowerAt(doc, at) === ',') at--;
  return at < first - 1 && doc.tokens[at]?.text === '-' && doc.tokens[at - 1]?.pos === 'NUM';
}

/**
 * “the two countries”, “both sides”, “all three”, “those four”: a small number that points at what is known already.
 * “the five launches”, with an article only, counts them all the same.
 */
function refersBack(doc: Document, { form, value, first, last }: WrittenNumber): boolean {
  if (form !== 'words' || value > 10) return false;
  if (value === 2 && isInAt(doc, last, pairs)) return true;
  const { lower = '', pos } = doc.tokens[first - 1] ?? {};
  return pointing.has(lower) || (pos === 'PART' && lower !== 'to');
}

/** “two nations”, “two sides”: a pair that the text is about, with or without an article. */
const pairs = wordList(
  'nations countries states sides neighbours neighbors powers superpowers leaders heads parties governments peoples allies partners rivals capitals presidents ministers'.split(
    ' ',
  ),
);

const pointing: ReadonlySet<string> = new Set(
  'these those this that its their his her our my your whose both all every each any either neither'.split(' '),
);

function isOne({ form, value, scale }: WrittenNumber): boolean {
  return form === 'words' && value === 1 && scale === 1;
}

/** “killed one soldier”, “one count of fraud”. As a pronoun or in set phrases “one” counts nothing: “one of them”, “at one point”. */
function oneThing(doc: Document, { first, last }: WrittenNumber, sentence: Sentence): NounPhrase | null {
  const before = doc.tokens[first - 1];
  if (
    before !== undefined &&
    first > sentence.first &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'PROPN' ||
      before.text === '-' ||
      isIn(before, notBeforeOne))
  )
    return null;
  for (let at = last; at < Math.min(last + 3, sentence.last); at++) {
    const token = doc.tokens[at] as Token;
    if (token.pos === 'NOUN') {
      const next = doc.tokens[at + 1];
      if (next?.pos === 'NOUN' && at + 1 < sentence.last && !isPlural(next.lower)) continue;
      // “including one wearing a red scarf”
      if (token.lower.endsWith('ing') && /^(?:DET|PRON|ADJ)$/.test(next?.pos ?? '')) return null;
      return isPlural(token.lower) || isIn(token, vagueOnes) ? null : { first: last, head: at, last: at + 1 };
    }
    if (token.pos !== 'ADJ') return null;
  }
  return null;
}

/** “no one”, “the first one”, “that one thing” */
const notBeforeOne = wordList('no any some each every this that which another other what who if on day for'.split(' '));

/** Nouns that “one” makes no count of. */
const vagueOnes = wordList(
  `day night morning evening afternoon time moment point thing way reason side kind sort type part form step level word sense example case place end direction
  source analyst expert observer critic minute second another solution option hand idea approach answer theory possibility explanation area`,
);

/** “16 year-old pupils”, “19 years old” */
function isAge(doc: Document, { last }: WrittenNumber): boolean {
  return timeUnits.has(lowerAt(doc, last)) || (doc.tokens[last]?.text === '-' && timeUnits.has(lowerAt(doc, last + 1)));
}

/** “Section 88”, “Heat 3”, “S&P 500 stocks”, “Room 12 guests”: a number that names. */
function isLabel(doc: Document, number: WrittenNumber): boolean {
  const { lower = '', pos, text = '' } = doc.tokens[number.first - 1] ?? {};
  if (number.form === 'digits' && (labels.has(lower) || (looksLikeYear(number) && !endsRange(doc, number))))
    return true;
  if (!number.plain) return false;
  return (
    pos === 'PROPN' &&
    isLetter(text.charCodeAt(0)) &&
    /\p{Lu}/u.test(text) &&
    number.first > (doc.sentences[number.sentence]?.first ?? 0) &&
    !beginsClause(doc, number.first - 1)
  );
}

/** “1200 to 1800 people”: no year, since the first is none. */
function endsRange(doc: Document, { first, value }: WrittenNumber): boolean {
  const before = lowerAt(doc, first - 1);
  const other = Number(lowerAt(doc, first - 2));
  return (before === 'to' || before === 'or') && other > 99 && other < 1500 && other < value;
}

/** A name behind a preposition of place is no name of the number: “in London 20 shops closed”. */
function beginsClause(doc: Document, index: number): boolean {
  const before = lowerAt(doc, index - 1);
  return before === 'in' || before === 'at' || before === 'from' || before === 'near' || before === 'across';
}

/** “12 Olympics”, “two Mondays”: days and events are not counted things here. */
function isDatePhrase(doc: Document, number: WrittenNumber, phrase: NounPhrase): boolean {
  return number.form === 'digits' && number.plain && number.value <= 31 && isInAt(doc, phrase.first, monthNames);
}
