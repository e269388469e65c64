/** What each observer says of one unit; null where they say nothing of it. */
export type Rated = readonly (string | null)[];

export interface Agreement {
  /** Krippendorff's α: 1 for full agreement, 0 for what chance gives; null where nothing differs at all or nothing is paired. */
  readonly alpha: number | null;
  /** Units that at least two observers judged. */
  readonly units: number;
  /** The share of pairs of judgements that agree. */
  readonly agree: number | null;
}

/**
 * Krippendorff's α for nominal data, any number of observers, missing judgements included: 1 − Dₒ/Dₑ, by the matrix of
 * coincidences. Klaus Krippendorff, “Computing Krippendorff's Alpha-Reliability”, 2011, section D (University of
 * Pennsylvania, ScholarlyCommons), whose worked examples are the test.
 */
export function krippendorffAlpha(rated: readonly Rated[]): Agreement {
  const units = rated.map((unit) => unit.filter((value) => value !== null)).filter(({ length }) => length > 1);
  const totals = new Map<string, number>();
  let [observed, all] = [0, 0];
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const value of unit) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    // Pairs of judgements that differ within the unit, so that each judgement counts once.
    const same = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    observed += (unit.length * (unit.length - 1) - same) / (unit.length - 1);
    all += unit.length;
  }
  const expected = all * all - [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return {
    alpha: expected === 0 ? null : 1 - ((all - 1) * observed) / expected,
    units: units.length,
    agree: all === 0 ? null : 1 - observed / all,
  };
}
