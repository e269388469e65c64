import { foreignLanguage, notEnglish } from '../../src/extract/text/language.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import type { SourceFile } from '../content/corpus.ts';
import { hash } from '../extract/state.ts';
import { type Report, top } from './report.ts';

/** How an article is taken out with all that hangs on its name. */
function removed(slug: string): string {
  return `Remove this one with \`npm run remove -- ${slug} --reason WORDS\`.`;
}

/** Sources seen so far, by what two copies of one article have in common. */
export class Copies {
  readonly #first = new Map<string, string>();

  /** The first source with the same key, or null. */
  of(slug: string, key: string): string | null {
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, slug);
    return first ?? null;
  }
}

/** What is said of a source: days that have been, an address and a text of its own. `today` is an ISO day. */
export function checkSource(report: Report, source: SourceFile, copies: Copies, today: string): void {
  const { slug, path, text, about, aboutPath, placeAt, corrections } = source;
  if (about.published.value > today)
    report.warn(aboutPath, {
      ...placeAt(['published', 'value']),
      rule: 'future-date',
      reason: `published: ${about.published.value} is still to come. Correct the date.`,
    });
  corrections.corrections.forEach(({ date }, index) => {
    if (date > today)
      report.warn(corrections.path, {
        ...corrections.placeAt([index, 'date']),
        rule: 'future-date',
        reason: `date: ${date} is still to come. Correct the date.`,
      });
  });
  const foreign = foreignLanguage(text, readSource(text, about).paragraphs);
  if (foreign !== null)
    report.error(path, {
      ...top,
      rule: 'language',
      reason: `${notEnglish(foreign)} ${removed(slug)}`,
    });
  const sameAddress = copies.of(slug, `url ${about.url}`);
  if (sameAddress !== null)
    report.warn(aboutPath, {
      ...placeAt(['url']),
      rule: 'duplicate-source',
      reason: `url: sources/${sameAddress}.yaml has the same address. If it is a mistake, correct it. If both are one article, run \`npm run remove -- ${slug} --reason WORDS\`.`,
    });
  const sameText = copies.of(slug, `text ${hash([text.trim()])}`);
  if (sameText !== null)
    report.error(path, {
      ...top,
      rule: 'duplicate-source',
      reason: `sources/${sameText}.txt has the same text. ${removed(slug)}`,
    });
}
