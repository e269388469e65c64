// Every word that an article's page and the lists of articles say for themselves. What notes say of statements, figures and
// dates is in `words`, as other pages say it too.

const listDescription = (count: string, subject: string, place: string) =>
  `${count} on ${subject}, newest first${place}, with publisher, date and editors’ notes. Every statement, figure and date is marked.`;

export const articleListWords = {
  title: (subject: string, place: string) => `Articles on ${subject}${place}`,
  description: listDescription,
  heading: (place: string) => `Articles${place}`,
  lead: (count: string, subject: string) =>
    `${count} on ${subject}, newest first. Each is shown as it was printed, with its statements, figures and dates marked. A date in [square brackets] was worked out by us.`,
  skip: 'Skip to the list',
  editor: 'Editor’s note:',
  crediting: (sources: string) => `crediting ${sources}`,
  edited: (done: string) => `What our editors added and changed: ${done}`,
} as const;

export const articleWords = {
  skip: 'Skip to the article',
  /** For whoever meets the page out of context. */
  quoted: (names: string) => `Speakers: ${names}.`,
  marked: (tally: string) => `${tally}, each marked in the text.`,
  excerpted: (publisher: string) =>
    `Only sentences with statements, figures or dates are shown. Read the whole article on the publisher’s site: [${publisher}](publisher).`,

  credits: (sources: string) => `Credits ${sources}`,

  about: 'About this article',
  publisher: 'Publisher',
  published: 'Published',
  inferred: 'Worked out by us. ',
  length: 'Length',
  checked: 'Checked',

  /** At the head of an article. */
  edited: 'What our editors added and changed:',
  unchanged: 'The words of the article are unchanged.',
  notesOn: (notes: string) => `[${notes}](notes) on the text`,
  correctionsOf: (corrections: string, fields: string) =>
    `[${corrections}](corrections) to what the program read in it: ${fields}`,
  field: (field: string, count: number) => `${field} (${count})`,
  fieldsOfOne: (fields: string) => `${fields}; one correction can change several of these`,
  deeds: { add: 'Added.', drop: 'Removed.', merge: 'Joined with the words around it.' },
  added: (count: string) => `${count} added`,
  removed: (count: string) => `${count} removed`,

  key: 'Marked in the text',
  kinds: { statements: 'Statements', figures: 'Figures', dates: 'Dates' },
  keyHelp:
    '[Thick line](mark:q): quoted. [Thin line](mark:q-reported): reported. [Dotted line](mark:f): figure. [Dashed line](mark:d): date. [Square brackets]: worked out by us, not printed.',

  /** The line that opens folded notes: “4 notes, on: Jane Doe; Friday; and one more; with an editor’s note”. */
  notes: (count: string, about: readonly string[]) => `${count}, on: ${about.join('; ')}`,
  andMore: (more: string) => `and ${more} more`,
  withEditor: 'with an editor’s note',
  byEditor: (count: string) => `${count}, by the editor`,
  editor: 'Editor’s note:',
  inChart: 'see beside the official counts',

  editorNotes: 'Editor’s notes',
  leftOut: (lines: string, reasons: string) => `We left out ${lines} of the web page around the article: ${reasons}.`,
  corrected: 'Corrections',
  correctedLead:
    'What our editors changed in the program’s results for this article. The words of the article are unchanged. [All corrections](corrections) have the dates on which they were made.',

  others: 'Earlier and later articles',
  later: 'Later:',
  earlier: 'Earlier:',
} as const;
