import type { Problem } from '../../src/schema/content-error.ts';
import type { Report } from './report.ts';

interface Expected {
  alias: string;
  /** As the extractor compares. */
  plain: string;
  path: string;
  place: Omit<Problem, 'reason'>;
}

/** Aliases of speakers that have not been seen in any text yet. */
export class Aliases {
  #missing: Expected[] = [];

  expect(alias: string, path: string, place: Expected['place']): void {
    this.#missing.push({ alias, plain: plain(alias), path, place });
  }

  lookIn(text: string): void {
    const words = plain(text);
    this.#missing = this.#missing.filter((expected) => !words.includes(expected.plain));
  }

  warnOfUnused(report: Report): void {
    for (const { alias, path, place } of this.#missing)
      report.warn(path, {
        ...place,
        rule: 'unused-alias',
        reason: `No text has the alias "${alias}". Delete it, or keep it for articles to come.`,
      });
  }
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
