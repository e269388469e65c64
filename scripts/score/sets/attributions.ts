import type { Claim, Quotation } from '../../../src/schema/claim.ts';
import { UNNAMED } from '../../../src/schema/ids.ts';
import type { AttributionsRecord } from './record.ts';
import { groupsOf } from './said.ts';
import { type Tally, unitsOf } from './tally.ts';

/** Of an annotated content's letters so many have to be in what was found. */
const FOUND = 0.3;
/** A piece is part of annotated contents where so many of its letters are. */
const INSIDE = 0.8;

type Gold = AttributionsRecord['quotes'][number] & { readonly letters: ReadonlySet<number> };

/** One utterance as the extractor has it, its pieces together. */
interface Found {
  readonly pieces: readonly Quotation[];
  readonly letters: ReadonlySet<number>;
  readonly speaker: Quotation['speaker'];
  readonly verb: string | null;
}

/** Counts which attributions are found, by kind, with which speaker and verb; precision also with pieces of what is found. */
export function scoreAttributions(record: AttributionsRecord, claims: readonly Claim[], tally: Tally): void {
  const { id, text } = record;
  const units = unitsOf(text);
  const place = ([start, end]: readonly [number, number]): readonly [number, number] => [units(start), units(end)];
  const gold = record.quotes
    .map((quote): Gold => {
      const speakerSpan = quote.speakerSpan == null ? null : ([...place(quote.speakerSpan)] as [number, number]);
      return { ...quote, speakerSpan, letters: lettersOf(text, quote.segments.map(place)) };
    })
    .filter(({ letters }) => letters.size > 0);
  const ignored = lettersOf(text, record.ignore.map(place));
  const found = utterances(text, claims).filter(
    ({ letters }) =>
      letters.size > 0 &&
      (both(letters, ignored) <= letters.size / 2 ||
        gold.some((quote) => both(letters, quote.letters) > FOUND * quote.letters.size)),
  );
  const pairs = pairsOf(gold, found);
  const inGold = new Set(gold.flatMap(({ letters }) => [...letters]));
  const quoted = quotedPlaces(text);
  for (const quote of gold) {
    const hit = pairs.get(quote) ?? null;
    const { kind, speech } = quote;
    for (const what of [kind, `${kind} ${speech ? 'speech' : 'other cue'}`, speech ? 'all speech' : 'all other cue'])
      tally.count(`attributions recall of ${what}`, hit !== null);
    if (hit === null) {
      tally.fault(
        id,
        `missed ${kind}`,
        quote.verb ?? null,
        text.slice(units(quote.start), units(quote.end)).slice(0, 90),
      );
      continue;
    }
    const isRight = isSpeaker(quote, hit.speaker);
    if (isRight !== null) tally.count('attributions speaker right', isRight);
    if (isRight === false) tally.fault(id, 'speaker wrong', quote.speaker, 'got', hit.speaker?.name ?? null);
    tally.count('attributions verb right', isVerb(quote.verb, hit.verb));
    const outcome = isRight === true ? 'right' : hit.speaker === null || hit.speaker.id === UNNAMED ? 'open' : 'wrong';
    if (isRight !== null) for (const piece of hit.pieces) tally.judge(id, piece, outcome);
  }
  const used = new Set(pairs.values());
  for (const one of found) {
    const isPiece = !used.has(one) && both(one.letters, inGold) > INSIDE * one.letters.size;
    const kind = kindOf(one.letters, quoted);
    tally.count(`attributions precision of ${kind}`, used.has(one));
    tally.count(`attributions precision of ${kind}, with pieces`, used.has(one) || isPiece);
    if (used.has(one) || isPiece) continue;
    tally.fault(id, `extra ${kind}`, one.verb, one.pieces[0]?.exact.slice(0, 90));
    for (const piece of one.pieces) tally.judge(id, piece, 'wrong', false);
  }
}

/** A part that stands inside of another utterance is no utterance of its own here: annotators have the outer alone. */
function utterances(text: string, claims: readonly Claim[]): Found[] {
  const all = groupsOf(claims.filter((claim) => claim.type === 'quotation')).map((group) => {
    const pieces = group.toSorted((a, b) => a.start - b.start);
    const [first, last] = [pieces[0] as Quotation, pieces.at(-1) as Quotation];
    return { pieces, mode: first.mode, start: first.start, end: last.end };
  });
  const outer = all.filter(({ mode }) => mode !== 'partial');
  return all
    .filter(
      ({ mode, start, end }) => mode !== 'partial' || !outer.some((other) => other.start <= start && end <= other.end),
    )
    .map(({ pieces }) => ({
      pieces,
      letters: lettersOf(
        text,
        pieces.map(({ start, end }) => [start, end]),
      ),
      speaker: pieces.find(({ speaker }) => speaker !== null)?.speaker ?? null,
      verb: (pieces.find(({ cue }) => cue !== null) ?? pieces[0])?.cue?.exact ?? null,
    }));
}

/** One to one, those first of which most is covered. */
function pairsOf(gold: readonly Gold[], found: readonly Found[]): Map<Gold, Found> {
  const candidates = gold.flatMap((quote, g) =>
    found.flatMap((one, f) => {
      const shared = both(quote.letters, one.letters);
      const cover = shared / quote.letters.size;
      const union = quote.letters.size + one.letters.size - shared;
      return cover > FOUND ? [{ quote, one, g, f, cover, likeness: shared / union }] : [];
    }),
  );
  candidates.sort((a, b) => b.cover - a.cover || b.likeness - a.likeness || a.g - b.g || a.f - b.f);
  const pairs = new Map<Gold, Found>();
  const taken = new Set<Found>();
  for (const { quote, one } of candidates) {
    if (pairs.has(quote) || taken.has(one)) continue;
    pairs.set(quote, one);
    taken.add(one);
  }
  return pairs;
}

const titles: ReadonlySet<string> = new Set(
  (
    'the a an of for and in at to from with on by who that his her their mr mrs ms dr sen rep gov president minister ' +
    'secretary director professor spokesman spokeswoman spokesperson former u s us new jr sr'
  ).split(' '),
);
const pronouns: ReadonlySet<string> = new Set(
  'he she they i we it you who him her his their them which that'.split(' '),
);

/** Whether the speaker is the annotated one; null where that cannot be said: a bare pronoun is annotated, and a name given. */
function isSpeaker(gold: Gold, speaker: Quotation['speaker']): boolean | null {
  if (gold.speaker === null || gold.speaker === '') return speaker === null;
  if (speaker === null) return false;
  const [from, to] = gold.speakerSpan ?? [0, 0];
  if (speaker.start !== null && speaker.end !== null && Math.min(to, speaker.end) > Math.max(from, speaker.start))
    return true;
  if ([gold.speaker, ...(gold.speakerAliases ?? [])].some((name) => agree(name, speaker.name))) return true;
  if (gold.speakerType !== 'pronoun' || gold.speakerAliases !== undefined) return false;
  const [first] = wordsOf(speaker.name);
  return first === undefined || pronouns.has(first) ? false : null;
}

function agree(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [namesOfOne, namesOfOther] = [a, b].map((words) => words.filter((word) => !titles.has(word))) as [
    string[],
    string[],
  ];
  if (namesOfOne.length > 0 && namesOfOther.length > 0) return namesOfOne.some((word) => namesOfOther.includes(word));
  return a.length > 0 && a.join(' ') === b.join(' ');
}

function isVerb(wanted: string | null | undefined, given: string | null): boolean {
  const [a, b] = [wordsOf(wanted ?? ''), wordsOf(given ?? '')];
  return a.length === 0 ? b.length === 0 : b.some((word) => a.includes(word));
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => word.length > 1 || word === 'i');
}

/** Where letters and digits of some spans stand. */
function lettersOf(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of spans)
    for (let at = Math.max(0, start); at < Math.min(end, text.length); at++)
      if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) places.add(at);
  return places;
}

function both(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count++;
  return count;
}

/** Whether each character stands in double quotation marks, which no line end survives. */
function quotedPlaces(text: string): Uint8Array {
  const places = new Uint8Array(text.length);
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || character === '”') isInside = false;
    else if (character === '“') isInside = true;
    else if (character === '"') isInside = !isInside;
    places[at] = isInside ? 1 : 0;
  }
  return places;
}

function kindOf(letters: ReadonlySet<number>, quoted: Uint8Array): 'direct' | 'partial' | 'indirect' {
  let count = 0;
  for (const at of letters) count += quoted[at] ?? 0;
  const share = count / Math.max(1, letters.size);
  return share >= 0.9 ? 'direct' : share >= 0.05 ? 'partial' : 'indirect';
}
