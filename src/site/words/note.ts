import {
  type Attribution,
  type Claim,
  type DateClaim,
  type Figure,
  type Party,
  type Quotation,
  SURE,
} from '../../schema/claim.ts';
import { speakerHref } from '../addresses.ts';
import { printsTime } from '../ledger/figures.ts';
import { figureInWords, inferred, listInWords, modalityWords, shortened } from './format.ts';
import { bracketed, edgeOf, timeInWords as softTime, writtenFor } from './times.ts';

/** What a note says of a claim: who, how, how much, when, and what of it was worked out. */

/** Longest beginning of a claim that its note repeats. */
const LEMMA = { quotation: 26, other: 60 };

export const kindLetter = { quotation: 'q', figure: 'f', date: 'd' } as const;

export const modeWords = { direct: 'direct', partial: 'in part', indirect: 'reported' } as const;

/** Words that name nobody by themselves: who is meant was worked out. */
const pronoun = /^(?:he|him|she|her|they|them|it|we|us|i|me|who)$/i;

/** A name, and the page that it leads to, if there is one. */
export interface Named {
  readonly name: string;
  readonly href: string | null;
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

/** A time, in brackets unless one of the article's claims is a date that has it printed in full. */
export function timeInWords(edtf: string, claims: readonly Claim[]): string {
  const printed = claims.some((claim) => claim.type === 'date' && claim.basis === 'stated' && claim.edtf === edtf);
  const words = softTime(edtf, edgeOf(writtenFor(edtf, claims)));
  return printed ? words : inferred(words);
}

function onQuotation(claim: Quotation, claims: readonly Claim[], previous: Quotation | null): NoteWords {
  const { exact, type, mode, marked, cue, speaker, to, via, said } = claim;
  const same =
    speaker !== null && previous?.speaker?.id === speaker.id && previous.speaker.name === speaker.name
      ? previous
      : null;
  const how = joined([
    same === null ? null : 'the same',
    modeWords[mode],
    mode === 'indirect' || marked ? null : 'without quotation marks',
    cue === null ? null : `“${cue.exact}”`,
    speaker === null || same !== null ? null : printedAs(speaker),
    claim.with.length === 0 ? null : `together with ${namesOf(claim.with)}`,
    to === null || to.name === same?.to?.name ? null : `to ${to.name}`,
    via.length === 0 || (same !== null && namesOf(via) === namesOf(same.via)) ? null : `passed on by ${namesOf(via)}`,
    said === null || said === same?.said ? null : timeInWords(said, claims),
    doubtOf(claim),
  ]);
  return { lemma: lemmaOf(exact, type), who: same === null ? named(speaker) : null, value: null, how };
}

function onFigure(claim: Figure, claims: readonly Claim[]): NoteWords {
  const { exact, modality, period, base, speaker } = claim;
  const expected = modality === 'forecast' || modality === 'target';
  const timed = (edtf: string) =>
    bracketed(softTime(edtf, edgeOf(writtenFor(edtf, claims))), !printsTime(edtf, claim, claims));
  const time = period === null ? null : `for ${timed(period)}`;
  const how = joined([
    joined([modality && modalityWords[modality], time], expected ? ' ' : ', '),
    period === null && expected ? 'no year stated' : null,
    base === null ? null : `against ${timed(base)}`,
    doubtOf(claim),
  ]);
  // Inside a quotation the speaker is as plain as the quotation's.
  const around = claims.find(({ id }) => id === claim.quotation);
  const who = around?.type === 'quotation' && around.speaker?.id === speaker?.id ? around.speaker : speaker;
  return {
    lemma: lemmaOf(exact),
    who: named(who),
    value: figureInWords(claim) ?? inferred('not read as a number'),
    how,
  };
}

function onDate(claim: DateClaim): NoteWords {
  const { exact, edtf, basis } = claim;
  const note = { lemma: lemmaOf(exact), who: null };
  if (edtf === null) return { ...note, value: null, how: joined(['cannot be placed in time', doubtOf(claim)]) };
  const words = softTime(edtf, edgeOf(exact));
  if (basis !== 'stated')
    return { ...note, value: inferred(words), how: joined([`worked out from ${anchorOf(claim)}`, doubtOf(claim)]) };
  const asPrinted = words.toLowerCase() === exact.toLowerCase();
  return { ...note, value: asPrinted ? null : words, how: joined([asPrinted ? 'as stated' : null, doubtOf(claim)]) };
}

function anchorOf({ anchor }: DateClaim): string {
  if (anchor === null) return 'the text around it';
  return anchor.exact === null ? 'the day of publication' : `“${anchor.exact}”`;
}

/** The speaker; in brackets where the text leaves it to the reader who it is. */
export function named(speaker: Attribution | null): Named {
  if (speaker === null) return { name: 'nobody named', href: null };
  const { id, name, exact } = speaker;
  const workedOut = exact === null || pronoun.test(exact);
  return { name: workedOut ? inferred(name) : name, href: speakerHref(id) };
}

/** How the text names the speaker, where one could not tell from the canonical name. */
function printedAs({ id, name, exact }: Attribution): string | null {
  if (exact === null) return 'the sentence names no speaker';
  if (id === 'unnamed') return null;
  const known = new Set(wordsIn(name));
  return wordsIn(exact).some((word) => known.has(word)) ? null : `printed as “${exact}”`;
}

/** The words of a name, without “the” and “of”. */
function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the' && word !== 'of');
}

function namesOf(parties: readonly Party[]): string {
  return listInWords(parties.map(({ name }) => name));
}

function doubtOf({ confidence, origin }: Claim): string | null {
  return origin === 'extracted' && confidence < SURE ? 'the program is not sure of it' : null;
}

function joined(parts: readonly (string | null)[], by = ', '): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}
