import { whenIdle } from '../frame/when-idle.client.ts';
import type { CanvasChart } from './canvas-chart.client.ts';
import { carryState, copyFrame, tellFrozen } from './carry-state.client.ts';
import type { ChartData } from './data.ts';
import { makeSortable } from './sort-table.client.ts';
import { switchWords } from './words.ts';

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
    carryState(this);
    copyFrame(this);
    tellFrozen(this);
    this.addEventListener('change', ({ target }) => {
      carryState(this);
      if (target instanceof HTMLSelectElement) this.spoken.textContent = this.countWords();
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-save]');
      if (button !== null) void this.save(button);
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

  private async save(button: HTMLElement): Promise<void> {
    const [{ fileKindOf, savePicture }, { viewPicture }] = await Promise.all([
      import('../drawing/picture/save-picture.client.ts'),
      import('./view-picture.client.ts'),
    ]);
    const kind = fileKindOf(button);
    if (kind !== null) await savePicture(() => viewPicture(this), kind);
  }

  /** Switches to the view and the tab that have an element, and shows that. */
  private reveal(id: string): void {
    const element = id === '' ? null : document.getElementById(id); // ids here are ASCII: an address has them as they are
    if (element === null || !this.contains(element) || element.classList.contains('tab')) return;
    const views = element.closest<HTMLElement>('.panel')?.dataset.view?.split(' ') ?? [];
    const inputs = views.map((view) => this.querySelector<HTMLInputElement>(`#view-${view}`));
    const input = inputs.some((one) => one?.checked) ? null : (inputs[0] ?? null);
    const tab = this.querySelector<HTMLElement>(`.tabs [data-tab="${element.closest('.tab')?.id}"]`);
    const hidden = element.getClientRects().length === 0;
    tab?.click();
    if (input !== null) {
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (hidden) element.scrollIntoView();
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
    return switchWords.left(left.length, stated.length);
  }
}

customElements.define('measure-chart', MeasureChart);
