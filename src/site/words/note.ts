import {
  type Attribution,
  type Claim,
  type DateClaim,
  type Figure,
  type Party,
  type Quotation,
  SURE,
} from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { figureInWords, inferred, listInWords, modalityInWords, shortened } from './format.ts';
import { inMarks } from './in-marks.ts';
import { type Named, named, SPEAKER_UNCLEAR } from './names.ts';
import { statementsAmong } from './statements.ts';
import { bracketed, edgeOf, printsTime, timeInArticle, timeInWords, writtenFor } from './times.ts';

/** What a note says of a claim: who, how, how much, when, and what of it was worked out. */

/** Longest beginning of a claim that its note repeats. */
const LEMMA = { quotation: 26, other: 60 };

export const kindLetter = { quotation: 'q', figure: 'f', date: 'd' } as const;

export const modeWords = { direct: 'quoted in full', partial: 'quoted in part', indirect: 'reported' } as const;

/** How a statement is printed: “quoted in full”, “quoted, without quotation marks”. */
export function quotedAs({ mode, marked }: Pick<Quotation, 'mode' | 'marked'>): string {
  if (mode === 'indirect' || marked) return modeWords[mode];
  return `${mode === 'direct' ? 'quoted' : modeWords[mode]}, without quotation marks`;
}

/** How a statement is printed, as readers count it: a report in which words of its speaker are quoted is quoted in part. */
export function statementPrinted(claim: Quotation, claims: readonly Claim[]): string {
  const quotations = claims.filter((one) => one.type === 'quotation');
  const whole = statementsAmong(quotations).find((statement) => statement.claims.some(({ id }) => id === claim.id));
  return claim.mode === 'indirect' && whole?.quoted === 'in part' ? modeWords.partial : quotedAs(claim);
}

export interface NoteWords {
  /** The words noted, or their beginning. */
  readonly lemma: string;
  /** Null where the note before has said it, and for dates. */
  readonly who: Named | null;
  /** The value as it was understood; in brackets where it is not printed. */
  readonly value: string | null;
  /** How it was said, or what the value was worked out from. */
  readonly how: string;
}

/**
 * The words of the note on a claim, given all claims of its article and the quotation before it in its paragraph: what
 * the note on that one has said is not said again.
 */
export function wordsOfNote(claim: Claim, claims: readonly Claim[], previous: Quotation | null): NoteWords {
  switch (claim.type) {
    case 'quotation':
      return onQuotation(claim, claims, previous);
    case 'figure':
      return onFigure(claim, claims);
    case 'date':
      return onDate(claim);
  }
}

/** The beginning of some words of the article, for a note that is about a place and no claim. */
export function lemmaOf(words: string, type?: Claim['type']): string {
  return shortened(words, type === 'quotation' ? LEMMA.quotation : LEMMA.other);
}

function onQuotation(claim: Quotation, claims: readonly Claim[], previous: Quotation | null): NoteWords {
  const { exact, type, cue, speaker, to, via, said } = claim;
  const same =
    speaker !== null && previous?.speaker?.id === speaker.id && previous.speaker.name === speaker.name
      ? previous
      : null;
  const how = joined([
    same === null ? null : 'by the same speaker',
    `${quotedAs(claim)}${cue === null ? '' : ` (“${cue.exact}”)`}`,
    speaker === null || same !== null ? null : printedAs(speaker),
    claim.with.length === 0 ? null : `together with ${namesOf(claim.with)}`,
    to === null || to.name === same?.to?.name ? null : `to ${to.name}`,
    via.length === 0 || (same !== null && namesOf(via) === namesOf(same.via))
      ? null
      : `reported through ${namesOf(via)}`,
    said === null || said === same?.said ? null : timeInArticle(said, claims),
    doubtOf(claim),
  ]);
  return { lemma: lemmaOf(exact, type), who: same === null ? whoSpeaks(claim) : null, value: null, how };
}

/** The speaker of a quotation, who is unclear where the text leaves it open. */
function whoSpeaks({ speaker }: Quotation): Named {
  return speaker === null ? { name: SPEAKER_UNCLEAR, href: null } : named(speaker);
}

function onFigure(claim: Figure, claims: readonly Claim[]): NoteWords {
  const { exact, modality, period, base, speaker } = claim;
  const expected = modality === 'forecast' || modality === 'target';
  const timed = (edtf: string) =>
    bracketed(timeInWords(edtf, edgeOf(writtenFor(edtf, claims))), !printsTime(edtf, claim, claims));
  const time = period === null ? null : `for ${timed(period)}`;
  const how = joined([
    joined([modalityInWords(modality), time], expected ? ' ' : ', '),
    period === null && expected ? 'no year given' : null,
    base === null ? null : `compared with ${timed(base)}`,
    doubtOf(claim),
  ]);
  // Inside a quotation the speaker is as plain as the quotation's.
  const around = claims.find(({ id }) => id === claim.quotation);
  const who = around?.type === 'quotation' && around.speaker?.id === speaker?.id ? around.speaker : speaker;
  return {
    lemma: lemmaOf(exact),
    who: named(who),
    value: valueInWords(claim),
    how,
  };
}

/** The value as it was understood; in brackets where the article has a word for it and no number, as “thousands”. */
export function valueInWords(figure: Figure): string {
  const words = figureInWords(figure);
  if (words === null) return inferred('no number');
  const isRange = figure.value === null && figure.low !== null && figure.high !== null;
  return bracketed(words, isRange && !/\d|\b(?:to|and|or)\b/i.test(figure.exact));
}

function onDate(claim: DateClaim): NoteWords {
  const { exact, edtf, basis } = claim;
  const note = { lemma: lemmaOf(exact), who: null };
  if (edtf === null) return { ...note, value: null, how: joined(['date unknown', doubtOf(claim)]) };
  const words = timeInWords(edtf, edgeOf(exact));
  if (basis !== 'stated')
    return { ...note, value: inferred(words), how: joined([`worked out from ${anchorOf(claim)}`, doubtOf(claim)]) };
  const asPrinted = words.toLowerCase() === exact.toLowerCase();
  return { ...note, value: asPrinted ? null : words, how: joined([asPrinted ? 'as printed' : null, doubtOf(claim)]) };
}

function anchorOf({ anchor }: DateClaim): string {
  if (anchor === null) return 'the text around it';
  return anchor.exact === null ? 'the date of publication' : `“${anchor.exact}”`;
}

/** How the text names the speaker, where one could not tell from the canonical name. */
function printedAs({ id, name, exact }: Attribution): string | null {
  if (exact === null) return 'speaker worked out by us';
  if (id === UNNAMED) return null;
  const known = new Set(wordsIn(name));
  return wordsIn(exact).some((word) => known.has(word)) ? null : `named as “${exact}”`;
}

/** The words of a name, without “the” and “of”. */
function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the' && word !== 'of');
}

function namesOf(parties: readonly Party[]): string {
  return listInWords(parties.map(({ name }) => name));
}

function doubtOf({ confidence, origin }: Claim): string | null {
  return origin === 'extracted' && confidence < SURE ? 'low confidence' : null;
}

function joined(parts: readonly (string | null)[], by = ', '): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}

/**
 * The words of a claim, or so many characters of them, between quotation marks where they are the very words that were
 * said: the marks close also where the words are cut.
 */
export function wordsOfClaim(claim: Claim, length = Number.POSITIVE_INFINITY): string {
  const words = shortened(claim.exact, length);
  return claim.type === 'quotation' && claim.mode !== 'indirect' && claim.marked ? inMarks(words) : words;
}

/** The line that a claim wears, as `mark` does in a text. */
export function classOf(claim: Claim): string {
  return `${kindLetter[claim.type]}${claim.type === 'quotation' && claim.mode === 'indirect' ? ' reported' : ''}`;
}

/** Who, how much, when, as the note beside it says. */
export function noteOf(claim: Claim, claims: readonly Claim[]): string {
  const { who, value, how } = wordsOfNote(claim, claims, null);
  const said = [value, how].filter((part) => part !== null && part !== '').join(', ');
  if (who === null) return said;
  return claim.type === 'quotation' ? `${who.name}, ${said}` : `${said}; ${who.name}`;
}
