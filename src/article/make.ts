import { createHash } from 'node:crypto';
import { applyChecks, type ChecksApplied, pinsOfChecks } from '../editing/checks/apply.ts';
import { applyCorrections, type Corrected } from '../editing/corrections/apply.ts';
import { excerptOf } from '../editing/excerpt.ts';
import type { Pin } from '../editing/identity/keep-ids.ts';
import { seenOf } from '../editing/identity/seen.ts';
import { EXTRACTOR_VERSION, type ExtractInput, type Extraction, extract } from '../extract/index.ts';
import { indexRegistry } from '../extract/speakers/registry.ts';
import { findBrokenAnchors } from '../extract/text/anchors.ts';
import { notEnglish } from '../extract/text/language.ts';
import { countWords, readSource } from '../extract/text/read-source.ts';
import type { Article } from '../schema/article.ts';
import type { EditorCheck } from '../schema/check.ts';
import { ContentError, type Problem } from '../schema/content-error.ts';
import type { Correction } from '../schema/correction.ts';
import { placeAt } from '../schema/reading/text-faults.ts';
import type { Source } from '../schema/source.ts';
import type { Span } from '../schema/span.ts';
import { writeArticle } from './file.ts';

/** What editors corrected in an article: as in `corrections/<slug>.yaml`, and where a key of it stands. */
export interface CorrectionsFile {
  readonly path: string;
  readonly corrections: readonly Correction[];
  /** Where a key of the file's list stands, as `[0, "fields", "said"]`. */
  readonly placeAt: (keys: readonly PropertyKey[]) => Omit<Problem, 'reason'>;
}

/** What editors have checked: as in `checks/<slug>.yaml`, and where a key of it stands. */
export interface ChecksFile extends Pick<CorrectionsFile, 'path' | 'placeAt'> {
  readonly checks: readonly EditorCheck[];
}

/** All that an article is made of: its words, what is known about it, what editors corrected and checked. */
export interface ArticleSource {
  readonly slug: string;
  /** For messages. */
  readonly path: string;
  readonly text: string;
  readonly about: Source;
  readonly corrections: CorrectionsFile;
  readonly checks: ChecksFile;
  /** The article as it was before each later version of its publisher's, oldest first; left out where there was none. */
  readonly earlier?: readonly ArticleSource[];
}

/** What every article's claims depend on beside its own text. */
export type Knowledge = Required<Pick<ExtractInput, 'speakers' | 'measures'>>;

/** What is said of a text without a headline. */
function noTitle(slug: string, text: string): string {
  return text.trim() === ''
    ? `The text has no words. Write the article into it, or remove it with \`npm run remove -- ${slug} --reason WORDS\`.`
    : `The text has no headline. Write a neutral \`title\` into ${slug}.yaml.`;
}

/** The file `content/articles/<slug>.md` as the extractor would write it. Throws when a claim is not verbatim. */
export function makeArticleFile(source: ArticleSource, knowledge: Knowledge): string {
  const { slug, path, text, about } = source;
  const { title, titleBasis, dropped, paragraphs: whole } = readSource(text, about);
  if (title === null) throw new ContentError(path, [{ line: 1, column: 1, reason: noTitle(slug, text) }]);
  const extraction = extractParagraphs(source, whole, knowledge);
  if (extraction.foreign !== null)
    throw new ContentError(path, [
      {
        line: 1,
        column: 1,
        rule: 'language',
        reason: `${notEnglish(extraction.foreign)} Remove this one with \`npm run remove -- ${slug} --reason WORDS\`.`,
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
    words: countWords(text, whole),
    counts: { quotation: count('quotation'), figure: count('figure'), date: count('date') },
    corrections: log,
    ...(corrected.checked.length > 0 && { checks: corrected.checked }),
    source_hash: sourceHash(source, knowledge),
    dropped,
    paragraphs: [...paragraphs],
    claims,
  };
  return writeArticle(article, text);
}

/** What the extractor alone reads out of a source, before corrections. */
export function extractSource(source: ArticleSource, knowledge: Knowledge): Extraction {
  return extractParagraphs(source, readSource(source.text, source.about).paragraphs, knowledge);
}

function extractParagraphs(
  { slug, path, text, about }: ArticleSource,
  paragraphs: readonly Span[],
  knowledge: Knowledge,
): Extraction {
  return extractVerbatim({ id: slug, text, published: about.published.value, paragraphs, ...knowledge }, path);
}

/** Claims as editors have them, and which are checked. Throws with line and column where a decision cannot be applied. */
export function correct(source: ArticleSource, extraction: Extraction, knowledge: Knowledge) {
  const { corrections, checks } = source;
  const { claims, log, problems, checked, unchecked, stale } = applyEdits(source, extraction, knowledge);
  if (problems.length > 0)
    throw new ContentError(
      corrections.path,
      problems.map(({ keys, reason }) => ({ ...corrections.placeAt(keys), reason, rule: 'correction' })),
    );
  if (unchecked.length > 0)
    throw new ContentError(
      checks.path,
      unchecked.map(({ keys, reason }) => ({ ...checks.placeAt(keys), reason, rule: 'check' })),
    );
  return { claims, log, checked, stale };
}

/** What editors decided, over what was extracted: all that can be applied, and what is wrong with the rest. */
export function applyEdits(
  { slug, text, corrections, checks: { checks }, earlier = [] }: ArticleSource,
  { claims: found, paragraphs, sentences }: Extraction,
  knowledge: Knowledge,
): Corrected & Omit<ChecksApplied, 'problems'> & { unchecked: ChecksApplied['problems'] } {
  const context = { slug, text, registry: indexRegistry(knowledge.speakers), paragraphs, sentences };
  const pins = [...pinsOfChecks(checks), ...pinsOfEarlier(earlier, knowledge)];
  const corrected = applyCorrections(found, corrections.corrections, context, pins);
  const { problems, ...checked } = applyChecks(checks, corrected.extracted, corrected.claims, context);
  return { ...corrected, ...checked, unchecked: problems };
}

const pinned = new WeakMap<ArticleSource, { readonly knowledge: Knowledge; readonly pins: readonly Pin[] }>();

/** What the version before this one had, with its ids: a claim that is still there keeps its own, and no other one gets it. */
function pinsOfEarlier(earlier: readonly ArticleSource[], knowledge: Knowledge): readonly Pin[] {
  const last = earlier.at(-1);
  if (last === undefined) return [];
  const known = pinned.get(last);
  if (known?.knowledge === knowledge) return known.pins;
  const before = { ...last, earlier: earlier.slice(0, -1) };
  const { extracted } = applyEdits(before, extractSource(last, knowledge), knowledge);
  const pins = extracted.map((claim) => ({ id: claim.id, type: claim.type, seen: seenOf(claim, last.text) }));
  pinned.set(last, { knowledge, pins });
  return pins;
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
function sourceHash(source: ArticleSource, { speakers, measures }: Knowledge): string {
  const { text, about, corrections, checks, earlier = [] } = source;
  const edited = checks.checks.length > 0 ? [checks.checks] : [];
  const before = earlier.map((version) => [version.text, version.about, version.corrections.corrections]);
  const input = JSON.stringify([
    EXTRACTOR_VERSION,
    text,
    about,
    corrections.corrections,
    speakers,
    measures,
    ...edited,
    ...before,
  ]);
  return createHash('sha256').update(input).digest('hex').slice(0, 16);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
