import { counted } from '../words/format.ts';
import type { Part } from './plan.ts';

/** What each part is called, what it shows and how that was put together. */
export const partWords: Readonly<Record<Part, { title: string; entry: string; intro: string; none: string }>> = {
  repeats: {
    title: 'Repeated statements and figures',
    entry: 'repeat',
    intro:
      'Statements, figures and dates that several articles print, earliest first; the earliest here is not necessarily the original. Links are shown only where an article credits a source or repeats its wording.',
    none: 'No statement or figure appears in more than one article.',
  },
  shared: {
    title: 'Shared passages',
    entry: 'passage',
    intro: 'Near-identical passages. Words found in only one version are highlighted.',
    none: 'No two articles share a passage.',
  },
  talks: {
    title: 'What each side said',
    entry: 'conversation',
    intro:
      'Exchanges between two speakers, matched by date. That they took place on the same occasion is our inference.',
    none: 'No article quotes two parties speaking to each other.',
  },
  differences: {
    title: 'Where statements differ',
    entry: 'difference',
    intro:
      'Different amounts for the same thing and period, and different dates for the same event or statement, beside the official counts. Possible explanations come from the data; we do not rule on which is right.',
    none: 'No differences found.',
  },
};

/** “8 claims”. */
export function countOf(part: Part, count: number): string {
  return counted(count, partWords[part].entry);
}
