import { measured, wrapped } from './measured.client.ts';

const NS = 'http://www.w3.org/2000/svg';

/** What a file says of each shape, as no stylesheet goes with it. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A text of several lines counts as its lines. */
const shapes = 'line, polyline, circle, rect:not(.hit), path, text:not(:has(tspan)), tspan';

/** Room around a drawing, and for a line of small words, in its units. */
const EDGE = 28;
const LEADING = 19;

/** Where the strips of the list of rates begin, and how much room its words have beside them. */
const STRIPS = { x: 620, words: 590 };

/**
 * The view that is shown as one SVG that stands by itself, in light colours: what it shows, of what, in which unit, the
 * key, the drawing for wide screens, the site, the address of the view and the data's checksum. Every shape carries its
 * look as attributes. Null where nothing is drawn.
 */
export function drawingOf(chart: HTMLElement): SVGSVGElement | null {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light'; // in one go with what follows, so that nobody sees it
  try {
    return lightDrawingOf(chart);
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}

function lightDrawingOf(chart: HTMLElement): SVGSVGElement | null {
  const panel = [...chart.querySelectorAll<HTMLElement>('.panel')].find((one) => one.getClientRects().length > 0);
  if (panel === undefined) return null;
  const drawn = panel.querySelector<SVGSVGElement>('svg.chart.wide');
  const { nodes, ...size } = drawn === null ? listOf(panel) : contentOf(drawn);
  const width = size.width + 2 * EDGE;
  const page = getComputedStyle(document.body);
  const above: SVGElement[] = [];
  let y = EDGE + 8;
  for (const line of wrapped(textOf(panel.querySelector('h2')), size.width, 24, 600)) {
    above.push(words(line, { x: EDGE, y: y + 14 }, { size: 24, weight: 600 }));
    y += 30;
  }
  for (const line of wrapped(textOf(panel.querySelector('.unit')), size.width, 14)) {
    above.push(words(line, { x: EDGE, y: y + 8 }, { size: 14 }));
    y += LEADING;
  }
  const key = keyOf(panel, size.width, y + 4);
  y = key.bottom + 22;
  const inner = make('g', { transform: `translate(${EDGE} ${y})` });
  inner.append(...nodes);
  y += size.height + 14;
  const below: SVGElement[] = [];
  for (const line of footOf(chart, panel).flatMap((text) => wrapped(text, size.width, 12))) {
    y += LEADING - 2;
    below.push(words(line, { x: EDGE, y }, { size: 12 }));
  }
  const height = Math.round(y + EDGE);
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  const ground = make('rect', { width, height, fill: page.backgroundColor });
  svg.append(ground, ...above, ...key.nodes, inner, ...below);
  return svg;
}

/** What a stranger needs below the drawing: what else it says of itself, whose it is, where it is, of which data. */
function footOf(chart: HTMLElement, panel: HTMLElement): string[] {
  const { site = '', sum = '' } = chart.dataset;
  return [
    textOf(panel.querySelector('figcaption')),
    `${site}, ${location.href}`,
    sum === '' ? '' : `Data checksum (SHA-256): ${sum}`,
  ].filter((line) => line !== '');
}

/** The signs of the key, each with its words, in as many lines as they need. */
function keyOf(panel: HTMLElement, room: number, top: number) {
  const nodes: SVGElement[] = [];
  let [x, y] = [0, top];
  for (const item of panel.querySelectorAll<HTMLElement>('.key li')) {
    const sign = item.querySelector<SVGSVGElement>('svg');
    const text = textOf(item);
    const wide = 38 + measured(text, 13) + 24;
    if (x > 0 && x + wide > room) [x, y] = [0, y + LEADING + 3];
    const group = make('g', { transform: `translate(${EDGE + x} ${y})` });
    if (sign !== null) group.append(...contentOf(sign).nodes);
    nodes.push(group, words(text, { x: EDGE + x + 38, y: y + 12 }, { size: 13 }));
    x += wide;
  }
  return { nodes, bottom: nodes.length === 0 ? top : y + 14 };
}

/** Nodes for a drawing of so much room. */
interface Content {
  readonly nodes: SVGElement[];
  readonly width: number;
  readonly height: number;
}

/** The shapes that a reader's choice leaves, flat, in the order in which they are drawn. */
function contentOf(drawn: SVGSVGElement): Content {
  const { width, height } = drawn.viewBox.baseVal;
  const nodes = [...drawn.querySelectorAll<SVGElement>(shapes)]
    .filter((shape) => isChosen(shape, drawn))
    .map((shape) => {
      const line = shape.localName === 'tspan';
      const copy = line
        ? make('text', { x: at(shape, 'x'), y: at(shape, 'y') })
        : (shape.cloneNode(false) as SVGElement);
      copy.textContent = shape.textContent?.trim() ?? '';
      for (const name of copy.getAttributeNames())
        if (name === 'class' || name.startsWith('data-')) copy.removeAttribute(name);
      const look = getComputedStyle(shape);
      for (const name of looks) copy.setAttribute(name, look.getPropertyValue(name));
      return copy;
    });
  return { nodes, width, height };
}

/** Whether a shape is in what was chosen; its drawing itself may be one that has no room on this screen. */
function isChosen(shape: Element, drawn: Element): boolean {
  for (let one: Element | null = shape; one !== null && one !== drawn; one = one.parentElement)
    if (getComputedStyle(one).display === 'none') return false;
  return true;
}

/** The list of rates: words to the left, strips to the right, the scale below. */
function listOf(panel: HTMLElement): Content {
  const nodes: SVGElement[] = [];
  let y = 0;
  const strip = (svg: SVGSVGElement | null) => {
    const group = make('g', { transform: `translate(${STRIPS.x} ${y})` });
    if (svg !== null) group.append(...contentOf(svg).nodes);
    nodes.push(group);
  };
  for (const item of panel.querySelectorAll<HTMLElement>('.growth li')) {
    if (item.getClientRects().length === 0) continue;
    const [said, about] = [...item.querySelectorAll('p')].map(textOf);
    strip(item.querySelector('svg'));
    nodes.push(words(said ?? '', { x: 0, y: y + LEADING }, { size: 14, weight: 600 }));
    y += LEADING;
    for (const line of wrapped(about ?? '', STRIPS.words, 12)) {
      y += LEADING;
      nodes.push(words(line, { x: 0, y }, { size: 12 }));
    }
    y += LEADING;
  }
  const scale = panel.querySelector<SVGSVGElement>('svg.scale');
  strip(scale);
  return { nodes, width: STRIPS.x + (scale?.viewBox.baseVal.width ?? 0), height: y + 20 };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function at(shape: SVGElement, name: 'x' | 'y'): string {
  return shape.getAttribute(name) ?? '0';
}

function words(
  text: string,
  { x, y }: { x: number; y: number },
  { size, weight = 400 }: { size: number; weight?: number },
): SVGElement {
  const { color } = getComputedStyle(document.body);
  const look = { fill: color, 'font-family': 'sans-serif', 'font-size': `${size}px`, 'font-weight': weight };
  const element = make('text', { x, y, ...look });
  element.textContent = text;
  return element;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
