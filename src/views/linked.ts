import { type ClaimLinks, linksByClaim } from '../link/by-claim.ts';
import { type Links, link } from '../link/index.ts';
import { officialsOf } from '../link/outcomes.ts';
import { articleOf, articles, speakers, textsOf } from './corpus.ts';
import { reporters } from './front.ts';
import { allSeries } from './indexes.ts';

// The corpus linked across its articles: once in a build, when the first page asks.

let linked: Promise<Links> | undefined;

/** What the articles say together. */
export function links(): Promise<Links> {
  linked ??= linkAll();
  return linked;
}

let byClaim: Promise<ReadonlyMap<string, ClaimLinks>> | undefined;

/** By id of claim: where else it stands, and what differs from it. A claim that is not linked has no entry. */
export function linksOfClaims(): Promise<ReadonlyMap<string, ClaimLinks>> {
  byClaim ??= links().then(linksByClaim);
  return byClaim;
}

async function linkAll(): Promise<Links> {
  const [all, known] = await Promise.all([articles(), speakers()]);
  const outlets = reporters(known.values());
  return link(
    all.map(({ slug }) => {
      const { article } = articleOf(slug);
      return { article, claims: article.claims, paragraphs: article.paragraphs, texts: textsOf(slug) };
    }),
    {
      officials: officialsOf(allSeries()),
      outlets: [...known.values()].filter(({ id }) => outlets.has(id)),
    },
  );
}
