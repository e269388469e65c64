import { marksOfClaims } from '../compare/of-record.ts';
import { articleOf, hasClaimPages, wordsOf } from '../record/corpus.ts';
import { recordOf } from '../record/indexes.ts';
import { type SpeakerView, type SpokenDay, STATEMENTS_A_PAGE, speakerPages, speakerView } from './speaker.ts';

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
