import { VFile } from 'vfile';
import { ContentError, type Problem } from '../../src/schema/content-error.ts';

/** A problem under the name of its rule. */
export type Finding = Problem & { rule: string };

/** Collects what is wrong with which file, for `vfile-reporter`. Errors stop a build, warnings do not. */
export class Report {
  readonly #files = new Map<string, VFile>();
  errors = 0;
  warnings = 0;

  error(path: string, finding: Finding): void {
    this.#add(path, finding, true);
    this.errors++;
  }

  warn(path: string, finding: Finding): void {
    this.#add(path, finding, false);
    this.warnings++;
  }

  /** Runs a reader; what it throws about content is recorded, under `schema` where it names no rule, and null given. */
  async reading<T>(read: () => T | Promise<T>): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const problem of error.problems) this.error(error.path, { rule: 'schema', ...problem });
      return null;
    }
  }

  /** In the order of their paths, their messages in the order of the lines. */
  get files(): VFile[] {
    const files = [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { messages } of files)
      messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    return files;
  }

  #add(path: string, { line, column, reason, rule }: Finding, fatal: boolean): void {
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    file.message(reason, { place: { line, column }, ruleId: rule, source: 'content' }).fatal = fatal;
  }
}

/** The start of a file. */
export const top = { line: 1, column: 1 };
