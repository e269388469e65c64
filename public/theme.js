/**
 * The theme: the system's, or the one that the reader chose (components/ThemeSwitch.astro). A classic script in the
 * head, so that it runs before anything is drawn and no other theme flashes up.
 */
(() => {
  const key = 'theme';
  const themes = ['light', 'dark'];

  apply(stored());
  document.addEventListener('DOMContentLoaded', () => {
    for (const field of document.querySelectorAll('.theme')) field.hidden = false;
    show(stored());
  });
  document.addEventListener('change', ({ target }) => {
    if (!target.matches('.theme input')) return;
    store(target.value);
    apply(target.value);
  });
  // Another page of the site changed it.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    apply(stored());
    show(stored());
  });

  function apply(choice) {
    const chosen = themes.includes(choice);
    if (chosen) document.documentElement.dataset.theme = choice;
    else delete document.documentElement.dataset.theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const { theme } = meta.dataset;
      meta.media = chosen ? (theme === choice ? 'all' : 'not all') : `(prefers-color-scheme: ${theme})`;
    }
  }

  function show(choice) {
    for (const input of document.querySelectorAll('.theme input'))
      input.checked = input.value === (themes.includes(choice) ? choice : 'system');
  }

  // A browser can forbid storage: then the choice holds for this page.
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function store(choice) {
    try {
      if (themes.includes(choice)) localStorage.setItem(key, choice);
      else localStorage.removeItem(key);
    } catch {
      return;
    }
  }
})();
