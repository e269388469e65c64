/** Pages that stand in the way of the article, by what they say. Vocabulary of web pages in general. */
const walls: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /checking your browser before|just a moment\.\.\.|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|attention required! \| cloudflare|unusual traffic from your/i,
    reason:
      'It is a page that checks who asks, and not the article. Open it in a browser, and save it when the article is shown.',
  },
  {
    pattern:
      /\b(?:4\d\d|5\d\d)\b.{0,20}\b(?:not found|forbidden|error|unavailable)|page (?:you (?:requested|are looking for) )?(?:was |could )?(?:not be found|not found)|access denied/i,
    reason: 'It is a page that tells of an error, and not the article. Look at its address.',
  },
  {
    pattern:
      /(?:we|us|our partners).{0,60}(?:use|value|store).{0,60}(?:cookies|your privacy)|accept (?:all )?cookies|manage (?:my |your )?(?:choices|preferences|consent)/i,
    reason: 'It is a page about cookies, and not the article. Open it in a browser, answer it, and save the article.',
  },
  {
    pattern:
      /subscribe(?:rs)? (?:now|to (?:continue|read|unlock)|only)|already a subscriber|to continue reading|this (?:article|content|story) is (?:for|available to|reserved)|sign in to (?:read|continue)/i,
    reason: 'It is the beginning of an article for those who pay. Save it from a browser in which it is shown whole.',
  },
];

/** How a page begins that stands for one that is not there, though the server gave it as a page. */
const lost =
  /\b(?:page|story|article|link)(?: that)? you(?:[’']re| are| were| have| had)? (?:want|look|request|ask|tr[iy]|follow|seek)\w*\b.{0,60}?\b(?:moved|gone|removed|deleted|never|no longer|exist|lost|cannot|could not|couldn[’']t|can[’']t|expired)\b/i;

/** Why a page is none but one about a page that is not there, by its headline and first lines; null where it is not. */
export function lostOf(begin: string): string | null {
  return lost.test(begin) ? 'It is a page that tells of an error, and not the article. Look at its address.' : null;
}

/** Why a page without an article, or with little of it, has none; null where it does not tell. */
export function wallOf(words: string): string | null {
  const start = words.slice(0, 20_000);
  return walls.find(({ pattern }) => pattern.test(start))?.reason ?? null;
}
