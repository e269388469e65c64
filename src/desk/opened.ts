import { hash } from 'node:crypto';
import { type ArticleSource, applyEdits, extractSource, type Knowledge } from '../article/make.ts';
import { idOf } from '../editing/corrections/apply.ts';
import { CorrectionFault } from '../editing/corrections/fault.ts';
import { findClaim } from '../editing/corrections/find-claim.ts';
import type { Extraction } from '../extract/index.ts';
import { indexRegistry } from '../extract/speakers/registry.ts';
import { countWords, readSource } from '../extract/text/read-source.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';

/** An article as it lies on the desk: what the program read, what editors have decided, and the files that say so. */
export interface Opened {
  readonly source: ArticleSource;
  /** The files as they are; empty where there is none. */
  readonly files: { readonly corrections: string; readonly checks: string };
  readonly knowledge: Knowledge;
  readonly extraction: Extraction;
  readonly edits: ReturnType<typeof applyEdits>;
}

/** Opens an article; `extraction` is what an earlier reading of the same text with the same knowledge gave. */
export function open(
  source: ArticleSource,
  files: Opened['files'],
  knowledge: Knowledge,
  extraction: Extraction = extractSource(source, knowledge),
): Opened {
  return { source, files, knowledge, extraction, edits: applyEdits(source, extraction, knowledge) };
}

/** The article as its file would have it, but for what nobody decides on. */
export function articleOf({ source, extraction, edits }: Opened): Article {
  const { about, slug, text } = source;
  const { title, titleBasis, dropped, paragraphs } = readSource(text, about);
  const count = (type: Claim['type']) => edits.claims.filter((claim) => claim.type === type).length;
  return {
    ...{ slug, title: title ?? slug, title_basis: titleBasis, published: about.published, publisher: about.publisher },
    ...{ url: about.url, language: about.language, draws_on: about.draws_on, display: about.display, notes: [] },
    ...{
      words: countWords(text, paragraphs),
      counts: { quotation: count('quotation'), figure: count('figure'), date: count('date') },
    },
    ...{ corrections: edits.log, source_hash: '', dropped: [...dropped], paragraphs: [...extraction.paragraphs] },
    claims: edits.claims,
  };
}

/** Checksum of a claim as it is shown: with any field it changes. */
export function versionOf(claim: Claim): string {
  return hash('sha256', JSON.stringify(claim), 'hex').slice(0, 16);
}

/** The claim that each correction is about, by its place in the file; null where it cannot be applied. */
export function claimsOfCorrections({ source, edits, extraction, knowledge }: Opened): (string | null)[] {
  const { slug, text, corrections } = source;
  const applied = new Map(edits.log.map(({ id, claim }) => [id, claim]));
  const context = { slug, text, registry: indexRegistry(knowledge.speakers), ...extraction };
  return corrections.corrections.map((correction) => {
    const known = applied.get(idOf(slug, correction));
    if (known !== undefined) return known;
    if (correction.do === 'add') return correction.claim ?? null;
    try {
      return findClaim(edits.extracted, correction, context).id;
    } catch (error) {
      if (error instanceof CorrectionFault) return null;
      throw error;
    }
  });
}
