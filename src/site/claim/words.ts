// Every word that the page of a statement, figure or date says for itself, with its picture and its citation.

export const claimWords = {
  skip: 'Skip to the statement',
  kinds: { statement: (mode: string) => `Statement, ${mode}`, figure: 'Figure', date: 'Date' },
  item: (kind: string, number: number, count: number) => `${kind}; item ${number} of ${count} in this article`,
  description: (words: string, kind: string, number: number, count: number, title: string, source: string) =>
    `${words} (${kind}, ${number} of ${count} in ${title}, ${source})`,
  toShare: 'Share or cite',
  inferred: '[Square brackets]: worked out by us, not printed.',
  around: 'Other items in the article',
  before: 'Before:',
  after: 'After:',

  context: 'In context',
  places: {
    article: (place: string) => `See in the article: ${place}`,
    timeline: 'See on the timeline',
    table: 'See in table',
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
  to: 'To',
  via: 'Via',
  form: 'Form',
  modes: {
    direct: 'Direct: the speaker’s own words, as a sentence of their own',
    partial: 'In part: the speaker’s own words inside the reporter’s sentence',
    indirect: 'Reported: what was said, in the reporter’s words',
  },
  marks: { with: ', between quotation marks', without: ', without quotation marks' },
  cue: 'Reporting verb',
  said: 'Said',
  notDated: (published: string) => `The article gives no date; it was published ${published}.`,
  pieces: 'Other parts of the statement',
  inferredSpeaker: ', speaker inferred',
  printedAs: (words: string) => `, printed as “${words}”`,

  statedBy: 'Stated by',
  value: 'Value',
  unit: 'Unit',
  hedge: 'Hedge',
  hedges: { about: 'About that much', over: 'More than that', under: 'Less than that' },
  change: 'Change',
  changed: (change: string) => `A ${change}`,
  of: 'Of',
  measure: 'Measure',
  modality: 'Kind of figure',
  period: 'Period',
  noPeriod: 'No period given',
  base: 'Compared with',
  within: 'Part of the statement',

  date: 'Date',
  unknown: 'Unknown.',
  edtf: 'EDTF',
  precision: 'Precision',
  grain: (grain: string) => (grain === 'interval' ? 'A range of dates' : `A ${grain}`),
  basis: 'Worked out from',
  bases: {
    itself: 'Itself: it is complete as printed',
    text: 'The text around it',
    publication: (day: string) => `The day of publication, ${day}`,
    inArticle: (day: string) => ` in the same article, ${day}`,
  },
  dates: 'What it dates',
  dated: {
    statement: 'When something was said',
    event: 'When something happened',
    plan: 'When something is to happen',
    period: 'The period something covers',
  },

  note: 'Editor’s note',
  editing: 'Editing',
  checked: 'Checked',
  checkedOn: (day: string) => `By an editor, ${day}`,
  found: 'Found by',
  origins: {
    extracted: 'The program',
    corrected: 'The program, then corrected by an editor',
    added: 'An editor',
  },
  confidence: (share: number) => `; confidence ${share} of 1`,
  position: 'Position',
  at: (place: string, start: number, end: number) => `${place}, characters ${start} to ${end} of the source text`,
} as const;

/** Its picture and its citation. */
export const citeWords = {
  atWords: (publisher: string) =>
    `[These words on the page of ${publisher}](published), where most browsers highlight them`,
  atPage: (publisher: string) => `[The page of ${publisher}](published)`,
  bibtex: 'BibTeX',
  json: 'JSON',
  modes: { direct: 'quoted', partial: 'quoted in part', indirect: 'reported' },
  date: 'Date',
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
