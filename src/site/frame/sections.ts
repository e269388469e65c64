import {
  articlesHref,
  chartHref,
  claimsHref,
  compareHref,
  methodHref,
  speakersHref,
  timelineHref,
} from '../addresses.ts';
import { site } from '../record/corpus.ts';
import { sectionNames } from '../words/section-names.ts';

export type Section = 'articles' | 'speakers' | 'timeline' | 'chart' | 'claims' | 'compare' | 'method';

/** The sections of the site, in the order of its navigation. The chart has the word that site.yaml gives it. */
export const sections: readonly { readonly id: Section; readonly name: string; readonly at: string }[] = [
  { id: 'articles', name: sectionNames.articles, at: articlesHref() },
  { id: 'speakers', name: sectionNames.speakers, at: speakersHref() },
  { id: 'timeline', name: sectionNames.timeline, at: timelineHref() },
  ...(site.chart === null ? [] : [{ id: 'chart' as const, name: site.chart.name, at: chartHref() }]),
  { id: 'claims', name: sectionNames.claims, at: claimsHref() },
  { id: 'compare', name: sectionNames.compare, at: compareHref() },
  { id: 'method', name: sectionNames.method, at: methodHref() },
];
