import type { APIContext } from 'astro';
import { correctionsFeedHref, correctionsHref } from '../../site/addresses.ts';
import { correctionLog } from '../../site/corrections/corrections.ts';
import { correctionsFeed } from '../../site/corrections/feed.ts';
import { articles, site } from '../../site/record/corpus.ts';

export async function GET({ site: host }: APIContext): Promise<Response> {
  const metas = await articles();
  const absolute = (href: string) => new URL(href, host).href;
  const feed = correctionsFeed({
    site: site.name,
    language: site.language,
    page: absolute(correctionsHref()),
    atom: absolute(correctionsFeedHref()),
    absolute,
    rows: correctionLog(metas),
    newest: metas[0]?.published.value ?? '1970-01-01',
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
