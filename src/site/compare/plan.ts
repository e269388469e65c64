import { compareHref, comparePartHref } from '../addresses.ts';
import { counted } from '../words/format.ts';
import { partWords } from './words.ts';

// Which page an entry stands on: all on /compare/ while there are few, else each part on pages of its own.

/** The parts that grow with the corpus, in the order of the page. */
export const parts = ['repeats', 'shared', 'talks', 'differences'] as const;

export type Part = (typeof parts)[number];

/** With more entries each part has pages of its own: an entry is up to 0.5 kB compressed, and a page shall stay light. */
const ONE_PAGE = 60;

/** Entries on each of these pages, and of each part on the first page then. */
const A_PAGE = 50;
const FIRST = 10;

export interface Plan {
  /** Whether the first page has all. */
  readonly isWhole: boolean;
  readonly counts: Readonly<Record<Part, number>>;
  /** Address of an entry, by its id. */
  readonly hrefs: ReadonlyMap<string, string>;
}

/** Ids of entries are unique, over the parts too. */
export function planOf(ids: Readonly<Record<Part, readonly string[]>>): Plan {
  const isWhole = parts.reduce((sum, part) => sum + ids[part].length, 0) <= ONE_PAGE;
  const hrefs = new Map<string, string>();
  for (const part of parts)
    ids[part].forEach((id, index) => {
      const page = isWhole ? compareHref() : comparePartHref(part, Math.floor(index / A_PAGE) + 1);
      hrefs.set(id, `${page}#${id}`);
    });
  const counts = Object.fromEntries(parts.map((part) => [part, ids[part].length])) as Plan['counts'];
  return { isWhole, counts, hrefs };
}

/** “8 repeats”. */
export function countOf(part: Part, count: number): string {
  return counted(count, partWords[part].entry);
}

/** How many pages of its own a part has. */
export function pageCount({ isWhole, counts }: Plan, part: Part): number {
  return isWhole ? 0 : Math.ceil(counts[part] / A_PAGE);
}

/** The entries of a part on one of its pages, from 1; on the first page of all with null. */
export function entriesOn<Entry>({ isWhole }: Plan, entries: readonly Entry[], page: number | null): readonly Entry[] {
  if (page === null) return isWhole ? entries : entries.slice(0, FIRST);
  return entries.slice((page - 1) * A_PAGE, page * A_PAGE);
}
