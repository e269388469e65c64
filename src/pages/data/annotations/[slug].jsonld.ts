import type { APIContext } from 'astro';
import { annotationFile } from '../../../site/data/exports.ts';
import { dataResponse } from '../../../site/data/response.ts';
import { articles } from '../../../site/record/corpus.ts';

/** The claims of an article as Web Annotations. */
export async function getStaticPaths() {
  return (await articles()).map(({ slug }) => ({ params: { slug } }));
}

export async function GET({ params: { slug = '' }, site }: APIContext): Promise<Response> {
  return dataResponse([await annotationFile(slug, site as URL)], 'jsonld');
}
