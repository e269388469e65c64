/**
 * Paints an SVG of flat shapes, whose looks are attributes, on a canvas: what a browser would do with an image of it,
 * without an address that the page's security policy would have to allow.
 */
export function paintSvg(context: OffscreenCanvasRenderingContext2D, parent: SVGElement): void {
  for (const shape of parent.children as HTMLCollectionOf<SVGElement>) {
    if (shape.localName === 'title') continue;
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

/** A rim lies under the letters. Parts of a line follow each other, each with its own looks. */
function paintText(context: OffscreenCanvasRenderingContext2D, text: SVGElement): void {
  const runs = text.children.length > 0 ? ([...text.children] as SVGElement[]) : [text];
  const widths = runs.map((run) => {
    setFont(context, run, text);
    return context.measureText(run.textContent ?? '').width;
  });
  const all = widths.reduce((sum, width) => sum + width, 0);
  const anchor = text.getAttribute('text-anchor');
  let x = Number(text.getAttribute('x')) - (anchor === 'middle' ? all / 2 : anchor === 'end' ? all : 0);
  for (const [index, run] of runs.entries()) {
    const words = run.textContent ?? '';
    const at = [x, Number(text.getAttribute('y'))] as const;
    setFont(context, run, text);
    if (wears(run.getAttribute('stroke') ?? '')) {
      setStroke(context, run);
      context.strokeText(words, ...at);
    }
    context.fillStyle = run.getAttribute('fill') ?? '';
    context.fillText(words, ...at);
    x += widths[index] ?? 0;
  }
}

function setFont(context: OffscreenCanvasRenderingContext2D, run: SVGElement, text: SVGElement): void {
  const look = (name: string) => run.getAttribute(name) ?? '';
  context.font = `${look('font-weight')} ${look('font-size')} ${text.getAttribute('font-family')}`;
}

function paintShape(context: OffscreenCanvasRenderingContext2D, shape: SVGElement): void {
  const outline = new Path2D(outlineOf(shape));
  const [fill, stroke] = [shape.getAttribute('fill') ?? '', shape.getAttribute('stroke') ?? ''];
  if (wears(fill)) {
    context.globalAlpha = Number(shape.getAttribute('fill-opacity') ?? 1);
    context.fillStyle = fill;
    context.fill(outline);
    context.globalAlpha = 1;
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
  context.lineCap = look('stroke-linecap') === 'round' ? 'round' : 'butt';
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
