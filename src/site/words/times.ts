import type { Claim, Figure } from '../../schema/claim.ts';
import { edtfInWords, inferred } from './format.ts';

/** Which part of a soft stretch is meant: “late” reaches its end, “early” its start; null: somewhere about it. */
export type Edge = 'early' | 'mid' | 'late' | null;

/** What the words that were written say of a soft date: “late December” → late. */
export function edgeOf(words: string): Edge {
  if (/\b(?:late|later|end|close)\b/i.test(words)) return 'late';
  if (/\b(?:early|start|beginning|turn)\b/i.test(words)) return 'early';
  return /\bmid(?:dle)?\b/i.test(words) ? 'mid' : null;
}

/** How an article writes a time: “late December”. */
export function writtenFor(edtf: string, claims: readonly Claim[]): string {
  return claims.flatMap((claim) => (claim.type === 'date' && claim.edtf === edtf ? [claim.exact] : [])).join(' ');
}

/** `"2031-12~"`, late → “late December 2031” instead of “around December 2031”. */
export function timeInWords(edtf: string, edge: Edge = null): string {
  const words = edtfInWords(edtf);
  return edge === null ? words : words.replace(/^(?:around|perhaps) /, edge === 'mid' ? 'mid-' : `${edge} `);
}

/** The same between square brackets where it was worked out and is not printed. */
export function bracketed(words: string, workedOut: boolean): string {
  return workedOut ? inferred(words) : words;
}

/** Whether one of an article's dates is this time, complete as printed. */
export function isPrinted(edtf: string | null, claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.type === 'date' && claim.basis === 'stated' && claim.edtf === edtf);
}

/** The same of the figure's own sentence. */
export function printsTime(edtf: string | null, { sentence }: Figure, claims: readonly Claim[]): boolean {
  return isPrinted(
    edtf,
    claims.filter((claim) => claim.sentence.start === sentence.start),
  );
}

/** A time in words as an article gives it: in brackets unless it is printed there in full. */
export function timeInArticle(edtf: string, claims: readonly Claim[]): string {
  return bracketed(timeInWords(edtf, edgeOf(writtenFor(edtf, claims))), !isPrinted(edtf, claims));
}
