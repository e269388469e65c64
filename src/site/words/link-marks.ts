/** What a note on a claim says of other places, and where that is shown: “also in …”, “differs from …”. */
export interface LinkMark {
  readonly words: string;
  readonly href: string;
}

/** Marks by id of claim; a claim that is not linked has none. */
export type LinkMarks = ReadonlyMap<string, readonly LinkMark[]>;

export const noMarks: LinkMarks = new Map();
