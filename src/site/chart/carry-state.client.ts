/** Puts what the chart shows into the addresses that lead elsewhere with it: the frame to embed, the link to the page. */
export function carryState(chart: HTMLElement): void {
  const search = chart.dataset.state ? `?${chart.dataset.state}` : '';
  for (const link of chart.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) link.search = search;
  for (const frame of chart.querySelectorAll<HTMLTextAreaElement>('[data-embed]')) {
    const address = frame.dataset.embed as string;
    const src = `${address}${search}`.replaceAll('&', '&amp;');
    frame.value = frame.value.replace(/src="[^"]*"/, () => `src="${src}"`);
  }
}

/** Copies the frame when its button is pressed, and says so on it. */
export function copyFrame(chart: HTMLElement): void {
  const button = chart.querySelector<HTMLButtonElement>('[data-copy]');
  const frame = chart.querySelector<HTMLTextAreaElement>('[data-embed]');
  button?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(frame?.value ?? '');
      button.textContent = 'Copied';
    } catch {
      frame?.select(); // no leave to write: ready to be copied by hand
    }
  });
}
