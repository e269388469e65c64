// Every word that an article's page and the lists of articles say for themselves. What notes say of statements, figures and
// dates is in `words`, as other pages say it too.

const listDescription = (count: string, subject: string, place: string) =>
  `${count} on ${subject}, newest first${place}, with publisher, date and editors’ notes, and every statement, figure and date marked.`;

export const articleListWords = {
  title: (subject: string, place: string) => `Articles on ${subject}${place}`,
  description: listDescription,
  heading: (place: string) => `Articles${place}`,
  lead: (count: string, subject: string) =>
    `${count} on ${subject}, newest first. Each is shown as it was printed, with its statements, figures and dates marked. A date in [square brackets] is our inference.`,
  skip: 'Skip to the list',
  editor: 'Editor:',
  crediting: (sources: string) => `crediting ${sources}`,
} as const;

export const articleWords = {
  skip: 'Skip to the article',
  /** For whoever meets the page out of context. */
  quoted: (names: string) => `Quoted: ${names}.`,
  marked: (tally: string) => `${tally}, each marked in the text.`,
  excerpted: (publisher: string) =>
    `Only sentences with statements, figures or dates are shown. Read the whole article at [${publisher}](publisher).`,

  credits: (sources: string) => `Credits ${sources}`,

  about: 'About this article',
  publisher: 'Publisher',
  published: 'Published',
  inferred: 'Inferred. ',
  length: 'Length',
  checked: 'Checked',
  editing: 'Editing',
  corrections: (places: string) =>
    `[${places}](corrections) of the program’s results; the words of the article are unchanged`,

  key: 'Marked in the text',
  kinds: { statements: 'Statements', figures: 'Figures', dates: 'Dates' },
  keyHelp:
    'Thick line: quoted. [Thin line](mark:q-reported): reported. [Square brackets]: worked out by us, not printed.',

  /** The line that opens folded notes: “3 notes: Jane Doe, editor and 2 more”. */
  notes: (count: string, about: string) => `${count}: ${about}`,
  andMore: (named: string, more: number) => `${named} and ${more} more`,
  editorInList: 'editor',
  editor: 'Editor:',
  inChart: 'see beside the official counts',

  editorNotes: 'Editor’s notes',
  leftOut: (lines: string, reasons: string) => `${lines} of the web page around the article left out: ${reasons}.`,
  corrected: (places: string) =>
    `Our editors made ${places} to the program’s results for this article. The words of the article are unchanged. [See the corrections](corrections)`,

  others: 'Before and after',
  later: 'Later:',
  earlier: 'Earlier:',
} as const;
