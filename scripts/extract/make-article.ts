import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION, type ExtractInput, type Extraction, extract } from '../../src/extract/index.ts';
import { findBrokenAnchors } from '../../src/extract/text/anchors.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import { writeArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/schema/article.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import type { SourceFile } from '../content/corpus.ts';
import { placeAt } from '../content/text-file.ts';

/** What every article's claims depend on beside its own text. */
export type Knowledge = Required<Pick<ExtractInput, 'speakers' | 'measures'>>;

/** The file `content/articles/<slug>.md` as the extractor would write it. Throws when a claim is not verbatim. */
export function makeArticleFile(source: SourceFile, knowledge: Knowledge): string {
  const { slug, path, text, about } = source;
  const { title, titleBasis, dropped, words } = readSource(text, about);
  if (title === null)
    throw new ContentError(path, [
      { line: 1, column: 1, reason: `The text has no headline. Write a neutral "title" into ${slug}.yaml.` },
    ]);
  const { paragraphs, claims } = extractVerbatim(
    {
      id: slug,
      text,
      published: about.published.value,
      skip: dropped,
      ...knowledge,
    },
    path,
  );
  const count = (type: Article['claims'][number]['type']) => claims.filter((claim) => claim.type === type).length;
  const article: Article = {
    slug,
    title,
    title_basis: titleBasis,
    published: about.published,
    publisher: about.publisher,
    url: about.url,
    language: about.language,
    draws_on: about.draws_on,
    notes: about.notes.map(({ text: note, at }) => ({ text: note, at: at === undefined ? null : spanOf(text, at) })),
    words,
    counts: { quotation: count('quotation'), figure: count('figure'), date: count('date') },
    source_hash: sourceHash(source, knowledge),
    dropped,
    paragraphs,
    claims,
  };
  return writeArticle(article, text);
}

/** Extracts, and throws when a claim is not where it says: nothing else than the article's own words gets out. */
export function extractVerbatim(input: ExtractInput, path: string): Extraction {
  const extraction = extract(input);
  const broken = findBrokenAnchors(input.text, extraction.paragraphs, extraction.claims);
  if (broken.length > 0)
    throw new ContentError(
      path,
      broken.map(({ claim, reason }) => ({
        ...placeAt(input.text, claim.start),
        reason: `Claim ${claim.id} (${claim.type}): ${reason}. A fault of src/extract: \`npm run explain\` tells of which stage.`,
      })),
    );
  return extraction;
}

/** Hash of all that the article file is made from. */
function sourceHash({ text, about }: SourceFile, { speakers, measures }: Knowledge): string {
  const input = JSON.stringify([EXTRACTOR_VERSION, text, about, speakers, measures]);
  return createHash('sha256').update(input).digest('hex').slice(0, 16);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
