import type { Registry } from '../../extract/speakers/registry.ts';
import type { Span } from '../../schema/span.ts';

/** What corrections are read against: the article as it was settled for extraction, and who is registered. */
export interface CorrectionContext {
  /** Article slug; part of the ids of claims that are added. */
  readonly slug: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly registry: Registry;
}
