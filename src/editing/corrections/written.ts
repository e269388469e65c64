import type { Attribution, Claim, Party } from '../../schema/claim.ts';
import type { Change } from '../../schema/correction.ts';

type Value = Change['was'];

/** A claim's fields in the words of a corrections file: names instead of ids, words instead of offsets. */
export function written(claim: Claim): Record<string, Value> {
  switch (claim.type) {
    case 'quotation': {
      const { exact, mode, marked, speaker, via, cue, said, to, group } = claim;
      const others = { with: claim.with.map(nameOf), via: via.map(nameOf), cue: cue?.exact ?? null };
      return { exact, mode, marked, ...speakerOf(speaker), ...others, said, to: to && nameOf(to), group };
    }
    case 'figure': {
      const { exact, kind, value, low, high, unit, qualifier, modality, period, of, measure, change, base } = claim;
      const amount = { kind, value, low, high, unit, qualifier, qualifier_words: claim.qualifier_words ?? null };
      return { exact, ...amount, modality, period, of, measure, change, base, ...speakerOf(claim.speaker) };
    }
    case 'date': {
      const { exact, edtf, grain, basis, kind, event, anchor } = claim;
      return { exact, edtf, grain, basis, kind, event, anchor: anchor && (anchor.exact ?? anchor.edtf) };
    }
  }
}

/** Fields that differ, with what they were and what they are. Both are claims of one type. */
export function changesBetween(before: Claim, after: Claim): Change[] {
  const old = written(before);
  return Object.entries(written(after)).flatMap(([field, is]) => {
    const was = old[field] ?? null;
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, was, is }];
  });
}

function speakerOf(speaker: Attribution | null): Record<string, Value> {
  return { speaker: speaker && nameOf(speaker), speaker_words: speaker?.exact ?? null };
}

function nameOf({ name }: Party): string {
  return name;
}
