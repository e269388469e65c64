// Every word of the feeds, and of the pages that show a feed to people.

/** What a feed is, and what to do with it. */
export const followWords = {
  title: (name: string) => `Follow ${name}`,
  what: 'This is a feed: an address that a feed reader checks for you. New entries appear in the reader. You need no account here and give no email address.',
  subscribe: 'Subscribe',
  how: 'Copy an address into a feed reader such as Feedly, Inoreader, NetNewsWire, Thunderbird or newsboat. Most readers accept the first. The second is for programs that read JSON.',
  howOne: 'Copy the address into a feed reader such as Feedly, Inoreader, NetNewsWire, Thunderbird or newsboat.',
  address: 'Address',
  atom: 'Address for most readers (Atom)',
  json: 'Address as JSON Feed',
  copied: { atom: 'address', json: 'JSON address' },
  cadence: 'The feed is updated whenever articles or corrections are added to this site.',
  toSpeaker: (name: string) =>
    `See [all statements by ${name}](speaker), or download [the feeds of all speakers](feeds) as one file (OPML), which feed readers can import.`,
  toCorrections: 'See [all corrections and the reasons for them](corrections).',
  latest: 'Latest entries',
  none: 'There are no entries yet.',
} as const;

/** What feeds themselves say. */
export const feedWords = {
  title: (speaker: string, site: string) => `${speaker}: ${site}`,
  all: (site: string) => `Speakers: ${site}`,
  about: (speaker: string, site: string) =>
    `Statements by ${speaker}, quoted or reported, in the articles that ${site} covers.`,
  how: { own: '', reported: ', reported', unmarked: ', quoted, without quotation marks' },
  reported: (words: string) => `Reported: ${words}`,
  sentence: (sentence: string) => `The whole sentence: ${sentence}`,
  checked: (day: string) => `Checked by an editor, ${day}.`,
  source: (title: string, publisher: string, published: string) => `${title}, ${publisher}, published ${published}`,
} as const;
