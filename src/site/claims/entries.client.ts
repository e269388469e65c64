import { plainWords } from '../words/plain-words.ts';
import type { ListData } from './claims.ts';
import type { Filterable } from './filter.ts';

/** A claim that can be shown. */
export interface Entry extends Filterable {
  /** Its element, made when it is first shown. */
  readonly element: () => HTMLElement;
}

/** A list of claims, on the page or fetched. */
export interface List {
  /** All claims; null where they cannot be had, none where nothing was asked for yet and so nothing fetched. */
  entries(asked: boolean): Promise<readonly Entry[] | null>;
  /** Shows these claims only. */
  show(entries: readonly Entry[], asked: boolean): void;
}

/** The list that the page has, all of it: what does not fit is hidden. */
export class PageList implements List {
  private readonly all: readonly (Entry & { item: HTMLElement })[];
  private readonly sections: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.sections = [...root.querySelectorAll<HTMLElement>('section[data-article]')];
    this.all = this.sections.flatMap((section) =>
      [...section.querySelectorAll<HTMLElement>('li[data-kind]')].map((item) => ({
        item,
        element: () => item,
        words: plainWords(item.textContent ?? ''),
        facets: {
          kind: tokens(item.dataset['kind']),
          speaker: tokens(item.dataset['speaker']),
          article: tokens(section.dataset['article']),
          year: tokens(item.dataset['year']),
          modality: tokens(item.dataset['modality']),
        },
      })),
    );
  }

  entries(): Promise<readonly Entry[]> {
    return Promise.resolve(this.all);
  }

  show(entries: readonly Entry[]): void {
    const shown = new Set(entries);
    for (const entry of this.all) entry.item.hidden = !shown.has(entry);
    for (const section of this.sections) section.hidden = section.querySelector('li[data-kind]:not([hidden])') === null;
  }
}

/** How many fetched claims are shown at a time. */
const BATCH = 100;

/** A list of several pages: what is asked for takes the place of the page's own part of it. */
export class FetchedList implements List {
  private readonly root: HTMLElement;
  private readonly address: string;
  private fetched: Promise<readonly Entry[] | null> | undefined;

  constructor(root: HTMLElement, address: string) {
    this.root = root;
    this.address = address;
  }

  async entries(asked: boolean): Promise<readonly Entry[] | null> {
    if (!asked) return (await this.fetched) ?? [];
    this.fetched ??= this.fetch();
    const entries = await this.fetched;
    if (entries === null) this.fetched = undefined; // the next step tries again
    return entries;
  }

  show(entries: readonly Entry[], asked: boolean): void {
    const found = this.root.querySelector('.found') as HTMLElement;
    const more = this.root.querySelector('.more') as HTMLButtonElement;
    (this.root.querySelector('.whole') as HTMLElement).hidden = asked;
    found.hidden = !asked;
    let next = 0;
    const batch = () => {
      const items = entries.slice(next, next + BATCH).map(({ element }) => element());
      next += BATCH;
      more.hidden = !asked || next >= entries.length;
      return items;
    };
    found.replaceChildren(...(asked ? batch() : []));
    if (!asked) more.hidden = true;
    more.onclick = () => {
      const items = batch();
      found.append(...items);
      items[0]?.querySelector('a')?.focus();
    };
  }

  private async fetch(): Promise<readonly Entry[] | null> {
    try {
      const response = await fetch(this.address);
      if (!response.ok) return null;
      return entriesOf((await response.json()) as ListData);
    } catch {
      return null; // said in the page's status line; the list below stays whole
    }
  }
}

function entriesOf({ claims, articles, rows }: ListData): Entry[] {
  return rows.map(([id, number, className, kind, speakers, year, modality, words, note]) => {
    const article = articles[number];
    return {
      words: plainWords(`${words} ${note}`),
      facets: {
        kind: tokens(kind),
        speaker: tokens(speakers),
        article: tokens(article?.slug),
        year: tokens(year),
        modality: tokens(modality),
      },
      element: () => {
        const item = document.createElement('li');
        item.className = className;
        const link = document.createElement('a');
        link.href = `${claims}${id}/`;
        link.textContent = words;
        item.append(link, ...[note, article?.title ?? ''].map(line));
        return item;
      },
    };
  });
}

function line(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'small';
  element.textContent = text;
  return element;
}

function tokens(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
