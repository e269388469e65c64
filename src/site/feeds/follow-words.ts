// Every word that pages beside feeds say for themselves.

/** What a feed is, and what to do with it. */
export const followWords = {
  what: 'This is a feed: an address that a feed reader checks for you. New entries appear there, without an account or e-mail.',
  how: 'Copy an address into a reader such as Feedly, Inoreader, NetNewsWire, Thunderbird or newsboat. Most take the first; the second is for programs that prefer JSON.',
  cadence: 'The feed changes when this site is built with new articles or corrections.',
  latest: 'The latest entries',
  none: 'There is no entry yet.',
} as const;
