import { drawingOf } from './drawing-of.client.ts';
import { paintSvg } from './paint-svg.client.ts';

/** Hands the reader what the chart shows as a file: the SVG's words and shapes in light colours, a PNG with so many pixels for one unit. */
export async function saveDrawing(chart: HTMLElement, format: 'png' | 'svg', density = 1): Promise<void> {
  const svg = drawingOf(chart);
  if (svg === null) return;
  const blob = format === 'svg' ? svgOf(svg) : await pngOf(svg, density);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${document.title.replaceAll(/\W+/g, '-').toLowerCase()}${density > 1 ? `@${density}x` : ''}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function svgOf(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

async function pngOf(svg: SVGSVGElement, density: number): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = new OffscreenCanvas(width * density, height * density);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(density, density);
  paintSvg(context, svg);
  return canvas.convertToBlob({ type: 'image/png' });
}
