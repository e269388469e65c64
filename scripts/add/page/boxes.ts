import { type Block, isProse } from './blocks.ts';

/** What the heading of a box in a page says when the box is no part of the article. */
const heads: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /^(?:sign up|subscribe|unlock|newsletters?|get (?:the|our) .{0,60}(?:inbox|e-?mails?|newsletter)|don[’']t miss|support (?:us|our|local|independent)|donate|become a member)\b/i,
    reason: 'call to subscribe',
  },
  {
    pattern:
      /^(?:recommended|related|read (?:more|next|also)|more (?:from|on|in|stories|about)\b|most (?:read|popular|viewed|shared)|(?:the )?latest(?: (?:from|on|in|news|articles|stories))?$|trending|you (?:may|might) (?:also )?(?:like|be interested)|editors?[’'] picks)/i,
    reason: 'links to other articles',
  },
  {
    pattern: /^(?:comments?|discussion|join the (?:conversation|discussion)|your say)\b/i,
    reason: 'readers’ comments',
  },
  { pattern: /^(?:about the author|written by|about me)\b/i, reason: 'about the author' },
  {
    pattern: /^(?:share|follow|print|is this page|help us improve|updates? (?:to|of) this)\b/i,
    reason: 'tools of the page',
  },
  { pattern: /^(?:cookies|your privacy)\b/i, reason: 'notice about cookies' },
];

/** More words of prose than this are a part of an article, whatever their heading says. */
const MOST_WORDS = 80;

/** Why lines are no part of the article: they stand in a box whose heading calls it something else. */
export function boxesOf(
  blocks: readonly Block[],
  isArticle: (element: Element) => boolean,
): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>();
  for (const [index, head] of blocks.entries()) {
    const reason =
      head.kind === 'heading' && head.text.length <= 100
        ? heads.find(({ pattern }) => pattern.test(head.text))?.reason
        : undefined;
    const box = reason === undefined ? null : boxOf(head, blocks[index - 1] ?? null, isArticle);
    if (box === null || reason === undefined) continue;
    const held: Block[] = [];
    for (let at = index; at < blocks.length && box.contains((blocks[at] as Block).element); at++)
      held.push(blocks[at] as Block);
    const words = held.filter(isProse).reduce((sum, { text }) => sum + text.split(' ').length, 0);
    if (words <= MOST_WORDS) for (const block of held) if (!found.has(block)) found.set(block, reason);
  }
  return found;
}

/** The largest element that begins with the heading and holds nothing of the article; null where the heading is alone. */
function boxOf(head: Block, before: Block | null, isArticle: (element: Element) => boolean): Element | null {
  let box: Element | null = null;
  for (let at = head.element.parentElement; at !== null && !isArticle(at); at = at.parentElement) {
    if (before !== null && at.contains(before.element)) break;
    box = at;
  }
  return box;
}
