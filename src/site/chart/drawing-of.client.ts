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

/** Room around a drawing, and for a line of words, in its units. */
const EDGE = 16;
const LEADING = 18;

/** Where the strips of the list of rates begin, and how many letters its words have beside them. */
const STRIPS = { x: 500, letters: 70 };

/**
 * The view that is shown as one SVG that stands by itself: heading, drawing, address. Every shape carries its look as
 * attributes. Null where nothing is drawn.
 */
export function drawingOf(chart: HTMLElement): SVGSVGElement | null {
  const panel = [...chart.querySelectorAll<HTMLElement>('.panel')].find(isShown);
  if (panel === undefined) return null;
  const drawn = [...panel.querySelectorAll<SVGSVGElement>('svg.chart:not(.sign)')].find(isShown);
  const { nodes, ...size } = drawn === undefined ? listOf(panel) : contentOf(drawn);
  const top = EDGE + 2 * LEADING;
  const [width, height] = [size.width + 2 * EDGE, top + size.height + EDGE + 2 * LEADING];
  const page = getComputedStyle(document.body);
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  const inner = make('g', { transform: `translate(${EDGE} ${top})` });
  inner.append(...nodes);
  const heading = panel.querySelector('h2')?.textContent ?? '';
  svg.append(
    make('rect', { width, height, fill: page.backgroundColor }),
    words(heading, { x: EDGE, y: EDGE + 14 }, { size: 16, weight: 600 }),
    inner,
    words(location.href, { x: EDGE, y: height - EDGE }, { size: 11 }),
  );
  return svg;
}

/** Nodes for a drawing of so much room. */
interface Content {
  readonly nodes: SVGElement[];
  readonly width: number;
  readonly height: number;
}

/** The shapes that are to be seen, flat, in the order in which they are drawn. */
function contentOf(drawn: SVGSVGElement): Content {
  const { width, height } = drawn.viewBox.baseVal;
  const nodes = [...drawn.querySelectorAll<SVGElement>(shapes)].filter(isShown).map((shape) => {
    const line = shape.localName === 'tspan';
    const copy = line ? make('text', { x: at(shape, 'x'), y: at(shape, 'y') }) : (shape.cloneNode(false) as SVGElement);
    copy.textContent = shape.textContent?.trim() ?? '';
    for (const name of copy.getAttributeNames())
      if (name === 'class' || name.startsWith('data-')) copy.removeAttribute(name);
    const look = getComputedStyle(shape);
    for (const name of looks) copy.setAttribute(name, look.getPropertyValue(name));
    return copy;
  });
  return { nodes, width, height };
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
  for (const item of [...panel.querySelectorAll<HTMLElement>('.growth li')].filter(isShown)) {
    const [said, about] = [...item.querySelectorAll('p')].map(({ textContent }) =>
      (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    );
    strip(item.querySelector('svg'));
    nodes.push(words(said ?? '', { x: 0, y: y + LEADING }, { size: 14, weight: 600 }));
    y += LEADING;
    for (const line of broken(about ?? '')) {
      y += LEADING;
      nodes.push(words(line, { x: 0, y }, { size: 12 }));
    }
    y += LEADING;
  }
  const scale = panel.querySelector<SVGSVGElement>('svg.scale');
  strip(scale);
  return { nodes, width: STRIPS.x + (scale?.viewBox.baseVal.width ?? 0), height: y + 20 };
}

function broken(text: string): string[] {
  return text.match(new RegExp(`.{1,${STRIPS.letters}}(?:\\s|$)`, 'g'))?.map((line) => line.trim()) ?? [];
}

function at(shape: SVGElement, name: 'x' | 'y'): string {
  return shape.getAttribute(name) ?? '0';
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
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
