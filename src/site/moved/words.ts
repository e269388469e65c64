// Every word of a page at an address that something has left.

export const movedWords = {
  things: { article: 'article', claim: 'statement' },
  elsewhere: (thing: string) => `This ${thing} has moved`,
  gone: (thing: string) => `This ${thing} is no longer part of the record`,
  why: (day: string, reason: string) => `${day}: ${reason}`,
  goTo: (thing: string) => `Go to the ${thing}`,
  itsArticle: 'The article it was in',
  articles: 'All articles',
} as const;
