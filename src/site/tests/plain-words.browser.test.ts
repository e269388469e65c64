import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../../../scripts/built/pages.ts';

// What pages say in the site's own words is what a copy desk would say. Words of articles, of editors and of sources are
// theirs, and are left out here by the elements that they are in.

/** Words of the data, or of a translation, that have a better one for readers. */
const words =
  'stands?|of which|utterances?|(?:the|this) corpus|pass(?:ed|es) on|draw(?:n|ing|s) on|set against|as fine as|in its place';
const shunned = new RegExp(`.{0,40}\\b(?:claims?|${words})\\b.{0,40}`, 'gi');
/** The Data page says what a claim is, and names the files and fields that are called so. */
const otherThanClaims = new RegExp(`.{0,40}\\b(?:${words})\\b.{0,40}`, 'gi');

const quoted = [
  'script, style, pre, code, textarea, blockquote, mark, bdi, cite',
  '.para > :not(.notes), .notes .ed, .lemma, summary', // an article, and the beginnings of its words in notes
  '.claim-rows a, .entries a, .verbatim li a, .latest a, .said, .said-words, .said-there, .report, .statement a, .side li, .talk a, h3 a, h2 a, .why', // lists of words
  'h1 .q, h1 .f, h1 .d, .around, .turn a, dd, .methods, .note, .corrections p, #editor li, svg text, option, .repeat h3, .differ li, .difference h3, .rows a, .places a, .growth, .data td, .plain li, .jumps',
].join(', ');

test('no page says “stands”, “of which” or a bare “claim” where there is a better word', async () => {
  const found: string[] = [];
  for (const { path, file } of await builtPages(inject('outDir'))) {
    const { document } = parseHTML(await readFile(file, 'utf8'));
    const own = [document.title, document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''];
    const isData = path.startsWith('/data/');
    for (const element of [...document.querySelectorAll(isData ? 'script, style, pre, code' : quoted)])
      element.remove();
    const body = document.body?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(body.length, path).toBeGreaterThan(50);
    for (const text of path.startsWith('/claims/') || path.startsWith('/articles/') ? [body] : [body, ...own]) {
      for (const [said] of text.matchAll(isData ? otherThanClaims : shunned)) found.push(`${path}: ${said}`);
    }
  }
  expect(found).toEqual([]);
});
