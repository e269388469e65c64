import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { listInWords } from '../site/words/format.ts';

/** Who will see a claim: how much that counts, and in words. */
export function reachOf(
  claim: Claim,
  { paragraphs, title_basis }: Pick<Article, 'paragraphs' | 'title_basis'>,
  known: ReadonlySet<string>,
  charted: string | null,
): { weight: number; words: string } {
  const headline = title_basis === 'stated' ? paragraphs[0] : undefined;
  const isHeadline = headline !== undefined && claim.start < headline.end;
  const isCharted = claim.type === 'figure' && claim.measure !== null && claim.measure === charted;
  const hasFeed = claim.type === 'quotation' && claim.speaker !== null && known.has(claim.speaker.id);
  const places = [
    ...(isHeadline ? ['in the headline'] : []),
    ...(isCharted ? ['on the chart'] : []),
    ...(hasFeed ? ['on the speaker’s page', 'in their feed'] : []),
    ...(claim.type === 'figure' ? [] : ['on the timeline']),
  ];
  return {
    weight: 1 + Number(isHeadline) + Number(isCharted) + Number(hasFeed) / 2,
    words: places.length === 0 ? 'in the article alone' : listInWords(places),
  };
}
