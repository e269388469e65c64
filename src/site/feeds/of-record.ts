import { articleHref, speakerHref } from '../addresses.ts';
import { articles, site, speaker, speakers, wordsOf } from '../record/corpus.ts';
import { recordOf } from '../speakers/of-record.ts';
import type { FeedInput } from './feeds.ts';

/** A feed for every speaker. */
export async function feedPaths(): Promise<{ params: { id: string } }[]> {
  return [...(await speakers()).keys()].map((id) => ({ params: { id } }));
}

/** Everything that a speaker's feed holds. `base` is where the site is hosted. */
export async function feedOf(id: string, base: URL): Promise<FeedInput> {
  const { name } = await speaker(id);
  const at = (path: string) => new URL(path, base).href;
  const page = at(speakerHref(id) ?? '');
  return {
    speaker: name,
    site: site.name,
    language: site.language,
    page,
    atom: `${page}feed.xml`,
    json: `${page}feed.json`,
    newest: (await articles())[0]?.published.value ?? '1970-01-01',
    entries: (await recordOf(id)).flatMap(({ article, claim }) => {
      if (claim.type !== 'quotation' || ![claim.speaker, ...claim.with].some((party) => party?.id === id)) return [];
      const url = at(articleHref(article.slug, claim.id));
      return [
        {
          ...{ claim, article, url, sentence: wordsOf(article.slug, claim.sentence) },
          id: claim.speaker?.id === id ? url : `${page}feed.xml#${claim.id}`,
        },
      ];
    }),
  };
}
