import type { ChartData } from '../../views/trade-data.ts';

/** Puts a Chart.js canvas over the drawing that is shown, as soon as the page has nothing better to do. */
class TradeChart extends HTMLElement {
  connectedCallback(): void {
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    later(() => void this.draw());
  }

  private async draw(): Promise<void> {
    const json = this.querySelector('script')?.textContent;
    if (json == null) return;
    const drawings = JSON.parse(json) as { wide: ChartData; narrow: ChartData };
    const { CanvasChart } = await import('./canvas-chart.ts');
    let shown: { svg: SVGSVGElement; chart: InstanceType<typeof CanvasChart> } | null = null;
    const fit = () => {
      const svg = [...this.querySelectorAll<SVGSVGElement>('svg.chart')].find((one) => one.getClientRects().length > 0);
      if (svg === undefined) return;
      if (shown?.svg !== svg) {
        shown?.chart.remove();
        shown = { svg, chart: new CanvasChart(this, svg, svg.matches('.narrow') ? drawings.narrow : drawings.wide) };
      }
      shown.chart.fit();
    };
    new ResizeObserver(fit).observe(this);
    const recolour = () => shown?.chart.recolour();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
    new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }
}

customElements.define('trade-chart', TradeChart);
