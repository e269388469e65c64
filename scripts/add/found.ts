import type { z } from 'zod';
import type { candidateSchema, Intake, publishedSchema } from '../../src/schema/source.ts';

export type Published = z.infer<typeof publishedSchema>;

/** What a file that somebody brings tells of an article. What it does not tell is null. */
export interface Found {
  /** As it will stand in the sources: headline, byline and paragraphs, a line each. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Published | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** How it was read, for the record; what only pages and files of other encodings have is not there else. */
  readonly intake?: Intake;
  /** What somebody should look at. */
  readonly remarks?: readonly string[];
}

/** One value of several for the same thing, and where it was found. */
export type Candidate = z.infer<typeof candidateSchema>;

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be taken in, and what to do; and where in the file, if that can be told. Reported without a stack. */
export class Unusable extends Error {
  readonly place: Place | null;

  constructor(reason: string, place: Place | null = null, options?: ErrorOptions) {
    super(reason, options);
    this.place = place;
  }
}

/** What whoever brings an article can settle about it. */
export type Settling = 'title' | 'published' | 'publisher' | 'url' | 'force';

/** Why an article cannot be taken in until somebody settles something. Each front end says in its own words how that is done. */
export class Unsettled extends Unusable {
  readonly field: Settling;
  /** What is wrong, without what to do. */
  readonly fault: string;

  /** `inOptions` is what to do on the command line, where the field is an option of its name. */
  constructor(field: Settling, fault: string, inOptions: string) {
    super(`${fault} ${inOptions}`);
    this.field = field;
    this.fault = fault;
  }
}

/** What to do about a page or a file that no reader of it can read. */
export const SAVE_TEXT = 'Save its text as .txt, and add that.';

/** Why a file without text is refused. */
export const EMPTY = 'The file is empty. Save the article into it again.';

/** Why a page did not come this time, though it may the next. */
export class NotNow extends Unusable {}

/** The first of some values that says something. */
export function firstOf(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const words = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (words !== '') return words;
  }
  return null;
}
