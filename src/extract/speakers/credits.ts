import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/**
 * Who wrote, took or sold an article is not in its story: bylines, credits of pictures, contacts, links to other articles. Lines of
 * pages in general, each a paragraph of its own.
 */
const lines: readonly RegExp[] = [
  /^(?:By|BY|(?:[Ww]ords|[Ww]ritten|[Ss]tory|[Rr]eport|[Tt]ext) by)\s+\p{Lu}[^.!?"“]*[.,|]?$/u,
  /^(?:additional |further )?(?:reporting|writing|editing|research|photographs?|photos?|photography|pictures?|images?|graphics?|video|illustrations?) by\b/iu,
  /^(?:photo(?:graph)?s?|pictures?|images?|picture credits?|photo credits?|credits?|caption|source|video|graphics?)\s*:/iu,
  /^(?:read (?:more|also|next)|see also|related|more on this|watch|listen)\s*:/iu,
  /^(?:follow|contact|e-?mail|write to|reach|tweet)\s+(?:us\b|\p{Lu}|@)/u,
  /^@\w+$/u,
  /^\p{Lu}[\p{L}.'’ -]+\s(?:is|are) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|columnist|editor|journalist)s? (?:at|for|with) (?:[Tt]he |this |our )?\p{Lu}/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+\s*[,|]\s*(?:[\p{L}'’-]+ ){0,4}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ontributor)s?\.?$/u,
];

/** A credit is one line and a short one. */
const LONGEST_CREDIT = 160;

/** A byline, with the names of writers in it. */
const LONGEST_BYLINE = 90;

/** The paragraphs that say who made an article rather than what happened, in order. */
export function creditsOf({ text, paragraphs }: Document): Span[] {
  return paragraphs.filter(({ start, end }) => end - start <= LONGEST_CREDIT && isCredit(text.slice(start, end)));
}

function isCredit(words: string): boolean {
  return lines.some((line, index) => (index > 0 || words.length <= LONGEST_BYLINE) && line.test(words));
}
