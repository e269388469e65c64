/** A correction that cannot be applied: what is wrong with which of its keys, and what to do. */
export class CorrectionFault extends Error {
  /** Keys from the correction on, such as `["fields", "cue"]`. */
  readonly keys: readonly PropertyKey[];

  constructor(keys: readonly PropertyKey[], reason: string) {
    super(reason);
    this.name = 'CorrectionFault';
    this.keys = keys;
  }
}
