// Every word of the log of corrections and its feed. Names of fields are in `words/correction`, as articles say them too.

export const correctionsWords = {
  title: (place: string) => `Corrections: what editors changed, and why${place}`,
  description: (corrections: string, subject: string, place: string) =>
    `${corrections} by editors to the program’s results for articles on ${subject}${place}: what it had, what is right, and why.`,
  heading: (place: string) => `Corrections${place}`,
  lead: 'Every change our editors have made to the program’s results, newest first, with the reason. The words of the articles are never changed. You can [follow corrections](follow) in a feed reader ([Atom feed](atom)).',
  none: 'Nothing has been corrected yet.',
  pages: 'Pages of corrections',
  newer: 'Newer corrections',
  older: 'Older corrections',

  types: { quotation: 'Statement', figure: 'Figure', date: 'Date' },
  deeds: { set: 'corrected', drop: 'removed', merge: 'joined with the words around it', add: 'added' },
  deed: (type: string, deed: string) => `${type} ${deed}`,
  field: (field: string) => `${field}:`,
  was: (value: string) => `(before: ${value})`,
  change: (field: string, is: string, was: string) => `${field}: ${is} (before: ${was})`,
  entry: (deed: string, words: string) => `${deed}: “${words}”`,

  follow: 'Follow the corrections',
  feed: (site: string) => `Corrections: ${site}`,
  aboutFeed: (site: string) =>
    `New corrections by the editors of ${site}: what the program had, what is right, and why.`,
} as const;
