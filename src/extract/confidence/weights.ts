/** Weights of a logistic model: those of what is the case are summed. */
export interface Weights {
  readonly base: number;
  readonly weak: number;
  readonly pattern: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<string, number>>;
}
