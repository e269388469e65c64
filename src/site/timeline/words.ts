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
  byClock: (clock: string) => `by the day it ${clock}`,
  bySpeaker: 'by speaker',
  heading: 'What happened, what was said, what was printed',
  headingOf: (part: string) => `Dated in the articles: ${part}`,
  scope: (what: string, articles: string, marks: string) => `${what} in ${articles}, drawn as ${marks}`,
  description: (scope: string, ways: string) => `${scope}${ways}, as exactly as the articles date them.`,
  lead: (scope: string) => `${scope}. Each is placed as exactly as its article dates it.`,
  none: 'There are no dates to show yet.',
  allYears: 'All years',
  before: (year: number) => `Before ${year}`,
  found: 'On a grey ground. ',
  unit: (years: string, clock: string, articles: string) =>
    `Statements, figures and events of ${years}, a line each, by the day that each ${clock}. Source: ${articles}.`,
  counts: (unit: string) => `Statements by the ${unit} they were made`,
  begin: (unit: string) => `Entries starting each ${unit}`,
  caption: ' All words are in ',
  captionList: 'the list below',
  hands:
    'Click, tap or press Enter on a line for its words. Drag to move; pinch, or turn the wheel with Ctrl, to zoom; drag on the bars to pick a stretch. Keys: arrows, Home and End, + and −, 0 for all.',
  list: 'The same entries as a list',
  listOrder: 'In order of starting date. Items known only to have happened by a date are listed under that date.',
} as const;

/** Of a drawing, when the page is made and when a reader changes it. */
export const drawingWords = {
  title: (clock: string, lanes: string) =>
    `Timeline by the day each entry ${clock}, grouped by ${lanes}; the list below has the same entries`,
  some: (shown: string, all: string) => `${shown} of ${all}`,
  marks: (count: string, one: boolean, days: string, clock: string) =>
    `${count} ${one ? 'mark' : 'marks'}, ${days}, by the day that each ${clock}.`,
  days: (from: string, to: string) => `${from} to ${to}`,
  articles: 'The articles themselves',
} as const;

export const controlWords = {
  name: 'Dates and groups',
  clock: 'Date by',
  lanes: 'Group by',
  choices: 'What the timeline shows',
  show: 'Show',
  kinds: { quotation: 'statements', figure: 'figures', date: 'events' },
  article: 'Article',
  speaker: 'Speaker',
  all: 'all',
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
    '“+ 7”: so many further statements by that speaker, of that day, in that article. [Square brackets]: worked out by us, not printed. Undated remarks are placed on or before the day of publication. Arrows point to dates off the chart.',
  whose: (site: string, address: string) => `${site}, ${address}`,
} as const;

export const keyWords = {
  statement: 'statement',
  figure: 'figure',
  event: 'event',
  day: 'a known day',
  lag: 'said, then printed',
  range: 'some day in this range',
  soft: '“late”: fades in over days',
  held: 'true for the whole period',
  open: 'forecast, goal or plan',
  year: 'known only by year',
  published: 'published',
} as const;

/** An entry of the list, and the card that shows it. */
export const entryWords = {
  back: (time: string) => `${time}, back to the drawing`,
  noDate: 'no date given beside it',
  in: ' in ',
  published: (day: string) => `, published ${day}`,
  nobody: 'Nobody named',
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
  heading: 'Said then, recorded later',
  newest: (count: number, all: number) => `The newest ${count} of ${all}. `,
  lead: 'A dot: the day it was said. A bar: the time a figure is for; dashed: a forecast or goal, with what was recorded later. Each leads to its words.',
  title: (name: string) => `${name}: what was said, and when`,
} as const;
