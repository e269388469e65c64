import { type Span, trimSpan } from './span.ts';

/** A line that belongs to the page and not to the article. */
export interface DroppedLine extends Span {
  readonly reason: string;
}

/** What publishing systems leave around an article, as whole lines. Vocabulary of web pages in general. */
const furniture: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:no|\d+)? ?comments? ?(?:\( ?\d+ ?\)|:)?$/i, reason: 'comment counter' },
  { pattern: /^(?:post|leave|add) an? (?:comment|reply)\b.{0,40}$/i, reason: 'comment form' },
  {
    pattern:
      /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|posts?))?|more on this(?: story)?|recommended)\s?:.*$/i,
    reason: 'link to another article',
  },
  {
    pattern:
      /^(?:this article (?:was|is) )?(?:re-?printed|re-?published|re-?posted) (?:\w+ ){0,3}(?:with|by) (?:the )?(?:kind )?permission\b.*$/i,
    reason: 'reprint notice',
  },
  {
    pattern:
      /^(?:share|tweet|e-?mail|print|save|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest)(?: (?:this|on|via|to|it|article|story|page|link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit))*[.:]?$/i,
    reason: 'share buttons',
  },
  {
    pattern:
      /^(?:(?:sign up|subscribe|log in|sign in)(?: (?:for|to|with|here|now|today)\b|$)|(?:follow us|join us|download (?:the|our) app)\b).{0,80}$/i,
    reason: 'call to subscribe or follow',
  },
  { pattern: /^(?:advertisement|sponsored(?: content)?|promoted|ad)[.:]?$/i, reason: 'advertisement' },
  { pattern: /^(?:©|\(c\)|copyright(?: ©| \(c\)| \d{4}\b| by\b|$)).{0,160}$/i, reason: 'copyright line' },
  { pattern: /^(?:tags?|labels?|topics?|filed under|categories|category)\s?:.*$/i, reason: 'tags' },
  {
    pattern:
      /^(?:all rights reserved|skip to (?:main )?content|back to top|load more|show more|continue reading|click here\b.{0,80})[.:]?$/i,
    reason: 'page navigation',
  },
];

/** Any of them: most lines are none. */
const anyFurniture = new RegExp(furniture.map(({ pattern }) => pattern.source).join('|'), 'i');

/** Longer lines are text, whatever they begin with; it also bounds the patterns' work. */
const LONGEST_FURNITURE = 200;

/** Why a line is page furniture, or null when it is text. */
export function furnitureReason(text: string, line: Span): string | null {
  const { start, end } = trimSpan(text, line);
  if (end - start === 0 || end - start > LONGEST_FURNITURE) return null;
  const words = text.slice(start, end);
  if (!anyFurniture.test(words)) return null;
  return furniture.find(({ pattern }) => pattern.test(words))?.reason ?? null;
}
