import type { Measure } from '../../schema/quality.ts';

// Every word of the Method page.

export const methodWords = {
  title: 'Method: how articles are read',
  description: (site: string) =>
    `How ${site} finds statements, figures and dates in news articles, what it infers, how well it does, and what it cannot do.`,
  heading: 'Method',
  lead: (site: string) =>
    `${site} reads news articles and marks what was said, by whom, when, and how much. A program does the reading; editors correct its results and add notes. This page explains how the program works and what it cannot do.`,

  promise: 'What we promise',
  promises: [
    [
      'Verbatim',
      'Every mark is checked against the article’s own text. If one does not match, the site is not published. We never change an article’s words, misprints included. We leave out only lines that belong to the web page and not to the article, such as a comment counter. Each article’s page says which.',
    ],
    [
      'Attribution',
      'We report who said what, where and when. We do not judge whether it is true. We put statements beside each other and beside official counts, and name the source of each.',
    ],
    [
      'Inference',
      'What an article prints and what we worked out from it are kept apart. On every page, [square brackets] show what we worked out: the article prints “Tuesday”; [3 May 2016] is ours.',
    ],
    [
      'The last word',
      'Editors have it. Where an article or the program is wrong, an editor’s note beside the text says so. Every change to the program’s results is listed, with the reason, under [corrections](corrections).',
    ],
  ],

  marked: 'What is marked',
  markedLead: (articles: string, marks: string) =>
    `${articles}, ${marks} so far. A [solid line](mark:q) is a statement, thick where it is quoted and [thin](mark:q-reported) where it is reported; a [dotted line](mark:f) is a figure, a [dashed line](mark:d) a date.`,
  markedCaption: 'What is marked, what it means, and how often',
  columns: { kind: 'Kind', meaning: 'Meaning', marks: 'Marks' },
  markedNote:
    'Scare quotes, titles and nicknames are not quotations. A quoted fragment inside a reported statement has a mark of its own, but the two count as one statement everywhere else.',

  works: 'How it works',
  steps: [
    '**Preparing the text.** The lines of the article become a headline and paragraphs. Lines that belong to the web page are set aside, with a reason. The program then divides the text into sentences and works out the part of speech of each word.',
    '**Finding possible statements, figures and dates.** One part of the program looks for quotation marks and verbs such as “said”, another for amounts, percentages and counts, a third for dates.',
    '**Deciding.** A set of rules decides what to do with overlaps, what belongs together, and what only looks like a statement.',
    '**Naming speakers.** A surname, a title, “he” or “the ministry” is traced to a person or body named earlier in the text, or in our list of speakers. If somebody else relays the statement, the program records that source, too. Unnamed sources stay unnamed.',
    '**Working out values.** Amounts get their full value and unit; “nearly” and “more than” are kept. Dates are worked out from the date of publication or from another date in the text, and the page says which.',
    '**Checking.** Each mark is compared with the characters of the source. What no rule can decide is left open.',
  ],
  worksNote:
    'The same article gives the same results every time. The program uses no language model and no outside service.',

  confidence: 'What “low confidence” means',
  confidenceText: [
    'Each mark has a confidence between 0 and 1. For a statement it is the share of marks, with the same kind of evidence, that were right in articles marked up by hand; for a figure or a date it is an estimate. It is high where quotation marks, a verb and a name come together, and lower where one is missing. It says nothing about whether a statement is true. Where it is low, the note says “low confidence”.',
    'A wrong name is far worse than none. Where the evidence gives the right name in fewer than nine cases in ten, the page says “speaker unclear”.',
  ],

  limits: 'What it cannot do',
  limitsList: [
    'It does not check facts. It knows what an article says, not whether the speaker said it, and not whether it is true.',
    'It does not hear or see. A translated, shortened or misprinted quotation is shown as the article prints it.',
    'It reads English prose. Tables, captions, charts, pictures and video are not read.',
    'It does not understand irony or argument. It recognises reported speech by a verb such as “said”. Without one it can miss the report. It can also misjudge where a long report ends.',
    'It can give a statement to the wrong person, most often where an article says “he” or “the company” and two could be meant. Where it is in doubt it names nobody.',
    'It is far better at reading a figure’s amount than at telling which period it covers or who gave it. See the tables above, and check period and speaker in the sentence itself.',
    'It does not notice that two articles copy a third: the statement is counted in each.',
    'It cannot know the date of publication where the article does not print it. An editor works the date out, and the article’s page says how.',
  ],

  rights: 'Rights',
  rightsText:
    '[The articles](articles) belong to their publishers. They are shown so that each statement can be read in context, and every article links to its publisher. The software is free under the MIT licence. The site sets no cookies, uses no trackers and loads nothing from other sites.',
} as const;

/** The sorts of marks: what each is called, and what it means. */
export const sortWords = {
  direct: [
    'Statement, quoted in full',
    'A whole sentence in the speaker’s own words, in quotation marks or printed as a quotation without them.',
  ],
  partial: ['Statement, quoted in part', 'The speaker’s own words inside the reporter’s sentence.'],
  indirect: ['Statement, reported', 'What was said, in the reporter’s words.'],
  actual: ['Figure, stated', 'Given as a fact.'],
  forecast: ['Figure, forecast', 'Given as an expectation.'],
  target: ['Figure, goal', 'Given as a goal.'],
  estimate: ['Figure, estimate', 'Given as an estimate.'],
  none: ['Figure, other', 'Proposed or conditional.'],
  stated: ['Date, printed in full', 'Day, month or year as printed.'],
  relative: ['Date, counted from publication', 'Worked out from the date of publication: “Tuesday”, “last year”.'],
  anchored: ['Date, counted from another date', 'Worked out from another date in the article: “a year earlier”.'],
} as const;

/** How well the program does. */
export const measuredWords = {
  heading: 'How well it does',
  ofHundred: (speakers: string) => `Of every 100 statements that the program found in articles new to it, ${speakers}.`,
  ofKnown: (speakers: string) => `In articles that we use to improve the program, ${speakers}.`,
  speakers: (right: number, open: number, wrong: string) =>
    `${right} were given the right speaker, ${open} none and ${wrong} the wrong one`,
  fewerThanOne: 'fewer than one',
  unseenLead: (version: string) =>
    `Each table compares the program with texts that people marked up by hand. “Unseen” is the fair test: nobody who writes the rules has seen those texts. ${version}`,
  knownLead: (version: string) =>
    `“Known” texts were used in writing the rules, so their results flatter the program. They show what has been improved since. ${version}`,
  numbers:
    'All results are out of 100. “F1” combines misses and false finds in one score; 100 means that there were none of either. “Right” is always a share of those found, except in rows marked F1.',
  version: (day: string) => `Measured on ${day}.`,
  versionOf: (day: string, commit: string) => `Measured on ${day}, with version ${commit} of the program.`,
  unseenSize: (by: string, size: string) => `${by} Unseen: ${size}.`,
  knownSize: (size: string) => ` Known: ${size}.`,
  columns: { measured: 'Measured', unseen: 'Unseen', known: 'Known', person: 'Second annotator' },
  others: (programs: string) => `Other programs: ${programs}`,

  reliability: 'Is the confidence justified?',
  reliabilityLead:
    'If the confidence is sound, about 95 of every 100 findings with a confidence of 0.95 are right. The tables below count this in all known texts. For statements, the confidence was set from these same texts, so in other articles it is probably somewhat too high. For figures and dates it is an estimate, not set from any texts.',
  reliabilityColumns: {
    confidence: 'Confidence',
    count: 'How many',
    expected: 'Expected to be right, per 100',
    right: 'Right, per 100',
  },
  reliabilityNote:
    'Only statements that were given a speaker are counted. Where there are fewer than 30 findings, the table gives their number and not a share.',
  few: (right: number, of: number) => `${right} of ${of}`,
  band: (from: number, to: number | undefined) =>
    to === undefined ? `${from} or more` : from === 0 ? `less than ${to}` : `${from} to ${to}`,
} as const;

/** What each measure says, as a reader would ask it. */
export const measureWords: Readonly<Record<Measure, string>> = {
  direct_found: 'Statements quoted in full, found',
  partial_found: 'Statements quoted in part, found',
  reported_found: 'Statements reported, found',
  statements_found: 'Statements found',
  marked_right: 'Right, of those shown as a quotation',
  reported_right: 'Right, of those shown as a reported statement',
  speaker_right: 'Right speaker, of statements found',
  speaker_wrong: 'Wrong speaker, of statements found',
  statements_with_right_speaker: 'Found, with the right speaker',
  verb_right: 'Right verb (“said”, “warned”), of statements found',
  figures_found: 'Figures found',
  figures_f1: 'Figures found (F1)',
  value_right: 'Right value, of figures found',
  unit_right: 'Right unit, of figures found',
  modality_right: 'Right kind (fact, forecast, goal or estimate), of figures found',
  period_right: 'Right period, of figures found',
  subject_right: 'Right subject (what is counted), of figures found',
  figure_speaker_right: 'Right speaker, of figures found',
  value_f1: 'Right value (F1)',
  value_unit_f1: 'Right value and unit (F1)',
  dates_found: 'Dates found',
  dates_f1: 'Dates found (F1)',
  day_right: 'Right day, of dates found',
  day_f1: 'Found, with the right day (F1)',
};

/** How many of what: `["articles", 16]` → “16 articles”. */
export const sizeNouns = {
  articles: 'article',
  sentences: 'sentence',
  texts: 'text',
  statements: 'statement',
  figures: 'figure',
  dates: 'date',
} as const;

/** Kinds of marks as the table of reliability heads them. */
export const reliabilityNouns = { quotation: 'Statements', figure: 'Figures', date: 'Dates' } as const;
