import { z } from 'zod';
import { countrySchema, partialDaySchema } from './written.ts';

const speakerKinds = [
  'person',
  'organisation',
  'government',
  'news agency',
  'newspaper',
  'broadcaster',
  'website',
] as const;

/** Front matter of `content/speakers/<id>.md`; the body is a short note. */
export const speakerSchema = z.strictObject({
  name: z.string().min(1).describe('Canonical name.'),
  kind: z.enum(speakerKinds).describe('What sort of speaker it is.'),
  country: countrySchema.nullable().describe('ISO 3166-1 alpha-2.'),
  roles: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        since: partialDaySchema.optional(),
        until: partialDaySchema.optional(),
      }),
    )
    .describe('Offices held, with their dates where known.'),
  aliases: z.array(z.string().min(1)).describe('Other forms that articles use, spelled as there.'),
  labels: z
    .record(z.string().min(2), z.string().min(1))
    .optional()
    .describe('Names in other languages, by language tag. Readers can search by them.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'must be the number of an item, such as Q42, or null')
    .nullable()
    .describe('Wikidata item.'),
});

export type SpeakerEntry = z.infer<typeof speakerSchema>;

/** A registry entry with its id, as the extractor takes it. */
export interface RegisteredSpeaker extends Pick<SpeakerEntry, 'name' | 'kind' | 'country' | 'aliases'> {
  id: string;
  roles: readonly { title: string; since?: string | undefined; until?: string | undefined }[];
}
