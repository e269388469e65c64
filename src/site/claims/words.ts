// Every word that the list of statements, figures and dates says for itself, with its filter.

export const claimsWords = {
  title: (place: string) => `Statements, figures and dates${place}`,
  description: (scope: string, subject: string, place: string) =>
    `${scope} on ${subject}${place}: who said what, how much and when, each with its sentence.`,
  skip: 'Skip to the list',
  lead: 'All statements, figures and dates in the articles, newest article first. Each has its own page with the sentence, the details and how to cite it. Dates are on [the timeline](timeline); choose “Date” to list them here.',
  scope: (statements: string, figures: string, articles: string) => `${statements} and ${figures} in ${articles}`,
  withDates: (scope: string, dates: string) => `${scope} (${dates} not shown)`,
  all: (statements: string, figures: string, dates: string, articles: string) =>
    `${statements}, ${figures} and ${dates} in ${articles}`,
  none: 'No matches. This list has only statements, figures and dates. Search, at the top of the page, also finds words in the articles’ full text.',
  stuck: 'Removing any one filter still leaves no matches. “Show all” removes every filter.',
  more: 'Show more',

  filter: 'Filter the list',
  words: 'Words or name',
  kind: 'Kind',
  speaker: 'Speaker',
  anySpeaker: 'Any speaker',
  unnamed: 'Unnamed sources',
  article: 'Article',
  year: 'Year',
  anyYear: 'Any year',
  yearHelp:
    'Year of the event or statement, or of publication if that is not known. Numbers count statements and figures.',
  modality: 'Stated as',
  anyModality: 'Any',
  allArticles: (articles: string) => `All ${articles}`,
  asFact: 'fact',
  modalityHelp: 'Figures only.',
  choice: (name: string, count: number) => `${name} (${count})`,
  showAll: 'Show all',
} as const;

/** Kinds of entries, in the order shown. */
export const kindNames = {
  direct: 'Statement, quoted in full',
  unmarked: 'Statement, quoted, without quotation marks',
  partial: 'Statement, quoted in part',
  indirect: 'Statement, reported',
  figure: 'Figure',
  date: 'Date',
} as const;

/** What the filter says while it works. */
export const filterWords = {
  entries: (number: string, count: number) => `${number} ${count === 1 ? 'entry' : 'entries'}`,
  of: (shown: string, all: string) => `${shown} of ${all}`,
  failed: 'The list could not be loaded. All entries are below.',
  remove: (condition: string, entries: string) => `Remove ${condition}: ${entries}`,
  condition: (name: string, chosen: readonly string[]) => `the ${name} “${chosen.join('” or “')}”`,
  choice: (name: string, number: string) => `${name} (${number})`,
} as const;
