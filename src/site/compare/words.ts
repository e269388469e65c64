import type { Step } from '../../link/clusters/path.ts';
import type { ReasonKind } from '../../link/differences/difference.ts';

// Every word of the pages that set articles beside each other, and of what other pages say of them.

export const compareWords = {
  title: 'Comparing the coverage',
  description: (articles: string, subject: string, parts: string) => `${articles} on ${subject} compared: ${parts}.`,
  lead: (articles: string) =>
    `${articles} side by side: what more than one of them prints, where their wording is the same, where they differ and whom they credit. Each statement is given with its speaker, date and source. We do not judge which is right.`,
  onThisPage: 'On this page',
  partDescription: (title: string, entries: string, subject: string, place: string) =>
    `${title}: ${entries} on ${subject}${place}.`,
  heading: (place: string) => `Compare${place}`,
  partPages: 'Pages of this part',
  all: (entries: string) => `All ${entries}`,

  forecasts: 'Forecasts and goals, closest to the outcome first',
  forecastsLead:
    'Forecasts and goals for which an official count now exists, closest first. The difference is the count minus the figure stated, also given as a percentage of the figure stated. The order follows the first count shown.',
  forecastsAll: ' [The full table](table) has all figures, including those without a year.',
  sources: 'Who credits whom',
  sourcesLead:
    'For each article: the sources it credits, the people and news organisations through whom it reports what others said, and the articles with which it shares passages. An earlier article is not necessarily the source of a later one.',
} as const;

/** What each part is called, what it shows and how that was put together. */
export const partWords = {
  repeats: {
    title: 'Statements, figures and dates printed more than once',
    entry: 'repeat',
    intro:
      'Statements, figures and dates printed in more than one article, earliest first. The earliest here is not necessarily the original. A source is named only where the article credits it or uses the same wording.',
    none: 'No statement, figure or date appears in more than one article.',
  },
  shared: {
    title: 'Shared passages',
    entry: 'passage',
    intro: 'Passages with the same or nearly the same wording. Words found in only one version are highlighted.',
    none: 'No two articles share a passage.',
  },
  talks: {
    title: 'What each side said',
    entry: 'exchange',
    intro:
      'Statements by two speakers to each other, matched by date. That they were made on the same occasion is our inference.',
    none: 'No article quotes two parties speaking to each other.',
  },
  differences: {
    title: 'Where the articles differ',
    entry: 'difference',
    intro:
      'Different amounts for the same thing and period, with the official counts; and different dates for the same event or statement. The possible explanations are worked out by the program. We do not judge which is right.',
    none: 'No differences found.',
  },
} as const;

export const repeatWords = {
  earliest: 'Earliest in our collection',
  printed: (words: string) => `Printed as ${words}`,
  twice: 'Twice',
  extent: (times: string, articles: string) => `${times} in ${articles}`,
  /** Where every article has it once. */
  once: (articles: string) => `Once in each of ${articles}`,
  ways: {
    via: 'reported through',
    'draws on': 'the article as a whole credits',
    'shared text': 'in a passage shared with',
  } satisfies Record<Step['by'], string>,
  inContext: 'see in context',
  inContextOf: (title: string) => `see in context: ${title}`,
  more: (articles: string) => `And in ${articles}.`,
} as const;

export const sharedWords = {
  extent: (words: string, articles: string) => `Shared passage: ${words}, ${articles}`,
  earliest: (source: string) => `${source}, the earliest in our collection`,
  part: (source: string) => `${source}, part of a paragraph`,
  onlyHere: { before: ' [only here: ', after: '] ' },
  alsoIn: 'Also in ',
  andMore: (places: string) => `; and ${places}`,
  beside: (title: string) => `compare the two articles in full: ${title}`,
} as const;

export const differenceWords = {
  kicker: 'Where the articles differ',
  oneOf: '[See all places where the articles differ](all)',
  lead: 'Where the articles differ, with the official counts where there are any. We do not judge which is right.',
  share: 'Share or cite',
  shareOf: (title: string) => `Share or cite: ${title}`,
  text: (what: string, sides: string, site: string, link: string) => `${what}: ${sides}. ${site}, ${link}`,
  forecasts: (title: string) => `${title}: forecasts`,
  goals: (title: string) => `${title}: goals`,
  amount: 'One amount',
  dated: (isEvent: boolean, what: string) => `${isEvent ? 'One event' : 'One statement'}, two dates: ${what}`,
  inUnit: (unit: string) => `In ${unit}`,
  said: (times: string) => `on ${times}`,
  via: (names: string) => `reported through ${names}`,
  workedOut: ', worked out by us',
  more: (what: string) => `And ${what}.`,
  reasons: 'What may explain it',
  notes: (notes: string) => `${notes} on these passages`,
  sideBySide: 'Compare the passages',
  stated: 'stated as',
  /** “forecast of 38”, “forecasts of 38 and 40”. */
  expected: (modality: string, count: number) => `${modality}${count > 1 ? 's' : ''} of`,
} as const;

/** Possible reasons for a difference, in words that blame nobody. */
export const reasonWords: Readonly<Record<Exclude<ReasonKind, 'note'>, string>> = {
  'other method': 'The official counts are compiled by different methods.',
  'other scope': 'The articles use different words for what is measured.',
  rounding: 'One figure is the other one rounded.',
  'order of digits': 'Two figures have the same digits in a different order.',
  translation: 'One figure was translated literally, with its millions where English has billions.',
  'worked out': 'Dates in [square brackets] were worked out by us, from a weekday for example.',
};

export const talkWords = {
  title: (names: string, time: string) => `${names}, ${time}`,
  to: (name: string) => `to ${name}`,
  noDate: 'no date given',
} as const;

export const sourceWords = {
  title: 'Who credits whom, article by article',
  byPublisher: 'Who credits whom, by publisher',
  none: 'No article credits a source.',
  key: (isByPublisher: boolean) =>
    `Left: sources. Right: ${isByPublisher ? 'the publishers with most articles' : 'articles, oldest first'}. The thicker the line, the more statements. Arcs join articles that share passages.`,
  others: 'Each article’s sources are listed at its end.',
  credited: 'credited',
  statements: (statements: string) => `source of ${statements}`,
  inCommon: (passages: string) => `${passages} in common`,
  beside: 'compare the two',
  besideOf: (name: string) => `compare the two: this article and ${name}`,

  ofArticle: 'Sources of this article',
  ofArticleNone: 'It credits no source.',
  earlier: 'Earlier articles that share passages',
  later: 'Later articles that share passages',
  more: (articles: string) => `And ${articles}.`,
  all: '[See who credits whom in all articles](sources)',
} as const;

/** What a statement's page, an article and its notes say of other places. */
export const elsewhereWords = {
  heading: 'Also printed in',
  more: (count: string) => `And ${count} more.`,
  all: '[See all places where it is printed, earliest first](all)',
  differs: 'Different elsewhere',
  compare: '[Compare the passages](difference)',
  alsoIn: (where: string) => `also printed in ${where}`,
  datedOtherwise: (places: string) => `dated otherwise in ${places}`,
  dated: (dates: string) => `given as ${dates} elsewhere`,
  elsewhere: (amounts: string) => `elsewhere: ${amounts}`,
} as const;

/** Two whole articles beside each other. */
export const pairWords = {
  title: (first: string, second: string) => `${first} compared with ${second}`,
  description: (extent: string) =>
    `Two articles side by side, with ${extent} aligned. Words found in only one version are highlighted.`,
  skip: 'Skip to the articles',
  kicker: '[Comparing the coverage](compare)',
  heading: 'Two articles, side by side',
  lead: (extent: string) =>
    `${extent}, set side by side on a tinted background; words found in only one version are highlighted. Underlining marks statements, figures and dates, as on the articles’ own pages.`,
  passage: (number: number) => `Shared passage ${number}`,
  passageOf: (number: number, words: string) => `Shared passage ${number}: ${words}`,
  differ: 'Where the articles differ',
  inCommon: (passages: string, publisher: string, published: string) =>
    `${passages} in common with ${publisher}, ${published}: see them side by side`,
  most: (passages: string, publisher: string, other: string) =>
    `${publisher === other ? `Two articles of ${publisher}` : `An article of ${publisher} and one of ${other}`} have [${passages} in common](pair)`,
  sharedWith: (publisher: string, published: string) => `Same passage in ${publisher}, ${published}`,
} as const;
