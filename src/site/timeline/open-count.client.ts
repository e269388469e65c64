import type { EntryHref } from './drawing.ts';
import type { Drawable } from './marks.ts';
import { cardWords } from './words.ts';

/** More than these are left to the list. */
const SHOWN = 100;

/** What a count stands for, in a dialogue: for what is so close together that no zoom parts it. */
export function openCount(host: HTMLElement, items: readonly Drawable[], entryHref: EntryHref): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'opened';
  const heading = document.createElement('h2');
  heading.id = 'opened-h';
  heading.textContent = `${items.length.toLocaleString('en')} marks`;
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ul');
  for (const item of items.slice(0, SHOWN)) {
    const link = document.createElement('a');
    link.href = entryHref(item);
    link.textContent = [item.who, item.label].filter(Boolean).join(': ');
    const entry = document.createElement('li');
    entry.append(`${item.time}: `, link);
    list.append(entry);
  }
  if (items.length > SHOWN) {
    const rest = document.createElement('li');
    rest.textContent = cardWords.more((items.length - SHOWN).toLocaleString('en'));
    list.append(rest);
  }
  const form = document.createElement('form');
  form.method = 'dialog';
  const close = document.createElement('button');
  close.textContent = 'Close';
  form.append(close);
  dialog.append(heading, list, form);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('a') !== null) dialog.close();
  });
  host.append(dialog);
  dialog.showModal();
}
