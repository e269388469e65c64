import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { extentOf } from '../../schema/edtf.ts';
import { modalityInWords, modalityWords } from '../words/format.ts';
import type { ListedClaim } from './entries.ts';
import type { Facets } from './filter.ts';
import { claimsWords } from './words.ts';

/** As what figures are stated, in the order shown. */
export const modalities = { ...modalityWords, actual: claimsWords.asFact, none: modalityInWords(null) } as const;

const kindOf = { 'in full': 'direct', 'in part': 'partial', reported: 'indirect' } as const;

/** What an entry can be found by. */
export function facetsOf(
  { claim, quoted }: Pick<ListedClaim, 'claim' | 'quoted'>,
  article: Pick<ArticleMeta, 'slug' | 'published'>,
): Facets {
  return {
    kind: [quoted === null ? claim.type : isUnmarked(claim) && quoted === 'in full' ? 'unmarked' : kindOf[quoted]],
    speaker: speakersOf(claim),
    article: [article.slug],
    year: [yearOf(claim, article)],
    modality: claim.type === 'figure' ? [claim.modality ?? 'none'] : [],
  };
}

/** Whether a statement's words have no quotation marks around them. */
function isUnmarked(claim: Claim): boolean {
  return claim.type === 'quotation' && !claim.marked;
}

/** Who speaks, alone or with others; unnamed sources are one. */
function speakersOf(claim: Claim): string[] {
  if (claim.type === 'date') return [];
  const joint = claim.type === 'quotation' ? claim.with : [];
  return [...new Set([claim.speaker, ...joint].flatMap((party) => (party === null ? [] : [party.id])))];
}

/** The year in which what was said, counted or dated begins; that of publication where the article tells none. */
function yearOf(claim: Claim, { published }: Pick<ArticleMeta, 'published'>): string {
  const time = claim.type === 'quotation' ? claim.said : claim.type === 'figure' ? claim.period : claim.edtf;
  const extent = time === null ? null : extentOf(time);
  if (extent === null) return published.value.slice(0, 4);
  const { from, to } = extent;
  return String(new Date(from === -Infinity ? to - 1 : from).getUTCFullYear());
}
