import font from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { FACE } from './measured.client.ts';
import { paintSvg } from './paint-svg.client.ts';
import { type Picture, pictureOf } from './picture-of.client.ts';

/** As which file: an SVG with its font in it, or a PNG with so many pixels for one unit. */
export type FileKind = { readonly format: 'svg' } | { readonly format: 'png'; readonly density: number };

/** What a button asks for: `data-save="png" data-density="2"`; null where it is none. */
export function fileKindOf({ dataset }: HTMLElement): FileKind | null {
  if (dataset.save === 'svg') return { format: 'svg' };
  return dataset.save === 'png' ? { format: 'png', density: Number(dataset.density ?? 1) } : null;
}

/** Hands the reader a drawing as a file that stands alone: its words and shapes in light colours, with all that tells of it. */
export async function savePicture(what: () => Picture, kind: FileKind): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "${FACE}"`)));
  const svg = pictureOf(what);
  const blob = kind.format === 'svg' ? await svgOf(svg) : await pngOf(svg, kind.density);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  const density = kind.format === 'png' && kind.density > 1 ? `@${kind.density}x` : '';
  link.download = `${document.title.replaceAll(/\W+/g, '-').toLowerCase()}${density}.${kind.format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The font goes with the file, as no page is there that could load it. */
async function svgOf(svg: SVGSVGElement): Promise<Blob> {
  const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = `@font-face{font-family:"${FACE}";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(letters)}) format("woff2")}`;
  svg.prepend(style);
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
