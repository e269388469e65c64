// Every word that the frame of a page says for itself: masthead, foot, theme, lists in pages.

export const frameWords = {
  skip: 'Skip to the text',
  navigation: 'Main',
  search: 'Search',
  promise: (site: string) =>
    `${site} reports who said what, where and when. It does not judge whether a statement is true. [How it works](method), [corrections](corrections), [download the data](data)`,
  rights:
    'The articles belong to their publishers. The software is free under the MIT licence. [Third-party licences](licences)',
  theme: 'Theme',
  themes: { system: 'System default', light: 'Light', dark: 'Dark' },
  details: 'details',
  detailsOf: (words: string) => `details of ${words}`,
  listPages: 'Pages of the list',
  /** Behind the title of a list that has several pages. */
  place: (page: number, count: number) => (count > 1 ? `, page ${page} of ${count}` : ''),
} as const;

/** What passes something on: its link, a sentence, a picture. */
export const shareWords = {
  heading: 'Share or cite',
  link: 'Link',
  text: 'Citation',
  copied: { link: 'link', text: 'citation' },
  picture: 'A picture to share. Select it to download it.',
} as const;

/** What the button beside a text to take along says. */
export const copyWords = {
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  refused: 'Your browser did not allow the copy',
} as const;
