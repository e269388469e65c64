import { partyOf } from '../../extract/speakers/registry.ts';
import { sentenceOf } from '../../extract/text/sentence-of.ts';
import { contains } from '../../extract/text/span.ts';
import { type Attribution, type Claim, claimSchema, type Party } from '../../schema/claim.ts';
import { type CorrectedFields, fieldNames } from '../../schema/correction.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { check, type Fault, faultInWords } from '../../schema/reading/in-words.ts';
import type { Span } from '../../schema/span.ts';
import type { Who } from '../../schema/who.ts';
import type { CorrectionContext } from './context.ts';
import { CorrectionFault } from './fault.ts';
import { nearestPlace } from './find-words.ts';

/** A claim with fields set as an editor wrote them. Throws a fault for a field that it cannot have, or words that are not there. */
export function setFields(claim: Claim, fields: CorrectedFields, context: CorrectionContext): Claim {
  const known = fieldNames[claim.type];
  for (const key of Object.keys(fields))
    if (!known.includes(key))
      throw new CorrectionFault(
        ['fields', key],
        `A ${claim.type} has no field "${key}". Delete it, or write one of ${known.join(', ')}.`,
      );
  const { exact, speaker, speaker_words: _, with: joint, via, cue, to, anchor, ...plain } = fields;
  const party = (value: Who) => partyFor(value, context);
  const place = exact === undefined ? {} : placeOf(claim, exact, context);
  const at = { start: claim.start, end: claim.end, ...place };
  const near = (key: string, words: string) => wordsNear(key, words, at, context);
  const corrected = {
    ...claim,
    ...place,
    ...plain,
    // Words that stood for another qualifier are no longer its own.
    ...(fields.qualifier !== undefined && fields.qualifier_words === undefined && { qualifier_words: undefined }),
    ...(speaker === undefined && fields.speaker_words === undefined
      ? {}
      : { speaker: speakerFor(claim.type === 'date' ? null : claim.speaker, fields, near, party) }),
    ...(joint && { with: joint.map(party) }),
    ...(via && { via: via.map(party) }),
    ...(cue === undefined ? {} : { cue: cue && near('cue', cue) }),
    ...(to === undefined ? {} : { to: to && party(to) }),
    ...(anchor === undefined ? {} : { anchor: anchor && anchorFor(anchor, near) }),
  };
  const { data, faults } = check(claimSchema, corrected);
  if (faults === null) return data;
  const [fault] = faults as [Fault, ...Fault[]];
  throw new CorrectionFault(['fields', ...fault.path], faultInWords(fault));
}

type Near = (key: string, words: string) => { exact: string } & Span;

/** New words of a claim: where they stand in its paragraph, nearest to the old. */
function placeOf(claim: Claim, exact: string, { text, paragraphs, sentences }: CorrectionContext) {
  const paragraph = paragraphs.find((candidate) => contains(candidate, claim));
  const place = paragraph === undefined ? null : nearestPlace(text, exact, claim, paragraph);
  if (place === null) throw notThere('exact', exact, 'paragraph of the claim');
  return { exact, ...place, sentence: sentenceOf(sentences, place) };
}

function wordsNear(key: string, words: string, at: Span, { text, sentences }: CorrectionContext) {
  const place = nearestPlace(text, words, at, sentenceOf(sentences, at)) ?? nearestPlace(text, words, at);
  if (place === null) throw notThere(key, words, 'article');
  return { exact: words, ...place };
}

function notThere(key: string, words: string, where: string): CorrectionFault {
  return new CorrectionFault(
    ['fields', key],
    `${JSON.stringify(words)} is not in the ${where}. Copy the words exactly as they are there.`,
  );
}

/** The identity is set by `speaker`, the words that name it by `speaker_words`; what is not set stays. */
function speakerFor(
  old: Attribution | null,
  { speaker, speaker_words: words }: CorrectedFields,
  near: Near,
  party: (value: Who) => Party,
): Attribution | null {
  if (speaker === null) return null;
  const identity = speaker === undefined ? old : party(speaker);
  if (identity === null)
    throw new CorrectionFault(['fields', 'speaker_words'], 'Nobody speaks here. Set `speaker`, too.');
  const { id, name } = identity;
  if (words === undefined)
    return { id, name, exact: old?.exact ?? null, start: old?.start ?? null, end: old?.end ?? null };
  return { id, name, ...(words === null ? { exact: null, start: null, end: null } : near('speaker_words', words)) };
}

function partyFor(value: Who, { registry }: CorrectionContext): Party {
  return typeof value === 'string' ? partyOf(registry, value) : { id: UNNAMED, name: value.unnamed };
}

function anchorFor({ edtf, words }: { edtf: string; words: string | null }, near: Near) {
  return { edtf, ...(words === null ? { exact: null, start: null, end: null } : near('anchor', words)) };
}
