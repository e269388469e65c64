import type { APIContext } from 'astro';
import { textFile } from '../../../site/data/exports.ts';
import { dataResponse } from '../../../site/data/response.ts';
import { articles } from '../../../site/record/corpus.ts';

/** What is shown of an article's text, for programs that look up claims by their offsets. */
export async function getStaticPaths() {
  return (await articles()).map(({ slug }) => ({ params: { slug } }));
}

export function GET({ params: { slug = '' } }: APIContext): Response {
  return dataResponse([textFile(slug)], 'txt');
}
