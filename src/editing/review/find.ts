import type { Article } from '../../schema/article.ts';
import { type Claim, type Party, SURE } from '../../schema/claim.ts';
import type { ReviewItem, Rule } from './item.ts';
import { nearNames } from './near-names.ts';
import { correctionYaml, publishedYaml, speakerFile } from './paste.ts';

/**
 * What wants a human eye in some articles, given the registered speakers. What an editor corrected or added is settled.
 * In the order of the articles and of their texts; names behind them, by name.
 */
export function reviewItems(
  articles: readonly Article[],
  registered: readonly { readonly id: string; readonly name: string }[],
): ReviewItem[] {
  return [...articles.flatMap(inArticle), ...names(articles, registered)];
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
            file: `sources/${slug}.yaml`,
            paste: publishedYaml(published.value),
          },
        ];
  return [
    ...day,
    ...article.claims.filter(({ origin }) => origin === 'extracted').flatMap((claim) => inClaim(slug, claim)),
  ];
}

function inClaim(slug: string, claim: Claim): ReviewItem[] {
  const item = (rule: Rule, what: string, fields: Readonly<Record<string, string>>): ReviewItem => ({
    rule,
    article: slug,
    at: { start: claim.start, end: claim.end },
    what,
    file: `corrections/${slug}.yaml`,
    paste: correctionYaml(claim, fields),
  });
  const words = `${claim.type} ${JSON.stringify(claim.exact)}`;
  const items: ReviewItem[] = [];
  if (claim.confidence < SURE) items.push(item('low-confidence', `${words}, ${claim.confidence} of 1`, guessOf(claim)));
  else if (claim.type === 'quotation' && claim.speaker === null)
    items.push(item('no-speaker', words, { speaker: '…', speaker_words: '…' }));
  if (claim.type === 'figure' && claim.value === null && claim.low === null && claim.high === null)
    items.push(item('no-number', words, { value: '…' }));
  if (claim.type === 'date' && claim.edtf === null) items.push(item('no-date', words, { edtf: '"…"' }));
  return items;
}

/** The fields that most often need a correction, as they are. */
function guessOf(claim: Claim): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value);
  if (claim.type === 'quotation') return { speaker: json(claim.speaker?.name ?? null), said: json(claim.said) };
  if (claim.type === 'figure') return { value: json(claim.value), period: json(claim.period) };
  return { edtf: json(claim.edtf), kind: json(claim.kind) };
}

/** Speakers that no file is about, and names that may be one. */
function names(
  articles: readonly Article[],
  registered: readonly { readonly id: string; readonly name: string }[],
): ReviewItem[] {
  const known = new Set(registered.map(({ id }) => id));
  const first = new Map<string, { party: Party; article: string; at: ReviewItem['at'] }>();
  for (const { slug, claims } of articles)
    for (const claim of claims)
      for (const party of partiesOf(claim))
        if (party.id !== 'unnamed' && !first.has(party.id))
          first.set(party.id, { party, article: slug, at: { start: claim.start, end: claim.end } });
  const unknown = [...first.values()]
    .filter(({ party }) => !known.has(party.id))
    .sort((a, b) => (a.party.name < b.party.name ? -1 : 1));
  const near = nearNames([...registered, ...unknown.map(({ party }) => party)].map(({ name }) => name));
  const unknownByName = new Map(unknown.map((entry) => [entry.party.name, entry]));
  return [
    ...unknown.map(
      ({ party: { id, name }, article, at }): ReviewItem => ({
        ...{ rule: 'unknown-speaker', article, at },
        what: name,
        file: `speakers/${id}.md`,
        paste: speakerFile(name),
      }),
    ),
    ...near.flatMap(({ a, b }): ReviewItem[] => {
      const entry = unknownByName.get(b) ?? unknownByName.get(a);
      if (entry === undefined) return []; // both are registered: an editor knows of them
      const [alias, keeps] = entry.party.name === b ? [b, a] : [a, b];
      const id =
        registered.find(({ name }) => name === keeps)?.id ??
        first.get(unknownByName.get(keeps)?.party.id ?? '')?.party.id;
      return [
        {
          ...{ rule: 'near-names', article: entry.article, at: entry.at },
          what: `${alias} / ${keeps}`,
          file: `speakers/${id}.md`,
          paste: `aliases: [${JSON.stringify(alias)}] # if they are one`,
        },
      ];
    }),
  ];
}

function partiesOf(claim: Claim): Party[] {
  if (claim.type === 'date') return [];
  const others = claim.type === 'quotation' ? [...claim.with, ...claim.via, claim.to] : [];
  return [claim.speaker, ...others].filter((party) => party !== null);
}
