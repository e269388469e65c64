import type { Attribution, Party } from '../../schema/claim.ts';
import type { QuotationDraft } from '../draft.ts';
import type { Resolution, SpeakerResolver } from '../speakers/resolve.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { openPatterns, type Proposal, type ReadFrame } from './proposal.ts';

/** How far back, in characters, an utterance without attribution looks for its speaker. */
const REACH = 1_500;

/** “According to Acme:” holds for this many paragraphs after it, unless Acme is named again. */
const LEAD_REACH = 3;

/** Turns proposals into quotations: who spoke, to whom, via whom, in which group. */
export function nameSpeakers(
  doc: Document,
  proposals: readonly Proposal[],
  frames: readonly ReadFrame[],
  resolver: SpeakerResolver,
): QuotationDraft[] {
  const bySubject = new Map<Span, Resolution>(); // pieces of one utterance share their subject
  const resolve = (span: Span, cue: Span | null): Resolution => {
    const known =
      bySubject.get(span) ?? resolver.resolve(span, cue === null ? null : doc.text.slice(cue.start, cue.end));
    bySubject.set(span, known);
    return known;
  };
  const leads = leadsByParagraph(frames);
  const groupSpeakers = new Map<number, Attribution | null>();
  return proposals.map((proposal): QuotationDraft => {
    const resolution = proposal.subject === null ? null : resolve(proposal.subject, proposal.cue);
    // Words that name nothing that can speak leave it open: nobody else said it.
    const speaker =
      resolution !== null
        ? resolution.speaker
        : ((proposal.group === null ? undefined : groupSpeakers.get(proposal.group)) ??
          (openPatterns.has(proposal.pattern) ? null : resolver.lastSpeaker(proposal.start, REACH)));
    if (proposal.group !== null) groupSpeakers.set(proposal.group, speaker);
    const via = proposal.via.map((span) => resolver.identify(span, null));
    const lead = leads.get(proposal.paragraph);
    if (lead !== undefined) addLead(via, resolver.identify(lead, null), speaker);
    return {
      type: 'quotation',
      start: proposal.start,
      end: proposal.end,
      mode: proposal.mode,
      marked: proposal.marked,
      speaker,
      with: [...(resolution?.with ?? [])],
      via: via.filter(({ id }) => id !== speaker?.id),
      cue:
        proposal.cue === null
          ? null
          : {
              exact: doc.text.slice(proposal.cue.start, proposal.cue.end),
              start: proposal.cue.start,
              end: proposal.cue.end,
            },
      said: null,
      to: proposal.to === null ? null : resolver.identify(proposal.to, speaker),
      group: proposal.group === null ? null : `g${proposal.group}`,
      confidence: round(proposal.confidence * (resolution?.certainty ?? (speaker === null ? 0.6 : 0.8))),
    };
  });
}

/** Sources announced by a paragraph of their own, for each paragraph in their reach. */
function leadsByParagraph(frames: readonly ReadFrame[]): Map<number, Span> {
  const leads = new Map<number, Span>();
  for (const { frame, lead } of frames) {
    if (lead === null || lead.cue.kind !== 'source') continue;
    for (let paragraph = 1; paragraph <= LEAD_REACH; paragraph++) leads.set(frame.paragraph + paragraph, lead.subject);
  }
  return leads;
}

function addLead(via: Party[], party: Party, speaker: Attribution | null): void {
  if (party.id !== speaker?.id && !via.some(({ id }) => id === party.id)) via.push(party);
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
