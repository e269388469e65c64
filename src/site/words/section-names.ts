/** Names of the sections, as the masthead has them; the chart's comes from site.yaml. */
export const sectionNames = {
  articles: 'Articles',
  speakers: 'Speakers',
  timeline: 'Timeline',
  claims: 'Statements',
  compare: 'Compare',
  method: 'Method',
} as const;
