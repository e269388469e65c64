import { drawingOf } from './drawing-of.client.ts';
import { paintSvg } from './paint-svg.client.ts';

/** Pixels of a PNG for one unit of the drawing. */
const DENSITY = 2;

/** Hands the reader what the chart shows as a file: the SVG's words and shapes in the colours of the page. */
export async function saveDrawing(chart: HTMLElement, format: 'png' | 'svg'): Promise<void> {
  const svg = drawingOf(chart);
  if (svg === null) return;
  const blob = format === 'svg' ? svgOf(svg) : await pngOf(svg);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${document.title.replaceAll(/\W+/g, '-').toLowerCase()}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function svgOf(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = new OffscreenCanvas(width * DENSITY, height * DENSITY);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(DENSITY, DENSITY);
  paintSvg(context, svg);
  return canvas.convertToBlob({ type: 'image/png' });
}
