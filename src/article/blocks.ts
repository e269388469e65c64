import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';

const parser = remark().freeze();

/** The text of each block of an article's body, in order: as many, and as long, as `article.paragraphs`. */
export function readBlocks(article: Pick<Article, 'slug' | 'paragraphs'>, body: string): string[] {
  return blockTexts(article, parser.parse(body));
}

/** The same of a parsed body. Throws when it does not fit `article.paragraphs`: offsets would point elsewhere. */
export function blockTexts({ slug, paragraphs }: Pick<Article, 'slug' | 'paragraphs'>, tree: Root): string[] {
  const texts = tree.children.map(textOf);
  const wrong = paragraphs.findIndex(({ start, end }, index) => texts[index]?.length !== end - start);
  if (wrong === -1 && texts.length === paragraphs.length) return texts;
  throw new Error(
    `The body of article "${slug}" does not fit its front matter from block ${wrong === -1 ? paragraphs.length : wrong} on. ` +
      'It is generated: change nothing there and run "npm run extract -- --force".',
  );
}

/** All characters of a node as they are to be read. Markup that an article's text might hold is text, too. */
function textOf(node: Nodes | RootContent): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The words at a span of the source, which must lie within one paragraph; null where the article does not show it. */
export function wordsAt(paragraphs: readonly Span[], blocks: readonly string[], span: Span): string | null {
  const index = paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const from = paragraphs[index]?.start ?? 0;
  return blocks[index]?.slice(span.start - from, span.end - from) ?? null;
}
