// Every word that the page of a statement, figure or date says for itself, with its picture and its citation.

export const claimWords = {
  skip: 'Skip to the text',
  kinds: { statement: (mode: string) => `Statement, ${mode}`, figure: 'Figure', date: 'Date' },
  item: (kind: string, number: number, count: number) =>
    `${kind}, no. ${number} of the ${count} passages marked in this article`,
  description: (words: string, kind: string, number: number, count: number, title: string, source: string) =>
    `${words}. ${kind}, no. ${number} of ${count} in ${title}, ${source}`,
  toShare: 'Share or cite',
  inferred: '[Square brackets]: worked out by us, not printed.',
  around: 'Other passages in the article',
  before: 'Previous:',
  after: 'Next:',

  context: 'In context',
  places: {
    article: (place: string) => `See in the article: ${place}`,
    timeline: 'See on the timeline',
    table: 'See in the table',
    chart: 'See in the chart',
  },

  speakerUnclear: 'Speaker unclear',
  article: 'The article itself',
} as const;

/** What is known about it: the name of each fact, and what it may be. */
export const factWords = {
  heading: 'Details',
  speaker: 'Speaker',
  with: 'Together with',
  to: 'Said to',
  via: 'Relayed by',
  form: 'Form',
  modes: {
    direct: 'Quoted in full: a sentence or more in the speaker’s own words',
    partial: 'Quoted in part: the speaker’s own words inside the reporter’s sentence',
    indirect: 'Reported: what was said, in the reporter’s words',
  },
  marks: { with: ', in quotation marks', without: ', without quotation marks' },
  cue: 'Reporting verb',
  said: 'Said',
  notDated: (published: string) => `The article does not say when. It was published on ${published}.`,
  pieces: 'Other parts of the statement',
  inferredSpeaker: ', worked out by us',
  printedAs: (words: string) => `, named as “${words}”`,

  statedBy: 'Stated by',
  value: 'Value',
  unit: 'Unit',
  hedge: 'Qualifier',
  hedges: { about: 'About that much', over: 'More than that', under: 'Less than that' },
  change: 'Direction',
  of: 'What it measures',
  inWords: 'In the words',
  measure: 'Charted as',
  modality: 'Given as',
  modalities: {
    actual: 'A fact',
    forecast: 'A forecast',
    target: 'A goal',
    estimate: 'An estimate',
    none: 'Proposed or conditional',
  },
  period: 'Period',
  noPeriod: 'No period given',
  base: 'Compared with',
  within: 'Part of the statement',

  date: 'Date',
  unknown: 'Unknown.',
  edtf: 'Date in machine-readable form (EDTF)',
  precision: 'How exact',
  grain: (grain: string) => (grain === 'interval' ? 'A range of dates' : `To the ${grain}`),
  basis: 'Worked out from',
  bases: {
    itself: 'Nothing; the date is printed in full',
    text: 'The text around it',
    publication: (day: string) => `The date of publication, ${day}`,
    another: 'Another date in the article, ',
    inArticle: (day: string) => ` (${day})`,
  },
  dates: 'What it dates',
  dated: {
    statement: 'A statement',
    event: 'An event',
    plan: 'A plan',
    period: 'A period',
  },

  note: 'Editor’s note',
  notes: 'Editor’s notes',
  noteOn: (words: string, text: string) => `“${words}”: ${text}`,
  editing: 'Correction',
  checked: 'Checked',
  checkedOn: (day: string) => `By an editor, ${day}`,
  found: 'Found by',
  origins: {
    extracted: 'The program',
    corrected: 'The program, then corrected by an editor',
    added: 'An editor',
  },
  confidence: (share: number) => `, with a confidence of ${share} (1 is the most)`,
  position: 'Position',
  at: (place: string, start: number, end: number) =>
    `${place}; characters ${start.toLocaleString('en-US')} to ${end.toLocaleString('en-US')} of the text`,
} as const;

/** Its picture and its citation. */
export const citeWords = {
  atWords: (publisher: string) =>
    `See [these words on the publisher’s page](published) (${publisher}). Most browsers highlight them.`,
  atPage: (publisher: string) => `See [the publisher’s page](published) (${publisher}).`,
  bibtex: 'BibTeX',
  json: 'JSON',
  byArticle: (article: string) => ` by ${article}`,
  forPeriod: (period: string) => ` for ${period}`,
  cited: (words: string, title: string, publisher: string, published: string, site: string, link: string) =>
    `${words} In: ${title}, ${publisher}, ${published}. ${site}, ${link}`,
  /** On the picture, which is read alone. */
  pictured: {
    direct: 'quoted in full',
    partial: 'quoted in part',
    indirect: 'as reported, not word for word',
  },
} as const;
