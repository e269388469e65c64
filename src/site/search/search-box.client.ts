import { href } from '../addresses.ts';
import { type Found, type Hit, hitOf, statusOf } from './hit.ts';

/** Results shown at first, and added by “Show more”. */
const PAGE = 10;

/** Milliseconds of quiet after a keystroke before anything is searched, or told to a screen reader. */
const QUIET = 200;

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  init: () => Promise<void>;
  /** Null when another search has begun meanwhile. */
  debouncedSearch: (words: string, options: object, quiet: number) => Promise<{ results: Result[] } | null>;
}

interface Result {
  data: () => Promise<Found>;
}

/** Makes the dialog search, once. Rejects when the index cannot be had. */
export async function connect(dialog: HTMLDialogElement): Promise<void> {
  const { input, status, list, more } = partsOf(dialog);
  const index = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
  await pagefind.init();
  let results: Result[] = [];

  const show = async (words: string, from: number) => {
    const of = results;
    const found = await Promise.all(of.slice(from, from + PAGE).map((result) => result.data()));
    if (of !== results) return;
    const items = found.map((one) => itemOf(hitOf(one)));
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    const shown = from + items.length;
    more.hidden = shown >= results.length;
    status.textContent = words === '' ? '' : statusOf(words, results.length, shown);
    if (from > 0) items[0]?.querySelector('a')?.focus();
  };
  const search = async () => {
    const words = input.value.trim();
    const found = words === '' ? { results: [] } : await pagefind.debouncedSearch(words, {}, QUIET);
    if (found === null || words !== input.value.trim()) return;
    results = found.results;
    await show(words, 0);
  };

  input.addEventListener('input', () => void search());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void show(input.value.trim(), list.children.length));
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
