import { type Added, addAddress, addFile, addPage, type Desk, type Said } from './index.ts';
import { keepsPages, pagesIn } from './kept-pages.ts';

/** One article that somebody brings, by the name under which it is spoken of. */
export interface Brought {
  readonly name: string;
  readonly add: (said: Said, desk: Desk) => Promise<Added>;
}

/**
 * What a word of the command line brings: the article at an address, the one in a file, or each page of a file of pages.
 * Throws `Unusable` where a file of pages cannot be read on; what came before that place was given.
 */
export async function* broughtBy(word: string): AsyncGenerator<Brought> {
  if (/^https?:\/\//i.test(word)) yield { name: word, add: (said, desk) => addAddress(word, said, desk) };
  else if (!keepsPages(word)) yield { name: word, add: (said, desk) => addFile(word, said, desk) };
  else
    for await (const page of pagesIn(word))
      yield {
        name: `${word}, ${page.url}`,
        add: (said, desk) => ('fault' in page ? Promise.reject(page.fault) : addPage(page, said, desk)),
      };
}
