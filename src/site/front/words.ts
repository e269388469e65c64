// Every word that the front page says for itself. The chart's are in `chart`.

export const frontWords = {
  lead: (articles: string, subject: string) =>
    `${articles} on ${subject}. Every statement, figure and date is shown where it was printed, with the speaker where known. [How it works](method)`,
  inItsArticle: '[Read it in its article](article)',
  editors: 'What our editors added and changed is listed [with each article](articles)',
  brackets: 'In [square brackets]: worked out by us, not printed',
  speakerUnclear: 'speaker unclear',
  kinds: { statement: 'Statement', figure: 'Figure', date: 'Date' },
  caption: (words: string) => `: ${words}`,
  asPrinted: (date: string) => `${date}, as printed`,
  mostQuoted: 'Most quoted',
  quoted: (count: number) => `${count} quoted`,
  quotedOf: (count: number, name: string) => `${count} quoted, word for word: ${name}`,
  ofWhat: (speakers: string) =>
    `${speakers} of those quoted most, in full or in part: select a number for the words. [All speakers and their feeds](speakers)`,
  differ: 'Where the articles differ',
  compareAll: (articles: string) => `[Compare all ${articles}](compare)`,
  compareAllAndForecasts: (articles: string) =>
    `[Compare all ${articles}](compare); [see how the forecasts turned out](forecasts)`,
  latest: 'Latest statements',
  whole: 'See [the whole timeline](timeline) or [the full list of statements and figures](claims)',
  articles: 'The articles',
  allArticles: 'All articles',
} as const;
