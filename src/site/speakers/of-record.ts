import { marksOfClaims } from '../compare/of-record.ts';
import { articleOf, hasClaimPages, type Recorded, record, speakers, wordsOf } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { uniqueTitles } from '../words/page-titles.ts';
import { type SpeakerView, type SpokenDay, STATEMENTS_A_PAGE, speakerPages, speakerView } from './speaker.ts';
import { bySpeaker, countryName } from './speakers.ts';

/** By speaker: the claims in which they speak or pass words on, oldest article first. */
export const recordBySpeaker = once(
  async (): Promise<ReadonlyMap<string, readonly Recorded[]>> => bySpeaker(await record()),
);

/** The same of one speaker. */
export async function recordOf(id: string): Promise<readonly Recorded[]> {
  return (await recordBySpeaker()).get(id) ?? [];
}

/** What the page of each speaker is called, by id: the name, and more where a namesake has the same. */
export const speakerTitles = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    uniqueTitles(
      [...(await speakers()).values()].map(({ id, name, kind, country }) => ({
        id,
        forms: [name, [name, kind, countryName(country)].filter(Boolean).join(', ')],
      })),
    ),
);

/** All that the pages of a speaker show. */
interface Spoken {
  readonly view: SpeakerView;
  /** What each of them has of the days. */
  readonly pages: readonly (readonly SpokenDay[])[];
}

let last: { readonly id: string; readonly spoken: Promise<Spoken> } | undefined;

/** What the pages of a speaker show. They are made one after the other, so only the last speaker's is kept. */
export function spokenBy(id: string): Promise<Spoken> {
  if (last?.id !== id) last = { id, spoken: read(id) };
  return last.spoken;
}

/** How many pages a speaker has. */
export async function speakerPageCount(id: string): Promise<number> {
  // no statement is without a claim
  return (await recordOf(id)).length <= STATEMENTS_A_PAGE ? 1 : (await spokenBy(id)).pages.length;
}

async function read(id: string): Promise<Spoken> {
  const slugs = new Set((await recordOf(id)).map(({ article }) => article.slug));
  const view = speakerView(
    id,
    [...slugs].map((slug) => ({ article: articleOf(slug).article, words: (span) => wordsOf(slug, span) })),
    await hasClaimPages(),
    await marksOfClaims(),
  );
  return { view, pages: speakerPages(view.days) };
}
