import type { Step } from '../../link/clusters/path.ts';
import type { ReasonKind } from '../../link/differences/difference.ts';

// Every word of the pages that set articles beside each other, and of what other pages say of them.

export const compareWords = {
  title: 'Comparing the coverage',
  description: (articles: string, subject: string, parts: string) => `${articles} on ${subject} compared: ${parts}.`,
  lead: (articles: string) =>
    `${articles}, side by side: what they repeat, where their wording is the same, where they differ, and whom they credit. Each statement has its speaker, date and source; we do not rule on which is right.`,
  onThisPage: 'On this page',
  partDescription: (title: string, entries: string, subject: string, place: string) =>
    `${title}: ${entries} on ${subject}${place}.`,
  heading: (place: string) => `Compare${place}`,
  partPages: 'Pages of this part',
  all: (entries: string) => `All ${entries}`,

  forecasts: 'Forecasts, closest first',
  forecastsLead:
    'Forecasts and goals for periods that have since been counted, closest first. A difference is the count minus the figure stated, also as a percentage of it; the first count named decides the order.',
  forecastsAll: ' All figures, including those without a year, are in [the full table](table).',
  sources: 'Who credits whom',
  sourcesLead:
    'The sources that each article credits, the people and outlets it quotes others through, and the articles that share passages. An earlier article is not necessarily the source of a later one.',
} as const;

/** What each part is called, what it shows and how that was put together. */
export const partWords = {
  repeats: {
    title: 'Repeated statements and figures',
    entry: 'repeat',
    intro:
      'Statements, figures and dates that several articles print, earliest first; the earliest here is not necessarily the original. Links are shown only where an article credits a source or repeats its wording.',
    none: 'No statement or figure appears in more than one article.',
  },
  shared: {
    title: 'Shared passages',
    entry: 'passage',
    intro: 'Near-identical passages. Words found in only one version are highlighted.',
    none: 'No two articles share a passage.',
  },
  talks: {
    title: 'What each side said',
    entry: 'conversation',
    intro:
      'Exchanges between two speakers, matched by date. That they took place on the same occasion is our inference.',
    none: 'No article quotes two parties speaking to each other.',
  },
  differences: {
    title: 'Where statements differ',
    entry: 'difference',
    intro:
      'Different amounts for the same thing and period, and different dates for the same event or statement, beside the official counts. Possible explanations come from the data; we do not rule on which is right.',
    none: 'No differences found.',
  },
} as const;

export const repeatWords = {
  earliest: 'Earliest we have',
  extent: (times: string, articles: string) => `${times} in ${articles}`,
  onceEach: (articles: string) => `Once in each of ${articles}`,
  ways: {
    via: 'quoted via',
    'draws on': 'the article, as a whole, credits',
    'shared text': 'in a passage shared with',
  } satisfies Record<Step['by'], string>,
  inContext: 'see in context',
  inContextOf: (title: string) => `see in context: ${title}`,
  more: (articles: string) => `And in ${articles}.`,
} as const;

export const sharedWords = {
  extent: (words: string, articles: string) => `Shared passage: ${words}, ${articles}`,
  earliest: (source: string) => `${source}, the earliest we have`,
  part: (source: string) => `${source}, part of a paragraph`,
  onlyHere: { before: ' [only here: ', after: '] ' },
  alsoIn: 'Also in ',
  andMore: (places: string) => `; and ${places}`,
  beside: (title: string) => `compare the two, whole: ${title}`,
} as const;

export const differenceWords = {
  kicker: 'Where articles differ',
  oneOf: '[All differences](all)',
  lead: 'What the articles state differently, beside the official counts where there are any. We do not rule on which is right.',
  share: 'Share or cite',
  shareOf: (title: string) => `Share or cite: ${title}`,
  text: (what: string, sides: string, site: string, link: string) => `${what}: ${sides}. ${site}, ${link}`,
  forecasts: (title: string) => `${title}: forecasts`,
  goals: (title: string) => `${title}: goals`,
  amount: 'One amount',
  dated: (isEvent: boolean, what: string) => `${isEvent ? 'One event' : 'One statement'}, dated twice: ${what}`,
  said: (times: string) => `said ${times}`,
  via: (names: string) => `via ${names}`,
  workedOut: ', worked out',
  more: (what: string) => `And ${what}.`,
  reasons: 'What may explain it',
  notes: (notes: string) => `${notes} at these places`,
  sideBySide: 'Side by side',
  stated: 'stated as',
  /** “forecast of 38”, “forecasts of 38 and 40”. */
  expected: (modality: string, count: number) => `${modality}${count > 1 ? 's' : ''} of`,
} as const;

/** Possible reasons for a difference, in words that blame nobody. */
export const reasonWords: Readonly<Record<Exclude<ReasonKind, 'note'>, string>> = {
  'other method': 'The official counts are compiled by different methods.',
  'other scope': 'The articles describe what is measured in different words.',
  rounding: 'One figure is the other, rounded.',
  'order of digits': 'Two figures have the same digits in a different order.',
  translation: 'One figure was translated literally (“300,000 million” = 300 billion).',
  'worked out': 'A date in [square brackets] is our inference, from a weekday or the like.',
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
    `Left: sources. Right: ${isByPublisher ? 'the publishers with most articles' : 'articles, oldest first'}. Thicker lines: more statements. Arcs: shared passages.`,
  others: 'The end of each article lists its own sources.',
  credited: 'credited',
  statements: (statements: string) => `source of ${statements}`,
  inCommon: (passages: string) => `${passages} in common`,
  beside: 'compare the two',
  besideOf: (name: string) => `compare the two, this and ${name}`,

  ofArticle: 'Sources it credits',
  ofArticleNone: 'It credits no source.',
  later: 'Later articles that share passages',
  more: (articles: string) => `And ${articles}.`,
  all: '[Who credits whom, in all articles](sources)',
} as const;

/** What a statement's page, an article and its notes say of other places. */
export const elsewhereWords = {
  heading: 'Also in print',
  more: (count: string) => `And ${count} more.`,
  all: '[All appearances, earliest first](all)',
  differs: 'What others say',
  compare: '[Compare side by side](difference)',
  alsoIn: (where: string) => `also in ${where}`,
  datedOtherwise: (places: string) => `dated otherwise in ${places}`,
  dated: (dates: string) => `dated ${dates} elsewhere`,
  elsewhere: (amounts: string) => `${amounts} elsewhere`,
} as const;

/** Two whole articles beside each other. */
export const pairWords = {
  title: (first: string, second: string) => `${first} beside ${second}`,
  description: (extent: string) =>
    `Two articles beside each other: ${extent}, aligned, with the words that only one of them has highlighted.`,
  skip: 'Skip to the articles',
  kicker: '[Comparing the coverage](compare)',
  heading: 'Two articles, side by side',
  lead: (extent: string) =>
    `${extent}. They are aligned and tinted; words found in only one version are highlighted. Underlines mark statements, figures and dates, as in the articles.`,
  passage: (number: number) => `Shared passage ${number}`,
  passageOf: (number: number, words: string) => `Shared passage ${number}: ${words}`,
  differ: 'Where they differ',
  sharedWith: (publisher: string, published: string) => `Shared with ${publisher}, ${published}`,
} as const;
