// Every word of the page that looks things up in an archive.

export const recordWords = {
  title: (site: string) => `The record: ${site}`,
  heading: 'The record',
  lead: 'Look up what somebody said, the figures of a measure, or a phrase. Each result links to the publisher, at the words.',
  noScript:
    'This page reads the record in your browser, which needs JavaScript. Without it, download the months as Parquet: their list, columns and checksums are in',
  ask: { speaker: 'Speaker', measure: 'Measure', phrase: 'Phrase' },
  words: 'Name or words',
  go: 'Look up',
  looking: 'Looking …',
  none: 'Nothing in the record matches.',
  several: 'Several match. Which one?',
  claims: (count: number) => (count === 1 ? '1 claim' : `${count.toLocaleString('en-US')} claims`),
  read: (found: number, months: number, all: number, bytes: number) =>
    `${found} found, newest first, in ${months} of ${all} months; ${(bytes / 1e6).toFixed(1)} MB read.`,
  further: 'Look further back',
  unnamed: 'Speaker not named',
  failed: (reason: string) => `The record cannot be read: ${reason}. Try again later.`,
} as const;
