import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from '../parts-of-speech.ts';

/** The words of a language model, and how text is parted into them. */
export interface Core {
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
  readonly features: {
    /** Parts of speech. */
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    /** Sets of parts of speech, by number, that words can have. */
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

/** What of wink's language model is used; its own types say “unknown”. */
export interface WinkModel {
  readonly featureFn: unknown;
  /** A new copy. */
  core(): Core;
  /** The automaton of sentence ends. */
  sbd(): { readonly machines: readonly [string] };
  /** The automata of parts of speech. */
  pos(): { readonly machines: readonly string[] };
}

export const winkModel = model as unknown as WinkModel;
