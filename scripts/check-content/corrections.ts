import { correct, extractSource, type Knowledge } from '../../src/article/make.ts';
import { idOf } from '../../src/editing/corrections/apply.ts';
import type { Article } from '../../src/schema/article.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import type { SourceFile } from '../content/corpus.ts';
import type { Report } from './report.ts';

/** Corrections and checks of an article can be applied; the first change something, the others are of what is read still. */
export function checkCorrections(report: Report, source: SourceFile, article: Article, knowledge: Knowledge): void {
  const { slug, corrections: file, checks } = source;
  if (file.corrections.length === 0 && checks.checks.length === 0) return;
  try {
    const { speakers, measures } = knowledge;
    const { stale } = correct(source, extractSource(source, { speakers, measures }), { speakers, measures });
    for (const index of stale)
      report.warn(checks.path, {
        ...checks.placeAt([index]),
        rule: 'read-otherwise',
        reason:
          'The claim is read otherwise than when it was checked, so it does not count. Check it again in `npm run desk`.',
      });
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
        reason: 'The extractor reads it so by itself. Delete this correction, or run `npm run extract` when it is new.',
      });
  });
}
