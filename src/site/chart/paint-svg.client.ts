/**
 * Paints an SVG of flat shapes, whose looks are attributes, on a canvas: what a browser would do with an image of it,
 * without an address that the page's security policy would have to allow.
 */
export function paintSvg(context: OffscreenCanvasRenderingContext2D, parent: SVGElement): void {
  for (const shape of parent.children as HTMLCollectionOf<SVGElement>) {
    if (shape.localName === 'g') paintGroup(context, shape);
    else if (shape.localName === 'text') paintText(context, shape);
    else paintShape(context, shape);
  }
}

/** Groups are only moved. */
function paintGroup(context: OffscreenCanvasRenderingContext2D, group: SVGElement): void {
  const [x = 0, y = 0] = numbers(group.getAttribute('transform'));
  context.save();
  context.translate(x, y);
  paintSvg(context, group);
  context.restore();
}

/** A rim lies under the letters. */
function paintText(context: OffscreenCanvasRenderingContext2D, text: SVGElement): void {
  const look = (name: string) => text.getAttribute(name) ?? '';
  const [x, y] = [Number(look('x')), Number(look('y'))];
  const words = text.textContent ?? '';
  context.font = `${look('font-weight')} ${look('font-size')} ${look('font-family')}`;
  context.textAlign = look('text-anchor') === 'middle' ? 'center' : look('text-anchor') === 'end' ? 'end' : 'start';
  if (wears(look('stroke'))) {
    setStroke(context, text);
    context.strokeText(words, x, y);
  }
  context.fillStyle = look('fill');
  context.fillText(words, x, y);
}

function paintShape(context: OffscreenCanvasRenderingContext2D, shape: SVGElement): void {
  const outline = new Path2D(outlineOf(shape));
  const [fill, stroke] = [shape.getAttribute('fill') ?? '', shape.getAttribute('stroke') ?? ''];
  if (wears(fill)) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (!wears(stroke)) return;
  setStroke(context, shape);
  context.stroke(outline);
}

function setStroke(context: OffscreenCanvasRenderingContext2D, shape: SVGElement): void {
  const look = (name: string) => shape.getAttribute(name) ?? '';
  context.strokeStyle = look('stroke');
  context.lineWidth = Number.parseFloat(look('stroke-width')) || 1;
  context.lineJoin = look('stroke-linejoin') === 'round' ? 'round' : 'miter';
  context.setLineDash(numbers(look('stroke-dasharray')));
}

/** A shape in the words of a path. */
function outlineOf(shape: SVGElement): string {
  const of = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case 'path':
      return shape.getAttribute('d') ?? '';
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    case 'polyline':
      return `M${shape.getAttribute('points')}`;
    case 'circle': {
      const [x, y, r] = [of('cx'), of('cy'), of('r')];
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    default:
      return `M${of('x')} ${of('y')}h${of('width')}v${of('height')}h${-of('width')}z`;
  }
}

function wears(colour: string): boolean {
  return colour !== '' && colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)';
}

/** `"translate(16 52)"` → `[16, 52]`, `"none"` → `[]` */
function numbers(text: string | null): number[] {
  return [...(text ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}
