import { whoOf } from '../editing/identity/seen.ts';
import type { Attribution, Claim } from '../schema/claim.ts';
import type { CorrectedFields } from '../schema/correction.ts';

/**
 * What a claim says beyond its words, in the words of the corrections file: the fields that a claim which is added there has not by
 * itself. A report by the miller gives `{ mode: 'indirect', speaker: { unnamed: 'the miller' }, speaker_words: 'the miller' }`.
 */
export function toldFields(claim: Claim): CorrectedFields {
  return Object.fromEntries(
    Object.entries(fieldsOf(claim)).filter(([field, value]) => field === 'mode' || isTold(value)),
  ) as CorrectedFields;
}

function fieldsOf(claim: Claim): Record<string, unknown> {
  switch (claim.type) {
    case 'quotation': {
      const { mode, marked, said, group, cue, to } = claim;
      const others = { with: claim.with.map(whoOf), via: claim.via.map(whoOf) };
      return {
        ...{ mode, marked, said, group, cue: cue?.exact ?? null, to: to && whoOf(to) },
        ...speakerOf(claim.speaker),
        ...others,
      };
    }
    case 'figure': {
      const { kind, value, low, high, unit, qualifier, modality, period, of, measure, change, base } = claim;
      const amount = { kind, value, low, high, unit, qualifier, qualifier_words: claim.qualifier_words };
      return { ...amount, of, modality, period, measure, change, base, ...speakerOf(claim.speaker) };
    }
    case 'date': {
      const { edtf, grain, basis, kind, event, anchor } = claim;
      return { edtf, grain, basis, kind, event, anchor: anchor && { edtf: anchor.edtf, words: anchor.exact } };
    }
  }
}

function speakerOf(speaker: Attribution | null): Record<string, unknown> {
  return speaker === null ? {} : { speaker: whoOf(speaker), speaker_words: speaker.exact };
}

/** Whether a field says something that an added claim does not have by itself. */
function isTold(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false && value !== undefined && value !== '';
}
