import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipModel,
} from 'chart.js';
import type { ChartData, DataPoint } from '../../views/trade-data.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** Datasets, in the order in which they are drawn; claims lie above what was recorded. */
const CLAIMS = 2;

/** The canvas over one SVG: same units, so that the words and links of the SVG stand where they belong. */
export class CanvasChart {
  private readonly canvas = document.createElement('canvas');
  private readonly tip = document.createElement('div');
  private readonly chart: Chart<'line'>;
  private readonly stop = new AbortController();
  private readonly host: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly data: ChartData;
  /** One for each claim, in the same order. */
  private readonly links: SVGAElement[];

  constructor(host: HTMLElement, svg: SVGSVGElement, data: ChartData) {
    this.host = host;
    this.svg = svg;
    this.data = data;
    this.links = [...svg.querySelectorAll<SVGAElement>('a')];
    this.canvas.setAttribute('aria-hidden', 'true'); // the SVG's links and the table say it all
    this.tip.className = 'tip';
    this.tip.hidden = true;
    host.append(this.canvas, this.tip);
    const size = svg.getBoundingClientRect();
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    this.chart = new Chart<'line'>(this.canvas, {
      type: 'line',
      data: { datasets: [] },
      plugins: [this.outlines()],
      options: {
        responsive: false,
        animation: false,
        layout: { autoPadding: false, padding: 0 },
        events: ['mousemove', 'mouseout'],
        interaction: { mode: 'nearest', intersect: true },
        scales: {
          x: { type: 'linear', display: false, min: 0, max: data.width },
          y: { type: 'linear', display: false, min: 0, max: data.height, reverse: true },
        },
        plugins: { tooltip: { enabled: false, external: ({ tooltip }) => this.showTip(tooltip) } },
      },
    });
    host.classList.add('on-canvas');
    this.listen();
  }

  /** Takes the size and place of the SVG. */
  fit(): void {
    const outer = this.host.getBoundingClientRect();
    const inner = this.svg.getBoundingClientRect();
    this.canvas.style.left = `${inner.left - outer.left}px`;
    this.canvas.style.top = `${inner.top - outer.top}px`;
    this.chart.resize(inner.width, inner.height);
    this.recolour();
  }

  /** Colours are the page's own, whatever its theme. */
  recolour(): void {
    this.chart.data.datasets = this.datasets();
    this.chart.update('none');
  }

  remove(): void {
    this.stop.abort();
    this.chart.destroy();
    this.canvas.remove();
    this.tip.remove();
    this.host.classList.remove('on-canvas');
  }

  /** A token as a colour that a canvas takes: worn by the canvas, it is one of the theme's two. */
  private colour(name: string): string {
    this.canvas.style.color = `var(--${name})`;
    return getComputedStyle(this.canvas).color;
  }

  /** Pixels for one unit of the drawing. */
  private get scale(): number {
    return this.svg.getBoundingClientRect().width / this.data.width;
  }

  private datasets(): ChartDataset<'line'>[] {
    const { line, others, claims } = this.data;
    const [ink, paper, edge, figure] = ['ink', 'paper', 'edge', 'figure'].map((name) => this.colour(name));
    const dot = 4 * this.scale;
    const at = ({ x, y }: DataPoint) => ({ x, y });
    return [
      {
        data: others.map(at),
        showLine: false,
        pointStyle: 'rect',
        pointRadius: dot * 1.1,
        pointHoverRadius: dot * 1.5,
        pointHitRadius: 6,
        pointBackgroundColor: edge,
        pointBorderColor: paper,
      },
      {
        data: line.map(at),
        borderColor: ink,
        borderWidth: 2,
        pointRadius: dot,
        pointHoverRadius: dot * 1.5,
        pointHitRadius: 8,
        pointBackgroundColor: line.map(({ workedOut }) => (workedOut ? paper : ink)),
        pointBorderColor: line.map(({ workedOut }) => (workedOut ? ink : paper)),
        pointBorderWidth: 1.5,
      },
      {
        data: claims.map(({ x, y, from }) => ({ x: from === null ? x : (x + from) / 2, y })),
        showLine: false,
        pointRadius: claims.map(({ shape }) => (shape === 'actual' ? 5 * this.scale : 0)),
        pointHoverRadius: claims.map(({ shape }) => (shape === 'actual' ? 7 * this.scale : 0)),
        pointHitRadius: claims.map(({ x, from }) => (from === null ? 12 : Math.max(12, ((x - from) / 2) * this.scale))),
        pointBackgroundColor: figure,
        pointBorderColor: paper,
        pointBorderWidth: 1.5,
      },
    ] as ChartDataset<'line'>[];
  }

  /** Rings and goals, which Chart.js has no points for: a dashed ring is a forecast, a bracketed line a goal. */
  private outlines(): Plugin<'line'> {
    return {
      id: 'outlines',
      afterDatasetsDraw: ({ ctx }) => {
        const active = new Set(
          this.chart
            ?.getActiveElements()
            .flatMap(({ datasetIndex, index }) => (datasetIndex === CLAIMS ? [index] : [])),
        );
        const s = this.scale;
        ctx.save();
        ctx.strokeStyle = this.colour('figure');
        ctx.fillStyle = this.colour('paper');
        for (const [index, { x, y, from, shape }] of this.data.claims.entries()) {
          ctx.lineWidth = active.has(index) ? 3.5 : 2;
          ctx.beginPath();
          if (from !== null || shape === 'goal') {
            const [start, end] = [(from ?? x - 9) * s, (from === null ? x + 9 : x) * s];
            ctx.setLineDash([]);
            for (const edge of [start, end]) {
              ctx.moveTo(edge, (y - 6) * s);
              ctx.lineTo(edge, (y + 6) * s);
            }
            ctx.moveTo(start, y * s);
            ctx.lineTo(end, y * s);
          } else if (shape === 'forecast' || shape === 'estimate') {
            const radius = 6 * s;
            const dash = (2 * Math.PI * radius) / 80;
            ctx.setLineDash(shape === 'forecast' ? [6 * dash, 4 * dash] : []);
            ctx.arc(x * s, y * s, radius, 0, 2 * Math.PI);
            ctx.fill();
          }
          ctx.stroke();
        }
        ctx.restore();
      },
    };
  }

  /** The SVG has the pointer and passes it on; its links show their tooltip when they get the focus. */
  private listen(): void {
    const { signal } = this.stop;
    const pass = (event: MouseEvent) => {
      const { clientX, clientY } = event;
      this.canvas.dispatchEvent(
        new MouseEvent(event.type === 'mouseleave' ? 'mouseout' : 'mousemove', { clientX, clientY }),
      );
    };
    this.svg.addEventListener('mousemove', pass, { signal });
    this.svg.addEventListener('mouseleave', pass, { signal });
    // Not on the SVG: one that listens for the focus takes it, and would be a stop of its own.
    this.host.addEventListener(
      'focusin',
      ({ target }) => {
        const index = this.links.indexOf((target as Element).closest<SVGAElement>('a') as SVGAElement);
        if (index !== -1) this.activate([{ datasetIndex: CLAIMS, index }]);
      },
      { signal },
    );
    this.host.addEventListener('focusout', () => this.activate([]), { signal });
  }

  private activate(elements: { datasetIndex: number; index: number }[]): void {
    this.chart.setActiveElements(elements);
    const at = elements[0] && this.chart.getDatasetMeta(elements[0].datasetIndex).data[elements[0].index];
    this.chart.tooltip?.setActiveElements(elements, at ? { x: at.x, y: at.y } : { x: 0, y: 0 });
    this.chart.update('none');
  }

  /** The tooltip is a part of the page; it stands below the words of its claim. */
  private showTip(tooltip: TooltipModel<'line'>): void {
    const point = tooltip.dataPoints?.[0];
    const texts =
      point && [this.data.others, this.data.line, this.data.claims][point.datasetIndex]?.[point.dataIndex]?.text;
    this.tip.hidden = tooltip.opacity === 0 || texts === undefined;
    if (texts === undefined) return;
    this.tip.replaceChildren(
      ...texts.map((text) => {
        const line = document.createElement('span');
        line.textContent = text;
        return line;
      }),
    );
    const left = Number.parseFloat(this.canvas.style.left) + tooltip.caretX;
    const room = this.host.clientWidth - this.tip.offsetWidth;
    this.tip.style.left = `${Math.max(0, Math.min(left - this.tip.offsetWidth / 2, room))}px`;
    const below = Number.parseFloat(this.canvas.style.top) + tooltip.caretY + 10;
    const link = point?.datasetIndex === CLAIMS ? this.links[point.dataIndex] : undefined;
    const words = link === undefined ? 0 : link.getBoundingClientRect().bottom - this.host.getBoundingClientRect().top;
    this.tip.style.top = `${Math.max(below, words) + 6}px`;
  }
}
