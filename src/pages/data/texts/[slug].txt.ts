import type { APIContext } from 'astro';
import { articles } from '../../../views/corpus.ts';
import { dataResponse } from '../../../views/data-response.ts';
import { textFile } from '../../../views/exports.ts';

/** What is shown of an article's text, for programs that look up claims by their offsets. */
export async function getStaticPaths() {
  return (await articles()).map(({ slug }) => ({ params: { slug } }));
}

export function GET({ params: { slug = '' } }: APIContext): Response {
  return dataResponse([textFile(slug)], 'txt');
}
