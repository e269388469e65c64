import { Chart, type ChartDataset, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { ChartData, DataPoint } from './data.ts';
import { outlines } from './outlines.client.ts';
import { Tip } from './tip.client.ts';
import { walkPoints } from './walk-points.client.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

interface Place {
  readonly datasetIndex: number;
  readonly index: number;
}

/** The canvas over one SVG: same units, so that the words and links of the SVG stand where they belong. */
export class CanvasChart {
  private readonly canvas = document.createElement('canvas');
  private readonly chart: Chart;
  private readonly stop = new AbortController();
  private readonly host: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly data: ChartData;
  private readonly tip: Tip;
  /** Of the SVG, one for each of the data. */
  private readonly points: readonly { readonly element: SVGElement; readonly place: Place; readonly data: DataPoint }[];

  /** Whose tooltip is shown, and whose was when a finger came; undefined where it was none. */
  private shown: SVGElement | null = null;
  private told: SVGElement | null | undefined;

  /** `say` is given what is to be spoken of a point beyond its name. */
  constructor(svg: SVGSVGElement, data: ChartData, say: (words: string) => void) {
    this.host = svg.parentElement as HTMLElement;
    this.svg = svg;
    this.data = data;
    const elements = [...svg.querySelectorAll<SVGElement>('.pt')];
    // a dataset for each line and one for the statements, which lie above the rest
    this.points = [...data.lines.map(({ dots }) => dots), data.claims]
      .flatMap((dots, datasetIndex) => dots.map((one, index) => ({ data: one, place: { datasetIndex, index } })))
      .map((point, index) => ({ ...point, element: elements[index] as SVGElement }));
    this.canvas.setAttribute('aria-hidden', 'true'); // the SVG's points and the table say it all
    this.host.append(this.canvas);
    this.tip = new Tip(this.host, this.stop.signal, svg.querySelector('a')?.getAttribute('target') ?? '');
    const size = svg.getBoundingClientRect();
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    this.chart = new Chart(this.canvas, {
      type: 'line',
      data: { datasets: [] },
      plugins: [outlines({ claims: this.claimsAt, shown: () => this.claims(), look: () => this.look() })],
      options: {
        responsive: false,
        animation: false,
        layout: { autoPadding: false, padding: 0 },
        events: ['mousemove', 'mouseout'],
        interaction: { mode: 'nearest', intersect: true },
        onHover: (_, active) => this.point(active[0] ?? null),
        scales: {
          x: { type: 'linear', display: false, min: 0, max: data.width },
          y: { type: 'linear', display: false, min: 0, max: data.height, reverse: true },
        },
        plugins: { tooltip: { enabled: false } },
      },
    });
    this.host.classList.add('on-canvas');
    this.listen();
    const total = this.points.length;
    walkPoints(
      svg,
      this.points.map(({ element, data: { x, y } }) => ({ element, x, y })),
      (element, position) => say(`Point ${position} of ${total}. ${this.dataOf(element)?.say ?? ''}`),
      this.stop.signal,
    );
  }

  /** Takes the size and place of the SVG, and what is shown of it. */
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

  private dataOf(element: Element): DataPoint | undefined {
    return this.points.find((point) => point.element === element)?.data;
  }

  /** A token as a colour that a canvas takes: worn by the canvas, it is one of the theme's two. */
  private colour(name: string): string {
    this.canvas.style.color = `var(--${name})`;
    return getComputedStyle(this.canvas).color;
  }

  /** Index of the statements' dataset. */
  private get claimsAt(): number {
    return this.data.lines.length;
  }

  private look() {
    return { figure: this.colour('figure'), paper: this.colour('paper'), scale: this.scale };
  }

  /** Pixels for one unit of the drawing. */
  private get scale(): number {
    return this.svg.getBoundingClientRect().width / this.data.width;
  }

  /** Whether the reader's choice leaves a claim in the drawing, in the order of the data. */
  private claims() {
    const elements = this.points.filter(({ place }) => place.datasetIndex === this.claimsAt);
    return this.data.claims.map((claim, index) => ({
      ...claim,
      shown: (elements[index]?.element.getClientRects().length ?? 0) > 0,
    }));
  }

  private datasets(): ChartDataset[] {
    const [ink, paper, soft, figure] = ['ink', 'paper', 'soft', 'figure'].map((name) => this.colour(name)) as [
      string,
      string,
      string,
      string,
    ];
    const { scale } = this;
    const at = ({ x, y }: Pick<DataPoint, 'x' | 'y'>) => ({ x, y });
    const lines = this.data.lines.map(({ tone, dots, until }): ChartDataset<'line'> => {
      const colour = tone === 'main' ? ink : soft;
      const square = tone === 'other' || tone === 'remark';
      return {
        type: 'line',
        data: [...dots, ...dots.slice(-1).flatMap(({ y }) => (until === undefined ? [] : [{ x: until, y }]))].map(at),
        stepped: until !== undefined,
        showLine: dots.length > 1,
        borderColor: colour,
        borderWidth: square ? 1 : 2,
        borderDash: square ? [4, 3] : [],
        pointStyle: square ? 'rect' : 'circle',
        pointRadius: [...dots.map(() => (square ? 5.5 : 4) * scale), 0],
        pointHoverRadius: [...dots.map(() => 8 * scale), 0],
        pointHitRadius: [...dots.map(() => 8), 0],
        pointBackgroundColor: dots.map(({ workedOut }) => (workedOut || tone === 'remark' ? paper : colour)),
        pointBorderColor: dots.map(({ workedOut }) => (workedOut || tone === 'remark' ? colour : paper)),
        pointBorderWidth: 1.5,
      };
    });
    const claims = this.claims();
    const radius = (size: number) => claims.map(({ shape }) => (shape === 'actual' ? size * scale : 0));
    return [
      ...lines,
      {
        type: 'line',
        data: claims.map(({ x, y, shown }) => ({ x, y: shown ? y : Number.NaN })),
        showLine: false,
        order: -1,
        pointRadius: radius(4),
        pointHoverRadius: radius(7),
        pointHitRadius: 12,
        pointBackgroundColor: figure,
        pointBorderColor: paper,
        pointBorderWidth: 1.5,
      },
    ];
  }

  /** The SVG has the pointer and passes it on; its points show their tooltip when they get the focus. */
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
    this.svg.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.told = pointerType === 'touch' ? this.shown : undefined;
      },
      { signal },
    );
    this.svg.addEventListener(
      'click',
      (event) => {
        const target = event.target as Element;
        const link = target.closest<SVGElement>('a.pt');
        // a first tap tells, a second one leads
        if (this.told !== undefined && link !== null && link !== this.told) event.preventDefault();
        else this.open(target);
      },
      { signal },
    );
    this.svg.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') this.open(event.target as Element);
      },
      { signal },
    );
    // Not on the SVG: one that listens for the focus takes it, and would be a stop of its own.
    this.host.addEventListener(
      'focusin',
      ({ target }) => {
        const found = this.points.find(({ element }) => element === target);
        if (found === undefined) return;
        this.chart.setActiveElements([found.place]);
        this.chart.update('none');
        this.point(found.place);
      },
      { signal },
    );
    this.host.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!this.host.contains(relatedTarget as Node | null)) this.point(null);
      },
      { signal },
    );
  }

  /** A claim's point is a link; an official one goes to its line of the table, where there is one. */
  private open(target: Element): void {
    if (target.closest('a') !== null) return;
    const active = this.chart.getActiveElements()[0];
    const point = this.points.find(
      ({ element, place }) =>
        element === target || (place.datasetIndex === active?.datasetIndex && place.index === active.index),
    );
    if (point === undefined) return;
    if (point.place.datasetIndex === this.claimsAt)
      (point.element as unknown as SVGAElement & { click?(): void }).dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      );
    else {
      const row = document.getElementById(point.element.dataset.rows ?? '');
      if (row !== null) location.hash = row.id;
    }
  }

  /** What the pointer or the focus is on: its card. */
  private point(place: Place | null): void {
    const found = this.points.find(
      (point) => point.place.datasetIndex === place?.datasetIndex && point.place.index === place.index,
    );
    this.shown = found?.element ?? null;
    if (found === undefined) {
      this.tip.leave();
      return;
    }
    const { element, data } = found;
    const [outer, words] = [this.svg.getBoundingClientRect(), element.getBoundingClientRect()];
    const { scale } = this;
    const below = Math.max(outer.top + data.y * scale + 10, place?.datasetIndex === this.claimsAt ? words.bottom : 0);
    this.tip.show(data, { x: outer.left + data.x * scale, y: below + 6 });
  }
}
