import type { APIContext } from 'astro';
import { articles, site } from '../../views/corpus.ts';
import { correctionLog } from '../../views/corrections.ts';
import { correctionsFeed } from '../../views/corrections-feed.ts';
import { correctionsFeedHref, correctionsHref } from '../../views/links.ts';

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
