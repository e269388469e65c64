import type { Article } from '../../schema/article.ts';
import type { Claim, Party } from '../../schema/claim.ts';
import type { ReviewItem } from './item.ts';
import { nearNames } from './near-names.ts';
import { noNameReason } from './no-name.ts';
import { speakerFile } from './paste.ts';

/** Two names like one are seldom of one. */
const SLIGHT = 0.05;
/** Whom words name is seldom another, and never so often as their confidence says (see `who-speaks.ts`). */
const NAMED = 0.15;

type Registered = { readonly id: string; readonly name: string };

/** Somebody whom claims name. */
interface Named {
  readonly party: Party;
  /** The first article that names them, and where. */
  readonly article: string;
  readonly at: NonNullable<ReviewItem['at']>;
  /** Ids of the claims that name them, and the greatest confidence of one. */
  readonly claims: string[];
  best: number;
}

/** Speakers that no file is about, and names that may be one. What is probably no name is not among them. */
export function unknownSpeakers(articles: readonly Article[], registered: readonly Registered[]): ReviewItem[] {
  const named = namedIn(articles);
  const known = new Set(registered.map(({ id }) => id));
  const unknown = [...named.values()].filter(
    ({ party }) => !known.has(party.id) && noNameReason(party.name, null) === null,
  );
  const ids = new Map([...unknown.map(({ party }) => party), ...registered].map(({ id, name }) => [name, id]));
  const unknownByName = new Map(unknown.map((entry) => [entry.party.name, entry]));
  return [
    ...unknown.map(
      ({ party: { id, name }, article, at, claims, best }): ReviewItem => ({
        ...{ rule: 'unknown-speaker', article, at, claims },
        what: `${name}${claims.length > 1 ? `, ${claims.length} times` : ''}`,
        weight: (1 - best) * NAMED * claims.length,
        file: `speakers/${id}.md`,
        paste: speakerFile(name),
      }),
    ),
    ...nearNames([...ids.keys()]).flatMap(({ a, b }): ReviewItem[] => {
      const entry = unknownByName.get(b) ?? unknownByName.get(a);
      if (entry === undefined) return []; // both are registered: an editor knows of them
      const [alias, keeps] = entry.party.name === b ? [b, a] : [a, b];
      return [
        {
          ...{ rule: 'near-names', article: entry.article, at: entry.at, claims: entry.claims },
          what: `${alias} / ${keeps}`,
          weight: SLIGHT * entry.claims.length,
          file: `speakers/${ids.get(keeps)}.md`,
          paste: `aliases: [${JSON.stringify(alias)}] # if they are one`,
        },
      ];
    }),
  ];
}

/** Everybody whom claims name, by id, in the order of the articles; sources without a name left out. */
function namedIn(articles: readonly Article[]): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const { slug, claims } of articles)
    for (const claim of claims)
      for (const party of partiesOf(claim)) {
        const { id, start, end, confidence } = claim;
        if (party.id === 'unnamed') continue;
        const entry = named.get(party.id) ?? { party, article: slug, at: { start, end }, claims: [], best: 0 };
        entry.claims.push(id);
        entry.best = Math.max(entry.best, confidence);
        named.set(party.id, entry);
      }
  return named;
}

function partiesOf(claim: Claim): Party[] {
  if (claim.type === 'date') return [];
  const others = claim.type === 'quotation' ? [...claim.with, ...claim.via, claim.to] : [];
  return [claim.speaker, ...others].filter((party) => party !== null);
}
