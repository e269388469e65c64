import { CorrectionFault } from './fault.ts';

/** What one correction asks before it changes a claim. Each throws a fault where one further up did the contrary. */
export interface Settle {
  /** The claim is still there. */
  readonly stays: (id: string, keys?: readonly PropertyKey[]) => void;
  /** Nobody has set anything of the claim that is taken away here. */
  readonly taken: (id: string, keys?: readonly PropertyKey[]) => void;
  /** Nobody has set these fields of it. */
  readonly set: (id: string, fields: readonly string[]) => void;
}

/**
 * What the corrections of a file did so far, so that none silently undoes another: the last would win, and its editor would
 * not know of the first.
 */
export class Settled {
  readonly #gone = new Map<string, number>();
  /** By claim: each field that was set, and by which correction. */
  readonly #set = new Map<string, Map<string, number>>();

  /** For the correction with this index in its file. */
  at(index: number): Settle {
    return {
      stays: (id, keys = []) => {
        const by = this.#gone.get(id);
        if (by !== undefined)
          throw new CorrectionFault(
            keys,
            `Correction ${by + 1} of this file takes this claim away, and this one changes it. Delete one of the two corrections.`,
          );
      },
      taken: (id, keys = []) => {
        const [set] = this.#set.get(id) ?? [];
        if (set !== undefined)
          throw new CorrectionFault(
            keys,
            `This takes a claim away, but correction ${set[1] + 1} of this file sets its ${set[0]}. Delete one of the two corrections.`,
          );
        this.#gone.set(id, index);
      },
      set: (id, fields) => {
        const before = this.#set.get(id) ?? new Map<string, number>();
        for (const field of fields) {
          const by = before.get(field);
          if (by !== undefined)
            throw new CorrectionFault(
              ['fields', field],
              `Correction ${by + 1} of this file sets ${field} of this claim, too. Delete one of the two.`,
            );
        }
        for (const field of fields) before.set(field, index);
        this.#set.set(id, before);
      },
    };
  }
}
