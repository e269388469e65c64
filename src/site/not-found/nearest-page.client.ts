import { nearestPath } from './nearest-path.ts';

/** Looks through the sitemap for the address most like the one that was asked for. */
class NearestPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', sitemap = '' } = this.dataset;
    const response = await fetch(sitemap);
    if (!response.ok) return;
    const paths = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    const within = (path: string) => (path.startsWith(base) ? path.slice(base.length - 1) : path);
    const nearest = nearestPath(within(location.pathname), paths.map(within));
    if (nearest === null) return;
    const link = document.createElement('a');
    link.href = base + nearest.slice(1);
    link.textContent = link.href;
    this.firstElementChild?.append(link);
    this.hidden = false;
  }
}

customElements.define('nearest-page', NearestPage);
