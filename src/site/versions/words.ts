// Every word that the pages of two versions of an article say for themselves.

export const versionWords = {
  title: (title: string, day: string) => `${title}: what changed on ${day}`,
  description: (title: string, day: string, changed: string) =>
    `The publisher changed “${title}” on ${day}: ${changed}. Both versions beside each other.`,
  skip: 'Skip to the two versions',
  kicker: 'Two versions of [an article](article)',
  heading: (title: string) => `What changed in “${title}”`,
  lead: (day: string, changed: string) =>
    `Its publisher changed the article on ${day}: ${changed}. The earlier version is on the left, the later one on the right, and only paragraphs that differ are shown. Words in one version only are marked.`,

  /** “three statements and a figure changed” */
  changed: (what: string) => `${what} changed`,
  wordingOnly: 'the wording changed, no statement, figure or date',
  nouns: { quotation: 'statement', figure: 'figure', date: 'date' },

  statements: 'Statements, figures and dates that changed',
  fates: {
    ...{ kept: 'Kept', moved: 'Moved', changed: 'Same words, read otherwise' },
    ...{ reworded: 'Reworded', gone: 'Taken out', new: 'New' },
  },
  was: 'Was:',
  is: 'Is:',

  text: 'The two versions',
  until: (day: string) => `Until ${day}`,
  since: (day: string) => `Since ${day}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  same: (paragraphs: string) => `${paragraphs} unchanged`,
  nothing: 'Not in this version.',
  onlyEarlier: { before: 'only in the earlier version: ', after: '; end. ' },
  onlyLater: { before: 'only in the later version: ', after: '; end. ' },

  /** On the article's page. */
  updated: 'Updated',
  onDay: (day: string, changed: string) => `${day}: ${changed}.`,
  compare: 'See both versions',
} as const;
