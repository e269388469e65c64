/** Puts what the chart shows into the addresses that lead elsewhere with it: the frame to embed, the link to the page. */
export function carryState(chart: HTMLElement): void {
  const search = chart.dataset.state ? `?${chart.dataset.state}` : '';
  for (const link of chart.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) link.search = search;
  // a cited address has the checksum of the data, so that whoever follows it is told whether that is still the same
  for (const link of chart.querySelectorAll<HTMLAnchorElement>('a[data-frozen]')) {
    const { frozen = '', address = '' } = link.dataset;
    link.search = `${search === '' ? '?' : `${search}&`}data=${frozen}`;
    link.textContent = `${address}${link.search}`;
  }
  for (const frame of chart.querySelectorAll<HTMLTextAreaElement>('[data-embed]')) {
    const address = frame.dataset.embed as string;
    const src = `${address}${search}`.replaceAll('&', '&amp;');
    frame.value = frame.value.replace(/src="[^"]*"/, () => `src="${src}"`);
  }
}

/** Says whether the data is that of the address, `?data=…`; nothing where it has none. */
export function tellFrozen(chart: HTMLElement): void {
  const cited = new URLSearchParams(location.search).get('data') ?? '';
  const line = chart.querySelector<HTMLElement>('.frozen');
  if (line === null || !/^[0-9a-f]{8,64}$/.test(cited)) return;
  const { sum = '' } = chart.dataset;
  const isSame = sum.startsWith(cited) || cited.startsWith(sum);
  line.textContent = (isSame ? line.dataset.same : line.dataset.changed?.replace('{cited}', cited)) ?? '';
  line.hidden = false;
}

/** Copies the frame when its button is pressed, and says so on it. */
export function copyFrame(chart: HTMLElement): void {
  const button = chart.querySelector<HTMLButtonElement>('[data-copy]');
  const frame = chart.querySelector<HTMLTextAreaElement>('[data-embed]');
  button?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(frame?.value ?? '');
      button.textContent = button.dataset.copied ?? '';
    } catch {
      frame?.select(); // no leave to write: ready to be copied by hand
    }
  });
}
