import { z } from 'zod';
import { claimId } from '../../extract/claim-id.ts';
import { sentenceOf } from '../../extract/text/sentence-of.ts';
import { contains } from '../../extract/text/span.ts';
import { type Claim, dateSchema, figureSchema, quotationSchema } from '../../schema/claim.ts';
import type { Correction } from '../../schema/correction.ts';
import { wantedBy } from '../../schema/reading/in-words.ts';
import { findSeenPlace } from '../identity/find-seen.ts';
import type { CorrectionContext } from './context.ts';
import { CorrectionFault } from './fault.ts';
import { placesOf } from './find-words.ts';
import { setFields } from './set-fields.ts';

/** Fields that an added claim has until they are set. */
export const blank = {
  quotation: { marked: false, speaker: null, with: [], via: [], cue: null, said: null, to: null, group: null },
  figure: {
    ...{ value: null, low: null, high: null, qualifier: null, modality: null, period: null, of: null },
    ...{ measure: null, change: null, base: null, speaker: null, quotation: null },
  },
  date: { anchor: null, event: null },
} as const;

const schemas = { quotation: quotationSchema, figure: figureSchema, date: dateSchema };

/** Fields without which there is no claim. */
const needed = { quotation: ['mode'], figure: ['kind', 'unit'], date: ['edtf', 'grain', 'basis', 'kind'] } as const;

/** The claim that an editor adds. Its id is the first of its words that no other claim of `claims` has. */
export function addClaim(
  claims: readonly Claim[],
  { type, words, occurrence, claim: id, seen, fields }: Extract<Correction, { do: 'add' }>,
  context: CorrectionContext,
): Claim {
  const places = placesOf(context.text, words).filter((place) =>
    context.paragraphs.some((paragraph) => contains(paragraph, place)),
  );
  if (places.length === 0)
    throw new CorrectionFault(
      ['words'],
      `${JSON.stringify(words)} is not in a paragraph of the article. Copy the words exactly as they are there.`,
    );
  const place =
    seen === undefined
      ? occurrence === undefined && places.length > 1
        ? undefined
        : places[(occurrence ?? 1) - 1]
      : findSeenPlace(places, seen, context.text).found;
  if (place === null)
    throw new CorrectionFault(
      ['seen'],
      `${JSON.stringify(words)} is not where it was seen. Add it again in \`npm run desk\`, or delete this entry.`,
    );
  if (place === undefined)
    throw new CorrectionFault(
      [occurrence === undefined ? 'words' : 'occurrence'],
      `The article has ${JSON.stringify(words)} ${places.length === 1 ? 'once' : `${places.length} times`}. Say which is meant with \`occurrence\`, from 1.`,
    );
  const there = claims.find((claim) => claim.type === type && claim.start === place.start && claim.end === place.end);
  if (there !== undefined)
    throw new CorrectionFault(['words'], `The ${type} ${there.id} stands there already. Use \`do: set\` for it.`);
  const missing = needed[type].filter((key) => fields[key] === undefined);
  if (missing.length > 0)
    throw new CorrectionFault(
      ['fields'],
      `An added ${type} needs ${missing.map((key) => withChoices(type, key)).join('; ')}. Add what is missing.`,
    );
  const draft = {
    type,
    id: id ?? freeId(claims, context.slug, type, words),
    exact: words,
    ...place,
    sentence: sentenceOf(context.sentences, place),
    confidence: 1,
    origin: 'added',
    ...blank[type],
  };
  return setFields(draft as unknown as Claim, fields, context);
}

/** `mode: direct, partial or indirect`, for a field that has a list of what it may be. */
function withChoices(type: Claim['type'], field: string): string {
  const schema: unknown = Reflect.get(schemas[type].shape, field);
  return schema instanceof z.ZodEnum ? `${field}: ${wantedBy(schema)}` : field;
}

function freeId(claims: readonly Claim[], slug: string, type: Claim['type'], words: string): string {
  const taken = new Set(claims.map(({ id }) => id));
  for (let occurrence = 0; ; occurrence++) {
    const id = claimId(slug, type, words, occurrence);
    if (!taken.has(id)) return id;
  }
}
