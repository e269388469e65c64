import type { Article } from '../../schema/article.ts';
import { type Claim, type Quotation, SURE } from '../../schema/claim.ts';
import type { ReviewItem, Rule } from './item.ts';
import { correctionYaml, publishedYaml } from './paste.ts';
import { unknownSpeakers } from './unknown-speakers.ts';
import { doubtfulSpeakers, noNames, quotationsOf } from './who-speaks.ts';

/** Doubt about what has no confidence of its own: a number or a time that was not read, a day that was worked out. */
const UNREAD = 0.5;
const WORKED_OUT = 0.05;
/** Words that are nobody's cost a tenth of words that are somebody else's. */
const OPEN = 0.1;

/**
 * What wants a human eye in some articles, given the registered speakers: first what is probably wrong most often
 * (`weight`), then by article and place. What an editor corrected or added is settled.
 */
export function reviewItems(
  articles: readonly Article[],
  registered: readonly { readonly id: string; readonly name: string }[],
): ReviewItem[] {
  const known = new Set(registered.map(({ id }) => id));
  const quotations = quotationsOf(articles);
  return [
    ...noNames(quotations, known),
    ...doubtfulSpeakers(quotations, known),
    ...articles.flatMap(inArticle),
    ...unknownSpeakers(articles, registered),
  ].sort((a, b) => b.weight - a.weight);
}

function inArticle(article: Article): ReviewItem[] {
  const { slug, published } = article;
  const day: ReviewItem[] =
    published.basis === 'stated'
      ? []
      : [
          {
            rule: 'inferred-day',
            article: slug,
            at: null,
            what: `${published.value}: ${published.reason}`,
            claims: [],
            weight: WORKED_OUT * Math.max(1, article.claims.filter((claim) => isReckoned(claim)).length),
            file: `sources/${slug}.yaml`,
            paste: publishedYaml(published.value),
          },
        ];
  return [
    ...day,
    ...article.claims.filter(({ origin }) => origin === 'extracted').flatMap((claim) => inClaim(slug, claim)),
  ];
}

/** Whether a claim's time was worked out from the day of publication. */
function isReckoned(claim: Claim): boolean {
  return claim.type === 'date' && claim.basis === 'relative';
}

function inClaim(slug: string, claim: Claim): ReviewItem[] {
  const item = (rule: Rule, what: string, fields: Readonly<Record<string, string>>, weight: number): ReviewItem => ({
    rule,
    article: slug,
    at: { start: claim.start, end: claim.end },
    what,
    claims: [claim.id],
    weight,
    file: `corrections/${slug}.yaml`,
    paste: correctionYaml(claim, fields),
  });
  const words = `${claim.type} ${JSON.stringify(claim.exact)}`;
  if (claim.type === 'quotation')
    return claim.speaker === null
      ? [
          item(
            'no-speaker',
            words + perhaps(claim),
            { speaker: claim.maybe?.[0]?.name ?? '…', speaker_words: '…' },
            OPEN,
          ),
        ]
      : [];
  const items: ReviewItem[] = [];
  if (claim.confidence < SURE)
    items.push(item('low-confidence', `${words}, ${claim.confidence} of 1`, guessOf(claim), 1 - claim.confidence));
  if (claim.type === 'figure' && claim.value === null && claim.low === null && claim.high === null)
    items.push(item('no-number', words, { value: '…' }, UNREAD));
  if (claim.type === 'date' && claim.edtf === null) items.push(item('no-date', words, { edtf: '"…"' }, UNREAD));
  return items;
}

/** The fields that most often need a correction, as they are. */
function guessOf(claim: Exclude<Claim, Quotation>): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value);
  if (claim.type === 'figure') return { value: json(claim.value), period: json(claim.period) };
  return { edtf: json(claim.edtf), kind: json(claim.kind) };
}

/** `; speaker unclear, perhaps Ann Berg, or Tom Hale` */
function perhaps({ maybe = [] }: Quotation): string {
  return maybe.length === 0 ? '' : `; speaker unclear, perhaps ${maybe.map(({ name }) => name).join(', or ')}`;
}
