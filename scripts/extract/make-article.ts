import { createHash } from 'node:crypto';
import { writeArticle } from '../../src/article/file.ts';
import { applyCorrections } from '../../src/editing/corrections/apply.ts';
import { excerptOf } from '../../src/editing/excerpt.ts';
import { EXTRACTOR_VERSION, type ExtractInput, type Extraction, extract } from '../../src/extract/index.ts';
import { indexRegistry } from '../../src/extract/speakers/registry.ts';
import { findBrokenAnchors } from '../../src/extract/text/anchors.ts';
import { notEnglish } from '../../src/extract/text/language.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import type { Article } from '../../src/schema/article.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { placeAt } from '../../src/schema/reading/text-faults.ts';
import type { SourceFile } from '../content/corpus.ts';

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
  const extraction = extractSource(source, knowledge);
  if (extraction.foreign !== null)
    throw new ContentError(path, [
      {
        line: 1,
        column: 1,
        rule: 'language',
        reason: `${notEnglish(extraction.foreign)} Take ${slug}.txt and ${slug}.yaml out of sources.`,
      },
    ]);
  const corrected = correct(source, extraction, knowledge);
  const headline = titleBasis === 'stated' ? (extraction.paragraphs[0] ?? null) : null;
  // Behind it nothing knows the rest of the text: no page, feed or index can show it.
  const { paragraphs, claims, log } =
    about.display === 'excerpt'
      ? excerptOf(text, extraction.paragraphs, corrected.claims, headline, corrected.log)
      : { paragraphs: extraction.paragraphs, ...corrected };
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
    display: about.display,
    notes: about.notes.map(({ text: note, at }) => ({ text: note, at: at === undefined ? null : spanOf(text, at) })),
    words,
    counts: { quotation: count('quotation'), figure: count('figure'), date: count('date') },
    corrections: log,
    source_hash: sourceHash(source, knowledge),
    dropped,
    paragraphs,
    claims,
  };
  return writeArticle(article, text);
}

/** What the extractor alone reads out of a source, before corrections. */
export function extractSource({ slug, path, text, about }: SourceFile, knowledge: Knowledge): Extraction {
  const skip = readSource(text, about).dropped;
  return extractVerbatim({ id: slug, text, published: about.published.value, skip, ...knowledge }, path);
}

/** Claims as editors have them. Throws with line and column when a correction cannot be applied. */
function correct({ slug, text, corrections: file }: SourceFile, extraction: Extraction, { speakers }: Knowledge) {
  const registry = indexRegistry(speakers);
  const { claims, log, problems } = applyCorrections(extraction.claims, file.corrections, {
    ...{ slug, text, registry },
    paragraphs: extraction.paragraphs,
    sentences: extraction.sentences,
  });
  if (problems.length > 0)
    throw new ContentError(
      file.path,
      problems.map(({ keys, reason }) => ({ ...file.placeAt(keys), reason, rule: 'correction' })),
    );
  return { claims, log };
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
function sourceHash({ text, about, corrections }: SourceFile, { speakers, measures }: Knowledge): string {
  const input = JSON.stringify([EXTRACTOR_VERSION, text, about, corrections.corrections, speakers, measures]);
  return createHash('sha256').update(input).digest('hex').slice(0, 16);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
