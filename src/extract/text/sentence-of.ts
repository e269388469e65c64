import { lastStartingBy, type Span } from './span.ts';

/** From the start of the sentence in which a span begins to the end of the one in which it ends. */
export function sentenceOf(sentences: readonly Span[], span: Span): Span {
  const first = sentences[Math.max(0, lastStartingBy(sentences, span.start))];
  const last = sentences[Math.max(0, lastStartingBy(sentences, span.end - 1))];
  // A paragraph may begin with a run that is no token: the sentence before the claim is then the last paragraph's.
  const holds = first !== undefined && first.end > span.start;
  return {
    start: Math.min(holds ? first.start : span.start, span.start),
    end: Math.max(last?.end ?? span.end, span.end),
  };
}
