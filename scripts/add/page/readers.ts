import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { type Block, blocksOf, isProse, keyOf } from './blocks.ts';
import { scriptsOfData } from './json-ld.ts';

/** What one reader takes for the article. */
export interface Reading {
  /** As it is named to an editor. */
  readonly by: string;
  /** Lines of the page that it has. */
  readonly has: (block: Block) => boolean;
}

/**
 * Two libraries that look for the article in a page, each by rules of its own. Each is given a tree that it may change,
 * without JSON-LD: that is a reader by itself, and a library that finds it broken or endless prints so, or ends.
 */
export function readingsOf(parse: () => Document, blocks: readonly Block[], articleBody: string | null): Reading[] {
  const page = () => {
    const document = parse();
    for (const script of scriptsOfData(document)) script.remove();
    return document;
  };
  return [
    reading('Readability', byReadability(page())),
    reading('Defuddle', byDefuddle(page())),
    byStructure(blocks),
    ...(articleBody === null ? [] : [byJsonLd(articleBody)]),
  ];
}

function reading(by: string, root: Element | null): Reading {
  const keys = new Set(root === null ? [] : blocksOf(root).map(({ key }) => key));
  return { by, has: ({ key }) => keys.has(key) };
}

function byReadability(document: Document): Element | null {
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element });
  return reader.parse()?.content ?? null;
}

function byDefuddle(document: Document): Element | null {
  // Nothing is asked of the network, whatever the page is, and no rules for pages of one address are used.
  const { content } = new DefuddleClass(document, { url: 'https://page.invalid/', useAsync: false }).parse();
  const holder = document.createElement('div');
  holder.innerHTML = content;
  return content === '' ? null : holder;
}

/** The element that directly holds the most prose, and all that is in it. */
function byStructure(blocks: readonly Block[]): Reading {
  const held = new Map<Element, number>();
  for (const block of blocks.filter(isProse)) {
    const parent = block.element.parentElement ?? block.element;
    held.set(parent, (held.get(parent) ?? 0) + block.text.length);
  }
  const [best] = [...held].reduce<readonly [Element | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
  return { by: 'the structure of the page', has: ({ element }) => best?.contains(element) ?? false };
}

/** The text that the page tells search engines, whose lines need not be those of the page. */
function byJsonLd(articleBody: string): Reading {
  const all = keyOf(articleBody.replace(/<[^>]{0,500}>/g, ' '));
  return { by: 'JSON-LD', has: ({ key }) => key.length >= 20 && all.includes(key) };
}
