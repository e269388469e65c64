import { firstOf, SAVE_TEXT, Unusable } from '../found.ts';
import { type Block, blocksOf, isProse } from './blocks.ts';
import { boxesOf } from './boxes.ts';
import { type Aside, asideOf, DAY, TIME_OF_DAY, WRITER } from './furniture.ts';
import { type Reading, readingsOf } from './readers.ts';
import { headlineIn, standfirstOf } from './standfirst.ts';

/** Fewer characters are a teaser, a notice or a menu. */
const SHORTEST = 140;
/** Share of an article's characters that prose has at least. */
const PROSE = 0.5;
/** Why what is called a teaser is left out: words that may be those of the article's own standfirst. */
const TEASER = 'links to other articles';

/** The article of a page, and what of the page is not in it. */
export interface PageArticle {
  /** Lines of the text in order: paragraphs, headings, items of lists, quotations. */
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  /** Lines that tell a day, near the article's beginning. */
  readonly days: readonly string[];
  /** Lines between the headline and the text, and the first of it, where pages print who wrote it. */
  readonly head: readonly string[];
  /** Notices of corrections that the publisher prints. */
  readonly notices: readonly string[];
  /** Lines between the article's that were left out, or that one reader took for a part of it. */
  readonly leftOut: readonly { readonly words: string; readonly reason: string }[];
  /** What readers that were not followed have beside it, in words for an editor. */
  readonly differences: readonly string[];
}

/**
 * Reads a page by readers that know nothing of each other, and follows the one whose result has the most prose. Lines of
 * others that stand between its own join it; what stands apart is told. Throws where no result is an article.
 */
export function readArticle(
  parse: () => Document,
  articleBody: string | null,
  headlines: ReadonlySet<string>,
): PageArticle {
  const blocks = blocksOf(parse().documentElement);
  const readings = readingsOf(parse, blocks, articleBody);
  const base = readings.reduce((a, b) => (worth(blocks, b) > worth(blocks, a) ? b : a));
  const own = blocks.filter((block) => base.has(block));
  const prose = own.filter(isProse);
  const told = linesOf(articleBody);
  if (told.join(' ').length > Math.max(SHORTEST, 2 * lengthOf(prose))) return fromJsonLd(told);
  if (lengthOf(prose) < SHORTEST)
    throw new Unusable(
      'No article was found in the page. If it has one, save its text as .txt, and add that; if it only leads to articles, add their own pages.',
    );
  const isArticle = holderOf(prose);
  const boxed = boxesOf(blocks, isArticle);
  const sides = new Map<Block, Aside | null>(
    blocks.map((block) => {
      const reason = boxed.get(block);
      return [block, asideOf(block, isArticle) ?? (reason === undefined ? null : { as: 'left out', reason })];
    }),
  );
  const texts = own.filter((block) => sides.get(block) === null);
  if (lengthOf(texts.filter(isProse)) < PROSE * lengthOf(texts))
    throw new Unusable(`What looks like the article is mostly links, cells of tables or single words. ${SAVE_TEXT}`);
  const begin = blocks.indexOf(prose.find((block) => sides.get(block) === null) ?? (prose[0] as Block));
  const headline = headlineIn(blocks, headlines, begin);
  const standfirst = standfirstOf(blocks, headline, begin, (block) => {
    const side = sides.get(block);
    return side === null || (side?.as === 'left out' && side.reason === TEASER && block.linked === 0);
  });
  for (const block of standfirst) sides.set(block, null);
  const joined = new Set([...own, ...between(blocks, prose, readings), ...standfirst]);
  const start = blocks.findIndex((block) => joined.has(block));
  const first = headline >= 0 ? Math.min(headline + 1, start) : start;
  const last = blocks.findLastIndex((block) => joined.has(block));
  const result = { paragraphs: [] as string[], captions: [] as string[], notices: [] as string[] };
  const leftOut: { words: string; reason: string }[] = [];
  const seen = new Set<string>();
  const repeated = new Set<Element>();
  const all = blocks.map(({ key }) => key).join(' ');
  for (const [index, block] of blocks.entries()) {
    const side = sides.get(block) ?? null;
    const isNear = index >= first && index <= last;
    if (side?.as === 'note') result.notices.push(block.text);
    else if (side?.as === 'caption' && (isNear || joined.has(block))) result.captions.push(block.text);
    else if (side?.as === 'left out' && (isNear || joined.has(block)))
      leftOut.push({ words: block.text, reason: side.reason });
    else if (side === null && joined.has(block) && index < headline && block.kind === 'heading')
      leftOut.push({ words: block.text, reason: 'a heading above the headline' });
    else if (side === null && joined.has(block)) {
      const quote = pullQuoteOf(block);
      if (isRepeated(block, quote, seen, all)) {
        leftOut.push({ words: block.text, reason: 'said twice in the page' });
        if (quote !== null) repeated.add(quote);
      } else if (quote !== null && repeated.has(quote))
        leftOut.push({ words: block.text, reason: 'whose words a pull quote has' });
      else result.paragraphs.push(block.text);
      seen.add(block.key);
    } else if (side === null && isNear)
      leftOut.push({ words: block.text, reason: 'not taken for a part of the article' });
  }
  const days = blocks.slice(Math.max(0, first - 15), first + 15).filter((block) => {
    const side = sides.get(block);
    return side?.as === 'left out' && (side.reason === DAY || (side.reason === WRITER && /\d{4}/.test(block.text)));
  });
  return {
    ...result,
    days: days.map(({ text }) => text),
    head: blocks.slice(Math.max(0, headline), begin + 6).map(({ text }) => text),
    leftOut,
    differences: differencesOf(blocks, readings, base, joined, (block) => sides.get(block) === null),
  };
}

function linesOf(articleBody: string | null): string[] {
  const text = (articleBody ?? '')
    .replace(/<\/(?:p|li|h\d|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '');
  return text.split(/\s*\n\s*/).flatMap((line) => firstOf(line) ?? []);
}

/** The text that the page has for search engines, where what it shows has none of it: a program would write it there. */
function fromJsonLd(paragraphs: string[]): PageArticle {
  const differences = [
    'The page shows the text only by a program; it is taken from its JSON-LD, which may part paragraphs otherwise.',
  ];
  return { paragraphs, captions: [], notices: [], days: [], head: [], leftOut: [], differences };
}

/** How good a result is: its prose, less what is none. In characters. */
function worth(blocks: readonly Block[], { has, by }: Reading): number {
  const had = blocks.filter(has);
  const prose = lengthOf(had.filter(isProse));
  // A page's own word weighs more; an element that only holds much prose, less than a reader that looks at more.
  const weight = by === 'JSON-LD' ? 1.05 : by === 'the structure of the page' ? 0.8 : 1;
  return weight * (2 * prose - lengthOf(had));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Says of an element whether it holds a good part of the article. */
function holderOf(prose: readonly Block[]): (element: Element) => boolean {
  const held = new Map<Element, number>();
  for (const { element, text } of prose)
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + text.length);
  const enough = lengthOf(prose) * 0.4;
  return (element) => (held.get(element) ?? 0) > enough && prose.length > 1;
}

/** Lines that belong to the article by where they stand: beside its paragraphs, in the same element, up to the last one. */
function between(blocks: readonly Block[], prose: readonly Block[], readings: readonly Reading[]): Block[] {
  const held = new Map<Element | null, number>();
  for (const { element } of prose) held.set(element.parentElement, (held.get(element.parentElement) ?? 0) + 1);
  const known = new Set(prose);
  const entries = new Set(prose.map(({ element }) => element.parentElement?.parentElement ?? null));
  const [first, last] = [
    blocks.findIndex((block) => known.has(block)),
    blocks.findLastIndex((block) => known.has(block)),
  ];
  return blocks.filter((block, index) => {
    const isSibling = (held.get(block.element.parentElement) ?? 0) >= 2 || isListOf(block, held);
    const isNear = index > first && index < last;
    if (isNear && isPlainItem(block)) return true;
    if (isHeadOf(block, entries)) return index < last;
    const isTaken = isProse(block) && readings.some(({ has }) => has(block));
    return (isNear && (isSibling || isTaken)) || (isSibling && index > last && isProse(block));
  });
}

/** The heading or the time of day above an entry of a live blog, or above a part of an article. */
function isHeadOf({ element, kind, text }: Block, entries: ReadonlySet<Element | null>): boolean {
  if (kind === 'heading' && !/^H1$/i.test(element.nodeName)) return entries.has(element.parentElement);
  return TIME_OF_DAY.test(text) && (entries.has(element) || entries.has(element.parentElement));
}

/** An item of a list that leads nowhere: links to elsewhere are what lists of a page around an article have. */
function isPlainItem({ kind, linked, text }: Block): boolean {
  return kind === 'item' && linked === 0 && text.length >= 10;
}

/** An item of a list, or a line of a quotation, that stands among the article's paragraphs. */
function isListOf({ element }: Block, held: ReadonlyMap<Element | null, number>): boolean {
  const outer = element.parentElement;
  return (
    outer !== null && /^(?:UL|OL|DL|BLOCKQUOTE)$/i.test(outer.nodeName) && (held.get(outer.parentElement) ?? 0) >= 2
  );
}

/** A line that stands twice, or a pull quote: words of a paragraph, set large. */
function isRepeated(block: Block, quote: Element | null, seen: ReadonlySet<string>, prose: string): boolean {
  if (block.key.length >= 20 && seen.has(block.key)) return true;
  if ((quote === null && block.kind !== 'heading') || block.key.length < 20) return false;
  const at = prose.indexOf(block.key);
  return at >= 0 && prose.includes(block.key, at + 1);
}

/** The outermost element around a line that is set apart as a quotation; null where it is none. */
function pullQuoteOf({ element }: Block): Element | null {
  const quote = element.closest('blockquote, q, [class*="quote" i]');
  return quote?.parentElement?.closest('[class*="quote" i]') ?? quote;
}

function differencesOf(
  blocks: readonly Block[],
  readings: readonly Reading[],
  base: Reading,
  joined: ReadonlySet<Block>,
  isText: (block: Block) => boolean,
): string[] {
  return readings.flatMap(({ by, has }) => {
    if (by === base.by || by === 'the structure of the page') return [];
    const more = blocks.filter((block) => has(block) && !joined.has(block) && isText(block) && isProse(block));
    const words = more.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return more.length === 0
      ? []
      : [
          `${by} has ${more.length} paragraphs more, ${words} words, from “${more[0]?.text.slice(0, 60)}” on. Look whether they belong to it.`,
        ];
  });
}
