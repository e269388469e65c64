import { type ClaimLinks, linksByClaim } from '../../link/by-claim.ts';
import { type Links, link } from '../../link/index.ts';
import type { Linkable } from '../../link/linkable.ts';
import { officialsOf } from '../../link/outcomes.ts';
import type { Outlet } from '../../link/provenance/outlets.ts';
import { reporters } from '../front/front.ts';
import { articleOf, articles, speakers, textsOf } from './corpus.ts';
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

let read: Promise<readonly Linkable[]> | undefined;

/** The articles as linking takes them, oldest first. */
export function linkables(): Promise<readonly Linkable[]> {
  read ??= articles().then((all) =>
    all.toReversed().map(({ slug }) => {
      const { article } = articleOf(slug);
      return { article, claims: article.claims, paragraphs: article.paragraphs, texts: textsOf(slug) };
    }),
  );
  return read;
}

/** Speakers whose trade it is to pass on what others say. */
export async function outlets(): Promise<readonly Outlet[]> {
  const known = await speakers();
  const ids = reporters(known.values());
  return [...known.values()].filter(({ id }) => ids.has(id));
}

async function linkAll(): Promise<Links> {
  return link(await linkables(), { officials: officialsOf(allSeries()), outlets: await outlets() });
}
