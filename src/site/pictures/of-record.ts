import { articleOf, articles, site } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import type { Card } from './card.ts';
import { type Picture, pictureOf, siteCard } from './cards.ts';

/** What is on the picture of the site. */
export const cardOfSite = once(
  async (): Promise<Card> =>
    siteCard(
      (await articles()).map(({ slug }) => articleOf(slug).article),
      site,
    ),
);

/** The picture beside links to pages that have none of their own. */
export const sitePicture = once(async (): Promise<Picture> => pictureOf(await cardOfSite()));
