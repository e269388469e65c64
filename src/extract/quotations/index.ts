import type { QuotationDraft } from '../draft.ts';
import type { SpeakerResolver } from '../speakers/resolve.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { attach } from './attach.ts';
import { continueQuotations } from './continue.ts';
import { findCues } from './find-cues.ts';
import { buildFrames } from './frames.ts';
import { findHeadlineQuotation } from './headline.ts';
import { findAnswers } from './interview.ts';
import { lookBack } from './looking-back.ts';
import { nameSpeakers } from './name-speakers.ts';
import { findPlainAnswers } from './plain-interview.ts';
import type { Proposal, ReadFrame } from './proposal.ts';
import { refine } from './refine.ts';
import { findSignedBlocks } from './signed-blocks.ts';
import { findUnmarkedSpeech } from './unmarked.ts';

/** The quotations of a document, sorted by start, outer before inner; `stretches` are what its quotation marks hold. */
export function findQuotations(
  doc: Document,
  resolver: SpeakerResolver,
  stretches: readonly MarkedStretch[],
): QuotationDraft[] {
  // Marks first: what stands between them is the speaker's, and no cue in it reports for the article.
  const frames = lookBack(buildFrames(doc, stretches).map((frame) => attach(frame, findCues(frame))));
  traceFrames(doc, frames);
  // Then what no cue governs: it may go on from a quotation that one does.
  const marked = findHeadlineQuotation(doc, frames).concat(continueQuotations(doc, frames));
  const answers = findPlainAnswers(doc);
  const printed = findAnswers(doc).concat(answers, findSignedBlocks(doc, frames));
  // What somebody tells of others in an answer is theirs.
  const all = findUnmarkedSpeech(doc, frames, marked, stretches.length > 0).filter((one) => !isInside(answers, one));
  // Speakers last and in the order of the text: pronouns and descriptions look back.
  return nameSpeakers(doc, refine(doc, all.concat(printed).sort(inOrder)), frames, resolver);
}

/** Whether one of the spans, which are in order, holds another. */
function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[lastStartingBy(spans, start)]?.end ?? -1) >= end;
}

/** Outer before inner. */
function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end;
}

/** What the stages up to `attach` saw, for `explain`. */
function traceFrames({ text, trace }: Document, frames: readonly ReadFrame[]): void {
  if (trace === null) return;
  for (const { cues, proposals } of frames) {
    for (const { start, end, kind, cue, unreal } of cues) {
      const why = `a cue (${kind}, “${cue.lemma}”, grade ${cue.grade})${unreal ? ', of something not said' : ''}`;
      trace({ stage: 'quotations/find-cues', verdict: 'proposed', start, end, why });
    }
    for (const { start, end, mode, pattern, subject } of proposals) {
      const who = subject === null ? 'nobody named' : `“${text.slice(subject.start, subject.end)}”`;
      trace({ stage: 'quotations/attach', verdict: 'proposed', start, end, why: `${mode}, ${pattern}, ${who}` });
    }
  }
}
