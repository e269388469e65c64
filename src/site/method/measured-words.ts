import type { Measure } from '../../schema/quality.ts';

// Every word of the part of the Method page that says how well the program does.

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

/** Kinds of claims as the table of reliability heads them. */
export const reliabilityNouns = { quotation: 'Statements', figure: 'Figures', date: 'Dates' } as const;
