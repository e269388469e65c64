// Every word that the list of speakers and a speaker's page say for themselves.

export const speakersWords = {
  title: 'Speakers: who said what, how often, in what role',
  description: (speakers: string) => `${speakers} and sources, each with a page and a feed.`,
  skip: 'Skip to the list',
  heading: 'Speakers',
  allFeeds: 'All speakers (OPML)',
  lead: 'Everyone whose statements the articles carry, and the sources through which they are reported. Each has a page, with statements in order of date, and a feed. All feeds are in [one file (OPML)](feeds), which feed readers can import.',
  caption: 'Speakers, most quoted first',
  none: 'No article has a statement yet.',

  name: 'Name and role at the time',
  statements: 'Statements',
  quoted: 'Quoted',
  figures: 'Figures',
  latest: 'Latest statement',
  citedFor: (statements: string) => `relayed ${statements}`,

  unreviewed: 'Not yet reviewed',
  unreviewedLead: 'Named in the articles, but no editor has confirmed who they are yet. Two of them may be the same.',
  unreviewedCaption: 'Speakers that nobody has reviewed yet',
  unnamed: 'Statements by unnamed sources',
  silent: 'Mentioned, but without statements',
} as const;

export const speakerWords = {
  title: (name: string, place: string) => `${name}: what was said, and when${place}`,
  description: (name: string, lead: string) =>
    `${name}. ${lead} Each with its date, its source and its place in the article.`,
  /** Of whom the articles carry no statement. */
  titleOfSilent: (name: string, role: string | null) => `${name}${role === null ? ': speaker' : `, ${role}`}`,
  descriptionOfSilent: (name: string) => `The articles mention ${name} but carry no statement by that speaker.`,
  skip: 'Skip to the text',
  notReviewed: 'Speaker, not yet reviewed',
  notConfirmed: 'No editor has confirmed this speaker yet; the name is as the article prints it.',
  registry: 'Registry',
  tenure: {
    both: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
  },
  onPages: (count: number) =>
    `Statements are in order of date, on ${count} pages; the latest are on [page ${count}](latest).`,
  laterPage: 'Statements are in order of date. For who this is and how to follow, see [page 1](first).',
  key: 'In this list, whole sentences of the speaker are in quotation marks. [Thick line](mark:q): own words within a reporter’s sentence, or printed without quotation marks. [Thin line](mark:q-reported): a report, not word for word. Words quoted within a report are counted as part of that report, and the parts of an interrupted quotation as one statement.',
  pages: 'Pages of the statements',

  verbatim: (share: string) => `Word for word: ${share}`,
  share: (quoted: number, all: string) => `${quoted} of ${all}`,
  verbatimLead:
    'The words that the articles quote. All other statements are reports: they give the sense, not the words.',
  quotedAs: { 'in full': 'Quoted in full', 'in part': 'Quoted in part', reported: 'Reported' },
  withoutMarks: (quoted: string) => `${quoted}, but printed without quotation marks`,
  noteOnArticle: (note: string) => `Editor’s note on this article: ${note}`,
  quotedIn: (how: string, when: string | null, source: string) =>
    `${how}${when === null ? '' : `, said ${when}`}. In ${source}`,

  follow: 'New statements by feed',
  followName: (name: string) => `How to follow ${name}`,
  feeds: {
    atom: 'RSS',
    atomOf: (name: string) => `RSS (Atom) feed of ${name}`,
    json: 'JSON Feed',
    all: 'Feeds of all speakers',
  },
  printedAs: 'Named as',
  elsewhere: 'Elsewhere',
  wikidata: (id: string) => `Wikidata ${id}`,

  in: (articles: string) => ` in ${articles}`,
  notQuoted: 'No statements',
  onlyCited: (statements: string) => `No statements of its own; relayed ${statements}`,

  published: (day: string) => `Published ${day}`,
  noDate: 'The article does not say when this was said.',
  dayPrintedAs: (words: string) => `Printed as ${words}.`,
  source: (publisher: string, published: string, delay: string) => `${publisher}, published ${published}${delay}`,
  sameDay: ', the same day',
  later: (days: string) => `, ${days} later`,
  cue: (how: string, verb: string) => `${how} (“${verb}”)`,
  with: (names: string) => `with ${names}`,
  to: (name: string) => `to ${name}`,
  via: (names: string) => `reported through ${names}`,

  figures: 'Figures stated, and the outcome',
  figuresLead:
    'Each figure is set beside the official counts for the same period and beside officials’ remarks. The difference is the count minus the figure stated. Where the article gives no year, no difference is shown.',
  allFigures: (chart: string) => ` All figures: [${chart}](chart).`,
  furtherFigures: (name: string) => `Other figures given by ${name}`,
  columns: { figure: 'Figure', value: 'Value', how: 'Stated as, and for which period' },
  noPeriod: 'no period given',

  citedAs: 'Statements relayed',
  citedAsLead: (name: string) => `Statements by others that the articles report through ${name}.`,

  newest: (count: number, all: string) =>
    `The newest ${count} of ${all}; all are in [the data](data), and marked in their articles.`,
} as const;
