import type { Line, Point } from './layout/points.ts';

// Every word of the chart, of its frame in other pages and of what readers take along; apart from those that the ledger
// has, too.

export const chartWords = {
  title: (chart: string) => `${chart}: stated and counted`,
  description: (measure: string, years: string, unit: string) =>
    `${measure}, ${years}, ${unit}: forecasts, goals and statements in the articles, beside the official counts.`,
  skip: 'Skip to the chart',
  newest: (all: string) =>
    `This page shows the newest of the ${all} figures from the articles. All of them are in the files below the chart.`,
  outcomes: 'Forecasts and outcomes',
  outcomesLead:
    'Each figure from the articles is set beside every official count for its period and beside officials’ remarks. The difference is the count minus the figure stated, also given as a percentage of the figure stated. No difference is shown where the article gives no year.',
} as const;

/** The three ways to see it. */
export const tabWords = {
  name: 'Chart, table, sources',
  chart: 'Chart',
  table: 'Table',
  sources: 'Sources',
  tableHeading: 'All figures of this view',
  sourcesHeading: 'Sources, and how each series is counted',
  others: (count: string, stated: number) => `: ${count}${stated > 0 ? `, ${stated} of them from the articles` : ''}`,
  none: 'There are no official figures to compare with yet.',
  from: 'Printed by',
  articles: 'Statements',
} as const;

/** What the switches above it say. */
export const switchWords = {
  show: 'Show',
  by: 'Statements by',
  everyone: 'any speaker',
  speakers: 'Speakers',
  articles: 'Articles',
  nobody: 'The articles themselves',
  annual: 'By year',
  months: (years: string) => `Year to date, ${years}`,
  growth: 'Growth',
  left: (shown: number, all: number) => `${shown} of ${all} statements in this view.`,
} as const;

/** Around the drawings. */
export const viewWords = {
  totals: (years: string) => `Annual totals, ${years}`,
  sources: (series: string, articles: string) => `Sources: ${series}; statements from ${articles}.`,
  annual: (measure: string, unit: string, years: string, sources: string) =>
    `${measure}, ${unit} a year, ${years}. ${sources}`,
  small: (measure: string, year: number | null, unit: string) =>
    `${measure}, ${unit}, by ${year === null ? 'year' : `month, ${year}`}`,
  drawing: (measure: string, years: string, unit: string) => `${measure}, ${years}, ${unit}`,
  otherMethod: (series: string) =>
    `${series}: a different method of counting; see [how each series is counted](sources).`,
  otherMethodFramed: (series: string) => `${series}: a different method of counting, which the full page describes.`,
  months: (measure: string, unit: string, source: string) =>
    `${measure}, ${unit}, from January to the end of each month. Source: ${source}. Figures for a whole year are shown at December.`,
  growth:
    'Each rate as the article states it, with its period and what it is compared with. We work out no rates from the totals. ',
  growthSources: (articles: string, counter: string | null) =>
    `Sources: ${articles}${counter === null ? '' : `; rates that ${counter} printed`}.`,
  framed: (site: string, title: string) => `${site}: ${title}, all figures and their sources`,
} as const;

/** What was known when. */
export const stepWords = {
  view: (year: number) => `Known when, ${year}`,
  release: (time: string) => `${time}:`,
  passed: (what: string, year: number, dated: boolean, counter: string, known: string, time: string) =>
    `When ${dated ? '' : 'an article with '}a forecast of ${what} for ${year} was ${dated ? 'made' : 'printed'}, ${counter} had published ${known} for ${time}`,
  part: (known: string, time: string, what: string, dated: boolean) =>
    `${known} for ${time}: published when the forecast of ${what} was ${dated ? 'made' : 'printed'}`,
  unit: (measure: string, unit: string, counter: string, year: number) =>
    `${measure} in ${year}, ${unit}: what ${counter} had published by each day, and statements on the day that they were made, else printed. Releases whose day is not on file are left out. Source: ${counter}.`,
  title: (measure: string, year: number) => `${measure}, ${year}: what was known when`,
  released: (day: string) => `released ${day}`,
} as const;

/** The key: lines by who counted, points by what was stated. */
export const keyWords = {
  main: (counter: string) => `recorded by ${counter}`,
  remark: 'said by officials, not published statistics',
  workedOut: '[worked out by us]',
  shapes: {
    actual: 'stated for a past period',
    forecast: 'forecast',
    goal: 'goal',
    estimate: 'estimate',
  } satisfies Record<Point['shape'], string>,
} as const satisfies Partial<Record<Line['tone'], unknown>> & Record<string, unknown>;

/** Points as they are spoken of, and their cards. */
export const pointWords = {
  nobody: 'the article itself',
  noYear: 'no year stated',
  for: (time: string) => `for ${time}`,
  in: (title: string) => `in ${title}`,
  workedOut: ', worked out',
  toTable: 'Press Enter to go to its row in the table.',
  toSentence: 'Press Enter to go to the sentence.',
  inContext: (publisher: string, day: string) => `Read in context: ${publisher}, ${day}`,
  inArticles: (articles: string) => `in ${articles}`,
} as const;

/** What has no place on the axis of years. */
export const apartWords = {
  noYear: 'No year given',
  parts: 'Parts of years',
  others: 'Other measures',
  what: (measure: string, how: string, time: string | null) =>
    `${measure}, ${how}${time === null ? '' : ` for ${time}`}`,
  counted: (counter: string, value: string) => `${counter}: ${value}.`,
  difference: (counter: string, value: string, sums: string) =>
    `${counter}: [${value}], worked out from two year-to-date totals (${sums}).`,
} as const;

/** Rates as stated. */
export const growthWords = {
  found: (who: string | null, time: string, amount: string, counter: string, printed: string) =>
    `${who === null ? `Growth in ${time} was put at ${amount}` : `${who} put growth in ${time} at ${amount}`}; ${counter} printed ${printed}%`,
  one: (amount: string) => `Growth as stated in the articles: ${amount}`,
  range: (least: string, most: string) => `Growth as stated in the articles: from ${least} to ${most}`,
  none: 'Growth as stated in the articles',
  printed: (counter: string, rate: string, time: string, base: string | null) =>
    `${counter} printed ${rate}% for ${time}, ${base === null ? 'against a base that is not on file' : `against ${base}`}`,
  stated: 'as stated in an article',
  whiskers: { both: '“around”, “about”', left: '“nearly”, “under”', right: '“more than”' },
  byOffice: (counter: string) => `as ${counter} printed it`,
  up: (time: string) => `up in ${time}`,
  down: (time: string) => `down in ${time}`,
  noTime: 'no time stated',
  against: (base: string) => `compared with ${base}`,
  noBase: 'compared with a time that the article does not state',
  note: { before: 'Note on the official total: ', between: ' (', after: ').' },
} as const;

export const tableWords = {
  time: 'Year or period',
  value: 'Value',
  what: 'Kind of figure',
  who: 'Speaker or office',
  where: 'Source',
  byYear: (measure: string) => `${measure}, by year`,
  noYear: (measure: string) => `${measure}, no year stated`,
  parts: (measure: string) => `${measure}, parts of years`,
  rates: 'Rates, as stated',
  percent: 'per cent',
  noYearStated: 'no year stated',
  proposed: 'proposed or conditional',
  change: (how: string, change: string, base: string | null) =>
    `${how}: a ${change}${base === null ? '' : ` compared with ${base}`}`,
} as const;

/** What a reader may take along. */
export const takeWords = {
  figures: 'Download all figures:',
  onPaper: (address: string) => `All figures, each with its source: ${address}`,
  csv: 'CSV',
  json: 'JSON',
  columns: 'What the columns mean',
  drawing: 'Download this view:',
  png: 'PNG',
  twice: 'PNG, double size',
  svg: 'SVG',
  cite: 'Cite this view:',
  sum: (sum: string) =>
    `Version of the data (first digits of its SHA-256 checksum): ${sum}. Whoever follows the address is told whether the data is still the same`,
  same: (sum: string) => `You followed a citation: its data (${sum}) is the data of this page.`,
  changed: (now: string) =>
    `You followed a citation: the data has changed since. Its checksum was {cited}, that of this page is ${now}.`,
  whose: (site: string, address: string) => `${site}, ${address}`,
  sumInFile: (sum: string) => `Data checksum (SHA-256): ${sum}`,
  embed: 'Embed',
  frame: 'Embed this view in another page',
  copy: 'Copy',
  copied: 'Copied',
} as const;

/** On the front page. */
export const leadWords = {
  unit: (measure: string, unit: string) =>
    `${measure}, ${unit} a year. Orange: figures stated in the articles. All else: official sources.`,
  counts: (counters: string) => `Sources: ${counters}.`,
  remarks: ' Open squares: officials’ remarks.',
  all: 'All figures',
} as const;

/** What a drawing finds, in a sentence. */
export const summaryWords = {
  none: 'There is no official count yet.',
  in: (time: string) => ` in ${time}`,
  and: ' and ',
  carry: (time: string, what: string, amounts: string) => ` For ${time} the articles give ${what} of ${amounts}`,
  /** An amount, and whose it is. */
  by: (amount: string, who: string) => `${amount} (${who})`,
  one: (what: string) => `a ${what}`,
  many: (what: string) => `${what}s`,
  found: {
    one: (what: string, time: string) => `A ${what} for ${time}`,
    many: (what: string, time: string) => `${what} for ${time}`,
  },
  sameMonths: (found: string, year: number, before: string) => `${found}, in the same months of ${year} ${before}`,
  from: (time: string) => `From ${time}`,
  inTime: (time: string) => `In ${time}`,
} as const;

/** Columns of the file of all figures, in order, and what each holds. */
export const columnWords = {
  id: 'Address of its line on the page',
  kind: 'recorded: an official count; remark: what an official said; stated: a figure of an article',
  measure: 'What is measured',
  period: 'The time that it is for, EDTF; empty where none is stated',
  value: 'In the unit, fully scaled; empty for a range',
  low: 'Least value of a range',
  high: 'Greatest value of a range',
  unit: 'ISO 4217 code of a currency, percent, or a noun',
  qualifier: 'about, over or under, as the article hedges it',
  qualifier_words: 'The article’s own word for that',
  status: 'as printed or derived, of a count; actual, forecast, target or estimate, of a stated figure',
  change: 'rise or fall',
  base: 'What a change is measured against, EDTF',
  who: 'Who compiles the series, or who stated it',
  when: 'Date of release, or date of the statement, EDTF; empty where not known',
  exact: 'The words of the article',
  source: 'Who printed it, when',
  url: 'Where it was printed; of a stated figure, its sentence on this site',
  note: 'A note on the count; for a stated figure, what it measures',
} as const;
