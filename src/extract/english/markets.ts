import { wordList } from './word-list.ts';

/** Words of what is traded, and of what a business reports. */

/** What has a price that a market makes day by day. Names of money are in `currencies.ts`. */
export const securityNouns = wordList(
  `stock stocks share shares equity equities index indexes indices average futures bond bonds note notes yield yields gilt gilts bund bunds treasuries treasury crude oil brent gas gold silver copper nickel aluminium aluminum
  zinc tin iron palladium platinum wheat corn soybeans cocoa coffee sugar cotton bitcoin currency currencies composite benchmark gauge contract contracts sterling greenback`,
);

/** Words of which each names an index, or the family of one. */
export const indexNames = wordList(
  'index indexes indices dow nasdaq s&p ftse dax cac nikkei topix sensex nifty kospi kosdaq stoxx russell composite bovespa ibex mib omx asx tsx seng gauge',
);

/** How a price stands. */
export const tradingVerbs = wordList(
  'traded trades trade trading closed closes close closing settled settles settle ended ends end finished finishes finish fetched fetches changed bid quoted yield yields yielded opened opens',
);

/** What the accounts of a quarter or a year tell. */
export const resultNouns = wordList(
  `revenue revenues sales turnover profit profits income earnings loss losses margin margins cash debt costs expenses orders deliveries shipments output production eps ebitda dividend bookings backlog volume volumes
  comps growth spending reserves provisions exports`,
);
