// Every word of the timeline: its page, its drawing, its cards, and the drawing of a speaker.

/** What an entry can be dated by: in a sentence, and as the switch names it. */
export const clockWords = { happened: 'happened', said: 'was said', published: 'was published' } as const;
export const clockNames = { happened: 'event', said: 'statement', published: 'publication' } as const;

/** What marks are called, one by one. */
export const kindNames = { quotation: 'Statement', figure: 'Figure', date: 'Event' } as const;

export const timelineWords = {
  /** Titles of the page in lists of pages: as it comes, by another clock or in other lanes, of a part. */
  title: 'Timeline: what happened, what was said, what was printed',
  titleBy: (ways: string) => `Timeline ${ways}`,
  titleOf: (part: string) => `Timeline: ${part}`,
  byClock: (clock: string) => `by date of ${clock}`,
  bySpeaker: 'by speaker',
  heading: 'What happened, what was said, what was printed',
  headingOf: (part: string) => `Entries dated ${part}`,
  scope: (what: string, articles: string, marks: string) =>
    `${what} in ${articles}: those to which a time can be given, in ${marks}`,
  description: (scope: string, ways: string) => `${scope}${ways}, as exactly as the articles date them.`,
  lead: (scope: string) => `${scope}. Each is placed as exactly as its article dates it.`,
  none: 'There are no dates to show yet.',
  allYears: 'All years',
  before: (year: number) => `Before ${year}`,
  found: (figures: string) => `Shaded: ${figures}. `,
  unit: (years: string, articles: string) =>
    `Statements, figures and events of ${years}, one to a line. Source: ${articles}.`,
  counts: (unit: string) => `Statements per ${unit}`,
  begin: (unit: string) => `Entries starting each ${unit}`,
  caption: ' Every entry is given in full in ',
  captionList: 'the list below',
  hands:
    'Click, tap or press Enter on a line for its words. Drag to move. To zoom, pinch, or turn the wheel while holding Ctrl. Drag across the bars to choose a period. Keys: arrow keys, Home and End to move; + and − to zoom; 0 to show all.',
  list: 'The same entries as a list',
  listOrder:
    'In order of starting date. Where only the latest possible date is known, the entry is listed under that date.',
} as const;

/** Of a drawing, when the page is made and when a reader changes it. */
export const drawingWords = {
  title: (clock: string, lanes: string) =>
    `Timeline by the day each entry ${clock}, grouped by ${lanes}; the list below has the same entries`,
  some: (shown: string, all: string) => `${shown} of ${all}`,
  marks: (count: string, one: boolean, days: string, clock: string) =>
    `${count} ${one ? 'entry' : 'entries'}, ${days}, by the day that each ${clock}.`,
  days: (from: string, to: string) => `${from} to ${to}`,
  later: (day: string, days: string, one: boolean) => `${day}, ${days} ${one ? 'day' : 'days'} after the statement`,
  published: (day: string) => `Published ${day}`,
  articles: 'No speaker: the articles themselves',
  others: (count: string, kind: string) => `${count} other ${kind}s`,
} as const;

export const controlWords = {
  name: 'How to date and group the entries',
  clock: 'Date by',
  lanes: 'Group by',
  choices: 'What the timeline shows',
  show: 'Show',
  kinds: { quotation: 'statements', figure: 'figures', date: 'events' },
  article: 'Article',
  speaker: 'Speaker',
  allArticles: 'all articles',
  allSpeakers: 'all speakers',
  from: 'From',
  to: 'to',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomAll: 'Show all',
  save: 'Download this view:',
  png: 'PNG',
  twice: 'PNG, double size',
  svg: 'SVG',
  /** Below a picture: what its marks do not say. */
  notes:
    '“+ 7” means seven more statements by that speaker, on that day, in that article. [Square brackets]: worked out by us, not printed. A statement without a date is placed on or before the date of publication. Arrows point to dates outside the chart.',
  whose: (site: string, address: string) => `${site}, ${address}`,
} as const;

export const keyWords = {
  statement: 'statement',
  figure: 'figure',
  event: 'event',
  day: 'day known',
  lag: 'said, then printed',
  range: 'on some day in this range',
  soft: 'faded ends are approximate',
  held: 'covers the whole period',
  open: 'forecast, goal or plan',
  year: 'only the year is known',
  published: 'published',
} as const;

/** An entry of the list, and the card that shows it. */
export const entryWords = {
  back: (time: string) => `${time}: back to the chart`,
  printed: (words: string) => `printed as ${words}`,
  noDate: 'no date printed with it',
  in: '. In: ',
  published: (day: string) => `, published ${day}`,
  nobody: 'The article itself',
  baseline: (figure: string) => `Baseline for “${figure}”`,
  plan: 'Plan',
  dated: (time: string) => `dated ${time}`,
  said: (time: string) => `said ${time}`,
} as const;

export const cardWords = {
  inList: 'See in the list',
  close: 'Close',
  previous: '‹ Previous',
  next: 'Next ›',
  more: (count: string) => `${count} more are in the list.`,
} as const;

/** The drawing of a speaker. */
export const speakerWords = {
  heading: 'What was said, and when',
  newest: (count: number, all: number) => `The newest ${count} of ${all}. `,
  lead: 'Dot: the day of a statement. Bar: the period that a figure covers. Dashed outline: a forecast or goal, with what was recorded later. Select any of them to read the words.',
  title: (name: string) => `${name}: what was said, and when`,
} as const;
