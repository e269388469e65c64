import { FACE, measured, wrapped } from './measured.client.ts';

const NS = 'http://www.w3.org/2000/svg';

/** What a file says of each shape, as no stylesheet goes with it. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A text of several lines counts as its lines; what a title speaks of has a ground. */
const shapes = [
  'line',
  'polyline',
  'circle',
  'rect:not(.hit)',
  'rect.found',
  'path',
  'text:not(:has(tspan[x]))',
  'tspan[x]',
].join();

/** Room around a drawing, and for a line of small words, in its units. */
const EDGE = 28;
const LEADING = 19;

/** A drawing to take along, with what tells a stranger of it. */
export interface Picture {
  readonly title: string;
  /** What is drawn, of when, in which unit, from where. */
  readonly unit: string;
  /** Each with a sign, or with a word that wears a line. */
  readonly key: readonly HTMLElement[];
  readonly content: Content;
  /** Below it: notes, whose it is, where it is, of which data. */
  readonly foot: readonly string[];
}

/** Nodes for a drawing of so much room. */
export interface Content {
  readonly nodes: readonly SVGElement[];
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as one SVG that stands by itself, in light colours: title, what is drawn, key, drawing, and what tells of it.
 * Every shape carries its look as attributes.
 */
export function pictureOf(what: () => Picture): SVGSVGElement {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light'; // in one go with what follows, so that nobody sees it
  try {
    return lightPictureOf(what());
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}

function lightPictureOf({ title, unit, key, content, foot }: Picture): SVGSVGElement {
  const room = content.width;
  const above: SVGElement[] = [];
  let y = EDGE + 8;
  for (const line of wrapped(title, room, 24, 600)) {
    above.push(words(line, { x: EDGE, y: y + 14 }, { size: 24, weight: 600 }));
    y += 30;
  }
  for (const line of wrapped(unit, room, 14)) {
    above.push(words(line, { x: EDGE, y: y + 8 }, { size: 14 }));
    y += LEADING;
  }
  const signs = keyOf(key, room, y + 4);
  y = signs.bottom + 22;
  const inner = make('g', { transform: `translate(${EDGE} ${y})` });
  inner.append(...content.nodes);
  y += content.height + 14;
  const below: SVGElement[] = [];
  for (const line of foot.filter(Boolean).flatMap((text) => wrapped(text, room, 12))) {
    y += LEADING - 2;
    below.push(words(line, { x: EDGE, y }, { size: 12 }));
  }
  const [width, height] = [Math.round(room + 2 * EDGE), Math.round(y + EDGE)];
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  const name = make('title', {});
  name.textContent = title;
  const fill = getComputedStyle(document.body).backgroundColor;
  svg.append(name, make('rect', { width, height, fill }), ...above, ...signs.nodes, inner, ...below);
  return svg;
}

/** The signs of the key, each with its words, in as many lines as they need. */
function keyOf(items: readonly HTMLElement[], room: number, top: number) {
  const nodes: SVGElement[] = [];
  let [x, y] = [0, top];
  for (const item of items) {
    const sign = item.querySelector<SVGSVGElement>('svg');
    const text = textOf(item);
    const before = sign === null ? 0 : 38;
    const wide = before + measured(text, 13) + 24;
    if (x > 0 && x + wide > room) [x, y] = [0, y + LEADING + 3];
    const at = { x: EDGE + x + before, y: y + 12 };
    if (sign === null) nodes.push(...lineUnder(item.querySelector('mark'), at, measured(text, 13)));
    else {
      const group = make('g', { transform: `translate(${EDGE + x} ${y})` });
      group.append(...contentOf(sign).nodes);
      nodes.push(group);
    }
    nodes.push(words(text, at, { size: 13 }));
    x += wide;
  }
  return { nodes, bottom: nodes.length === 0 ? top : y + 14 };
}

/** The line that a word of the key wears. */
function lineUnder(word: Element | null, { x, y }: { x: number; y: number }, width: number): SVGElement[] {
  if (word === null) return [];
  const { textDecorationColor: stroke, textDecorationStyle: style } = getComputedStyle(word);
  const dashes = style === 'dotted' ? '2.5 2.5' : style === 'dashed' ? '6 3.5' : 'none';
  return [
    make('path', { d: `M${x} ${y + 5}h${width}`, fill: 'none', stroke, 'stroke-width': 2, 'stroke-dasharray': dashes }),
  ];
}

/** The shapes that a reader's choice leaves, flat, in the order in which they are drawn. */
export function contentOf(drawn: SVGSVGElement): Content {
  const { y: top, width, height } = drawn.viewBox.baseVal;
  const nodes = [...drawn.querySelectorAll<SVGElement>(shapes)].filter((shape) => isChosen(shape, drawn)).map(copyOf);
  if (top === 0) return { nodes, width, height };
  const moved = make('g', { transform: `translate(0 ${-top})` });
  moved.append(...nodes);
  return { nodes: [moved], width, height };
}

function copyOf(shape: SVGElement): SVGElement {
  if (shape.localName === 'tspan')
    return dressed(shape, make('text', { x: shape.getAttribute('x') ?? 0, y: shape.getAttribute('y') ?? 0 }));
  return dressed(shape, shape.cloneNode(false) as SVGElement);
}

/** The copy with the looks of the shape, and with its words; parts of a line keep looks of their own. */
function dressed(shape: SVGElement, copy: SVGElement): SVGElement {
  for (const name of copy.getAttributeNames())
    if (/^(?:class|id|style|data-.*)$/.test(name)) copy.removeAttribute(name);
  const look = getComputedStyle(shape);
  for (const name of looks) copy.setAttribute(name, look.getPropertyValue(name));
  const parts = [...shape.querySelectorAll<SVGElement>('tspan')];
  if (parts.length > 0) copy.append(...parts.map((part) => dressed(part, make('tspan', {}))));
  else if (/^(?:text|tspan)$/.test(copy.localName)) copy.textContent = shape.textContent ?? '';
  if (copy.localName === 'text') copy.setAttribute('font-family', `'${FACE}', serif`);
  return copy;
}

/** Whether a shape is in what was chosen; its drawing itself may be one that has no room on this screen. */
function isChosen(shape: Element, drawn: Element): boolean {
  for (let one: Element | null = shape; one !== null && one !== drawn; one = one.parentElement)
    if (getComputedStyle(one).display === 'none') return false;
  return true;
}

/** The words of an element on one line; empty for none. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A line of text in a picture, in the colour of the page. `x`, `y` and `size` are in pixels. */
export function words(
  text: string,
  { x, y }: { x: number; y: number },
  { size, weight = 400 }: { size: number; weight?: number },
): SVGElement {
  const { color } = getComputedStyle(document.body);
  const look = { fill: color, 'font-family': `'${FACE}', serif`, 'font-size': `${size}px`, 'font-weight': weight };
  const element = make('text', { x, y, ...look });
  element.textContent = text;
  return element;
}

/** An SVG element with these attributes. */
export function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
