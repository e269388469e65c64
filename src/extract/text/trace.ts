import type { Span } from './span.ts';

/** One decision of one stage about one place, for `npm run explain`. */
export interface TraceStep extends Span {
  /** The file that decided, in `src/extract`: `quotations/attach`. */
  readonly stage: string;
  /** The function of that file, where it has several rules. */
  readonly rule?: string;
  /** The field of a claim that this decides. */
  readonly field?: TracedField;
  readonly verdict: 'proposed' | 'kept' | 'changed' | 'merged' | 'dropped';
  readonly why: string;
}

/** What a reader of a claim asks for the reason of. */
export type TracedField =
  | 'speaker'
  | 'said'
  | 'period'
  | 'of'
  | 'measure'
  | 'modality'
  | 'change'
  | 'kind'
  | 'event'
  | 'edtf';

/** Takes each decision as it is made. */
export type Trace = (step: TraceStep) => void;

/** The first of the named rules that answers, and its name; null where none does. */
export function firstOf<Asked extends readonly unknown[], Answer>(
  rules: Readonly<Record<string, (...asked: Asked) => Answer | null>>,
  ...asked: Asked
): { readonly rule: string; readonly answer: Answer } | null {
  for (const rule in rules) {
    const answer = rules[rule]?.(...asked) ?? null;
    if (answer !== null) return { rule, answer };
  }
  return null;
}
