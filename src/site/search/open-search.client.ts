// On every page, so small: the link of the masthead opens the search, and what searches is fetched on first use.

const link = document.querySelector<HTMLAnchorElement>('#search-link');
const dialog = document.querySelector<HTMLDialogElement>('#search');
let connected: Promise<void> | undefined;

if (link !== null && dialog !== null) {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dialog.showModal();
    connected ??= import('./search-box.client.ts').then(({ connect }) => connect(dialog));
    connected.catch(() => location.assign(link.href)); // offline, or a host without the index: the list of claims will do
  });
  dialog.querySelector('form button')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.close(); // in a field that has text, the browser would only empty it
  });
}
