import { counted } from '../words/format.ts';
import type { Part } from './plan.ts';

/** What each part is called, what it shows and how that was put together. */
export const partWords: Readonly<Record<Part, { title: string; entry: string; intro: string; none: string }>> = {
  repeats: {
    title: 'The same claim in several articles',
    entry: 'claim',
    intro:
      'Figures that agree in what is measured, for when, how much and by whom; quotations that share their words; dates of one event. The earliest in the record comes first, which need not be the origin. The ways are those that the articles tell of, or that their wording shows.',
    none: 'No claim stands in several articles.',
  },
  shared: {
    title: 'The same text in several articles',
    entry: 'passage',
    intro:
      'Passages that several articles have word for word, but for a few. What stands in one of them only is set bold on a ground of its own.',
    none: 'No two articles share a passage.',
  },
  talks: {
    title: 'What each side said',
    entry: 'conversation',
    intro:
      'Words that two parties address to each other, with what else the articles quote them with of the same time. They are put together where the times can be one; that it was one occasion is worked out.',
    none: 'No article quotes two parties speaking to each other.',
  },
  differences: {
    title: 'Where statements differ',
    entry: 'difference',
    intro:
      'Amounts of one thing for one time, and dates of one event or statement, that do not agree; beside them what official series recorded. The reasons are what the data knows that may explain it. None of this says which of them holds.',
    none: 'Nothing that several articles state differs.',
  },
};

/** “8 claims”. */
export function countOf(part: Part, count: number): string {
  return counted(count, partWords[part].entry);
}
