import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, Figure, Quotation } from '../../schema/claim.ts';
import type { Site } from '../../schema/site.ts';
import { claimCardHref } from '../addresses.ts';
import type { Picture } from '../pictures/cards.ts';
import type { ClaimCard } from '../pictures/claim-card.ts';
import { listInWords, shortened } from '../words/format.ts';
import { isolated } from '../words/isolate.ts';
import { named, publishedOf, titleOf } from '../words/names.ts';
import { wordsOfClaim, wordsOfNote } from '../words/note.ts';
import { timeInArticle } from '../words/times.ts';
import { citeWords, claimWords } from './words.ts';

/** A claim of which a picture is made. */
export type Pictured = Quotation | Figure;

/** Words that long say enough by themselves. */
const ENOUGH = 60;

/** So many characters of the sentence are shown, and so many of them before the words. */
const AROUND = 125;
const BEFORE = 60;

export interface ClaimCardInput {
  readonly claim: Pictured;
  readonly article: ArticleMeta;
  /** All claims of the article. */
  readonly claims: readonly Claim[];
  /** The sentence that it stands in. */
  readonly sentence: string;
  readonly site: Pick<Site, 'name'>;
}

/** What stands on the picture of a claim: who, the words, when, and where it is printed. */
export function claimCard({ claim, article, claims, sentence, site }: ClaimCardInput): ClaimCard {
  const words = isolated(wordsOfClaim(claim));
  const isShort = claim.exact.length < ENOUGH && sentence.length > claim.exact.length + 10;
  return {
    site: site.name,
    ...(claim.type === 'quotation' ? ofQuotation(claim, claims) : ofFigure(claim, claims)),
    words,
    around: isShort ? isolated(windowOf(sentence, claim.start - claim.sentence.start)) : null,
    source: `${article.publisher}, ${publishedOf(article)}`,
    title: titleOf(article),
  };
}

/** What of a sentence stands around a place of it, whole words, in two lines of the picture. */
function windowOf(sentence: string, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const words = sentence.slice(start);
  return `${start === 0 ? '' : '… '}${shortened(words, AROUND)}`;
}

function ofQuotation(claim: Quotation, claims: readonly Claim[]): Pick<ClaimCard, 'who' | 'how' | 'kind'> {
  const { speaker, mode, said } = claim;
  const names = [
    speaker === null ? claimWords.speakerUnclear : named(speaker).name,
    ...claim.with.map(({ name }) => name),
  ];
  return {
    who: listInWords(names),
    how: [citeWords.pictured[mode], ...(said === null ? [] : [timeInArticle(said, claims)])].join(', '),
    kind: mode === 'indirect' ? 'report' : 'quotation',
  };
}

function ofFigure(claim: Figure, claims: readonly Claim[]): Pick<ClaimCard, 'who' | 'how' | 'kind'> {
  const { who, how } = wordsOfNote(claim, claims, null);
  return { who: claim.speaker === null ? claimWords.article : (who?.name ?? ''), how, kind: 'figure' };
}

/** The picture of a claim, with its words for those who do not see it. */
export function claimPicture(id: string, { who, how, words, source, title }: ClaimCard): Picture {
  return { src: claimCardHref(id), alt: `${who}, ${how}: ${words} (${title}, ${source})` };
}
