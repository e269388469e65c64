// Every word of the page that is shown where there is none.

export const notFoundWords = {
  title: 'No page at this address',
  description: 'There is no page at this address.',
  heading: 'There is no page at this address',
  lead: 'The address may be mistyped, or the page may have been removed.',
  nearest: 'Did you mean: ',
  tryThese: 'Try ',
  front: 'the front page',
  newest: 'The newest articles',
  all: 'All articles',
} as const;
