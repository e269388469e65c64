// Every word of the ledger: figures from the articles beside the official counts.

export const ledgerWords = {
  caption: (unit: string) => `What was stated and what was recorded, with whose count it is, ${unit}`,
  stated: 'Stated',
  knownThen: 'Known that day',
  outcome: 'Outcome, by whose count',
  officials: 'What officials said it was',
  past: 'Statements about past years',
  inArticles: (articles: string) => `In ${articles}. `,
  said: (day: string) => `Said ${day}`,
  noDay: 'No day stated',
  in: (said: string) => `${said}, in `,
  forTime: (time: string) => ` for ${time}`,
  none: {
    'no time stated': 'no year stated',
    'nothing recorded': 'no official count for that time',
    'no single value': 'no single value stated',
  },
  workedOut: (counter: string) => `The count of ${counter} was worked out, not printed.`,
  crossed: (counter: string, amount: string, year: number | null, value: string, source: string) =>
    `After it was stated, ${counter} first recorded more than ${amount} in ${year}: ${value} (${source}).`,

  /** What was known when a statement was made. */
  known: 'Known then',
  counted: (counter: string, time: string, isAtLeast: boolean) =>
    `${counter}, ${time}${isAtLeast ? ' (the latest with a known date of release)' : ''}`,
  knownOn: (day: string) => `Known on ${day}`,
  knownInPrint: (day: string) => `Known when printed, ${day}`,
  nothingOnFile: (time: string) => `no count of ${time} whose day of release is on file`,
  revisedTo: (value: string) => `, since revised to ${value}`,
  revised: (counter: string, was: string, day: string | null, is: string) =>
    `${counter}: first published as ${was}${day === null ? '' : ` on ${day}`}, revised to ${is}.`,

  recorded: (counter: string) => `${counter} recorded`,
  remarked: (counter: string) => `${counter} said`,
  sorts: { count: 'official count', remark: 'official’s remark' },
  sortWorkedOut: (sort: string) => `${sort}, worked out`,

  /** On the page of a figure. */
  heading: 'What came',
  outcomeOf: 'Outcome',
  nothing: (why: string) => `Nothing to set beside it: ${why}`,
} as const;
