import type { APIContext } from 'astro';
import { speakerHref } from '../../site/addresses.ts';
import { opml } from '../../site/feeds/feeds.ts';
import { feedWords } from '../../site/feeds/words.ts';
import { site, speakers } from '../../site/record/corpus.ts';

/** All speakers' feeds, for a reader to take at once. */
export async function GET({ site: base }: APIContext): Promise<Response> {
  const feeds = [...(await speakers()).values()].map(({ id, name }) => {
    const page = new URL(speakerHref(id) ?? '', base).href;
    return { title: feedWords.title(name, site.name), atom: `${page}feed.xml`, page };
  });
  const list = opml(feedWords.all(site.name), feeds);
  return new Response(list, { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
}
