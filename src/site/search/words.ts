// Every word that the search says for itself.

export const searchWords = {
  label: 'Search speakers, articles and statements',
  close: 'Close',
  more: 'Show more',
  browse: 'Or [browse all statements and figures](claims).',
  mentioned: 'mentioned',
  figure: 'Figure',
  date: 'Date',
  statement: (mode: string) => `Statement, ${mode}`,
} as const;

/** What results say of themselves. */
export const resultWords = {
  speaker: 'Speaker',
  article: 'Article',
  /** “8 results for “grain”, the first 5 of them here”. */
  status: (words: string, count: number, shown: number) => {
    const results = count === 1 ? '1 result' : `${count === 0 ? 'No' : count} results`;
    return `${results} for “${words}”${shown < count ? `; here are the first ${shown}` : ''}`;
  },
} as const;
