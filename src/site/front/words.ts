// Every word that the front page says for itself. The chart's are in `chart`.

export const frontWords = {
  lead: (articles: string, subject: string) =>
    `${articles} on ${subject}. Every quotation, figure and date is shown where it was printed, with who said it. [How it works](method)`,
  inItsArticle: '[Read it in its article](article)',
  speakerUnclear: 'speaker unclear',
  kinds: { statement: 'Statement', figure: 'Figure', date: 'Date' },
  asPrinted: (date: string) => `${date}, as printed`,
  mostQuoted: 'Most quoted',
  ofWhat: 'Statements quoted in full or in part. [All speakers, with feeds](speakers)',
  differ: 'Where the articles differ',
  compareAll: (articles: string) => `[Compare all ${articles}](compare)`,
  compareAllAndForecasts: (articles: string) => `[Compare all ${articles}](compare), [how forecasts fared](forecasts)`,
  latest: 'Latest statements',
  reported: ', as reported',
  whole: '[The whole timeline](timeline), [all statements and figures](claims)',
  articles: 'The articles',
  allArticles: 'All articles',
} as const;
