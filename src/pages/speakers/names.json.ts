import { searchNames } from '../../site/search/of-record.ts';

/** What the search knows of speakers and words before it asks its index. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await searchNames()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
