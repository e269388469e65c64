import type { Span } from '../text/span.ts';

/** A stretch between quotation marks, within one paragraph. */
export interface MarkedStretch extends Span {
  /** From the opening mark to after the closing one; as long as the stretch where a mark is lost. */
  readonly outer: Span;
  readonly paragraph: number;
  /** `open`: the closing mark is missing; `close`: the opening one is. */
  readonly lost: 'none' | 'open' | 'close';
  /** Goes on in a later paragraph that opens again, or from an earlier one. */
  readonly continues: boolean;
}
