// Every word of the ledger: figures from the articles beside the official counts.

export const ledgerWords = {
  caption: (unit: string) => `Figures stated and counts recorded, with the source of each count, ${unit}`,
  stated: 'Figure stated',
  knownThen: 'Latest count at the time',
  outcome: 'Outcome, with its source',
  officials: 'What officials said it was',
  /** Over each number of a row, where columns have no room. */
  narrow: {
    stated: 'Stated',
    knownThen: 'Latest count at the time',
    outcome: 'Outcome',
    officials: 'What officials said it was',
  },
  past: 'Statements about past periods',
  inArticles: (said: string, articles: string) => `${said}. Printed in ${articles}: `,
  said: (day: string) => `Said ${day}`,
  noDay: 'Date not given',
  in: (said: string) => `${said}, in `,
  off: (difference: string, share: string) => `difference ${difference} (${share})`,
  forTime: (time: string) => ` for ${time}`,
  none: {
    'no time stated': 'no year stated',
    'nothing recorded': 'no published count for that time',
    'no single value': 'no single value stated',
  },
  workedOut: (counter: string) => `The count by ${counter} was not printed; we worked it out.`,
  crossed: (counter: string, amount: string, year: number | null, value: string, source: string) =>
    `After this statement, the first year for which ${counter} recorded more than ${amount} was ${year}: ${value} (${source}).`,

  /** What was known when a statement was made. */
  known: 'Latest count at the time',
  knownRate: 'Latest rate of growth at the time',
  counted: (counter: string, time: string, isAtLeast: boolean) =>
    `${counter}, ${time}${isAtLeast ? ' (the latest with a known date of release)' : ''}`,
  knownOn: (day: string) => `On ${day}`,
  knownInPrint: (day: string) => `When printed, ${day}`,
  grew: (counter: string, time: string, base: string | null, isAtLeast: boolean) =>
    `${counter}, ${time}${base === null ? '' : ` compared with ${base}`}${isAtLeast ? ' (the latest with a known date of release)' : ''}`,
  nothingOnFile: (time: string) => `none on file for ${time} with a date of release up to then`,
  revisedTo: (value: string) => `, since revised to ${value}`,
  revised: (counter: string, was: string, day: string | null, is: string) =>
    `${counter}: first published as ${was}${day === null ? '' : ` on ${day}`}, revised to ${is}.`,

  printed: (counter: string) => `${counter} printed`,
  noRate: 'no published rate of growth for that time',
  perCent: 'per cent',
  rise: (change: string, time: string | null, base: string | null) =>
    `a ${change}${time === null ? '' : ` in ${time}`}${base === null ? '' : `, compared with ${base}`}`,

  recorded: (counter: string) => `${counter} recorded`,
  remarked: (counter: string) => `${counter} said`,
  sorts: { count: 'official count', remark: 'official’s remark' },
  sortWorkedOut: (sort: string) => `${sort}, worked out`,

  /** On the page of a figure. */
  heading: 'The outcome',
  outcomeOf: 'Outcome',
  nothing: (why: string) => `No outcome can be given: ${why}`,
} as const;
