import type { Party } from '../../schema/claim.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Cast } from './cast.ts';
import type { Memory } from './memory.ts';
import type { Registry } from './registry.ts';

/** The kinds of evidence that words stand for somebody. */
export type Evidence =
  | 'registry'
  | 'name'
  | 'surname of several'
  | 'capitals alone'
  | 'name of a body'
  | 'short name'
  | 'place'
  | 'spokesperson'
  | 'office'
  | 'office ahead'
  | 'office, of several'
  | 'author'
  | 'description'
  | 'only one left'
  | 'body named before'
  | 'nearest body'
  | 'he or she'
  | 'he or she, of several'
  | 'he or she, another since'
  | 'it'
  | 'it, from further off'
  | 'they'
  | 'we'
  | 'unnamed'
  | 'spoke last in the paragraph'
  | 'spoke right before'
  | 'spoke last'
  | 'became the subject'
  | 'nothing that speaks'
  | 'nobody';

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
