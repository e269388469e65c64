import { href } from '../addresses.ts';
import { type Found, type Hit, hitOf } from './hit.ts';
import { amountsInWords, corrected, type Person, peopleCalled, type SearchNames } from './people.ts';
import { askedOf, hasPhrase } from './phrase.ts';
import { resultWords } from './words.ts';

/** Results shown at first, and added by “Show more”. */
const PAGE = 10;

/** So many results are looked at for words that stand together. */
const RANKED = 40;

/** As many speakers come before all else. */
const PEOPLE = 3;

/** Milliseconds of quiet after a keystroke before anything is searched, or told to a screen reader. */
const QUIET = 200;

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  init: () => Promise<void>;
  /** Null when another search has begun meanwhile. */
  debouncedSearch: (words: string, options: Options, quiet: number) => Promise<{ results: Result[] } | null>;
  search: (words: string, options: Options) => Promise<{ results: Result[] }>;
}

/** Dates alone, or all else: a bare date says least, so dates come last. */
interface Options {
  readonly filters: typeof dates | typeof allElse;
}

const dates = { kind: 'date' } as const;
const allElse = { not: dates } as const;

interface Result {
  data: () => Promise<Found>;
}

/** Makes the dialog search, once. Rejects when the index cannot be had. */
export async function connect(dialog: HTMLDialogElement): Promise<void> {
  const { input, status, list, more } = partsOf(dialog);
  const index = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
  const [names] = await Promise.all([namesFrom(href('/speakers/names.json')), pagefind.init()]);
  let results: Result[] = [];
  let people: Person[] = [];
  let sought = '';

  const show = async (words: string, from: number) => {
    const of = results;
    const found = await Promise.all(of.slice(from, from + PAGE).map((result) => result.data()));
    if (of !== results) return;
    const items = found.map((one) => itemOf(hitOf(one, sought)));
    if (from === 0) list.replaceChildren(...people.map(personOf), ...items);
    else list.append(...items);
    const shown = from + items.length;
    more.hidden = shown >= results.length;
    status.textContent =
      words === '' ? '' : resultWords.status(sought, people.length + results.length, people.length + shown);
    if (from > 0) items[0]?.querySelector('a')?.focus();
  };
  /** All results, dates after all others; null when another search has begun meanwhile. */
  const find = async (words: string, quiet: number): Promise<Result[] | null> => {
    const others = await pagefind.debouncedSearch(words, { filters: allElse }, quiet);
    if (others === null) return null;
    const dated = await pagefind.search(words, { filters: dates });
    return [...(await togetherFirst(others.results, words)), ...(await togetherFirst(dated.results, words))];
  };
  const search = async () => {
    const words = input.value.trim();
    sought = amountsInWords(words);
    let found = words === '' ? [] : await find(sought, QUIET);
    if (found === null || words !== input.value.trim()) return;
    const called = peopleCalled(words, names.people).slice(0, PEOPLE);
    const mended = found.length + called.length === 0 ? corrected(sought, names.words) : null;
    if (mended !== null) {
      sought = mended;
      found = await find(mended, 0);
      if (found === null || words !== input.value.trim()) return;
    }
    people = called;
    results = found;
    await show(words, 0);
  };

  input.addEventListener('input', () => void search());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void show(input.value.trim(), list.children.length - people.length));
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') !== null) dialog.close(); // the result may be on this very page
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: Element[] = [input, ...list.querySelectorAll('a')];
    const at = document.activeElement === null ? -1 : stops.indexOf(document.activeElement);
    const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  });
  await search(); // of what was typed while this was fetched
}

/** Results that have the words beside each other before those that do not; those alone where they stood in quotation marks. */
async function togetherFirst(results: readonly Result[], sought: string): Promise<Result[]> {
  const { words, isExact } = askedOf(sought);
  if (words.length < 2) return [...results];
  const near = await Promise.all(results.slice(0, RANKED).map((result) => result.data()));
  const [together, apart] = [true, false].map((is) =>
    near.filter(({ content }) => hasPhrase(content, words) === is).map((found) => ({ data: async () => found })),
  ) as [Result[], Result[]];
  return isExact ? together : [...together, ...apart, ...results.slice(RANKED)];
}

/** None where they cannot be had: the index is searched all the same. */
async function namesFrom(address: string): Promise<SearchNames> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as SearchNames) : { people: [], words: [] };
}

function personOf({ name, href: page, said }: Person): HTMLLIElement {
  const link = make('a', '', make('span', 'kind', resultWords.speaker), ' ', make('bdi', '', name));
  link.href = page;
  return make('li', '', link, make('p', 'small', said));
}

function partsOf(dialog: HTMLDialogElement) {
  const part = <T extends Element>(selector: string) => dialog.querySelector(selector) as T;
  return {
    input: part<HTMLInputElement>('input'),
    status: part<HTMLElement>('[role="status"]'),
    list: part<HTMLOListElement>('ol'),
    more: part<HTMLButtonElement>('p button'),
  };
}

function itemOf({ href: place, kind, heading, excerpt, source }: Hit): HTMLLIElement {
  const link = make('a', '', make('span', 'kind', kind), ' ', make('bdi', '', heading));
  link.href = place;
  const words = excerpt.map(({ text, matches }) => (matches ? make('mark', '', text) : text));
  return make('li', '', link, make('p', '', ...words), make('p', 'small', source));
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]) {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
