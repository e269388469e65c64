import type { FileChange } from '../content/change-files.ts';

/** Files as they were before a decision, and as they are after it; null where there is none. */
export interface Step {
  /** The article that it is about; null where it is about the site. */
  readonly slug: string | null;
  /** The claim that it is about first; null where it is about none. */
  readonly claim: string | null;
  readonly files: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
}

/** What was decided at this desk since it was opened, to be taken back and done again, byte for byte. */
export class History {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  add(step: Step): void {
    this.#done.push(step);
    this.#undone.length = 0;
  }

  get counts(): { readonly undo: number; readonly redo: number } {
    return { undo: this.#done.length, redo: this.#undone.length };
  }

  /** Takes back the last step, or does it again, by `change`; where that is refused, it stays to be taken back. */
  async move(way: 'undo' | 'redo', change: (changes: FileChange[]) => Promise<void>): Promise<Step | null> {
    const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.at(-1);
    if (step === undefined) return null;
    await change(
      step.files.map(({ path, before, after }) =>
        way === 'undo' ? { path, content: before, was: after } : { path, content: after, was: before },
      ),
    );
    from.pop();
    to.push(step);
    return step;
  }
}
