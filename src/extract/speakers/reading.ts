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
  | 'name of a body'
  | 'short name'
  | 'place'
  | 'spokesperson'
  | 'office'
  | 'description'
  | 'body named before'
  | 'he or she'
  | 'it'
  | 'they'
  | 'we'
  | 'unnamed';

/** Whom a noun phrase stands for. */
export interface Reading {
  readonly party: Party;
  readonly by: Evidence;
  /** Joint speakers beside the first. */
  readonly with?: readonly Party[];
  /** How surely, 0 to 1. */
  readonly certainty: number;
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
}
