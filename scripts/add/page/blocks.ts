import { firstOf } from '../found.ts';

/** A line of a page: what stands in one block element, or between two line breaks of it. */
export interface Block {
  readonly text: string;
  /** Letters and digits alone, in lower case: the same for the same words, whatever is around them. */
  readonly key: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'cell';
  /** The block element that it stands in. */
  readonly element: Element;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** What holds no words that a reader is meant to read. */
const silent = new Set('BUTTON FORM IFRAME NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE'.split(' '));

/** The lines of a page in order. Linear in its size; what is hidden is left out. */
export function blocksOf(root: Element): Block[] {
  const found: Block[] = [];
  let [line, linked] = ['', 0];
  const flush = (element: Element) => {
    const text = firstOf(line);
    if (text !== null)
      found.push({ text, key: keyOf(text), kind: kindOf(element), element, linked: Math.min(1, linked / text.length) });
    [line, linked] = ['', 0];
  };
  const walk = (node: Node, within: Element, isLink: boolean) => {
    if (node.nodeType === 3) {
      const [words = '', ...others] =
        within.nodeName.toUpperCase() === 'PRE' ? linesOfPlain(node) : [node.textContent ?? ''];
      line += words;
      if (isLink) linked += words.trim().length;
      for (const other of others) {
        flush(within);
        line = other;
      }
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (silent.has(name) || isHidden(element) || isNoteMark(element, name)) return;
    if (name === 'BR') return flush(within);
    const isBlock = blocks.has(name);
    if (isBlock) flush(within);
    for (const child of element.childNodes) walk(child, isBlock ? element : within, isLink || name === 'A');
    if (isBlock) flush(element);
  };
  walk(root, root, false);
  flush(root);
  return found;
}

/** Paragraphs of text as a terminal prints it: blank lines part them, and each item of a list begins one. */
function linesOfPlain(node: Node): string[] {
  return (node.textContent ?? '')
    .split(/\n[ \t]*\n|\n(?=[ \t]*[*•–-] )/)
    .map((line) => line.replace(/^\s*[*•–-] /, ''));
}

/** The sign of a note, which leads to it or back: `1`, `[a]`, `*`. */
function isNoteMark(element: Element, name: string): boolean {
  const link = name === 'A' ? element : name === 'SUP' ? element.firstElementChild : null;
  return (
    link?.nodeName.toUpperCase() === 'A' &&
    /^#./.test(link.getAttribute('href') ?? '') &&
    /^(?:\[?(?:\d{1,3}|[a-z])\]?|[*†‡^↩])$/i.test(element.textContent?.trim() ?? '')
  );
}

/** `"“No,” he said."` → `"nohesaid"` */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  ...{ LI: 'item', DD: 'item', DT: 'item', BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption' },
  ...{ FIGURE: 'caption', TD: 'cell', TH: 'cell' },
};

function kindOf(element: Element): Block['kind'] {
  const own = kinds[element.nodeName.toUpperCase()];
  if (own !== undefined) return own;
  const parent = element.parentElement?.nodeName.toUpperCase() ?? '';
  const outer = kinds[parent];
  return outer === 'quote' || outer === 'caption' || outer === 'item' ? outer : 'paragraph';
}

/** Whether it reads as prose: a sentence, or long, and not links for the most part. */
export function isProse({ text, kind, linked }: Block): boolean {
  const isSentence = text.length >= 25 && /[.!?…。！？؟।]["'”’»)\]]*$/u.test(text);
  return kind !== 'caption' && (isSentence || (text.length >= 80 && kind !== 'cell')) && linked < 0.6;
}
