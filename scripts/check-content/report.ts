import { VFile } from 'vfile';
import { ContentError, type Problem } from '../../src/schema/content-error.ts';

/** Collects what is wrong with which file, for `vfile-reporter`. */
export class Report {
  readonly #files = new Map<string, VFile>();
  count = 0;

  add(path: string, { line, column, reason }: Problem): void {
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    file.message(reason, { place: { line, column } }).fatal = true;
    this.count++;
  }

  /** Runs a reader; what it throws about content is recorded, and null given. */
  async reading<T>(read: () => T | Promise<T>): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const problem of error.problems) this.add(error.path, problem);
      return null;
    }
  }

  get files(): VFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** The start of a file. */
export const top = { line: 1, column: 1 };
