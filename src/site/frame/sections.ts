import {
  articlesHref,
  chartHref,
  claimsHref,
  compareHref,
  methodHref,
  speakersHref,
  timelineHref,
} from '../addresses.ts';

/** The sections of the site, in the order of its navigation. */
export const sections = [
  { id: 'articles', name: 'Articles', at: articlesHref() },
  { id: 'speakers', name: 'Speakers', at: speakersHref() },
  { id: 'timeline', name: 'Timeline', at: timelineHref() },
  { id: 'trade', name: 'Trade', at: chartHref() },
  { id: 'claims', name: 'Claims', at: claimsHref() },
  { id: 'compare', name: 'Compare', at: compareHref() },
  { id: 'method', name: 'Method', at: methodHref() },
] as const;

export type Section = (typeof sections)[number]['id'];
