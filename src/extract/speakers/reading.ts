import type { Party } from '../../schema/claim.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Cast } from './cast.ts';
import type { Evidence } from './evidence.ts';
import type { Memory } from './memory.ts';
import type { Registry } from './registry.ts';

/** Whom a noun phrase stands for. */
export interface Reading {
  readonly party: Party;
  readonly by: Evidence;
  /** Joint speakers beside the first. */
  readonly with?: readonly Party[];
  /** Others that the words may stand for. */
  readonly others?: readonly Party[];
  readonly why: string;
}

/** A noun phrase as its readers take it. */
export interface Phrase extends Span {
  readonly words: string;
}

/** What readers of noun phrases look things up in. */
export interface Context {
  readonly doc: Document;
  readonly cast: Cast;
  readonly registry: Registry;
  readonly memory: Memory;
  /** What stands between quotation marks, in order. */
  readonly marked: readonly Span[];
}
