/**
 * What the chart shows is in the address: `?view=growth&by=ana-reyes` or `&in=<slug>`, and `&tab=table`. A classic script
 * between the switches and what they switch, so that an address is followed before anything below is drawn.
 */
(() => {
  const chart = document.currentScript.closest('measure-chart');
  const form = chart.querySelector('form');
  const tabs = [...chart.querySelectorAll('.tabs a')];
  const only = form.elements.only;
  const filter = new CSSStyleSheet();
  document.adoptedStyleSheets.push(filter);
  document.documentElement.dataset.scripts = ''; // shows what works with scripts only

  const asked = new URLSearchParams(location.search);
  for (const input of form.querySelectorAll('[name="view"]'))
    if (input.value === asked.get('view')) input.checked = true;
  for (const key of ['by', 'in'])
    for (const option of only.options) if (option.value === `${key}:${asked.get(key)}`) option.selected = true;
  show(tabs.find(({ hash }) => hash === location.hash)?.dataset.tab ?? asked.get('tab'));
  apply();

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', change);
  for (const tab of tabs)
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(tab.dataset.tab);
      change();
      chart.dispatchEvent(new Event('change')); // what is drawn has room, or has none
    });
  // a link within the page to one of the three, or to something in it
  window.addEventListener('hashchange', () => {
    const place = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const tab = place?.closest('.tab');
    if (tab && chart.contains(tab)) show(tab.id);
  });

  /** One of the three; the first where there is none of that name. */
  function show(name) {
    if (tabs.length === 0) return;
    const chosen = tabs.find(({ dataset }) => dataset.tab === name) ?? tabs[0];
    for (const tab of tabs) tab.ariaCurrent = tab === chosen ? 'true' : null;
    chart.dataset.tab = chosen.dataset.tab;
  }

  /** Takes what was chosen over, into the address too. */
  function change() {
    apply();
    const address = new URL(location.href);
    for (const key of ['view', 'by', 'in', 'tab']) address.searchParams.delete(key);
    for (const [key, value] of new URLSearchParams(chart.dataset.state)) address.searchParams.set(key, value);
    if (tabs.some(({ hash }) => hash === address.hash)) address.hash = '';
    history.replaceState(history.state, '', address);
  }

  /** Rules that hide the statements of everybody else: points, lines of tables, rates; and what that leaves empty. */
  function apply() {
    const [first] = form.querySelectorAll('[name="view"]');
    const view = form.querySelector('[name="view"]:checked').value;
    const [key, id] = split(only.value);
    const state = new URLSearchParams();
    if (view !== first.value) state.set('view', view);
    if (id !== '') state.set(key, id);
    if (tabs.length > 0 && chart.dataset.tab !== tabs[0].dataset.tab) state.set('tab', chart.dataset.tab);
    chart.dataset.state = state.toString();
    const own = `[data-${key}~="${CSS.escape(id)}"]`;
    const rule = `measure-chart :is([data-${key}]:not(${own}), .apart section:not(:has(${own})),
      .rows:not(:has(${own}, tbody tr:not([data-${key}])))) { display: none }`;
    filter.replaceSync(id === '' ? '' : rule);
  }

  /** `"by:ana-reyes"` → `["by", "ana-reyes"]` */
  function split(value) {
    const colon = value.indexOf(':');
    return colon === -1 ? ['', ''] : [value.slice(0, colon), value.slice(colon + 1)];
  }
})();
