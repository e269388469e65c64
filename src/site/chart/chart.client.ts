import { whenIdle } from '../frame/when-idle.client.ts';
import type { CanvasChart } from './canvas-chart.client.ts';
import { carryState, copyFrame } from './carry-state.client.ts';
import type { ChartData } from './data.ts';
import { lightUp } from './light-up.client.ts';
import { makeSortable } from './sort-table.client.ts';

/** By view, by width. */
type Drawings = Record<string, Record<string, ChartData>>;

/**
 * Draws the view that is shown on a canvas, as soon as the page has nothing better to do. What is shown is up to the
 * switches (`public/chart-state.js`); each change here follows one there.
 */
class MeasureChart extends HTMLElement {
  private shown: { svg: SVGSVGElement; chart: CanvasChart } | null = null;
  private readonly spoken = document.createElement('p');

  connectedCallback(): void {
    this.spoken.className = 'unseen';
    this.spoken.role = 'status';
    this.append(this.spoken);
    this.follow();
    whenIdle(() => void this.draw());
  }

  /** Everything but the drawing itself. */
  private follow(): void {
    makeSortable(this.querySelectorAll('table'));
    lightUp(this, (rows) => this.shown?.chart.highlight(rows));
    carryState(this);
    copyFrame(this);
    this.addEventListener('change', ({ target }) => {
      carryState(this);
      if (target instanceof HTMLSelectElement) this.spoken.textContent = this.countWords();
    });
    this.addEventListener('click', ({ target }) => {
      const { save, density } = (target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset ?? {};
      if (save === 'png' || save === 'svg') void this.save(save, Number(density ?? 1));
    });
    const reveal = () => this.reveal(location.hash.slice(1));
    window.addEventListener('hashchange', reveal);
    reveal();
  }

  private async draw(): Promise<void> {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (json == null) return;
    const drawings = JSON.parse(json) as Drawings;
    const { CanvasChart: Canvas } = await import('./canvas-chart.client.ts');
    const fit = () => {
      const svg = this.drawing();
      if (this.shown?.svg !== svg) {
        this.shown?.chart.remove();
        const { view = '' } = svg?.closest<HTMLElement>('.panel')?.dataset ?? {};
        const data = drawings[view]?.[svg?.classList[1] ?? ''];
        this.shown = svg && data ? { svg, chart: new Canvas(svg, data, (words) => this.say(words)) } : null;
      }
      this.shown?.chart.fit();
    };
    new ResizeObserver(fit).observe(this);
    this.addEventListener('change', fit);
    const recolour = () => this.shown?.chart.recolour();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
    new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  /** The drawing on the screen; null in a view that is a list. */
  private drawing(): SVGSVGElement | null {
    const drawings = [...this.querySelectorAll<SVGSVGElement>('svg.chart')];
    return drawings.find((one) => one.getClientRects().length > 0) ?? null;
  }

  private async save(format: 'png' | 'svg', density: number): Promise<void> {
    const { saveDrawing } = await import('./save-drawing.client.ts');
    await saveDrawing(this, format, density);
  }

  /** Switches to the view that has an element, and shows that. */
  private reveal(id: string): void {
    const element = id === '' ? null : document.getElementById(id); // ids here are ASCII: an address has them as they are
    const { view } = element?.closest<HTMLElement>('.panel')?.dataset ?? {};
    const input = this.querySelector<HTMLInputElement>(`#view-${view}`);
    if (element === null || input === null || input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    element.scrollIntoView();
  }

  private say(words: string): void {
    this.spoken.textContent = words;
  }

  /** “3 of 8 statements in this view.” */
  private countWords(): string {
    const stated = [...this.querySelectorAll('.panel [data-rows][data-by]')].filter(
      ({ parentElement }) => (parentElement?.getClientRects().length ?? 0) > 0,
    );
    const left = stated.filter((one) => one.getClientRects().length > 0);
    return `${left.length} of ${stated.length} statements in this view.`;
  }
}

customElements.define('measure-chart', MeasureChart);
