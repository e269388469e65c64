import type { Span } from './span.ts';

/** One decision of one stage about one place, for `npm run explain`. */
export interface TraceStep extends Span {
  /** The file that decided, e.g. `quotations/attach`. */
  readonly stage: string;
  readonly verdict: 'proposed' | 'kept' | 'changed' | 'merged' | 'dropped';
  readonly why: string;
}

/** Takes each decision as it is made. */
export type Trace = (step: TraceStep) => void;
