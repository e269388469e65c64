import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import semibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { FACE } from './measured.client.ts';
import { paintSvg } from './paint-svg.client.ts';
import { type Picture, pictureOf } from './picture-of.client.ts';

/** The weights of the face, and where each has its file. */
const faces = [
  [400, regular],
  [600, semibold],
] as const;

/** As which file: an SVG with its font in it, or a PNG with so many pixels for one unit. */
export type FileKind = { readonly format: 'svg' } | { readonly format: 'png'; readonly density: number };

/** What a button asks for: `data-save="png" data-density="2"`; null where it is none. */
export function fileKindOf({ dataset }: HTMLElement): FileKind | null {
  if (dataset.save === 'svg') return { format: 'svg' };
  return dataset.save === 'png' ? { format: 'png', density: Number(dataset.density ?? 1) } : null;
}

/** Hands the reader a drawing as a file that stands alone: its words and shapes in light colours, with all that tells of it. */
export async function savePicture(what: () => Picture, kind: FileKind): Promise<void> {
  await Promise.all(faces.map(([weight]) => document.fonts.load(`${weight} 16px "${FACE}"`)));
  const svg = pictureOf(what);
  const blob = kind.format === 'svg' ? await svgOf(svg) : await pngOf(svg, kind.density);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  const density = kind.format === 'png' && kind.density > 1 ? `@${kind.density}x` : '';
  link.download = `${document.title.replaceAll(/\W+/g, '-').toLowerCase()}${density}.${kind.format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The fonts go with the file, as no page is there that could load them. */
async function svgOf(svg: SVGSVGElement): Promise<Blob> {
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = (await Promise.all(faces.map(faceOf))).join('');
  svg.prepend(style);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

async function faceOf([weight, address]: (typeof faces)[number]): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:"${FACE}";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(letters)}) format("woff2")}`;
}

async function pngOf(svg: SVGSVGElement, density: number): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = new OffscreenCanvas(width * density, height * density);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(density, density);
  paintSvg(context, svg);
  return canvas.convertToBlob({ type: 'image/png' });
}
