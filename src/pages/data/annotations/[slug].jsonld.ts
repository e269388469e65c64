import type { APIContext } from 'astro';
import { articles } from '../../../views/corpus.ts';
import { dataResponse } from '../../../views/data-response.ts';
import { annotationFile } from '../../../views/exports.ts';

/** The claims of an article as Web Annotations. */
export async function getStaticPaths() {
  return (await articles()).map(({ slug }) => ({ params: { slug } }));
}

export async function GET({ params: { slug = '' }, site }: APIContext): Promise<Response> {
  return dataResponse([await annotationFile(slug, site as URL)], 'jsonld');
}
