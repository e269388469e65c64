import { type Knowledge, makeArticleFile } from '../../src/article/make.ts';
import { idOf } from '../../src/editing/corrections/apply.ts';
import type { Article } from '../../src/schema/article.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import type { SourceFile } from '../content/corpus.ts';
import type { Report } from './report.ts';

/** Corrections of an article can be applied, and change something. */
export function checkCorrections(report: Report, source: SourceFile, article: Article, knowledge: Knowledge): void {
  const { slug, corrections: file } = source;
  if (file.corrections.length === 0) return;
  try {
    makeArticleFile(source, { speakers: knowledge.speakers, measures: knowledge.measures });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of error.problems) report.error(error.path, { rule: 'correction', ...problem });
    return;
  }
  const applied = new Set(article.corrections.map(({ id }) => id));
  file.corrections.forEach((correction, index) => {
    if (!applied.has(idOf(slug, correction)))
      report.warn(file.path, {
        ...file.placeAt([index]),
        rule: 'no-effect',
        reason: 'The extractor reads it so by itself. Remove this correction, or run `npm run extract` when it is new.',
      });
  });
}
