import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';

/** Where in an article a span stands: “Headline”, “Paragraph 3”, counted without the headline. */
export function placeOf(span: Span, { paragraphs, title_basis }: Pick<Article, 'paragraphs' | 'title_basis'>): string {
  const index = paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  if (title_basis !== 'stated') return `Paragraph ${index + 1}`;
  return index === 0 ? 'Headline' : `Paragraph ${index}`;
}
