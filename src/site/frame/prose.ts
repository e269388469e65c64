import type { PhrasingContent } from 'mdast';
import { remark } from 'remark';

/** A piece of a sentence in the site's own words: plain, or marked, leading somewhere, emphasised. */
export type ProsePiece =
  | string
  | {
      readonly kind: 'link' | 'mark' | 'code' | 'b' | 'i';
      readonly of: string;
      readonly pieces: readonly ProsePiece[];
    };

const reader = remark();

/**
 * A sentence of a file of words as pieces. It is written in Markdown, so that whoever edits the words needs no HTML:
 * `[How it works](method)` leads to the address that `to` has under “method”; `[a line](mark:q)` wears the line of a
 * quotation, as `mark` elements do; `` `code` ``, `*so called*` and `**strong**` are as usual.
 * @throws where the sentence is no single paragraph, or leads where `to` has no address
 */
export function proseOf(words: string, to: Readonly<Record<string, string>>): ProsePiece[] {
  const [paragraph, ...rest] = reader.parse(words).children;
  if (paragraph?.type !== 'paragraph' || rest.length > 0)
    throw new Error(`These words are no single paragraph: “${words}”`);
  return paragraph.children.map((node) => pieceOf(node, to, words));
}

/** What a publisher or an article calls something, to stand in such a sentence: none of its characters is Markdown. */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function pieceOf(node: PhrasingContent, to: Readonly<Record<string, string>>, words: string): ProsePiece {
  const inside = 'children' in node ? node.children.map((child) => pieceOf(child, to, words)) : [];
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return { kind: 'code', of: '', pieces: [node.value] };
    case 'emphasis':
      return { kind: 'i', of: '', pieces: inside };
    case 'strong':
      return { kind: 'b', of: '', pieces: inside };
    case 'link': {
      if (node.url.startsWith('mark:'))
        return { kind: 'mark', of: node.url.slice('mark:'.length).replace('-', ' '), pieces: inside };
      const address = to[node.url];
      if (address === undefined)
        throw new Error(`“${words}” leads to “${node.url}”; give Prose an address of that name.`);
      return { kind: 'link', of: address, pieces: inside };
    }
    default:
      throw new Error(`“${words}” holds “${node.type}”; words of the site have links, marks, code and emphasis only.`);
  }
}
