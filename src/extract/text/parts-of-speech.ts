/** Universal part-of-speech tags, as wink-nlp gives them: each a bit, so that one look tells whether a word is one of several. */
export const Pos = {
  ADJ: 1 << 0,
  ADP: 1 << 1,
  ADV: 1 << 2,
  AUX: 1 << 3,
  CCONJ: 1 << 4,
  DET: 1 << 5,
  INTJ: 1 << 6,
  NOUN: 1 << 7,
  NUM: 1 << 8,
  PART: 1 << 9,
  PRON: 1 << 10,
  PROPN: 1 << 11,
  PUNCT: 1 << 12,
  SCONJ: 1 << 13,
  SPACE: 1 << 14,
  SYM: 1 << 15,
  VERB: 1 << 16,
  X: 1 << 17,
  /** A whole quotation in the place of its words. */
  QUOTE: 1 << 18,
  /** What stands beyond the edges. */
  EDGE: 1 << 19,
} as const;

/** Whether a word is one of the parts of speech: `isPos(token, Pos.NOUN | Pos.PROPN)`. */
export function isPos({ posBit }: { readonly posBit: number }, bits: number): boolean {
  return (posBit & bits) !== 0;
}

export type PartOfSpeech = Exclude<keyof typeof Pos, 'QUOTE' | 'EDGE'>;
