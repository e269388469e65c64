// Every word of the ledger: figures from the articles beside the official counts.

export const ledgerWords = {
  caption: (unit: string) => `What was stated and what was recorded, with whose count it is, ${unit}`,
  stated: 'Stated',
  outcome: 'Outcome, by whose count',
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

  recorded: (counter: string) => `${counter} recorded`,
  remarked: (counter: string) => `${counter} said`,
  sorts: { count: 'official count', remark: 'official’s remark' },
  sortWorkedOut: (sort: string) => `${sort}, worked out`,

  /** On the page of a figure. */
  heading: 'What came',
  outcomeOf: 'Outcome',
  nothing: (why: string) => `Nothing to set beside it: ${why}`,
} as const;
