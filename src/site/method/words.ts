import type { Measure } from '../../schema/quality.ts';

// Every word of the Method page.

export const methodWords = {
  title: 'Method: how articles are read',
  description: (site: string) =>
    `How ${site} finds statements, figures and dates in news articles, what it infers, how well it does, and what it cannot do.`,
  heading: 'Method',
  lead: (site: string) =>
    `${site} reads news articles and marks what was said, by whom, when, and how much. A program does the reading; editors correct it and add notes. This page explains how it works and its limits.`,

  promise: 'What we promise',
  promises: [
    [
      'Verbatim',
      'Every mark covers the article’s own characters, and the site is not published if one does not. We never change an article’s words, misprints included. Only whole lines of the web page around it, such as a comment counter, are left out, and each article says which.',
    ],
    [
      'Attribution',
      'We say who stated what, where and when. We call nothing true or false. We put statements beside each other and beside official counts, and name the source of each.',
    ],
    [
      'Inference',
      'What an article prints and what we worked out from it are kept apart. On every page, [square brackets] hold our inference: “Tuesday” is printed, [3 May 2016] is not.',
    ],
    [
      'The last word',
      'A human has it. Where an article or the program is wrong, an editor’s note beside the text says so. Every change to the automated results is listed, with the reason, under [corrections](corrections).',
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
    '**Preparing the text.** The lines of the article become a headline and paragraphs. Lines that belong to the web page are set aside, with a reason. Sentences and parts of speech are read.',
    '**Finding candidates.** One part of the program looks for quotation marks and verbs such as “said”, one for amounts, percentages and counts, one for dates.',
    '**Deciding.** Small rules settle what overlaps, what belongs together, and what only looks like a statement.',
    '**Naming speakers.** A surname, a title, “he” or “the ministry” is traced to a person or body named earlier in the text, or in our list of speakers. Whoever a statement is quoted through is kept. Unnamed sources stay unnamed.',
    '**Working out values.** Amounts get their full value and unit; “nearly” and “more than” are kept. Dates are worked out from the day of publication or from another date in the text, and the page says which.',
    '**Checking.** Each mark is compared with the characters of the source. What no rule can decide is left open.',
  ],
  worksNote: 'The same article gives the same results every time. No language model and no outside service takes part.',

  confidence: 'What “low confidence” means',
  confidenceText: [
    'Each mark has a confidence between 0 and 1: the share of marks with the same kind of evidence that were right in articles annotated by hand. It is high where quotation marks, a verb and a name come together, and lower where one is missing. It says nothing about whether a statement is true. Where it is low, the note says “low confidence”.',
    'A wrong name is far worse than none. Where fewer than nine in ten such names are right, the page says “speaker unclear”.',
  ],

  limits: 'What it cannot do',
  limitsList: [
    'It does not check facts. It knows what an article says, not whether the speaker said it, and not whether it is true.',
    'It does not hear or see. A translated, shortened or misprinted quotation is shown as the article has it.',
    'It reads English prose. Tables, captions, charts, pictures and video are not read.',
    'It does not understand irony or argument. It finds a report by its verb of saying; without one it can miss the report, and it can misjudge where a long one ends.',
    'It can give a statement to the wrong person, most often where an article says “he” or “the company” and two could be meant. Where it is in doubt it names nobody.',
    'For a figure it reads the amount far better than the period it covers or who gave it. See the tables above, and check both in the sentence.',
    'It does not notice that two articles copy a third: the statement is counted in each.',
    'It cannot know a day of publication that the article does not print. An editor worked that out; the article’s page says from what.',
  ],

  rights: 'Rights',
  rightsText:
    '[The articles](articles) belong to their publishers. They are shown so that each statement can be read in context, and every article links to its publisher. The software is free under the MIT licence. The site sets no cookies, runs no trackers and asks no other host for anything.',
} as const;

/** The sorts of marks: what each is called, and what it means. */
export const sortWords = {
  direct: [
    'Quotation, in full',
    'A whole sentence in the speaker’s own words, in quotation marks or printed as a quotation without them.',
  ],
  partial: ['Quotation, in part', 'The speaker’s own words inside the reporter’s sentence.'],
  indirect: ['Reported statement', 'What was said, in the reporter’s words.'],
  actual: ['Figure, stated', 'Given as a fact.'],
  forecast: ['Figure, forecast', 'Given as an expectation.'],
  target: ['Figure, goal', 'Given as a target.'],
  estimate: ['Figure, estimate', 'Given as an estimate.'],
  none: ['Figure, other', 'Proposed or conditional.'],
  stated: ['Date, stated', 'Printed in full.'],
  relative: ['Date, relative', 'Worked out from the day of publication: “Tuesday”, “last year”.'],
  anchored: ['Date, anchored', 'Worked out from another date in the article: “a year earlier”.'],
} as const;

/** How well the program does. */
export const measuredWords = {
  heading: 'How well it does',
  ofHundred: (speakers: string) => `Of 100 statements that it found in news articles it had never seen, ${speakers}.`,
  ofKnown: (speakers: string) => `In articles that we look at while we improve it, ${speakers}.`,
  speakers: (right: number, open: number, wrong: number) =>
    `${right} have the right speaker, ${open} are left without one, and ${wrong} have a wrong one`,
  unseenLead: (version: string) =>
    `Each table has texts that people annotated by hand. “Unseen” is the fair test: nobody who writes the rules has seen these texts. ${version}`,
  knownLead: (version: string) =>
    `“Known” texts are looked at while rules are written, so they flatter the program; they show what has been mended since. ${version}`,
  numbers:
    'Numbers are out of 100. “F1” counts misses and false finds in one number: at 100 there are neither. “Right” is always out of those that were found.',
  version: (day: string) => `Measured on ${day}.`,
  versionOf: (day: string, commit: string) => `Measured on ${day}, with version ${commit} of the program.`,
  unseenSize: (by: string, size: string) => `${by} Unseen: ${size}.`,
  knownSize: (size: string) => ` Known: ${size}.`,
  columns: { measured: 'Measured', unseen: 'Unseen', known: 'Known', person: 'A person' },
  others: (programs: string) => `Other programs: ${programs}`,

  reliability: 'Is confidence earned?',
  reliabilityLead:
    'If confidence is honest, about 95 of 100 findings marked 0.95 are right. The table counts them on all known texts. For statements, confidence was fitted to these same texts; on other articles expect it to be somewhat too high. For figures and dates it is an estimate that nothing was fitted to.',
  reliabilityColumns: {
    confidence: 'Confidence',
    count: 'How many',
    expected: 'Expected right, of 100',
    right: 'Were right, of 100',
  },
  reliabilityNote:
    'Only statements with a speaker are counted, right or wrong; those left without one are in neither column. Under 30 findings are given as a number, not a share.',
  few: (right: number, of: number) => `${right} of ${of}`,
  band: (from: number, to: number | undefined) =>
    to === undefined ? `${from} and more` : from === 0 ? `less than ${to}` : `${from} to ${to}`,
} as const;

/** What each measure says, as a reader would ask it. */
export const measureWords: Readonly<Record<Measure, string>> = {
  direct_found: 'Whole-sentence quotations found',
  partial_found: 'Quoted fragments found',
  reported_found: 'Reported statements found',
  statements_found: 'Statements found',
  marked_right: 'Shown as a quotation, and is one',
  reported_right: 'Shown as a reported statement, and is one',
  speaker_right: 'Right speaker, of statements found',
  speaker_wrong: 'Wrong speaker, of statements found',
  statements_with_right_speaker: 'Found, with the right speaker',
  verb_right: 'Right verb (“said”, “warned”)',
  figures_found: 'Figures found',
  figures_f1: 'Figures found (F1)',
  value_right: 'Right value, of figures found',
  unit_right: 'Right unit',
  modality_right: 'Right sort: fact, forecast, goal, estimate',
  period_right: 'Right period',
  subject_right: 'Right subject: what is counted',
  figure_speaker_right: 'Right speaker of a figure',
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
