import type { Attribution, Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { BAR, earned, GROUNDS_STAGE, type Grounds, speakerEarned } from '../confidence/earned.ts';
import type { QuotationDraft } from '../draft.ts';
import type { Resolution, SpeakerResolver } from '../speakers/resolve.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { openPatterns, type Pattern, type Proposal, patterns, type ReadFrame } from './proposal.ts';
import { settleSaidAgain } from './said-again.ts';

/** How far back, in characters, an utterance without attribution looks for its speaker. */
const REACH = 1_500;

/** “According to Acme:” holds for this many paragraphs after it, unless Acme is named again. */
const LEAD_REACH = 3;

/** A quotation without attribution that follows one with it in its paragraph: `“…,” she said. Hale shrugged. “…”` */
const goesOn: ReadonlySet<Pattern> = new Set(['goes on behind the attribution', 'goes on behind a report']);

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
      bySubject.get(span) ??
      (cue === null
        ? resolver.resolve(span, null)
        : resolver.resolve(span, doc.text.slice(cue.start, cue.end), isAside(doc, span, cue)));
    bySubject.set(span, known);
    return known;
  };
  const leads = leadsByParagraph(frames);
  const groups = new Map<number, Resolution>();
  let before: Before = { id: null, paragraph: -1 };
  const impliedBy = (proposal: Proposal, { id, paragraph }: Before): Resolution => {
    if (openPatterns.has(proposal.pattern)) return nobody;
    const last = resolver.lastSpeaker(proposal.start, REACH);
    if (last === null) return nobody;
    const goesOn = last.speaker?.id === id && proposal.paragraph - paragraph <= 1;
    return goesOn && last.by === 'spoke last' ? { ...last, by: 'spoke right before' } : last;
  };
  const drafts = proposals.map((proposal): QuotationDraft => {
    const since = goesOn.has(proposal.pattern) ? resolver.subjectSince(proposal.start) : null;
    // Words that name nothing that can speak leave it open: nobody else said it.
    const resolution =
      since !== null
        ? since
        : proposal.subject !== null
          ? resolve(proposal.subject, proposal.cue)
          : ((proposal.group === null ? undefined : groups.get(proposal.group)) ?? impliedBy(proposal, before));
    if (proposal.subject === null || since !== null) traceImplied(doc, proposal, resolution);
    before = { id: resolution.speaker?.id ?? null, paragraph: proposal.paragraph };
    const group = since === null ? proposal.group : null;
    if (group !== null) groups.set(group, resolution);
    const grounds = {
      pattern: proposal.pattern,
      isWeak: proposal.confidence < patterns[proposal.pattern],
      by: resolution.by,
    };
    const { speaker, maybe } = withDoubt(doc, proposal, resolution, grounds);
    const via = proposal.via.map((span) => resolver.identify(span, null));
    const lead = leads.get(proposal.paragraph);
    if (lead !== undefined) addLead(via, resolver.identify(lead, null), speaker);
    const draft: QuotationDraft = {
      type: 'quotation',
      start: proposal.start,
      end: proposal.end,
      mode: proposal.mode,
      marked: proposal.marked,
      speaker,
      with: speaker === null ? [] : [...resolution.with],
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
      group: group === null ? null : `g${group}`,
      confidence: round(earned(grounds)),
    };
    return maybe.length > 0 ? { ...draft, maybe } : draft;
  });
  return settleSaidAgain(drafts, proposals, doc);
}

/** “a man | who | claimed”: a clause about the speaker, which the sentence has for something else. */
function isAside({ text }: Document, subject: Span, cue: Span): boolean {
  return cue.start > subject.end && /^\s*,?\s*(?:who|which|that)\s/.test(text.slice(subject.end, cue.start));
}

/** Who said the quotation before, and in which paragraph. */
interface Before {
  readonly id: string | null;
  readonly paragraph: number;
}

const nobody: Resolution = { speaker: null, with: [], by: 'nobody', why: 'nobody has spoken before' };

/** No words name who speaks: whoever spoke before, or nobody. */
function traceImplied({ trace }: Document, { start, end }: Proposal, { by, why }: Resolution): void {
  const told = `no words here name who speaks: ${why} (${by})`;
  trace?.({ stage: 'quotations/name-speakers', field: 'speaker', verdict: 'kept', start, end, why: told });
}

/** The speaker, or none where it is too likely to be somebody else; then who it may be, the likeliest first. */
function withDoubt(
  { trace }: Document,
  { start, end }: Proposal,
  { speaker, by, why, others = [] }: Resolution,
  grounds: Grounds,
): { speaker: Attribution | null; maybe: Party[] } {
  const likely = speakerEarned(grounds);
  const told = `${grounds.pattern}${grounds.isWeak ? ', weak' : ''}; ${by}`;
  trace?.({ stage: GROUNDS_STAGE, verdict: 'kept', start, end, why: told });
  if (speaker === null || speaker.id === UNNAMED || likely >= BAR) return { speaker, maybe: [] };
  const maybe = [{ id: speaker.id, name: speaker.name }, ...others];
  const names = maybe.map(({ name }) => name).join(', or ');
  const doubt = `speaker unclear: perhaps ${names} (${why}); of such names ${Math.round(100 * likely)} in 100 are right, and fewer than ${Math.round(100 * BAR)} are too few`;
  trace?.({ stage: 'quotations/name-speakers', field: 'speaker', verdict: 'dropped', start, end, why: doubt });
  return { speaker: null, maybe };
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
