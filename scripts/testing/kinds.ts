import { inject } from 'vitest';
import { type BuiltPage, builtPages, fullestOfEachKind } from '../built/pages.ts';

/** The fullest page of each kind of the site under test. A new page under src/pages joins by itself. */
export async function pagesOfEachKind(): Promise<BuiltPage[]> {
  return fullestOfEachKind(await builtPages(inject('outDir')));
}
