import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/**
 * Who wrote, took or sold an article is not in its story: bylines, credits of pictures, contacts, links to other articles. Lines of
 * pages in general, each a paragraph of its own.
 */
const byline = /^(?:By|BY|(?:[Ww]ords|[Ww]ritten|[Ss]tory|[Rr]eport|[Tt]ext) by)\s+\p{Lu}[^.!?"“]*[.,|]?$/u;
const others: readonly RegExp[] = [
  /^(?:additional |further )?(?:reporting|writing|editing|research|photographs?|photos?|photography|pictures?|images?|graphics?|video|illustrations?) by\b/iu,
  /^(?:photo(?:graph)?s?|pictures?|images?|picture credits?|photo credits?|credits?|caption|source|video|graphics?)\s*:/iu,
  /^(?:read (?:more|also|next)|see also|related|more on this|watch|listen)\s*:/iu,
  /^(?:follow|contact|e-?mail|write to|reach|tweet)\s+(?:us\b|\p{Lu}|@)/u,
  /^@\w+$/u,
  /^\p{Lu}[\p{L}.'’ -]+\s(?:is|are) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|columnist|editor|journalist)s? (?:at|for|with) (?:[Tt]he |this |our )?\p{Lu}/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+\s*[,|]\s*(?:[\p{L}'’-]+ ){0,4}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ontributor)s?\.?$/u,
];

/** Any of them: most lines are none. */
const anyOther = new RegExp(
  others.map(({ source, ignoreCase }) => (ignoreCase ? `(?i:${source})` : source)).join('|'),
  'u',
);

/** A credit is one line and a short one. */
const LONGEST_CREDIT = 160;

/** A byline, with the names of writers in it. */
const LONGEST_BYLINE = 90;

/** The paragraphs that say who made an article rather than what happened, in order. */
export function creditsOf({ text, paragraphs }: Document): Span[] {
  return paragraphs.filter(({ start, end }) => end - start <= LONGEST_CREDIT && isCredit(text.slice(start, end)));
}

function isCredit(words: string): boolean {
  return (words.length <= LONGEST_BYLINE && byline.test(words)) || anyOther.test(words);
}
