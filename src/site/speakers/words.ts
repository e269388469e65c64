// Every word that the list of speakers and a speaker's page say for themselves.

export const speakersWords = {
  title: 'Speakers: who is quoted, how often, in what role',
  description: (speakers: string) => `${speakers} with their statements and figures, each with a page and a feed.`,
  skip: 'Skip to the list',
  heading: 'Speakers',
  allFeeds: 'All speakers (OPML)',
  lead: 'Everyone the articles quote, and the sources they are quoted through. Each has a page, in order of date, and a feed to follow; [all feeds as OPML](feeds).',
  caption: 'Speakers, most quoted first',
  none: 'No article quotes anybody yet.',

  name: 'Name, role at the time',
  statements: 'Statements',
  quoted: 'Quoted',
  figures: 'Figures',
  latest: 'Latest statement',
  citedFor: (statements: string) => `cited as the source of ${statements}`,

  unreviewed: 'Not yet reviewed',
  unreviewedLead: 'Named in the articles, but no editor has confirmed who they are yet. Two of them may be the same.',
  unreviewedCaption: 'Speakers that nobody has reviewed yet',
  unnamed: 'Unnamed sources',
  silent: 'Mentioned but not quoted',
} as const;

export const speakerWords = {
  title: (name: string, place: string) => `${name}: what was said, and when${place}`,
  description: (name: string, lead: string) =>
    `${name}. ${lead} Each with its date, its source and its place in the article.`,
  skip: 'Skip to the statements',
  notReviewed: 'Speaker, not yet reviewed',
  notConfirmed: 'No editor has confirmed this speaker yet; the name is as the article prints it.',
  registry: 'Registry',
  tenure: {
    both: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
  },
  onPages: (count: number) => `In order of date, on ${count} pages; the latest are on [page ${count}](latest).`,
  laterPage: 'In order of date. Who this is, and how to follow: [page 1](first).',
  key: 'Quotation marks: whole sentences in the speaker’s own words. [Thick line](mark:q): the speaker’s words within a reporter’s sentence, or printed without quotation marks. [Thin line](mark:q-reported): a report, not word for word. Words quoted within a report are counted as part of that report, and the parts of an interrupted quotation as one statement.',
  pages: 'Pages of the statements',

  follow: 'Get new statements',
  followName: (name: string) => `Follow ${name}`,
  feeds: {
    atom: 'RSS',
    atomOf: (name: string) => `RSS (Atom) feed of ${name}`,
    json: 'JSON Feed',
    all: 'all speakers',
  },
  printedAs: 'Printed as',
  elsewhere: 'Elsewhere',
  wikidata: (id: string) => `Wikidata ${id}`,

  in: (articles: string) => ` in ${articles}`,
  notQuoted: 'Not quoted',
  onlyCited: (statements: string) => `Not quoted; cited as the source of ${statements}`,

  published: (day: string) => `Published ${day}`,
  noDate: 'The article gives no date.',
  dayPrintedAs: (words: string) => `Printed as ${words}.`,
  source: (publisher: string, published: string, delay: string) => `${publisher}, published ${published}${delay}`,
  sameDay: ', the same day',
  later: (days: string) => `, ${days} later`,
  quoted: {
    marked: 'Quoted',
    unmarked: 'Quoted, without quotation marks',
    part: 'Quoted in part',
    reported: 'Reported',
  },
  with: (names: string) => `with ${names}`,
  to: (name: string) => `to ${name}`,
  via: (names: string) => `via ${names}`,

  figures: 'Figures stated, and what came',
  figuresLead:
    'Each figure is set beside the official counts for the same period, and beside what officials said. The difference is the count minus the figure stated; without a year there is none.',
  allFigures: (chart: string) => ` All figures: [${chart}](chart).`,
  furtherFigures: (name: string) => `Further figures of ${name}`,
  columns: { figure: 'Figure', value: 'Value', how: 'How, for when' },
  noPeriod: 'no period given',

  citedAs: 'Cited as the source',
  citedAsLead: (name: string) => `Statements by others that the articles quote via ${name}.`,

  newest: (count: number, all: string) =>
    `The newest ${count} of ${all}; all are in [the data](data), and marked in their articles.`,
} as const;
