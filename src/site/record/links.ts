import { type ClaimLinks, linksByClaim } from '../../link/by-claim.ts';
import { type Links, link } from '../../link/index.ts';
import type { Linkable } from '../../link/linkable.ts';
import { officialsOf } from '../../link/outcomes.ts';
import type { Outlet } from '../../link/provenance/outlets.ts';
import { isOutlet } from '../../schema/outlets.ts';
import { allSeries, articleOf, articles, speakers, textsOf } from './corpus.ts';
import { once } from './once.ts';

/** The articles as linking takes them, oldest first. */
export const linkables = once(
  async (): Promise<readonly Linkable[]> =>
    (await articles()).toReversed().map(({ slug }) => {
      const { article } = articleOf(slug);
      return { article, claims: article.claims, paragraphs: article.paragraphs, texts: textsOf(slug) };
    }),
);

/** Speakers whose trade it is to pass on what others say. */
export const outlets = once(async (): Promise<readonly Outlet[]> => [...(await speakers()).values()].filter(isOutlet));

/** What the articles say together. */
export const links = once(
  async (): Promise<Links> =>
    link(await linkables(), { officials: officialsOf(allSeries()), outlets: await outlets() }),
);

/** By id of claim: where else it stands, and what differs from it. A claim that is not linked has no entry. */
export const linksOfClaims = once(async (): Promise<ReadonlyMap<string, ClaimLinks>> => linksByClaim(await links()));
