import type { Data, Emphasis, Link, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';
import { blockTexts } from '../blocks.ts';
import { nestMarks, type Piece } from './nest-marks.ts';

/** A mark over the text of an article. */
export interface Mark extends Span {
  /** Id of the element, on the first piece where it is cut. */
  readonly id: string;
  readonly className: readonly string[];
  /** Number of the note, for endnotes on paper. */
  readonly number: number;
  /** Id of the note, and how many of the mark's first characters link to it. */
  readonly note: { readonly id: string; readonly length: number };
}

/** What the plugin needs of an article, handed over as front matter. */
export interface Marking extends Pick<Article, 'slug' | 'paragraphs'> {
  readonly marks: readonly Mark[];
  /** Language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** Parts the blocks of the rendered body. No text can be mistaken for it: `<` of an article's text is escaped. */
export const BLOCK_END = '<!--block-->';

/** Opening marks, which hang outside of the measure when a block begins with one. */
const openingMark = /^["'“”‘’„«»]/;

/** Remark plugin: puts the claims back into the body of an article, each as `<mark id="…">`. */
export function claimMarks() {
  return (tree: Root, file: VFile): void => {
    markClaims(tree, file.data.astro?.frontmatter as unknown as Marking);
  };
}

/**
 * Sets marks into a parsed body, in place. Its blocks become headings and paragraphs of nothing but text, marks and the
 * links of marks: whatever else the text looks like (HTML, links, images) stands there as its characters.
 */
export function markClaims(tree: Root, marking: Marking): void {
  const texts = blockTexts(marking, tree);
  const headings = tree.children.map((block) => (block.type === 'heading' ? block.depth : null));
  const marks = byParagraph(marking);
  tree.children = texts.flatMap((text, index) => {
    const { start } = marking.paragraphs[index] as Span;
    const children = nestMarks(text, start, marks[index] ?? []).map(toNode);
    const depth = headings[index] ?? null;
    const data: Data = {
      hProperties: {
        id: `p${index + 1}`,
        ...(marking.lang === undefined ? {} : { lang: marking.lang, dir: 'auto' }),
        ...(openingMark.test(text) ? { className: ['hang'] } : {}),
      },
    };
    return [
      depth === null ? { type: 'paragraph', data, children } : { type: 'heading', depth, data, children },
      { type: 'html', value: BLOCK_END },
    ];
  });
}

/** The marks of each paragraph, in their order. A mark over several paragraphs is set in each of them. */
function byParagraph({ paragraphs, marks }: Marking): Mark[][] {
  return paragraphs.map(({ start, end }) => marks.filter((mark) => mark.start < end && mark.end > start));
}

function toNode(piece: Piece<Mark>): PhrasingContent {
  if (typeof piece === 'string') return { type: 'text', value: piece };
  const { mark, first } = piece;
  const children = piece.children.map(toNode);
  const data = {
    hName: 'mark',
    hProperties: {
      ...(first ? { id: mark.id } : {}),
      className: [...mark.className],
      ...(first ? { dataN: mark.number } : {}),
    },
  };
  // mdast has no mark; the name is what counts for the HTML.
  const node: Emphasis = { type: 'emphasis', data, children: first ? withLink(children, mark) : children };
  return node;
}

/** Makes the first words of a mark a link to its note, those that stand in no mark of their own. */
function withLink(children: readonly PhrasingContent[], { note, className }: Mark): PhrasingContent[] {
  const at = children.findIndex((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value));
  const child = children[at];
  if (child?.type !== 'text') return [...children];
  const words = child.value.slice(0, note.length).trim();
  const [before, after] = [child.value.indexOf(words), child.value.indexOf(words) + words.length];
  const data = { hProperties: { ariaLabel: `${words}, ${kindOf(className)}` } };
  const link: Link = { type: 'link', url: `#${note.id}`, data, children: [{ type: 'text', value: words }] };
  return [
    ...children.slice(0, at),
    ...textOf(child.value.slice(0, before)),
    link,
    ...textOf(child.value.slice(after)),
    ...children.slice(at + 1),
  ];
}

/** What the line of a mark says to the eye, for those who hear its link. */
function kindOf(className: Mark['className']): string {
  const [kind = 'e'] = className;
  if (kind === 'q') return className.includes('reported') ? 'reported statement' : 'quotation';
  return { f: 'figure', d: 'date' }[kind] ?? 'editor’s note';
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
