import { articles, site } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { type Picture, pictureOf, siteCard } from './cards.ts';

/** The picture beside links to pages that have none of their own. */
export const sitePicture = once(async (): Promise<Picture> => pictureOf(siteCard(await articles(), site)));
